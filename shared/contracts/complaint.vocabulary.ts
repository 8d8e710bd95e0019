/** The states of a complaint. */
export const complaintStatuses = [
  'RECEIVED',
  'CONTACTED',
  'SETTLED',
  'NOT_SETTLED',
  'CLOSED',
  'WITHDRAWN',
  'CANCELLED',
  'REFERRED',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export const demands = ['REFUND', 'REPLACEMENT', 'REPAIR', 'COMPENSATION', 'APOLOGY', 'OTHER'] as const;
export type Demand = (typeof demands)[number];

export const purchaseChannels = ['ONLINE_SHOP', 'PHYSICAL_SHOP', 'PHONE_OR_TV', 'DOOR_TO_DOOR', 'OTHER'] as const;
export type PurchaseChannel = (typeof purchaseChannels)[number];

/** How the enterprise contacted the consumer (Art. 12). */
export const contactChannels = ['PHONE', 'PLATFORM_MESSAGE', 'VIDEO', 'ON_SITE', 'MAIL', 'OTHER'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** The two sides of a complaint. */
export const parties = ['CONSUMER', 'ENTERPRISE'] as const;
export type Party = (typeof parties)[number];

/** Settlement reached or not (Art. 13). */
export const outcomes = ['SETTLED', 'NOT_SETTLED'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why the outcome is what it is: the enterprise fed back, did not within its time, or an officer voided the settlement. */
export const outcomeCauses = ['FEEDBACK', 'NO_FEEDBACK', 'ANNULLED'] as const;
export type OutcomeCause = (typeof outcomeCauses)[number];

/** Why the complaint service did not take over the outcome that a feedback states. */
export const outcomeRefusalReasons = [
  'NOT_CONTACTED',
  'NOT_ADDRESSED',
  'WITHDRAWN',
  'CANCELLED',
  'REFERRED',
  'CLOSED',
  'ANNULLED',
  'ALREADY_CONCLUDED',
  'ALREADY_RATED',
  'NEWER_VERSION_STANDS',
] as const;
export type OutcomeRefusalReason = (typeof outcomeRefusalReasons)[number];

export const withdrawalReasons = ['MISTAKE', 'SOLVED_PRIVATELY', 'ASKED_BY_ENTERPRISE', 'OTHER'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** On which way a complaint came before the authority (Art. 13). */
export const referralRoutes = [
  'AT_FILING_NOT_ODR',
  'AT_FILING_CONSUMER_CHOICE',
  'BY_EXIT',
  'SETTLEMENT_OVERDUE',
  'NOT_SETTLED',
  'RATED_UNRESOLVED',
  'TERMS_NOT_KEPT',
] as const;
export type ReferralRoute = (typeof referralRoutes)[number];

export const closingReasons = ['RATED', 'RATING_WINDOW_PASSED'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Why an enterprise says that a complaint should not be addressed to it. */
export const contestGrounds = ['WRONG_ENTERPRISE', 'DUPLICATE'] as const;
export type ContestGround = (typeof contestGrounds)[number];

/** Why a running deadline moved. */
export const deadlineChangeReasons = ['CALENDAR_PUBLISHED', 'CALENDAR_CHANGED', 'CONTEST_RULED'] as const;
export type DeadlineChangeReason = (typeof deadlineChangeReasons)[number];
