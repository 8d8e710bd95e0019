import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';

/** What each refusal of this service says to people, and the article that it enforces. */
export const refusals = {
  InvalidCreditCode: {
    zh: '统一社会信用代码有误,请核对18位代码。',
    en: 'This is no unified social credit code. Check its 18 characters.',
  },
  UnknownDivision: {
    zh: '行政区划代码 {division} 不存在、已撤销或不够具体。请使用现行的县级代码。',
    en: 'The division {division} does not exist, no longer exists, or is too large. Use a current county code.',
  },
  UnknownIndustry: {
    zh: '行业代码 {industry} 无效。请使用国民经济行业分类的大类代码,例如 52。',
    en: 'The industry {industry} is not known. Use a two-digit division of GB/T 4754, e.g. 52.',
  },
  InvalidPhone: {
    zh: '电话号码无效。请填写手机号或带区号的座机号。',
    en: 'This is not a phone number. Give a mobile number, or a landline with its area code.',
  },
  AlreadyOdrEnterprise: {
    article: 'Art. 6',
    zh: '该企业已是ODR企业,无需再次申请。',
    en: 'The enterprise is an ODR enterprise already; there is nothing to apply for.',
  },
  ApplicationInProgress: {
    article: 'Art. 6',
    zh: '该企业已有进行中的申请。请先完成或撤回该申请。',
    en: 'The enterprise has an application in progress. Complete or withdraw that one first.',
  },
  AlreadyRecommended: {
    article: 'Art. 6',
    zh: '该企业已被推荐,等待企业接受。',
    en: 'The enterprise was recommended already and has yet to accept.',
  },
  NotReviewingAuthority: {
    article: 'Art. 8',
    zh: '仅企业所在地的县级市场监管部门可以办理。请转交该部门。',
    en: "Only the county-level authority of the enterprise's address does this. Leave it to that authority.",
  },
  ApplicationNotOpen: {
    article: 'Art. 7',
    zh: '申请当前状态({status})不允许此操作。',
    en: 'The state of the application ({status}) does not allow this.',
  },
  DivisionFixed: {
    article: 'Art. 8',
    zh: '提交后不能更改所在区县。请撤回后重新申请。',
    en: 'The county of the address cannot be changed after submission. Withdraw and apply again.',
  },
  LiaisonsNotDistinct: {
    article: 'Art. 15',
    zh: '负责人与工作人员必须是两个不同的账号。',
    en: 'The responsible person and the staff member must be two persons with an account each.',
  },
  DocumentsMissing: {
    article: 'Art. 7',
    zh: '缺少或尚未上传完成的材料:{documents}。',
    en: 'These documents are missing or not yet uploaded: {documents}.',
  },
  ConditionsUnmet: {
    article: 'Art. 6',
    zh: '未满足或未说明的基本条件:{conditions}。',
    en: 'These basic conditions are not met or not stated: {conditions}.',
  },
  LiaisonsMissing: {
    article: 'Art. 15',
    zh: '尚未指定联络员:{roles}。',
    en: 'These liaisons are not named yet: {roles}.',
  },
  FindingsNotPositive: {
    article: 'Art. 8',
    zh: '以下审核项尚无肯定结论:{questions}。',
    en: 'These questions have no positive finding: {questions}.',
  },
  NotOdrEnterprise: {
    zh: '该企业目前不是ODR企业。',
    en: 'The enterprise is no ODR enterprise now.',
  },
  ListedEnterprise: {
    article: 'Art. 8',
    zh: '该企业被列入名录({lists}),移出前不得通过或表彰。',
    en: 'The enterprise stands in a list ({lists}). Wait until it has been removed.',
  },
  AlreadyListed: {
    article: 'Art. 8',
    zh: '该企业在此名录中已有有效记录。',
    en: 'The enterprise stands in this list already.',
  },
  ParticularsMissing: {
    zh: '登记机关尚无该企业经审核的信息。请填写企业名称和所在区县。',
    en: 'The registry has no approved file of this enterprise. State its name and county.',
  },
  NotInForce: {
    zh: '该记录已失效。',
    en: 'This is no longer in force.',
  },
  DayOutOfRange: {
    zh: '所填日期不能晚于今天,也不能早于其所依据的日期。',
    en: 'The day must not be in the future, nor before what it follows.',
  },
  LiaisonOnly: {
    article: 'Art. 15',
    zh: '仅备案联络员可以办理。',
    en: 'Only a filed liaison may do this.',
  },
  ResponsiblePersonOnly: {
    article: 'Art. 15',
    zh: '仅负责人可以办理。',
    en: 'Only the responsible person may do this.',
  },
  AlreadyActsForEnterprise: {
    article: 'Art. 15',
    zh: '该账号已以其他身份代表该企业。请先移除后再指定。',
    en: 'That account acts for the enterprise already. Remove it from its present role first.',
  },
  NotAMember: {
    zh: '该账号未以此身份代表该企业。',
    en: 'That account does not act for the enterprise in this role.',
  },
  AlreadyDesignated: {
    zh: '该人员已是贵部门为该企业指定的联系人。',
    en: 'This officer is the one whom your authority has designated already.',
  },
  NobodyDesignated: {
    zh: '贵部门尚未为该企业指定人员。',
    en: 'Your authority has designated nobody for this enterprise.',
  },
  NotRecordedByThisAuthority: {
    article: 'Art. 10',
    zh: '该记录不是贵部门作出的,只能由作出记录的部门撤回。',
    en: 'Your authority did not make this record. Only the one that did takes it back.',
  },
  BreachWithdrawn: {
    article: 'Art. 10',
    zh: '该记录已撤回。',
    en: 'This record was taken back already.',
  },
  TimeOutOfRange: {
    zh: '所填时间不能晚于现在,也不能早于其所依据的事项。',
    en: 'The stated time must not be in the future, nor before what it follows.',
  },
} as const satisfies Record<string, RefusalText>;
