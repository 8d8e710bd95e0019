import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { apply, complain } from '@odr/infra/demo/steps.ts';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aConsumer, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const dayMs = 86_400_000;

describe('The registry through the gateway', () => {
  const aFile = (division = '330106') => ({
    unifiedSocialCreditCode: makeCreditCode(randomInt(99_999_999), '330106'),
    name: `杭州登记${randomInt(999_999)}有限公司`,
    subjectKind: 'ENTERPRISE',
    industry: '52',
    scale: 'MICRO',
    division,
    address: '杭州市西湖区登记路1号',
  });

  /** Runs a mutation and answers the type of its result with what was asked for. */
  async function mutate(who: Actor, name: string, input: object, fields = ''): Promise<Record<string, unknown>> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await stack.graph<Record<string, Record<string, unknown>>>(
      who.token,
      `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { code } ${fields} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    expect(errors).toEqual([]);
    return data?.[name] ?? {};
  }

  const liaisons = (responsible: string, staff: string) =>
    [
      { role: 'RESPONSIBLE_PERSON', subject: responsible, name: '钱负责', phone: '13700000002' },
      { role: 'STAFF', subject: staff, name: '孙联络', phone: '13700000003' },
    ] as const;

  it('refuses a submission that lacks documents, and names each of them', async () => {
    const applicant = await anActor('APPLICANT');
    const { application } = await applicant.run<{ application: { id: string } }>('StartApplication', {
      enterprise: aFile(),
      applicant: { name: '赵申请', phone: '13700000001' },
    });
    const refused = await mutate(
      applicant,
      'submitApplication',
      { applicationId: application.id },
      '... on DocumentsMissing { documents }',
    );
    expect(refused['__typename']).toBe('DocumentsMissing');
    expect(refused['documents']).toEqual(
      expect.arrayContaining(['APPLICATION_FORM', 'COMMITMENT_LETTER', 'CONSUMER_PROTECTION_STATEMENT']),
    );
  });

  it('lets the applicant read why an application was rejected, and apply again', async () => {
    const [applicant, officer, file] = [await anActor('APPLICANT'), await anOfficer(), aFile()];
    const { applicationId } = await apply(applicant, file, liaisons(randomUUID(), randomUUID()));
    await officer.run('StartReview', { applicationId });
    const rejected = await mutate(officer, 'rejectApplication', { applicationId, reason: '场所不固定' });
    expect(rejected['__typename']).toBe('RejectApplicationSuccess');
    const { data } = await stack.graph(
      applicant.token,
      'query($id: UUID!) { application(id: $id) { status rejectionReason } }',
      { id: applicationId },
    );
    expect(data).toEqual({ application: { status: 'REJECTED', rejectionReason: '场所不固定' } });
    await apply(applicant, file, liaisons(randomUUID(), randomUUID()));
  });

  it("is not locked for an enterprise by a stranger's draft, of which the public reads nothing", async () => {
    const [stranger, applicant, file] = [await anActor('APPLICANT'), await anActor('APPLICANT'), aFile()];
    await stranger.run('StartApplication', {
      enterprise: { ...file, name: '这是骗子公司' },
      applicant: { name: '赵申请', phone: '13700000001' },
    });
    const { data } = await stack.graph(
      undefined,
      'query($code: String!) { enterpriseByCreditCode(unifiedSocialCreditCode: $code) { name } }',
      { code: file.unifiedSocialCreditCode },
    );
    expect(data).toEqual({ enterpriseByCreditCode: null });
    await apply(applicant, file, liaisons(randomUUID(), randomUUID()));
  });

  it('hides an application from officers of another county', async () => {
    const applicant = await anActor('APPLICANT');
    const { applicationId } = await apply(applicant, aFile(), liaisons(randomUUID(), randomUUID()));
    const elsewhere = await anOfficer('CN-440106');
    expect(await mutate(elsewhere, 'startReview', { applicationId })).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
    });
  });

  it('lets only one of ten applications for the same enterprise begin', async () => {
    const [applicant, enterprise] = [await anActor('APPLICANT'), aFile()];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        mutate(applicant, 'startApplication', { enterprise, applicant: { name: '赵申请', phone: '13700000001' } }),
      ),
    );
    const names = answers.map((answer) => answer['__typename']);
    expect(names.filter((name) => name === 'StartApplicationSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'ApplicationInProgress')).toHaveLength(9);
  });

  describe('of an ODR enterprise', () => {
    let enterprise: OdrEnterprise;
    beforeAll(async () => {
      enterprise = await anOdrEnterprise();
    });

    it('shows the public the enterprise by a part of its Chinese name, and what filing leads to', async () => {
      const { data } = await stack.graph(
        undefined,
        `query($name: String!, $id: UUID!) {
          odrEnterprises(name: $name, division: "330100") { edges { node { id odrStatus members { role } } } }
          filingNotice(enterpriseId: $id) { isOdrEnterprise }
        }`,
        { name: enterprise.name.slice(2, 10), id: enterprise.id },
      );
      expect(data).toEqual({
        odrEnterprises: { edges: [{ node: { id: enterprise.id, odrStatus: 'ACTIVE', members: null } }] },
        filingNotice: { isOdrEnterprise: true },
      });
    });

    it('accepts a change of liaison that is reported late, and records the breach; the predecessor loses sight at once', async () => {
      const successor = await anActor('LIAISON');
      const begun = stack.now();
      stack.advanceClock(20 * dayMs);
      const changed = await mutate(
        enterprise.liaison,
        'changeLiaison',
        {
          enterpriseId: enterprise.id,
          role: 'STAFF',
          successor: { subject: successor.subject, name: '李接任', phone: '13700000009' },
          effectiveAt: begun.toISOString(),
        },
        '... on ChangeLiaisonSuccess { enterprise { breaches { duty kind } } }',
      );
      expect(changed).toEqual({
        __typename: 'ChangeLiaisonSuccess',
        enterprise: { breaches: [{ duty: 'COOPERATE', kind: 'LATE_LIAISON_REPORT' }] },
      });
      const { complaint } = await complaintOf(enterprise);
      const sees = async (who: Actor): Promise<boolean> => {
        const { data } = await stack.graph<{ complaint: object | null }>(
          who.token,
          'query($id: UUID!) { complaint(id: $id) { id } }',
          { id: complaint.id },
        );
        return (data?.complaint ?? null) !== null;
      };
      await eventually('the successor to see the case', () => sees(successor));
      expect(await sees(enterprise.staff)).toBe(false);
    });
  });

  const complaintOf = async (enterprise: OdrEnterprise) => ({
    complaint: await complain(await aConsumer(), enterprise.id),
  });
});
