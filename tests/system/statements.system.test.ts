import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contact, complain, rate, settle } from '@odr/infra/demo/steps.ts';
import { projectFolder } from '@odr/infra/folders.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { newId } from '@odr/shared/id/id.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { aScheme, yearNow } from '../kit/evaluation-scheme.ts';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aConsumer, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';
import { statementsOf } from '../kit/statements.ts';
import { type SelectionLimits, givesObjects, nodeOf, wholeSelection } from '../kit/whole-selection.ts';

const schema = buildSchema(readFileSync(join(projectFolder, 'gateway', 'supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const services = serviceNames.map((service) => stack.serviceUrl(service));

/** Answered from the reference data in memory: no statement at all. */
const reference = new Set(['Division', 'Authority', 'Industry', 'Taxonomy', 'TaxonomyEntry']);
const exempt: Readonly<Record<string, string>> = {
  'Query.divisions': 'reference data',
  'Query.industries': 'reference data',
  'Indicators.months': 'counted below',
  'Query.myEnterprises': 'the same rows as odrEnterprises, read by the same loaders',
};
const limits: SelectionLimits = {
  depth: 4,
  shallow: reference,
  arguments: { 'Enterprise.indicators': 'period: { from: "2026-01" }' },
};

/** Each list that a query can begin with, and with how many rows it is asked: with one first, unless `least` says otherwise. */
const lists = {
  complaints: { by: 'enterprise', most: 3 },
  feedbacks: { by: 'enterprise', most: 3 },
  contradictions: { by: 'enterprise', most: 3 },
  spotChecks: { by: 'enterprise', most: 2 },
  mySpotCheckItems: { by: 'viewer', most: 3 },
  applications: { by: 'viewer', most: 2 },
  odrEnterprises: { by: 'name', most: 2 },
  listEntries: { by: 'viewer', most: 2 },
  visitPlan: { by: 'designation', most: 2 },
  // Of a single order the enterprise leads to a complaint that is new to the request; of two, to those of both.
  supervisionOrders: { by: 'viewer', least: 2, most: 3 },
  inbox: { by: 'viewer', most: 2 },
  evaluationSchemes: { by: 'province', most: 2 },
} as const;
type List = keyof typeof lists;

const visited = new Set<string>();
const queries = new Map<List, string>(
  (Object.keys(lists) as List[]).map((list) => {
    const type = getNamedType(schema.getQueryType()?.getFields()[list]?.type);
    if (!isObjectType(type)) throw new Error(`${list} is no list`);
    visited.add(`Query.${list}`);
    const isConnection = type.name.endsWith('Connection');
    const inside = wholeSelection(isConnection ? nodeOf(type) : type, limits, visited);
    return [list, isConnection ? `{ edges { node ${inside} } }` : inside];
  }),
);

/** The province whose schemes are listed. No other test may adopt one there. */
const province = '510000';
const name = `恒数${randomUUID().slice(0, 8)}商店`;

/** A case with something in each of its lists, up to a rating that contradicts the outcome. */
async function aWholeCase(enterprise: OdrEnterprise, consumer: Actor, officer: Actor): Promise<void> {
  const { id: complaintId } = await complain(consumer, enterprise.id);
  const said = await stack.graph(
    consumer.token,
    'mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
    { input: { idempotencyKey: newId(), complaintId, text: '请尽快处理。' } },
  );
  expect(said.data).toEqual({ sendMessage: { __typename: 'SendMessageSuccess' } });
  const ordered = await stack.graph(
    officer.token,
    'mutation($input: IssueSupervisionOrderInput!) { issueSupervisionOrder(input: $input) { __typename } }',
    { input: { idempotencyKey: newId(), complaintId, instruction: '请说明处理情况。', dueInWorkingDays: 3 } },
  );
  expect(ordered.data).toEqual({ issueSupervisionOrder: { __typename: 'IssueSupervisionOrderSuccess' } });
  await addEvidence(consumer, complaintId);
  const version = await contact(enterprise.liaison, complaintId, stack.now());
  await settle(enterprise.liaison, complaintId, version, stack.now());
  await rate(consumer, complaintId, version + 1, { resolved: false, satisfaction: 1 });
}

async function listed(officer: Actor, { unifiedSocialCreditCode }: OdrEnterprise): Promise<void> {
  const { data } = await stack.graph(
    officer.token,
    'mutation($input: EnterListEntryInput!) { enterListEntry(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: newId(),
        list: 'ABNORMAL_OPERATIONS',
        unifiedSocialCreditCode,
        ground: '通过登记的住所无法联系。',
        documentNumber: '杭西市监列〔2026〕3号',
        listedOn: '2026-01-05',
      },
    },
  );
  expect(data).toEqual({ enterListEntry: { __typename: 'EnterListEntrySuccess' } });
}

/** Something in each list that supervision adds to an enterprise. */
async function supervised(officer: Actor, { id: enterpriseId }: OdrEnterprise): Promise<void> {
  const input = (more: object) => ({ idempotencyKey: newId(), enterpriseId, ...more });
  const { data } = await stack.graph(
    officer.token,
    `mutation($visit: RecordSiteVisitInput!, $breach: RecordBreachInput!, $designation: DesignateOfficerInput!) {
      visit: recordSiteVisit(input: $visit) { __typename } breach: recordBreach(input: $breach) { __typename }
      designation: designateOfficer(input: $designation) { __typename } }`,
    {
      visit: input({ visitedAt: stack.now().toISOString(), outcome: 'IN_ORDER', findings: '台账齐全。' }),
      breach: input({
        duty: 'TRAIN_STAFF',
        description: '未开展培训。',
        evidence: [{ kind: 'SITE_VISIT', id: enterpriseId }],
      }),
      designation: input({ officer: officer.subject }),
    },
  );
  expect(data).toEqual({
    visit: { __typename: 'RecordSiteVisitSuccess' },
    breach: { __typename: 'RecordBreachSuccess' },
    designation: { __typename: 'DesignateOfficerSuccess' },
  });
}

async function addEvidence(consumer: Actor, complaintId: string): Promise<void> {
  const contentType = 'application/pdf';
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const announced = await stack.graph<{ announceEvidence: { fileId: string; uploadUrl: string } }>(
    consumer.token,
    'mutation($input: AnnounceEvidenceInput!) { announceEvidence(input: $input) { fileId uploadUrl } }',
    {
      input: {
        idempotencyKey: newId(),
        contentType,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    },
  );
  const { fileId, uploadUrl } = announced.data?.announceEvidence ?? { fileId: '', uploadUrl: '' };
  const sent = await fetch(uploadUrl, { method: 'PUT', headers: { 'content-type': contentType }, body: bytes });
  expect(sent.ok).toBe(true);
  const added = await stack.graph(
    consumer.token,
    'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }',
    { input: { idempotencyKey: newId(), complaintId, files: [fileId] } },
  );
  expect(added.data).toEqual({ addEvidence: { __typename: 'AddEvidenceSuccess' } });
}

/** Two schemes, so that a list of them has more than one row, each with something in each of its own lists. */
async function adoptSchemes(years: readonly number[]): Promise<void> {
  const officer = await anOfficer(`CN-${province}`);
  for (const year of years) {
    const { data } = await stack.graph(
      officer.token,
      'mutation($input: AdoptEvaluationSchemeInput!) { adoptEvaluationScheme(input: $input) { __typename } }',
      { input: { idempotencyKey: newId(), ...aScheme(`${year}-01`) } },
    );
    expect(data).toEqual({ adoptEvaluationScheme: { __typename: 'AdoptEvaluationSchemeSuccess' } });
  }
}

/** What stands so long is no longer too fresh to be drawn. */
const settlingMs = 61_000;

async function aSpotCheck(officer: Actor, enterpriseId: string): Promise<boolean> {
  const today = shanghaiDay(stack.now());
  const { data } = await stack.graph<{ drawSpotCheck: { __typename: string } }>(
    officer.token,
    'mutation($input: DrawSpotCheckInput!) { drawSpotCheck(input: $input) { __typename } }',
    { input: { idempotencyKey: newId(), enterpriseId, from: `${today.slice(0, 8)}01`, to: today, size: 3 } },
  );
  return data?.drawSpotCheck.__typename === 'DrawSpotCheckSuccess';
}

describe('The SQL statements of a query', () => {
  let enterprises: readonly OdrEnterprise[];
  let officer: Actor;

  beforeAll(async () => {
    officer = await anOfficer();
    await adoptSchemes([yearNow + 1, yearNow + 2]);
    enterprises = [await anOdrEnterprise({ name }), await anOdrEnterprise({ name })];
    const consumer = await aConsumer();
    for (const enterprise of enterprises)
      for (let each = 0; each < 3; each += 1) await aWholeCase(enterprise, consumer, officer);
    for (const enterprise of enterprises) await listed(officer, enterprise);
    for (const enterprise of enterprises) await supervised(officer, enterprise);
    for (const { id } of enterprises)
      await eventually('three closed cases of each enterprise', async () => {
        const { data } = await stack.graph<{ complaints: { edges: unknown[] } }>(
          officer.token,
          'query($id: UUID!) { complaints(enterpriseId: $id, statuses: [CLOSED]) { edges { node { id } } } }',
          { id },
        );
        return data?.complaints.edges.length === 3;
      });
    stack.advanceClock(settlingMs);
    for (let each = 0; each < 2; each += 1)
      await eventually('a spot check', () => aSpotCheck(officer, enterprises[0]?.id ?? ''));
  });

  /** Asks for so many rows of a list. @returns how many came, and what they cost */
  async function ask(list: List, size: number) {
    const narrowed = {
      enterprise: `enterpriseId: "${enterprises[0]?.id}", `,
      name: `name: "${name}", `,
      province: `province: "${province}", `,
      designation: 'notVisitedForMonths: 0, designatedToMe: true, ',
      viewer: '',
    };
    const query = `{ ${list}(${narrowed[lists[list].by]}first: ${size}) ${queries.get(list)} }`;
    let rows = 0;
    const cost = await statementsOf(services, async () => {
      const { data, errors } = await stack.graph<Record<List, { edges?: unknown[]; registry?: unknown[] }>>(
        officer.token,
        query,
      );
      expect(errors).toEqual([]);
      rows = (data?.[list].edges ?? data?.[list].registry ?? []).length;
    });
    return { rows, ...cost };
  }

  it.each(Object.entries(lists))('do not grow with the rows of %s', async (list, size) => {
    const { least = 1, most }: { least?: number; most: number } = size;
    const few = await ask(list as List, least);
    const several = await ask(list as List, most);
    expect([few.rows, several.rows]).toEqual([least, most]);
    expect(few.statements).toBeGreaterThan(0);
    expect(several).toEqual({ ...few, rows: most });
  });

  it('do not grow with the months of indicators', async () => {
    const query = `query($id: UUID!, $period: PeriodInput!) { enterprise(id: $id) { indicators(period: $period) {
      months { from filed settlementRate { value } handlingWorkingDays { median } } } } }`;
    const months = (period: object) =>
      statementsOf(services, async () => {
        const { errors } = await stack.graph(officer.token, query, { id: enterprises[0]?.id, period });
        expect(errors).toEqual([]);
      });
    const one = await months({ from: '2026-01' });
    expect(await months({ from: '2026' })).toEqual(one);
    expect(one.statements).toBeGreaterThan(0);
  });

  it('are counted for every list of the graph: a new one without a case here fails', () => {
    const missing = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name: type }) => !/(Connection|Success)$|^(Mutation$|join__|__)/.test(type) && !reference.has(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ field, coordinate: `${type.name}.${field.name}` })),
      )
      .filter(({ field, coordinate }) => givesObjects(field) && !visited.has(coordinate) && !(coordinate in exempt))
      .map(({ coordinate }) => coordinate);
    expect(missing).toEqual([]);
  });
});
