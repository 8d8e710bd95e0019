import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Id } from '../id/id.ts';
import type { DataKey, DataKeys } from './data-keys.ts';

/** Where a sealed value is kept. It opens nowhere else, so that nobody can swap the values of two rows. */
export interface SealedPlace {
  table: string;
  row: Id;
  column: string;
}

/** Seals personal data for the database and opens them again (AES-256-GCM). */
export interface Sealer {
  seal(text: string, place: SealedPlace): Buffer;
  /** @throws UnsealError where the bytes were changed, belong to another place or their key is not at hand */
  open(sealed: Uint8Array, place: SealedPlace): string;
  /** The bytes with which everything begins that the present key has sealed. */
  readonly mark: Buffer;
  /** Whether a value was sealed by another key than the one that seals now. */
  needsResealing(sealed: Uint8Array): boolean;
}

/** A sealed value can't be opened. The message names the place, never the value. */
export class UnsealError extends Error {
  override name = 'UnsealError';
}

/*
 * format (1 byte) | length of key id (1) | key id | nonce (12) | tag (16) | ciphertext
 *
 * Random nonces are safe for 2^32 values under one key; rotate before that.
 */
const format = 1;
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export function createSealer(keys: DataKeys): Sealer {
  const [current] = keys;
  const byId = new Map(keys.map((key) => [key.id, key]));

  const mark = headOf(current);

  return {
    mark,

    seal(text, place) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(boundTo(mark, place));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([mark, nonce, cipher.getAuthTag(), ciphertext]);
    },

    open(sealed, place) {
      const parts = partsOf(sealed);
      const key = byId.get(parts?.keyId ?? '');
      if (parts === undefined || key === undefined) throw new UnsealError(`${told(place)}: unknown format or key`);
      const decipher = createDecipheriv(algorithm, key.key, parts.nonce, { authTagLength: tagBytes });
      decipher.setAAD(boundTo(parts.head, place));
      decipher.setAuthTag(parts.tag);
      try {
        return decipher.update(parts.ciphertext, undefined, 'utf8') + decipher.final('utf8');
      } catch (cause) {
        throw new UnsealError(`${told(place)}: changed, or sealed for another place`, { cause });
      }
    },

    needsResealing: (sealed) => partsOf(sealed)?.keyId !== current.id,
  };
}

function headOf({ id }: DataKey): Buffer {
  return Buffer.concat([Buffer.from([format, id.length]), Buffer.from(id, 'ascii')]);
}

function partsOf(sealed: Uint8Array) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const nonceAt = 2 + (bytes[1] ?? 0);
  const tagAt = nonceAt + nonceBytes;
  const ciphertextAt = tagAt + tagBytes;
  if (bytes[0] !== format || bytes.length < ciphertextAt) return undefined;
  return {
    head: bytes.subarray(0, nonceAt),
    keyId: bytes.toString('ascii', 2, nonceAt),
    nonce: bytes.subarray(nonceAt, tagAt),
    tag: bytes.subarray(tagAt, ciphertextAt),
    ciphertext: bytes.subarray(ciphertextAt),
  };
}

/** What the tag vouches for beside the text: format and key, and the place. */
function boundTo(head: Buffer, { table, row, column }: SealedPlace): Buffer {
  return Buffer.concat([head, Buffer.from(JSON.stringify([table, row, column]))]);
}

function told({ table, row, column }: SealedPlace): string {
  return `${table}.${column} of ${row}`;
}
