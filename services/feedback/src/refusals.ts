import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';

/** What each refusal of this service says to people, and the article that it enforces. */
export const refusals = {
  NotYetContacted: {
    article: 'Art. 11',
    zh: '尚未联系消费者。请先联系消费者并记录联系情况,再反馈处理结果。',
    en: 'The consumer has not been contacted yet. Contact the consumer and record it, then feed back.',
  },
  AlreadyFedBack: {
    article: 'Art. 14',
    zh: '已有处理结果反馈。如需更改,请在其生效后提交更正。',
    en: 'A feedback is recorded already. To change it, correct it once it stands.',
  },
  NothingToCorrect: {
    article: 'Art. 14',
    zh: '没有可更正的反馈。尚未反馈的请先反馈;刚提交的请待其生效后再更正。',
    en: 'No feedback stands that could be corrected. Feed back first, or wait until what you have just recorded stands.',
  },
  AlreadyRated: {
    article: 'Art. 14',
    zh: '消费者已作出评价。评价后不能更改评价,也不能更正反馈。',
    en: 'The consumer has rated. A rating is final, and after it feedback can no longer be changed.',
  },
  RatingWindowPassed: {
    article: 'Art. 14',
    zh: '评价期限已过,不能再评价或更正反馈。',
    en: 'The time to rate is over: neither a rating nor a correction is possible any more.',
  },
  NothingToRate: {
    article: 'Art. 14',
    zh: '目前没有可评价的处理结果。请在企业反馈生效后再评价。',
    en: 'There is no outcome to rate. Rate once a feedback of the enterprise stands.',
  },
  NewerVersionStands: {
    article: 'Art. 14',
    zh: '您评价的不是企业最新的反馈。请阅读最新版本后再评价;如最新版本尚未生效,请稍后再试。',
    en: "The version you rate is not the enterprise's last word. Read the newest one and rate it; if it does not stand yet, try again shortly.",
  },
  CaseNotOpen: {
    article: 'Art. 11',
    zh: '案件当前状态({status})不允许此操作。',
    en: 'The state of the case ({status}) no longer allows this.',
  },
  TimeOutOfRange: {
    article: 'Art. 14',
    zh: '处理时间不能早于联系时间,也不能晚于现在。',
    en: 'The time of handling must not be before the contact, nor in the future.',
  },
  NothingToSample: {
    article: 'Art. 14',
    zh: '没有符合条件的处理结果反馈可供抽查。刚生效的反馈请一分钟后再试。',
    en: 'No feedback fulfils the filter. What has only just come to stand can be drawn in a minute.',
  },
  AlreadyFound: {
    article: 'Art. 14',
    zh: '该项已有核查结论,结论不可更改。',
    en: 'There is a finding already, and it is final.',
  },
  AssignedAlready: {
    zh: '该项已由该人员负责核查。',
    en: "The item is that officer's already.",
  },
  NotAssignedToYou: {
    zh: '该项由其他人员负责核查。请先将其分配给您本人。',
    en: 'Another officer is to check this item. Have it assigned to you first.',
  },
  NoSuchVersion: {
    article: 'Art. 14',
    zh: '没有该版本的处理结果反馈,无法回访。',
    en: 'The feedback has no such version that the consumer could be asked about.',
  },
} as const satisfies Record<string, RefusalText>;
