import { createHash } from 'node:crypto';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { basicConditions, documentKinds, reviewQuestions } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { Fault } from '../fault.ts';
import type { GraphClient } from './graph-client.ts';

/** The public file of an enterprise that applies. */
export interface EnterpriseFile {
  readonly unifiedSocialCreditCode: string;
  readonly name: string;
  readonly subjectKind: string;
  readonly industry: string;
  readonly scale: string;
  readonly division: string;
  readonly address: string;
}

/** Somebody who is to act for the enterprise: the subject of the account, and the personal data that the registry keeps sealed. */
export interface NamedLiaison {
  readonly role: 'RESPONSIBLE_PERSON' | 'STAFF';
  readonly subject: string;
  readonly name: string;
  readonly phone: string;
}

/** The enterprise applies with all documents, conditions and liaisons (Art. 6, 7). @returns the ids of application and enterprise */
export async function apply(
  applicant: GraphClient,
  enterprise: EnterpriseFile,
  liaisons: readonly NamedLiaison[],
): Promise<{ applicationId: Id; enterpriseId: Id }> {
  const { application } = await applicant.run<{ application: { id: Id; enterprise: { id: Id } } }>('StartApplication', {
    enterprise,
    applicant: { name: '赵申请', phone: '13700000001' },
  });
  const applicationId = application.id;
  await applicant.run('FillApplication', {
    applicationId,
    conditions: basicConditions.map((condition) => ({ condition, met: true, note: '已具备' })),
    liaisons,
  });
  for (const kind of documentKinds) await sendDocument(applicant, applicationId, kind);
  await applicant.run('SubmitApplication', { applicationId });
  return { applicationId, enterpriseId: application.enterprise.id };
}

async function sendDocument(applicant: GraphClient, applicationId: Id, kind: string): Promise<void> {
  const contentType = 'application/pdf';
  const bytes = Buffer.from(`%PDF-1.4\n% ${kind}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
  const { upload } = await applicant.run<{ upload: { url: string } }>('AttachDocument', {
    applicationId,
    kind,
    contentType,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const sent = await fetch(upload.url, { method: 'PUT', headers: { 'content-type': contentType }, body: bytes });
  if (!sent.ok) throw new Fault(`The document ${kind} was not taken: ${await sent.text()}`);
}

/** The county reviews and approves (Art. 8, 9): the account opens and the liaisons are filed. */
export async function approve(officer: GraphClient, applicationId: Id): Promise<void> {
  await officer.run('StartReview', { applicationId });
  await officer.run('RecordFindings', {
    applicationId,
    method: 'COMPREHENSIVE_ASSESSMENT',
    findings: reviewQuestions.map((question) => ({ question, positive: true, note: '核查属实' })),
  });
  await officer.run('ApproveApplication', { applicationId });
}

/** A complaint as its consumer gets it back. */
export interface FiledComplaint {
  readonly id: Id;
  readonly version: number;
  readonly caseNumber: string;
  readonly status: string;
  readonly contactDueAt: string;
  readonly settleDueAt: string;
}

/** A consumer complains about what an enterprise sold. */
export async function complain(
  consumer: GraphClient,
  enterpriseId: Id,
  more: Record<string, unknown> = {},
): Promise<FiledComplaint> {
  const { complaint } = await consumer.run<{ complaint: FiledComplaint }>('FileComplaint', {
    enterpriseId,
    category: 'G0101',
    problem: 'P0101',
    productOrService: '明前龙井茶 250g',
    narrative: '包装完好,但茶叶受潮发霉,商家拒绝退货。',
    demands: ['REFUND'],
    amount: '268.00',
    purchaseChannel: 'ONLINE_SHOP',
    consumerDivision: '330106',
    contactName: '王小明',
    contactPhone: '13812345678',
    ...more,
  });
  return complaint;
}

/** The enterprise gets in touch (Art. 12). @returns the complaint's version after it */
export async function contact(liaison: GraphClient, complaintId: Id, statedAt: Date): Promise<number> {
  const { complaint } = await liaison.run<{ complaint: { version: number } }>('RecordContact', {
    complaintId,
    statedAt: statedAt.toISOString(),
    channel: 'PHONE',
    note: '已电话联系消费者,了解诉求。',
  });
  return complaint.version;
}

/** The enterprise feeds back a settlement (Art. 14). @param expectedVersion the complaint's version that it has seen */
export async function settle(
  liaison: GraphClient,
  complaintId: Id,
  expectedVersion: number,
  handledAt: Date,
): Promise<void> {
  await liaison.run('RecordFeedback', {
    complaintId,
    expectedVersion,
    handledAt: handledAt.toISOString(),
    method: 'PHONE',
    process: '与消费者电话协商,双方同意全额退款。',
    outcome: 'SETTLED',
    result: '全额退款并致歉。',
    settlement: {
      kinds: ['REFUND', 'APOLOGY'],
      terms: '三日内原路退款',
      keepBy: daysAfter(handledAt, 3),
      amount: '268.00',
    },
  });
}

const dayMs = 86_400_000;

function daysAfter(instant: Date, days: number): string {
  return shanghaiDay(new Date(instant.getTime() + days * dayMs));
}

/** The consumer rates what stands. @param expectedVersion the complaint's version that shows the outcome */
export async function rate(
  consumer: GraphClient,
  complaintId: Id,
  expectedVersion: number,
  answer: { readonly resolved: boolean; readonly satisfaction: number },
): Promise<void> {
  await consumer.run('RateFeedback', {
    complaintId,
    expectedVersion,
    feedbackVersion: 1,
    ...answer,
    comment: '处理及时。',
  });
}
