/** A calendar month in China's time zone, `YYYY-MM`: the finest grain of a period. */
export type Month = string;

/** Asia/Shanghai has kept UTC+8 without summer time since 1992, long before the first case. */
const shanghaiOffsetMs = 8 * 3_600_000;

/** The month in Shanghai at an instant. */
export function shanghaiMonth(instant: Date): Month {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 7);
}
