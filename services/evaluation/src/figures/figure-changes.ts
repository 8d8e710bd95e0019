import { type CaseFact, isEnterprisesCase } from '../fact/case-fact.ts';
import { type Measure, contributionOf, measureNames } from './measures.ts';
import type { Month } from './month.ts';
import { type Owner, ownersOf } from './owner.ts';

/** The key of figures: who owns them, of which month, industry and scale. */
export interface Cell {
  readonly owner: Owner;
  readonly month: Month;
  readonly industry: string;
  readonly scale: string;
}

/** What changed facts change in the figures, summed up for each cell. */
export interface FigureChanges {
  readonly counts: readonly (Cell & { readonly by: Readonly<Record<Measure, number>> })[];
  readonly handling: readonly (Cell & { readonly workingDays: number; readonly by: number })[];
}

/**
 * The difference that these facts make: what they count for now, less what they counted for before. In order of their keys, so that
 * concurrent writers lock them in one order.
 */
export function figureChanges(
  changed: readonly { readonly before: CaseFact; readonly after: CaseFact }[],
): FigureChanges {
  const counts = new Map<string, Cell & { by: Record<Measure, number> }>();
  const handling = new Map<string, Cell & { workingDays: number; by: number }>();
  for (const { before, after } of changed) {
    add(before, -1);
    add(after, 1);
  }
  return {
    counts: inOrder(counts).filter(({ by }) => measureNames.some((measure) => by[measure] !== 0)),
    handling: inOrder(handling).filter(({ by }) => by !== 0),
  };

  function add(fact: CaseFact, sign: 1 | -1): void {
    if (!isEnterprisesCase(fact.case)) return;
    const { industry, scale } = fact.case;
    const contribution = contributionOf(fact);
    for (const owner of ownersOf(fact.case)) {
      const hex = owner.toString('hex');
      const cellIn = (month: Month) => ({ owner, month, industry: industry ?? '', scale: scale ?? '' });
      const keyIn = (month: Month) => `${hex} ${month} ${industry ?? ''} ${scale ?? ''}`;
      for (const { month, measure, by } of contribution.counts) {
        const cell = entry(counts, keyIn(month), () => ({ ...cellIn(month), by: zeros() }));
        cell.by[measure] += sign * by;
      }
      if (contribution.handling !== null) {
        const { month, workingDays } = contribution.handling;
        const key = `${keyIn(month)} ${String(workingDays).padStart(5, '0')}`;
        entry(handling, key, () => ({ ...cellIn(month), workingDays, by: 0 })).by += sign;
      }
    }
  }
}

function zeros(): Record<Measure, number> {
  return Object.fromEntries(measureNames.map((measure) => [measure, 0])) as Record<Measure, number>;
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function inOrder<Value>(map: Map<string, Value>): Value[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
