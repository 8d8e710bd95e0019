import type { ComplaintNotice } from '../complaint/complaint.notices.ts';
import type { OrderNotice } from '../supervision-order/supervision-order.notices.ts';

/** What the notices of this service say to people. They name nobody and nothing: what they are about does. */
export const noticeTexts: Readonly<
  Record<ComplaintNotice | OrderNotice, { readonly zh: string; readonly en: string }>
> = {
  CASE_RECEIVED: {
    zh: '收到新的投诉,请在期限内联系消费者。',
    en: 'A complaint was addressed to you. Contact the consumer by the date stated.',
  },
  DUE_SOON: { zh: '联系或处理期限将至。', en: 'Contact or settlement is due soon.' },
  CONTACT_RECORDED: {
    zh: '企业已记录与您联系。如未联系,您可以否认。',
    en: 'The enterprise recorded that it contacted you. If it did not, deny it.',
  },
  CONTACT_DENIED: {
    zh: '消费者否认曾被联系,监管部门将核查。',
    en: 'The consumer denies your contact. The authority looks into it.',
  },
  MESSAGE_RECEIVED: { zh: '您收到一条新消息。', en: 'You have a new message.' },
  EVIDENCE_ADDED: { zh: '对方提交了新的证据。', en: 'The other side added evidence.' },
  DEADLINE_CHANGED: {
    zh: '节假日安排已更新,期限已重新计算。',
    en: 'The holiday calendar changed, and with it the deadlines.',
  },
  CONTACT_OVERDUE: { zh: '联系期限已过。', en: 'The deadline for contact has passed.' },
  SETTLEMENT_OVERDUE: {
    zh: '处理期限已过,消费者可以转交市场监管部门。',
    en: 'The deadline for settlement has passed. The consumer can turn to the authority.',
  },
  CASE_CONCLUDED: { zh: '投诉已有处理结果,请查看并评价。', en: 'Your complaint has an outcome. Read it and rate it.' },
  OUTCOME_CORRECTED: {
    zh: '处理结果已更正,请重新查看并评价。',
    en: 'The outcome was corrected. Read it again and rate it.',
  },
  SETTLEMENT_ANNULLED: {
    zh: '监管部门认定和解违法并予以撤销,消费者可在期限内转交市场监管部门。',
    en: 'The authority annulled the settlement as contrary to law. The consumer can refer the case by the date stated.',
  },
  CASE_WITHDRAWN: { zh: '消费者已撤回投诉。', en: 'The consumer withdrew the complaint.' },
  CASE_REFERRED: { zh: '投诉已转交市场监管部门。', en: 'The complaint is before the market-supervision authority.' },
  REFERRAL_WITHDRAWN: { zh: '消费者已撤回转交。', en: 'The consumer withdrew the referral.' },
  CASE_CLOSED: { zh: '投诉已结案。', en: 'The complaint is closed.' },
  SUPERVISION_ORDER_ISSUED: {
    zh: '监管部门就一件投诉发出督办,请在期限内答复。',
    en: 'The authority issued an order on a complaint. Answer it by the date stated.',
  },
  SUPERVISION_ORDER_DUE_SOON: { zh: '督办答复期限将至。', en: 'The answer to an order is due soon.' },
  SUPERVISION_ORDER_ANSWERED: {
    zh: '企业已答复督办,请查看并办结。',
    en: 'The enterprise answered an order. Read the answer and close the order.',
  },
  SUPERVISION_ORDER_OVERDUE: { zh: '督办期限已过,企业未答复。', en: 'An order was due without an answer.' },
  SUPERVISION_ORDER_CLOSED: { zh: '监管部门已办结督办。', en: 'The authority closed its order.' },
};
