/** What the notices of this service say to people. They name nobody and nothing: the record they are about does. */
export const noticeTexts = {
  RECOMMENDATION_ACCEPTED: {
    zh: '企业已接受推荐,正在填写申请。',
    en: 'The enterprise accepted your recommendation and is filling in its application.',
  },
  APPLICATION_SUBMITTED: {
    zh: '收到新的ODR企业申请,请在期限内审核。',
    en: 'An application was submitted to you for review.',
  },
  APPLICATION_SUPPLEMENTED: {
    zh: '申请人已补正材料,请继续审核。',
    en: 'The applicant added what you asked for. The review goes on.',
  },
  APPLICATION_WITHDRAWN: { zh: '申请人已撤回申请。', en: 'The applicant withdrew the application.' },
  APPLICATION_LAPSED: {
    zh: '补正期限已过,申请自动失效。可以重新申请。',
    en: 'The time to answer has run out and the application lapsed. You may apply again.',
  },
  REVIEW_STARTED: { zh: '您的申请已开始审核。', en: 'The review of your application has begun.' },
  SUPPLEMENT_REQUESTED: {
    zh: '审核部门要求补正材料,请在期限内完成。',
    en: 'The authority asks you to add to your application by the date stated.',
  },
  APPLICATION_APPROVED: {
    zh: '申请已通过,ODR企业账号已开通。',
    en: 'The application was approved and the account is open.',
  },
  APPLICATION_REJECTED: {
    zh: '申请未通过,请查看理由。可以重新申请。',
    en: 'The application was rejected. Read the reason; you may apply again.',
  },
  ACCOUNT_OPENED: {
    zh: '企业已成为ODR企业,联络员已备案。',
    en: 'The enterprise is now an ODR enterprise and its liaisons are filed.',
  },
  LIAISON_CHANGED: { zh: '联络员已变更并备案。', en: 'A liaison was succeeded by another.' },
  BREACH_RECORDED: { zh: '记录了一项未履行职责的情形。', en: 'A breach of a duty was recorded.' },
  BREACH_WITHDRAWN: { zh: '一项未履行职责的记录已撤回。', en: 'A recorded breach of a duty was taken back.' },
  SITE_VISITED: { zh: '已记录市场监管部门的一次巡访。', en: 'A visit of an authority was recorded.' },
  OFFICER_DESIGNATED: {
    zh: '您被指定负责联系一家ODR企业。',
    en: 'You were designated to look after an ODR enterprise.',
  },
  OPERATOR_ADDED: { zh: '您已被授权代表企业处理投诉。', en: 'You may now handle complaints for an enterprise.' },
  OPERATOR_REMOVED: {
    zh: '您代表企业处理投诉的授权已终止。',
    en: 'You may no longer handle complaints for an enterprise.',
  },
  LISTED: {
    zh: '企业被列入经营异常名录或黑名单,请查看详情。',
    en: 'The enterprise was entered in a list of the authorities. Read the entry.',
  },
  DELISTED: { zh: '企业已被移出名录。', en: 'The enterprise was removed from a list of the authorities.' },
  HONOURED: { zh: '企业获得表彰。', en: 'The enterprise was honoured.' },
  HONOUR_REVOKED: {
    zh: '企业的一项表彰已被撤销,请查看理由。',
    en: 'An honour of the enterprise was revoked. Read the reason.',
  },
  FILE_CHANGED: { zh: '企业登记信息已变更。', en: 'The file of the enterprise was changed.' },
} as const;

export type NoticeKind = keyof typeof noticeTexts;
