import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contact, rate, settle } from '@odr/infra/demo/steps.ts';
import { projectFolder } from '@odr/infra/folders.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { ActorKind } from '@odr/shared/identity/viewer.ts';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { eventually } from '../kit/eventually.ts';
import { type Actor, aComplaint, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';
import { type SelectionLimits, nodeOf, wholeSelection } from '../kit/whole-selection.ts';
import { accessTable } from './access-table.ts';

const schema = buildSchema(readFileSync(join(projectFolder, 'gateway', 'supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const limits: SelectionLimits = {
  depth: 3,
  shallow: new Set(['Division', 'Authority', 'Industry', 'Taxonomy', 'TaxonomyEntry']),
  arguments: { 'Enterprise.indicators': 'period: { from: "2026-01" }' },
};

/** What a query can begin with, by the argument that names it. */
const beginnings = { complaint: 'id', feedback: 'complaintId', application: 'id', enterprise: 'id' } as const;
type Beginning = keyof typeof beginnings;

const reached = new Set<string>();
const queries = Object.fromEntries(
  Object.entries(beginnings).map(([field, argument]) => {
    const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
    if (!isObjectType(type)) throw new Error(`${field} gives no object`);
    const inside = wholeSelection(type, limits, reached);
    return [field, `query($id: UUID!) { ${field}(${argument}: $id) ${inside} }`];
  }),
);

/** Types that none of these queries comes to: the root types, what is public anyway, and what only a list or a mutation gives. */
const elsewhere = [
  'Contradiction',
  'EvaluationScheme',
  'EvidenceUpload',
  'FilingNotice',
  'FindingRecord',
  'Inbox',
  'IndicatorInterval',
  'Mutation',
  'Notice',
  'OpenRecommendation',
  'PeerGroup',
  'Query',
  'RedrawnSpotCheck',
  'SchemeGrade',
  'SpotCheck',
  'SpotCheckItem',
  'Taxonomy',
  'TaxonomyEntry',
  'UploadTicket',
  'WeightedIndicator',
];

const allowed = new Map<string, ReadonlySet<ActorKind>>(
  Object.entries(accessTable).flatMap(([type, groups]) =>
    groups.flatMap(([actors, names]) => names.split(' ').map((name) => [`${type}.${name}`, new Set(actors)] as const)),
  ),
);

/** What holds no data of its own, such as a connection's edges, stands in no table. */
function mayRead(coordinate: string, kind: ActorKind): boolean {
  const actors = allowed.get(coordinate);
  return actors === undefined || actors.has('PUBLIC') || actors.has(kind);
}

/** A field of an answer: where it stands, and what came. */
interface Answered {
  readonly path: string;
  readonly coordinate: string;
  readonly value: unknown;
}

/** Every field in an answer, objects before what is in them. */
function answered(parent: string, value: unknown, path = ''): Answered[] {
  const type = schema.getType(parent);
  if (!isObjectType(type) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, content]) => {
    const of = getNamedType(type.getFields()[name]?.type)?.name ?? '';
    const below = path === '' ? name : `${path}.${name}`;
    const items: unknown[] = Array.isArray(content) ? content : [content];
    const inside = items.flatMap((item, at) => answered(of, item, Array.isArray(content) ? `${below}.${at}` : below));
    return [{ path: below, coordinate: `${parent}.${name}`, value: content }, ...inside];
  });
}

const denials = new Set<unknown>(['FORBIDDEN', 'UNAUTHENTICATED']);
const isNothing = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'edges' in value && isNothing(value.edges));

describe('Each field of the graph, asked for through the gateway', () => {
  let ids: Record<Beginning, Id>;
  let insiders: Record<string, Actor>;
  let strangers: Record<string, Actor>;
  const kinds = ['CONSUMER', 'LIAISON', 'INTEGRATION', 'OFFICER', 'ANALYST', 'APPLICANT', 'ADMINISTRATOR'] as const;

  beforeAll(async () => {
    const enterprise = await anOdrEnterprise();
    const { consumer, complaint } = await aComplaint(enterprise);
    const version = await contact(enterprise.liaison, complaint.id, stack.now());
    await settle(enterprise.liaison, complaint.id, version, stack.now());
    const closed = (status: string) =>
      eventually(`the case to be ${status}`, async () => {
        const { complaint: seen } = await consumer.ask<{ complaint: { status: string; version: number } }>('OneCase', {
          id: complaint.id,
        });
        return seen.status === status && seen;
      });
    await rate(consumer, complaint.id, (await closed('SETTLED')).version, { resolved: false, satisfaction: 2 });
    await closed('CLOSED');
    ids = {
      complaint: complaint.id,
      feedback: complaint.id,
      application: enterprise.applicationId,
      enterprise: enterprise.id,
    };

    const integration = await anActor('INTEGRATION');
    const granted = await stack.graph<{ grantIntegration: { __typename: string } }>(
      enterprise.liaison.token,
      'mutation($input: IntegrationInput!) { grantIntegration(input: $input) { __typename } }',
      { input: { idempotencyKey: enterprise.id, enterpriseId: enterprise.id, subject: integration.subject } },
    );
    if (granted.data?.grantIntegration.__typename !== 'GrantIntegrationSuccess')
      throw new Error(JSON.stringify(granted));
    insiders = {
      CONSUMER: consumer,
      LIAISON: enterprise.liaison,
      INTEGRATION: integration,
      OFFICER: await anOfficer(),
      ANALYST: await anActor('ANALYST', 'CN-330000'),
      APPLICANT: enterprise.applicant,
      ADMINISTRATOR: await anActor('ADMINISTRATOR'),
    };
    strangers = {
      CONSUMER: await anActor('CONSUMER', 'realName'),
      LIAISON: await anActor('LIAISON'),
      INTEGRATION: await anActor('INTEGRATION'),
      OFFICER: await anOfficer('CN-440106'),
      ANALYST: await anActor('ANALYST', 'CN-440000'),
      APPLICANT: await anActor('APPLICANT'),
      ADMINISTRATOR: await anActor('ADMINISTRATOR'),
    };
    await eventually('feedback and complaint service to know the integration', async () => {
      const { data } = await stack.graph<{ complaint: object | null; feedback: object | null }>(
        integration.token,
        'query($id: UUID!) { complaint(id: $id) { id } feedback(complaintId: $id) { id } }',
        { id: complaint.id },
      );
      return data?.complaint && data.feedback;
    });
  });

  async function ask(beginning: Beginning, token: string | undefined) {
    const { data, errors } = await stack.graph(token, queries[beginning] ?? '', {
      id: ids[beginning],
    });
    const others = errors.filter(({ extensions }) => !denials.has(extensions?.['code']));
    return {
      seen: answered('Query', data ?? { [beginning]: null }),
      denied: new Set(errors.map(({ path }) => path?.join('.') ?? beginning)),
      others,
    };
  }

  const cases = (Object.keys(beginnings) as Beginning[]).flatMap((beginning) =>
    ([...kinds, 'PUBLIC'] as const).map((kind) => [beginning, kind] as const),
  );

  it.each(cases)('%s answers %s in scope what the table allows, and denies the rest', async (beginning, kind) => {
    const { seen, denied, others } = await ask(beginning, insiders[kind]?.token);
    expect(others).toEqual([]);
    const wrong = seen
      .filter(({ path, coordinate }) => denied.has(path) === mayRead(coordinate, kind))
      .map(({ path, coordinate }) => `${coordinate} at ${path}: ${denied.has(path) ? 'denied' : 'given'}`);
    expect(wrong).toEqual([]);
    const mayBegin = mayRead(`Query.${beginning}`, kind);
    expect(seen.some(({ path, value }) => path === beginning && value !== null)).toBe(mayBegin);
  });

  it.each(cases)('%s gives %s out of scope nothing that is not public', async (beginning, kind) => {
    const { seen } = await ask(beginning, strangers[kind]?.token);
    const given = seen
      .filter(({ coordinate, value }) => allowed.has(coordinate) && !mayRead(coordinate, 'PUBLIC') && !isNothing(value))
      .map(({ path, coordinate }) => `${coordinate} at ${path}`);
    expect(given).toEqual([]);
  });

  it('stands in a type that these queries come to, or that is named here', () => {
    const types = new Set([...reached].map((coordinate) => typeAt(coordinate)));
    for (const beginning of Object.keys(beginnings)) types.add(typeAt(`Query.${beginning}`));
    expect(Object.keys(accessTable).filter((type) => !types.has(type))).toEqual(elsewhere);
  });
});

/** The type that a field gives, or that its list or connection is of. */
function typeAt(coordinate: string): string {
  const [parent = '', name = ''] = coordinate.split('.');
  const type = schema.getType(parent);
  const given = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined;
  return isObjectType(given) && given.name.endsWith('Connection') ? nodeOf(given).name : (given?.name ?? '');
}
