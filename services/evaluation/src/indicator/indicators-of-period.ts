import { measureNames } from '../figures/measures.ts';
import type { MonthFigures, MonthHandling } from '../figures/figures.queries.ts';
import type { Figures } from './indicator.ts';
import { type Period, monthsOf } from './period.ts';

/** What the indicators of a period are computed from, and as of when. */
export interface IndicatorsOfPeriod {
  readonly period: Period;
  readonly asOf: Date | null;
  readonly ruleVersion: number;
  readonly figures: Figures;
  /** Read only when asked for. */
  handling(): Promise<readonly MonthHandling[]>;
  /** The same for each month of the period, also for one without a case. */
  months(): IndicatorsOfPeriod[];
}

/** Adds up the months of a period. */
export function indicatorsOfPeriod(of: {
  readonly period: Period;
  readonly asOf: Date | null;
  readonly ruleVersion: number;
  /** Months with figures only. */
  readonly months: readonly MonthFigures[];
  handling(): Promise<readonly MonthHandling[]>;
}): IndicatorsOfPeriod {
  const { asOf, ruleVersion, months } = of;
  return {
    period: of.period,
    asOf,
    ruleVersion,
    figures: totalOf(months),
    handling: () => of.handling(),
    months: () =>
      monthsOf(of.period).map((month) =>
        indicatorsOfPeriod({
          asOf,
          ruleVersion,
          period: { from: month, to: month },
          months: months.filter((each) => each.month === month),
          handling: async () => (await of.handling()).filter((each) => each.month === month),
        }),
      ),
  };
}

function totalOf(months: readonly MonthFigures[]): Figures {
  return Object.fromEntries(
    measureNames.map((measure) => [measure, months.reduce((sum, { figures }) => sum + figures[measure], 0)]),
  ) as Figures;
}
