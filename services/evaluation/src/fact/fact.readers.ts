import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { Reader } from '@odr/shared/messaging/reader.ts';
import type { EntityManager } from 'typeorm';
import { figureChanges } from '../figures/figure-changes.ts';
import { addToFigures } from '../figures/figures.repository.ts';
import { type FactReaderKind, factReaderName } from '../generation/fact-reader-names.ts';
import { notePosition } from '../generation/position.ts';
import { type FactTables, tablesOf } from '../generation/tables.ts';
import type { CaseFact } from './case-fact.ts';
import { type Locate, afterComplaintEvent } from './case-half.ts';
import type { Half } from './fact.columns.ts';
import { lockFacts, saveHalf } from './fact.repository.ts';
import { afterFeedbackEvent } from './rating-half.ts';

/** The readers that fill a generation: outcomes come from the complaints' events, ratings from the feedback's. */
export function factReaders(generation: number, locate: Locate): Reader[] {
  const tables = tablesOf(generation);
  return [
    factReader('complaint', generation, tables, 'case', (fact, event) => {
      const half = afterComplaintEvent(fact.case, event, locate);
      return half === fact.case ? fact : { ...fact, case: half };
    }),
    factReader('feedback', generation, tables, 'rating', (fact, event) => {
      const half = afterFeedbackEvent(fact.rating, event);
      return half === fact.rating ? fact : { ...fact, rating: half };
    }),
  ];
}

function factReader(
  kind: FactReaderKind,
  generation: number,
  tables: FactTables,
  half: Half,
  after: (fact: CaseFact, event: PublishedEvent) => CaseFact,
): Reader {
  const name = factReaderName(kind, generation);
  return {
    name,
    kind,
    takes: 'projection',
    apply: (tx, events) => applyAll(tx, tables, half, after, events),
    reached: (tx, position) => notePosition(tx, name, position),
  };
}

async function applyAll(
  tx: EntityManager,
  tables: FactTables,
  half: Half,
  after: (fact: CaseFact, event: PublishedEvent) => CaseFact,
  events: readonly PublishedEvent[],
): Promise<void> {
  const before = await lockFacts(tx, tables.facts, [...new Set(events.map(({ subject }) => subject))]);
  const now = new Map(before);
  for (const event of events) {
    const fact = now.get(event.subject);
    if (fact === undefined) throw new Error(`The case ${event.subject} was locked and is gone.`);
    now.set(event.subject, after(fact, event));
  }
  const changed = [...now.values()].flatMap((fact) => {
    const earlier = before.get(fact.id);
    return earlier === undefined || earlier === fact ? [] : [{ before: earlier, after: fact }];
  });
  await saveHalf(
    tx,
    tables.facts,
    half,
    changed.map((each) => each.after),
  );
  await addToFigures(tx, tables, figureChanges(changed));
}
