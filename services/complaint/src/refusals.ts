import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';

/** What each refusal of this service says to people, and the article that it enforces. */
export const refusals = {
  RealNameRequired: {
    article: 'Art. 2',
    zh: '只有完成实名认证的消费者可以投诉。请先完成实名认证。',
    en: 'Only a consumer with a verified real name can file. Verify your name with your account first.',
  },
  UnknownEnterprise: {
    zh: '登记库中没有这家企业。请核对编号,或按未登记企业填写名称和地址。',
    en: 'The registry knows no such enterprise. Check the id, or give name and address as unregistered.',
  },
  UnknownDivision: {
    zh: '行政区划代码 {division} 不存在、已撤销或不够具体。请使用现行的县级代码。',
    en: 'The division {division} does not exist, no longer exists, or is too large. Use a current county code.',
  },
  UnknownTaxonomyEntry: {
    zh: '分类代码 {entry} 不在现行分类中。请选择公布的二级分类。',
    en: 'The taxonomy does not offer {entry}. Choose a published code of the second level.',
  },
  InvalidPhone: {
    zh: '电话号码无效。请填写手机号或带区号的座机号。',
    en: 'This is not a phone number. Give a mobile number, or a landline with its area code.',
  },
  PurchaseDateInFuture: {
    zh: '购买日期不能晚于今天。',
    en: 'The day of purchase lies in the future.',
  },
  EvidenceNotUsable: {
    zh: '有文件尚未上传完成、不是您上传的,或已属于其他案件。',
    en: 'A file is not fully uploaded, was not uploaded by you, or already belongs to another case.',
  },
  AlreadyContacted: {
    article: 'Art. 12',
    zh: '已记录过联系,以首次联系为准。',
    en: 'A contact is recorded already; the first counts.',
  },
  CaseNotOpen: {
    article: 'Art. 11',
    zh: '案件当前状态({status})不允许此操作。',
    en: 'The state of the case ({status}) no longer allows this.',
  },
  TimeOutOfRange: {
    zh: '所填时间不能早于受理时间,也不能晚于现在。',
    en: 'The stated time must not be before receipt, nor in the future.',
  },
  PostalAddressRequired: {
    article: 'Art. 13',
    zh: '投诉将转交市场监管部门,请填写您的通讯地址。',
    en: 'The complaint goes to the market-supervision authority, which needs your postal address.',
  },
  NotYetContacted: {
    article: 'Art. 12',
    zh: '企业尚未记录联系。',
    en: 'The enterprise has not recorded a contact yet.',
  },
  AlreadyDenied: {
    zh: '您已否认过这次联系,监管部门会核查。',
    en: 'You have denied this contact already; the authority looks into it.',
  },
  SettlementNotOverdue: {
    article: 'Art. 13',
    zh: '和解期限尚未届满。期满后仍未处理的,可以转交市场监管部门;也可以先撤回投诉。',
    en: 'The enterprise still has time to settle. Refer the case once settlement is overdue.',
  },
  NoSettlementToAnnul: {
    article: 'Art. 13',
    zh: '没有可以撤销的和解。',
    en: 'No settlement stands that could be annulled.',
  },
  SettlementStands: {
    article: 'Art. 13',
    zh: '双方已和解。如问题未解决,请在评价中说明;如企业未按期履行,请勾选“未履行”。',
    en: 'A settlement stands. Rate it as not resolved, or state that its terms were not kept.',
  },
  TermsNotYetDue: {
    article: 'Art. 13',
    zh: '和解协议的履行期限尚未届满。',
    en: 'The enterprise still has time to keep the terms of the settlement.',
  },
  ReferralPeriodPassed: {
    article: 'Art. 13',
    zh: '转交期限已过。您可以直接向市场监管部门投诉。',
    en: 'The time for a referral is over. You can still turn to the authority directly.',
  },
  AlreadyReferred: {
    article: 'Art. 13',
    zh: '投诉已转交市场监管部门。',
    en: 'The complaint is before the market-supervision authority already.',
  },
  NotReferred: {
    zh: '没有可以撤回的转交,或监管部门已作出决定。',
    en: 'There is no referral to withdraw, or the authority has decided already.',
  },
  NobodyToAnswer: {
    article: 'Art. 16',
    zh: '该投诉没有在册的在线消费纠纷解决企业,无法督办。',
    en: 'The complaint is not addressed to an enterprise with an open account, so nobody could answer an order.',
  },
  DueDayOutOfRange: {
    article: 'Art. 16',
    zh: '督办期限须晚于今天,且不超过 {days} 天。',
    en: 'The answer must be due after today, and at most {days} days ahead.',
  },
  OrderAnswered: {
    article: 'Art. 16',
    zh: '企业已答复此督办。',
    en: 'The order is answered already.',
  },
  OrderClosed: {
    article: 'Art. 16',
    zh: '此督办已办结。',
    en: 'The order is closed already.',
  },
  OrderOfOtherAuthority: {
    article: 'Art. 16',
    zh: '只有发出督办的监管部门或其上级部门可以办结。',
    en: 'Only the authority that issued the order, or one above it, can close it.',
  },
  ContactErased: {
    zh: '联系方式已超过保存期限并被删除。',
    en: 'The contact details were erased when the time to keep them was over.',
  },
} as const satisfies Record<string, RefusalText>;
