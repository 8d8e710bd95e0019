import type { Cadence } from '@odr/shared/contracts/evaluation.vocabulary.ts';
import type { Month } from '../figures/month.ts';

const monthsOf: Record<Cadence, number> = { YEARLY: 12, HALF_YEARLY: 6, QUARTERLY: 3 };

/** Whether a period of this cadence begins with the month: periods are parts of a calendar year. */
export function beginsPeriod(cadence: Cadence, month: Month): boolean {
  return (Number(month.slice('YYYY-'.length)) - 1) % monthsOf[cadence] === 0;
}
