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
} as const satisfies Record<string, RefusalText>;
