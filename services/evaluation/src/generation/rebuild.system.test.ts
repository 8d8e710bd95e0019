import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PublishedEvent, toKafka } from '@odr/shared/contracts/envelope.ts';
import { topicIn } from '@odr/shared/contracts/topics.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { idToBytes, newId } from '@odr/shared/id/id.ts';
import { eventually } from '@odr/tests/kit/eventually.ts';
import { stack } from '@odr/tests/kit/stack.ts';
import fc from 'fast-check';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import type { DataSource } from 'typeorm';
import type { CaseFact } from '../fact/case-fact.ts';
import { afterComplaintEvent } from '../fact/case-half.ts';
import { type CaseLife, caseLife } from '../fact/case-life.arbitrary.ts';
import { type FactRow, factOfRow } from '../fact/fact.columns.ts';
import { afterFeedbackEvent } from '../fact/rating-half.ts';
import { figureChanges } from '../figures/figure-changes.ts';
import { measureNames, measures } from '../figures/measures.ts';
import { enterpriseOwner } from '../figures/owner.ts';
import { liveGeneration } from './generation.ts';
import { rebuildProgress, requestRebuild } from './rebuild.ts';
import { tablesOf } from './tables.ts';

const seed = Date.now() % 2 ** 31;
/** Its own enterprise, so that other tests' cases do not matter. */
const enterpriseId = newId();
const addressee = { enterpriseId, division: '330106', industry: '52', scale: 'SMALL' as const };
const locate = (division: string) => ({ division, province: '330000', prefecture: '330100', county: '330106' });
const producer = new Kafka({ brokers: stack.brokers, logLevel: logLevel.NOTHING }).producer({
  createPartitioner: Partitioners.DefaultPartitioner,
});
let database: DataSource;

beforeAll(async () => {
  database = await connectDatabase({
    url: stack.databaseUrl('evaluation'),
    tables: [],
    migrations: [],
    connections: 2,
  });
  await producer.connect();
});
afterAll(async () => {
  await producer.disconnect();
  await database.destroy();
});

describe(`a rebuild of the facts (seed ${seed})`, () => {
  it('while events arrive ends in the facts and figures that the events give', async () => {
    const lives = fc.sample(caseLife([addressee]), { seed, numRuns: 400 });
    await publish(lives.slice(0, 200));
    const number = await requestRebuild(database);
    for (let from = 200; from < lives.length; from += 20) await publish(lives.slice(from, from + 20));
    await eventually(
      'the rebuilt generation to answer',
      async () => (await rebuildProgress(database, number)).state === 'LIVE',
      60_000,
    );
    expect((await liveGeneration(database)).number).toBe(number);

    const wanted = lives.map(factOf);
    await eventually(
      'the facts',
      async () => isDeepStrictEqual(await storedFacts(number, lives), inOrder(wanted)),
      30_000,
    );
    expect(await storedFacts(number, lives)).toEqual(inOrder(wanted));
    expect(await storedFigures(number)).toEqual(figuresOf(wanted));
  }, 120_000);
});

async function publish(lives: readonly CaseLife[]): Promise<void> {
  const events: readonly PublishedEvent[] = lives.flatMap(({ complaint, feedback }) => [...complaint, ...feedback]);
  const byTopic = Map.groupBy(events.map(toKafka), ({ topic }) => topic);
  await producer.sendBatch({
    acks: -1,
    topicMessages: [...byTopic].map(([topic, records]) => ({
      topic: topicIn(stack.namespace, topic),
      messages: records.map(({ key, value, headers }) => ({ key, value, headers })),
    })),
  });
}

function factOf({ id, complaint, feedback }: CaseLife): CaseFact {
  return {
    id,
    case: complaint.reduce<CaseFact['case']>((half, event) => afterComplaintEvent(half, event, locate), null),
    rating: feedback.reduce<CaseFact['rating']>(afterFeedbackEvent, null),
  };
}

async function storedFacts(generation: number, lives: readonly CaseLife[]): Promise<CaseFact[]> {
  const rows: FactRow[] = await database.query(`SELECT * FROM ${tablesOf(generation).facts} WHERE id IN (?)`, [
    lives.map(({ id }) => idToBytes(id)),
  ]);
  return inOrder(rows.map(factOfRow));
}

const inOrder = (facts: readonly CaseFact[]) => facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The enterprise's figures by month, without months in which all is 0. */
async function storedFigures(generation: number): Promise<Record<string, number[]>> {
  const rows: ({ month: string } & Record<string, unknown>)[] = await database.query(
    `SELECT * FROM ${tablesOf(generation).figures} WHERE owner = ? ORDER BY month`,
    [enterpriseOwner(enterpriseId)],
  );
  return withoutZeros(rows.map((row) => [row.month, measureNames.map((each) => Number(row[measures[each]]))]));
}

function figuresOf(facts: readonly CaseFact[]): Record<string, number[]> {
  const empty = ({ id }: CaseFact): CaseFact => ({ id, case: null, rating: null });
  const { counts } = figureChanges(facts.map((fact) => ({ before: empty(fact), after: fact })));
  const own = counts.filter(({ owner }) => owner.equals(enterpriseOwner(enterpriseId)));
  return withoutZeros(own.map(({ month, by }) => [month, measureNames.map((each) => by[each])]));
}

function withoutZeros(months: readonly [string, number[]][]): Record<string, number[]> {
  return Object.fromEntries(months.filter(([, values]) => values.some((value) => value !== 0)));
}
