import { parse, stringify, v7, validate } from 'uuid';

/** The id of an aggregate, event or file: a UUID in its canonical lower-case form, a version 7 one where made here. */
export type Id = string;

/** A new id. UUIDv7 begins with the time, so that inserts and keyset pages stay cheap at any size. */
export function newId(): Id {
  return v7();
}

/** The 16 bytes of an id, as `BINARY(16)` columns hold them. @throws TypeError where `id` is no UUID */
export function idToBytes(id: Id): Buffer {
  return Buffer.from(parse(id));
}

/** The id of a `BINARY(16)` column. @throws TypeError where the bytes are no UUID */
export function idFromBytes(bytes: Uint8Array): Id {
  return stringify(bytes);
}

/** The id that a client wrote, in canonical form, or `undefined` where it is no UUID. */
export function parseId(text: string): Id | undefined {
  return validate(text) ? text.toLowerCase() : undefined;
}
