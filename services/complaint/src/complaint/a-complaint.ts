import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { loadReference } from '@odr/shared/reference/reference.ts';
import type { ComplaintEvent, Outcome } from './complaint.ts';
import type { FileComplaint } from './file-complaint.ts';

/* For tests only: one case, from which each test tells what is different. */

/** An instant by the clock in Shanghai, `YYYY-MM-DDTHH:mm[:ss.SSS]`. */
export const shanghai = (time: string): Date => new Date(`${time}+08:00`);
export const justAfter = (instant: Date): Date => new Date(instant.getTime() + 1);
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);

/** Friday 13 February 2026, two days before the Spring Festival's days off (15 to 23), which Saturday 14 and 28 make up for. */
export const receivedAt = shanghai('2026-02-13T10:00');
export const contactDueAt = shanghai('2026-02-25T23:59:59.999');
export const settleDueAt = shanghai('2026-03-05T23:59:59.999');
export const noFeedbackAt = shanghai('2026-04-02T23:59:59.999');

export const reference = loadReference();
export const { calendar } = reference;

export const consumer: Viewer = { kind: 'CONSUMER', subject: 'consumer-1', realName: true, language: 'zh-CN' };
export const liaison: Viewer = { kind: 'LIAISON', subject: 'liaison-1', language: 'zh-CN' };
export const officer: Viewer = { kind: 'OFFICER', subject: 'officer-1', authority: 'CN-330106', language: 'zh-CN' };

export const complaintId = '019c5500-0000-7000-8000-000000000001';
export const feedbackId = '019c5500-0000-7000-8000-000000000002';
export const fileId = '019c5500-0000-7000-8000-000000000003';

export const enterprise: EnterpriseCopy = {
  id: '019c5500-0000-7000-8000-000000000004',
  unifiedSocialCreditCode: '91330106MA2B000008',
  name: '杭州某某商贸有限公司',
  subjectKind: 'ENTERPRISE',
  industry: 'F52',
  scale: 'SMALL',
  division: '330106',
  odrStatus: 'ACTIVE',
  reviewingAuthority: 'CN-330106',
};

/** Everything that people wrote, and who they are: none of it may leave the service. */
export const written = {
  consumerName: '王小明',
  consumerPhone: '13812345678',
  postalAddress: '杭州市西湖区某路1号501室',
  enterpriseName: '西湖边的小店',
  enterpriseAddress: '西湖区湖滨路2号',
  productOrService: '电水壶一只',
  narrative: '用了三天就漏水,店家不肯退。',
  contactNote: '已电话联系,约定周三上门。',
  denial: '没有人给我打过电话。',
  message: '请把发票拍给我们。',
  withdrawalNote: '店家私下退了款。',
  annulmentReason: '约定排除了法定三包责任。',
};

export const filed: Extract<ComplaintEvent, { type: 'Filed' }> = {
  type: 'Filed',
  id: complaintId,
  caseNumber: '20260213-330106-00000001',
  consumerSubject: consumer.subject,
  addressee: {
    enterpriseId: enterprise.id,
    division: '330106',
    subjectKind: 'ENTERPRISE',
    industry: 'F52',
    scale: 'SMALL',
    named: null,
  },
  matter: {
    category: 'G0301',
    problem: 'P0101',
    productOrService: written.productOrService,
    narrative: written.narrative,
    demands: ['REFUND'],
    amount: '199.00',
    purchaseChannel: 'ONLINE_SHOP',
    purchaseDate: '2026-02-10',
    consumerDivision: '310101',
  },
  receivedAt,
  deadlines: { contactDueAt, settleDueAt, noFeedbackAt, provisional: false },
  consumer: { name: written.consumerName, phone: written.consumerPhone },
  evidence: [],
};

/** What the consumer states to have it filed. */
export const filing: FileComplaint = {
  enterpriseId: enterprise.id,
  unregistered: null,
  ...filed.matter,
  demands: ['REFUND'],
  contactName: written.consumerName,
  contactPhone: '138 1234 5678',
  route: 'NEGOTIATE',
  postalAddress: null,
  evidence: null,
};
/** The same of an enterprise that the registry does not know. */
export const filingUnregistered: FileComplaint = {
  ...filing,
  enterpriseId: null,
  unregistered: { name: written.enterpriseName, address: written.enterpriseAddress, division: '330106' },
  postalAddress: written.postalAddress,
};
/** The enterprise recorded a contact, on time, an hour after receipt. */
export const contacted: Extract<ComplaintEvent, { type: 'Contacted' }> = {
  type: 'Contacted',
  contact: {
    recordedAt: shanghai('2026-02-13T11:00'),
    statedAt: shanghai('2026-02-13T10:30'),
    channel: 'PHONE',
    note: written.contactNote,
    deniedAt: null,
  },
  onTime: true,
};

export const feedbackAt = shanghai('2026-02-26T09:00');

/** The first version of the feedback, on time, on the 4th working day. */
export const settled: Outcome = {
  kind: 'SETTLED',
  cause: 'FEEDBACK',
  feedback: { feedbackId, version: 1 },
  concludedAt: feedbackAt,
  handlingWorkingDays: 4,
  onTime: true,
  ratingWindowEndsAt: daysAfter(feedbackAt, 20),
  keepBy: '2026-03-10',
  referralUntil: daysAfter(feedbackAt, 60),
  rated: null,
  annulment: null,
};

/** What stands where the enterprise did not feed back until then. */
export const withoutFeedbackAt = (at: Date): Outcome => ({
  kind: 'NOT_SETTLED',
  cause: 'NO_FEEDBACK',
  feedback: null,
  concludedAt: at,
  handlingWorkingDays: null,
  onTime: false,
  ratingWindowEndsAt: daysAfter(at, 20),
  keepBy: null,
  referralUntil: daysAfter(at, 60),
  rated: null,
  annulment: null,
});

export const concluded = (outcome: Outcome): ComplaintEvent => ({ type: 'Concluded', outcome });
export const closed = (reason: 'RATED' | 'RATING_WINDOW_PASSED'): ComplaintEvent => ({
  type: 'Closed',
  at: daysAfter(feedbackAt, 1),
  reason,
});
export const contactOverdue: ComplaintEvent = { type: 'ContactOverdue', dueAt: contactDueAt };
export const settlementOverdue: ComplaintEvent = { type: 'SettlementOverdue', dueAt: settleDueAt };
export const withdrawn: ComplaintEvent = {
  type: 'Withdrawn',
  at: shanghai('2026-02-14T09:00'),
  reason: 'SOLVED_PRIVATELY',
  note: written.withdrawalNote,
};
export const referred: ComplaintEvent = {
  type: 'Referred',
  referral: { status: 'PENDING', route: 'AT_FILING_CONSUMER_CHOICE', authorityId: 'CN-330106', referredAt: receivedAt },
  postalAddress: written.postalAddress,
};

/** Pasts of a case that has ended, each with the state it is in. */
export const ended: readonly (readonly [status: string, ...past: ComplaintEvent[]])[] = [
  ['SETTLED', filed, contacted, concluded(settled)],
  ['NOT_SETTLED', filed, contacted, concluded({ ...settled, kind: 'NOT_SETTLED', keepBy: null })],
  ['CLOSED', filed, contacted, concluded(settled), closed('RATING_WINDOW_PASSED')],
  ['WITHDRAWN', filed, withdrawn],
  ['REFERRED', filed, referred],
];
