import { randomInt, randomUUID } from 'node:crypto';
import { type GraphClient, graphClient } from '@odr/infra/demo/graph-client.ts';
import { type EnterpriseFile, type FiledComplaint, apply, approve, complain } from '@odr/infra/demo/steps.ts';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { eventually } from './eventually.ts';
import { stack } from './stack.ts';

/** Somebody with an account and a subject of their own, so that tests do not meet. */
export interface Actor extends GraphClient {
  readonly subject: string;
  readonly token: string;
}

/** An actor of a kind; `detail` is `realName` for consumers and the authority for officers and analysts. */
export async function anActor(kind: string, detail?: string): Promise<Actor> {
  const subject = randomUUID();
  const token = await stack.token([kind, subject, ...(detail === undefined ? [] : [detail])].join(':'));
  return { ...graphClient(`${stack.gatewayUrl}/graphql`, token), subject, token };
}

export const aConsumer = (): Promise<Actor> => anActor('CONSUMER', 'realName');
export const anOfficer = (authority = 'CN-330106'): Promise<Actor> => anActor('OFFICER', authority);

/** An ODR enterprise of its own, with its two liaisons. */
export interface OdrEnterprise {
  readonly id: Id;
  readonly name: string;
  readonly unifiedSocialCreditCode: string;
  readonly applicationId: Id;
  readonly applicant: Actor;
  readonly liaison: Actor;
  readonly staff: Actor;
}

/** What a test may choose about an enterprise. */
type Chosen = Partial<Pick<EnterpriseFile, 'name'>>;

/** An enterprise in Xihu, Hangzhou that has applied, with all who are to act for it. */
async function anApplicant(but: Chosen = {}): Promise<OdrEnterprise> {
  const [applicant, liaison, staff] = await Promise.all([anActor('APPLICANT'), anActor('LIAISON'), anActor('LIAISON')]);
  const unifiedSocialCreditCode = makeCreditCode(randomInt(99_999_999), '330106');
  const { name = `杭州测试${unifiedSocialCreditCode.slice(-6)}有限公司` } = but;
  const { applicationId, enterpriseId } = await apply(
    applicant,
    {
      unifiedSocialCreditCode,
      name,
      subjectKind: 'ENTERPRISE',
      industry: '52',
      scale: 'SMALL',
      division: '330106',
      address: '杭州市西湖区测试路1号',
    },
    [
      { role: 'RESPONSIBLE_PERSON', subject: liaison.subject, name: '钱负责', phone: '13700000002' },
      { role: 'STAFF', subject: staff.subject, name: '孙联络', phone: '13700000003' },
    ],
  );
  return { id: enterpriseId, name, unifiedSocialCreditCode, applicationId, applicant, liaison, staff };
}

/** A complete application that waits for its review in Xihu. @returns its id */
export const anApplicationToReview = async (): Promise<Id> => (await anApplicant()).applicationId;

/** Lets an enterprise in Xihu, Hangzhou apply and be approved, and waits until the complaint service knows of it. */
export async function anOdrEnterprise(but: Chosen = {}): Promise<OdrEnterprise> {
  const [enterprise, officer] = await Promise.all([anApplicant(but), anOfficer()]);
  await approve(officer, enterprise.applicationId);
  const probe = await aConsumer();
  await eventually('the complaint service to know of the new account', async () => {
    const filed = await complain(probe, enterprise.id, { postalAddress: '杭州市西湖区测试路2号' });
    return filed.status === 'RECEIVED';
  });
  return enterprise;
}

/** A complaint of a new consumer against an enterprise. */
export async function aComplaint(enterprise: OdrEnterprise): Promise<{ consumer: Actor; complaint: FiledComplaint }> {
  const consumer = await aConsumer();
  return { consumer, complaint: await complain(consumer, enterprise.id) };
}
