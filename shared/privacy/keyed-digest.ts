import { createHmac, createSecretKey } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Digests that only holders of `ODR_INDEX_KEY` can compute: 32 bytes each. */
export interface KeyedDigests {
  /**
   * For look-up by a sealed value: equal values of one purpose have equal indexes. Normalise the value first.
   *
   * @param purpose what the value is, `consumer-phone` say; indexes of different purposes can't be compared
   */
  blindIndex(value: string, purpose: string): Buffer;
  /** For idempotency: equal inputs have equal digests, whatever the order of their fields. */
  digest(input: unknown): Buffer;
}

/** @param key the 32 bytes of `ODR_INDEX_KEY` */
export function createKeyedDigests(key: Uint8Array): KeyedDigests {
  const secret = createSecretKey(key);
  const hmac = (use: string, text: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([use, text]))
      .digest();
  return {
    blindIndex: (value, purpose) => hmac(`index:${purpose}`, value),
    digest: (input) => hmac('input', canonicalJson(input)),
  };
}

/** RFC 8785. Half an emoji, which clients do send, is no Unicode: it counts as the replacement character. */
function canonicalJson(input: unknown): string {
  const json = JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as string | undefined;
  return json === undefined ? '' : (canonicalize(JSON.parse(json)) ?? '');
}
