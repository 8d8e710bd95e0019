import { ClientError } from '@odr/shared/command/client-error.ts';
import type { Month } from '../figures/month.ts';
import { policy } from '../policy.ts';

/** A range of whole months, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/**
 * Reads a period: `from` and `to` are each a year (`2026`), a quarter (`2026-Q1`) or a month (`2026-02`); without `to` it is what `from`
 * says.
 *
 * @throws ClientError BAD_USER_INPUT
 */
export function parsePeriod({ from, to }: { from: string; to?: string | null | undefined }): Period {
  const first = monthsNamed(from);
  const last = monthsNamed(to ?? from);
  if (first === undefined || last === undefined || last.to < first.from) {
    const given = `"${from}" to "${to ?? from}"`;
    throw badPeriod(
      `is from and to a year (2026), quarter (2026-Q1) or month (2026-02), in this order; it was ${given}`,
    );
  }
  const period = { from: first.from, to: last.to };
  if (monthsOf(period).length > policy.longestPeriodMonths)
    throw badPeriod(`has at most ${policy.longestPeriodMonths} months`);
  return period;
}

/** Every month of a period, in order. */
export function monthsOf({ from, to }: Period): Month[] {
  const [first, last] = [indexOf(from), indexOf(to)];
  return Array.from({ length: last - first + 1 }, (_, offset) => monthAt(first + offset));
}

function monthsNamed(text: string): Period | undefined {
  const found = /^(20\d\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (found === null) return undefined;
  const [, year, quarter, month] = found;
  if (month !== undefined) return { from: text, to: text };
  const first = Number(year) * 12 + (quarter === undefined ? 0 : (Number(quarter) - 1) * 3);
  return { from: monthAt(first), to: monthAt(first + (quarter === undefined ? 11 : 2)) };
}

const indexOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (index: number): Month => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

function badPeriod(expected: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `A period ${expected}.`);
}
