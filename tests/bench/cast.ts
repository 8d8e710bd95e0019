import { randomInt, randomUUID } from 'node:crypto';
import { type GraphClient, graphClient } from '@odr/infra/demo/graph-client.ts';
import { apply, approve, complain } from '@odr/infra/demo/steps.ts';
import { accountDirectory } from '@odr/infra/issuer/directory.ts';
import { issueToken } from '@odr/infra/issuer/token.ts';
import { Fault } from '@odr/infra/fault.ts';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { eventually } from '../kit/eventually.ts';
import type { BenchStack } from './bench-stack.ts';

/** Who plays the lifecycles that are measured. */
export interface Cast {
  readonly enterpriseId: Id;
  readonly consumer: GraphClient;
  readonly liaison: GraphClient;
  readonly officer: GraphClient;
  /** Access tokens, and the viewer that the gateway makes of the officer's. */
  readonly officerToken: string;
  readonly consumerSubject: string;
  readonly consumerToken: string;
  readonly liaisonToken: string;
  readonly officerViewer: Viewer;
}

const accounts = accountDirectory(true);

/** One enterprise with its account open, a consumer who complains about it, and its county's officer. */
export async function gatherCast({ graphUrl, issuerUrl }: BenchStack): Promise<Cast> {
  async function tokenOf(name: string): Promise<string> {
    const account = accounts.byName(name);
    if (account === undefined) throw new Fault(`${name} is no account of a test.`);
    return issueToken(issuerUrl, account);
  }
  const anActor = async (name: string) => graphClient(graphUrl, await tokenOf(name));
  const officerSubject = randomUUID();
  const officerToken = await tokenOf(`OFFICER:${officerSubject}:CN-330106`);
  const officer = graphClient(graphUrl, officerToken);
  const liaisonSubject = randomUUID();
  const consumerSubject = randomUUID();
  const applicant = await anActor(`APPLICANT:${randomUUID()}`);
  const consumerToken = await tokenOf(`CONSUMER:${consumerSubject}:realName`);
  const liaisonToken = await tokenOf(`LIAISON:${liaisonSubject}`);
  const consumer = graphClient(graphUrl, consumerToken);
  const liaison = graphClient(graphUrl, liaisonToken);
  const file = {
    unifiedSocialCreditCode: makeCreditCode(randomInt(99_999_999), '330106'),
    name: '杭州测速有限公司',
    subjectKind: 'ENTERPRISE',
    industry: '52',
    scale: 'SMALL',
    division: '330106',
    address: '杭州市西湖区测速路1号',
  };
  const { applicationId, enterpriseId } = await apply(applicant, file, [
    { role: 'RESPONSIBLE_PERSON', subject: liaisonSubject, name: '钱负责', phone: '13700000002' },
    { role: 'STAFF', subject: randomUUID(), name: '孙联络', phone: '13700000003' },
  ]);
  await approve(officer, applicationId);
  await eventually('the account in the complaint service', async () => {
    const filed = await complain(consumer, enterpriseId, { postalAddress: '杭州市西湖区测速路2号' });
    return filed.status === 'RECEIVED';
  });
  const officerViewer: Viewer = {
    kind: 'OFFICER',
    subject: officerSubject,
    authority: 'CN-330106',
    language: 'zh-CN',
  };
  const tokens = { officerToken, consumerToken, liaisonToken };
  return { enterpriseId, consumer, liaison, officer, consumerSubject, ...tokens, officerViewer };
}
