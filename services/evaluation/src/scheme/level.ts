/** Levels have at most four decimals, and are compared and reckoned with as whole ten-thousandths: no float takes part. */
const decimals = 4;

/** A level as it is kept: always with four decimals. `undefined` where `text` is none. @example parseLevel('0.8') // '0.8000' */
export function parseLevel(text: string): string | undefined {
  const [, whole, fraction = ''] = /^(0|[1-9]\d{0,2})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/** The ten-thousandths of a level that `parseLevel` gave. */
export function tenThousandths(level: string): number {
  return Number(level.replace('.', ''));
}
