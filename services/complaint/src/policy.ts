/** What the provisional measures leave open, and the terms that they set; each with its unit. See docs/adr/0007. */
export const policy = {
  /** Art. 12: contact by the end of this working day after the day of receipt. */
  contactWorkingDays: 3,
  /** Art. 13: settlement by the end of this working day, also counted from receipt. */
  settleWorkingDays: 10,
  /** Without feedback so many working days after settlement was due, a complaint counts as not settled. */
  noFeedbackWorkingDays: 20,
  /** A consumer can rate this long after the feedback. */
  ratingWindowDays: 20,
  /** A closed complaint can still be referred this long after the feedback. */
  referralDays: 60,
  /** A supervision order is due at most so many days after it was issued. */
  orderDueWithinDays: 180,
  /** An enterprise is told so long before contact or settlement is due. */
  dueSoonHours: 24,
  /** Contact data are erased this long after the end of the case; facts stay. */
  contactDataYears: 3,
} as const;
