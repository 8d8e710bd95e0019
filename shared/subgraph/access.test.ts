import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { type ActorKind, actorKinds } from '../identity/viewer.ts';
import { enforceAccess } from './access.ts';

const base = readFileSync(new URL('base.graphql', import.meta.url), 'utf8');
const schema = enforceAccess(
  buildSubgraphSchema([
    {
      typeDefs: parse(`${base}
        extend type Query {
          complaint: Complaint @access(to: [CONSUMER, LIAISON, OFFICER])
          enterprise: Enterprise @access(to: [PUBLIC])
          officersOnly: Boolean @access(to: OFFICER)
        }
        extend type Mutation {
          fileComplaint: Boolean @access(to: [CONSUMER])
        }
        type Complaint @access(to: [CONSUMER, OFFICER]) {
          caseNumber: String
          narrative: String @access(to: [CONSUMER])
        }
        type Enterprise @key(fields: "id") @access(to: [PUBLIC]) {
          id: UUID!
          "Narrower than its type."
          address: String @access(to: [OFFICER])
        }
        extend type Enterprise { complaints: Int @access(to: [OFFICER]) }
      `),
      resolvers: {
        Query: {
          complaint: () => ({ caseNumber: 'C-1', narrative: '漏水' }),
          enterprise: () => ({ id: '019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59', address: '某路1号', complaints: 3 }),
          officersOnly: () => true,
        },
        Enterprise: { __resolveReference: ({ id }: { id: string }) => ({ id, address: '某路1号' }) },
      },
    },
  ]),
);

/** What an actor gets for a query: the data, and the codes of the errors. */
async function ask(kind: ActorKind, source: string, variableValues = {}) {
  const contextValue = { viewer: { kind } };
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    codes: errors.map(({ extensions }) => extensions['code']),
  };
}
/** The kinds of actor that get an answer. */
async function allowed(source: string): Promise<ActorKind[]> {
  const answers = await Promise.all(actorKinds.map((kind) => ask(kind, source)));
  return actorKinds.filter((_, index) => answers[index]?.codes.length === 0);
}

describe('@access', () => {
  it('on a field lets the kinds of actor through that it lists', async () => {
    expect(await allowed('{ complaint { __typename } }')).toEqual(['CONSUMER', 'LIAISON', 'OFFICER']);
    expect(await allowed('{ officersOnly }')).toEqual(['OFFICER']);
  });

  it('on a type holds for each field without one of its own', async () => {
    expect(await allowed('{ complaint { caseNumber } }')).toEqual(['CONSUMER', 'OFFICER']);
    expect(await allowed('{ complaint { narrative } }')).toEqual(['CONSUMER']);
  });

  it('to PUBLIC is to everybody', async () => {
    expect(await allowed('{ enterprise { id } }')).toEqual([...actorKinds]);
  });

  it('on a field of a public type, or of its extension, narrows', async () => {
    expect(await allowed('{ enterprise { address } }')).toEqual(['OFFICER']);
    expect(await allowed('{ enterprise { complaints } }')).toEqual(['OFFICER']);
  });

  it('holds whatever alias or fragment a query asks by', async () => {
    expect(await allowed('{ complaint { caseNumber: narrative } }')).toEqual(['CONSUMER']);
    expect(await allowed('{ complaint { ...all } } fragment all on Complaint { narrative }')).toEqual(['CONSUMER']);
  });

  it('holds for entities that the gateway resolves', async () => {
    const source = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { id address } } }';
    const of = [{ __typename: 'Enterprise', id: '019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59' }];
    expect(await ask('PUBLIC', source, { of })).toEqual({
      data: { _entities: [{ id: of[0]?.id, address: null }] },
      codes: ['UNAUTHENTICATED'],
    });
    expect((await ask('OFFICER', source, { of })).codes).toEqual([]);
  });

  it('asks who has no token for one, and tells who has one that it does not reach so far', async () => {
    expect(await ask('PUBLIC', '{ complaint { narrative } }')).toEqual({
      data: { complaint: null },
      codes: ['UNAUTHENTICATED'],
    });
    expect(await ask('OFFICER', '{ complaint { caseNumber narrative } }')).toEqual({
      data: { complaint: { caseNumber: 'C-1', narrative: null } },
      codes: ['FORBIDDEN'],
    });
  });
});
