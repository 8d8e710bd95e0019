/** The quantile of the normal distribution for a two-sided interval of 95 %. */
const z95 = 1.959_963_984_540_054;

/** A range within which a true rate lies, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a rate, at 95 %: unlike the plain one it stays within 0 and 1 and is honest about few cases.
 *
 * @returns `null` where there is no case
 * @see Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209–212
 */
export function wilsonInterval(successes: number, cases: number): Interval | null {
  if (cases === 0) return null;
  const rate = successes / cases;
  const spread = z95 ** 2 / cases;
  const centre = rate + spread / 2;
  const margin = z95 * Math.sqrt((rate * (1 - rate) + spread / 4) / cases);
  // At either end the formula gives 0 and 1 but for a rounding error.
  return {
    low: successes === 0 ? 0 : (centre - margin) / (1 + spread),
    high: successes === cases ? 1 : (centre + margin) / (1 + spread),
  };
}
