import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aScheme, yearNow } from '../kit/evaluation-scheme.ts';
import { type Actor, anActor, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

interface Answer {
  readonly __typename: string;
  readonly article?: string | null;
  readonly sum?: number;
  readonly scheme?: {
    readonly id: string;
    readonly number: number;
    readonly status: string;
    readonly province: string;
  };
}

async function mutate(who: Actor, name: string, input: object, idempotencyKey: string = randomUUID()): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await stack.graph<Record<string, Answer>>(
    who.token,
    `mutation($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on Refusal { article } ... on ${type}Success { scheme { id number status province } }
      ${name === 'adoptEvaluationScheme' ? '... on WeightsNotHundred { sum }' : ''}
    } }`,
    { input: { idempotencyKey, ...input } },
  );
  expect(errors).toEqual([]);
  return data?.[name] ?? { __typename: 'nothing' };
}

async function asked<Data>(query: string): Promise<Data | undefined> {
  const { data, errors } = await stack.graph<Data & Record<string, unknown>>(undefined, query);
  expect(errors).toEqual([]);
  return data;
}

/** Each test has a province of its own: schemes of one province are about the same months. */
describe('Schemes of evaluation through the gateway (Art. 20)', () => {
  it('are adopted by the province, read by everybody, and hold from their month on', async () => {
    const officer = await anOfficer('CN-440000');
    const key = randomUUID();
    const first = await mutate(officer, 'adoptEvaluationScheme', aScheme(`${yearNow + 1}-01`), key);
    expect(first).toMatchObject({
      __typename: 'AdoptEvaluationSchemeSuccess',
      scheme: { number: 1, status: 'ADOPTED', province: '440000' },
    });
    expect(await mutate(officer, 'adoptEvaluationScheme', aScheme(`${yearNow + 1}-01`), key)).toEqual(first);
    const second = await mutate(officer, 'adoptEvaluationScheme', aScheme(`${yearNow + 2}-01`));
    const inForce = (month: string) => `evaluationSchemeInForce(province: "440000", month: "${month}") { number }`;
    const fields = 'number minimumCases indicators { indicator weight floor target } peerGroups { code scales }';
    const read = await asked<Record<string, unknown>>(`{
      before: ${inForce(`${yearNow}-12`)} within: ${inForce(`${yearNow + 1}-10`)} later: ${inForce(`${yearNow + 9}-01`)}
      evaluationScheme(id: "${first.scheme?.id}") { ${fields} }
      evaluationSchemes(province: "440000", first: 1) { edges { node { id } } pageInfo { hasNextPage } }
    }`);
    expect(read).toMatchObject({
      before: null,
      within: { number: 1 },
      later: { number: 2 },
      evaluationScheme: {
        minimumCases: 10,
        indicators: [
          { indicator: 'SETTLEMENT_RATE', weight: 40, floor: '0.5000', target: '0.9500' },
          { indicator: 'SATISFACTION', weight: 30, floor: '2.0000', target: '4.5000' },
          { indicator: 'HANDLING_DAYS_MEAN', weight: 30, floor: '10.0000', target: '3.0000' },
        ],
        peerGroups: [
          { code: 'LARGER', scales: ['LARGE', 'MEDIUM'] },
          { code: 'SMALLER', scales: ['SMALL', 'MICRO'] },
        ],
      },
      evaluationSchemes: { edges: [{ node: { id: second.scheme?.id } }], pageInfo: { hasNextPage: true } },
    });
  });

  it('are refused where they make no sense, naming what is wrong', async () => {
    const officer = await anOfficer('CN-440000');
    const refused = await mutate(officer, 'adoptEvaluationScheme', aScheme(`${yearNow + 5}-01`, 41));
    expect(refused).toEqual({ __typename: 'WeightsNotHundred', article: 'Art. 20', sum: 101 });
  });

  it('are for no other level to set, and for no other province to withdraw', async () => {
    const [hangzhou, nation, anhui] = await Promise.all(['CN-330100', 'CN-000000', 'CN-340000'].map(anOfficer));
    const [liaison, jiangsu] = await Promise.all([anActor('LIAISON'), anOfficer('CN-320000')]);
    if (hangzhou === undefined || nation === undefined || anhui === undefined) throw new Error('no officers');
    const scheme = aScheme(`${yearNow + 1}-01`);
    for (const other of [hangzhou, nation]) {
      expect(await mutate(other, 'adoptEvaluationScheme', scheme)).toMatchObject({ __typename: 'ProvincialOnly' });
    }
    const { errors } = await stack.graph(
      liaison.token,
      'mutation($input: AdoptEvaluationSchemeInput!) { adoptEvaluationScheme(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), ...scheme } },
    );
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');

    const adopted = await mutate(anhui, 'adoptEvaluationScheme', scheme);
    const withdrawal = { schemeId: adopted.scheme?.id, reason: '权重有误' };
    const notFound = await mutate(jiangsu, 'withdrawEvaluationScheme', withdrawal);
    expect(notFound.__typename).toBe('NotFound');
    expect(await mutate(anhui, 'withdrawEvaluationScheme', withdrawal)).toMatchObject({
      scheme: { status: 'WITHDRAWN' },
    });
    expect((await mutate(anhui, 'withdrawEvaluationScheme', withdrawal)).__typename).toBe('SchemeAlreadyWithdrawn');
    expect((await mutate(anhui, 'adoptEvaluationScheme', scheme)).scheme?.number).toBe(2);
  });

  it('are adopted once where two officers adopt for the same month at the same time', async () => {
    const officers = await Promise.all(Array.from({ length: 4 }, () => anOfficer('CN-420000')));
    const scheme = aScheme(`${yearNow + 1}-01`);
    const answers = await Promise.all(officers.map((each) => mutate(each, 'adoptEvaluationScheme', scheme)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AdoptEvaluationSchemeSuccess',
      'SchemeForThatMonth',
      'SchemeForThatMonth',
      'SchemeForThatMonth',
    ]);
  });
});
