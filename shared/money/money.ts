/**
 * An amount in CNY as the platform keeps it, or `undefined` where `text` is none: from `0.00` to `9999999999999.99`, which is
 * what `DECIMAL(15,2)` holds, always with two decimals. A string throughout: a float can't hold every fen.
 *
 * @example parseAmount('1280.5') // '1280.50'
 */
export function parseAmount(text: string): string | undefined {
  const [, yuan, fen = ''] = /^(0|[1-9]\d{0,12})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return yuan === undefined ? undefined : `${yuan}.${fen.padEnd(2, '0')}`;
}
