/** What the notices of this service say to people. They name nobody and nothing: the feedback they are about does. */
export const noticeTexts = {
  FEEDBACK_GIVEN: {
    zh: '企业已反馈处理结果,请查看。',
    en: 'The enterprise has fed back how it handled your complaint. Read it.',
  },
  FEEDBACK_CORRECTED: {
    zh: '企业更正了处理结果反馈,请查看最新版本。',
    en: 'The enterprise has corrected its feedback. Read the newest version.',
  },
  FEEDBACK_NOT_STANDING: {
    zh: '您的反馈未生效或已失效,请查看原因。',
    en: 'Your feedback does not stand. Read the reason.',
  },
  RATED: { zh: '消费者已评价您的处理结果。', en: 'The consumer has rated your handling.' },
  CONTRADICTION_FOUND: {
    zh: '企业反馈已和解,消费者表示未解决,将列入抽查。',
    en: 'The feedback says settled, the consumer says not resolved: this may be spot-checked.',
  },
  CONTACT_DENIED: {
    zh: '消费者否认企业已联系,将列入抽查。',
    en: 'The consumer denies that the recorded contact took place: this may be spot-checked.',
  },
  SPOT_CHECK_ASSIGNED: {
    zh: '有处理结果反馈抽查任务分配给您,请核查并记录结论。',
    en: 'Feedback to spot-check was assigned to you. Check it and record what you find.',
  },
  DEFECT_FOUND: {
    zh: '抽查发现您的处理结果反馈存在轻微瑕疵,请查看。',
    en: 'A spot check found a minor defect in your feedback. Read the finding.',
  },
  FOUND_FALSE: {
    zh: '抽查认定处理结果反馈严重失实,可作为退出的依据。',
    en: 'A spot check found the feedback to be seriously false, which is evidence for an exit.',
  },
  RATING_WINDOW_ENDING: {
    zh: '评价期限即将结束,请及时评价处理结果。',
    en: 'The time to rate the handling of your complaint ends soon.',
  },
} as const;

export type NoticeKind = keyof typeof noticeTexts;
