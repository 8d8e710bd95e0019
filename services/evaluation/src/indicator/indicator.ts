import type { Measure } from '../figures/measures.ts';
import { policy } from '../policy.ts';
import type { RateDefinition } from './definitions.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/** Sums of measures over some months. */
export type Figures = Readonly<Record<Measure, number>>;

/** A rate of cases. The denominator is the number of cases. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** From 0 to 1; `null` without a case. */
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly enoughCases: boolean;
}

/** A mean over cases. */
export interface Mean {
  readonly sum: number;
  readonly cases: number;
  /** `null` without a case. */
  readonly value: number | null;
  readonly enoughCases: boolean;
}

/** How many cases took so many working days. */
export interface DaysCount {
  readonly workingDays: number;
  readonly cases: number;
}

/** Working days from receipt to feedback. */
export interface HandlingDays extends Mean {
  /** The least number of working days within which half of the cases were handled. */
  readonly median: number | null;
  /** The least number of working days within which nine of ten cases were handled. */
  readonly percentile90: number | null;
}

export function rateOf({ numerator, denominator }: RateDefinition, figures: Figures): Rate {
  const cases = sumOf(figures, denominator);
  const successes = sumOf(figures, numerator);
  return {
    numerator: successes,
    denominator: cases,
    value: cases === 0 ? null : successes / cases,
    interval: wilsonInterval(successes, cases),
    enoughCases: enough(cases),
  };
}

/** Mean of the marks 1 to 5. */
export function satisfactionOf({ satisfactionPoints, rated }: Figures): Mean {
  return meanOf(satisfactionPoints, rated);
}

/** Exact, from the number of cases for each number of days. */
export function handlingDaysOf(counts: readonly DaysCount[]): HandlingDays {
  const inOrder = counts.toSorted((a, b) => a.workingDays - b.workingDays);
  const cases = inOrder.reduce((sum, each) => sum + each.cases, 0);
  const days = inOrder.reduce((sum, each) => sum + each.cases * each.workingDays, 0);
  const withinWhich = (share: number): number | null => {
    let reached = 0;
    for (const { workingDays, cases: these } of inOrder) {
      reached += these;
      if (these > 0 && reached >= share * cases) return workingDays;
    }
    return null;
  };
  return { ...meanOf(days, cases), median: withinWhich(0.5), percentile90: withinWhich(0.9) };
}

export function sumOf(figures: Figures, of: readonly Measure[]): number {
  return of.reduce((sum, measure) => sum + figures[measure], 0);
}

function meanOf(sum: number, cases: number): Mean {
  return { sum, cases, value: cases === 0 ? null : sum / cases, enoughCases: enough(cases) };
}

function enough(cases: number): boolean {
  return cases >= policy.minimumCases;
}
