import { createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A key that seals personal data, under the id that sealed values name it by. */
export interface DataKey {
  id: string;
  key: KeyObject;
}

/** The first key seals, all of them open. */
export type DataKeys = readonly [DataKey, ...DataKey[]];

/**
 * The environment variable `ODR_DATA_KEYS`: `id:base64,id:base64`, 32 bytes each. To rotate, put a new key in front, reseal
 * what `needsResealing`, then take the old one out.
 */
export const dataKeys = z.string().transform((text, context): DataKeys => {
  const keys = text.split(',').map(parseKey);
  const [first, ...rest] = keys.filter((key) => key !== undefined);
  if (
    first !== undefined &&
    rest.length === keys.length - 1 &&
    new Set(keys.map((key) => key?.id)).size === keys.length
  )
    return [first, ...rest];
  context.addIssue(
    'expected id:base64,id:base64 with ids of at most 16 letters and digits, each once, and keys of 32 bytes',
  );
  return z.NEVER;
});

function parseKey(text: string): DataKey | undefined {
  const [, id, base64] = /^([A-Za-z0-9]{1,16}):([A-Za-z0-9+/]{43}=)$/.exec(text.trim()) ?? [];
  if (id === undefined || base64 === undefined) return undefined;
  return { id, key: createSecretKey(base64, 'base64') };
}
