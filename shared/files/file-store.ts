import type { Readable } from 'node:stream';
import type { Id } from '../id/id.ts';

export interface StoredFile {
  bytes: Readable;
  /** Length in bytes. */
  size: number;
}

/**
 * Keeps the bytes of files under their ids. A file is there whole or not at all, and never changes. What is asked for is what
 * an object store offers too: an upload that an error aborts, and one that fails where the key is taken.
 */
export interface FileStore {
  /**
   * Takes the stream to its end, then keeps it. Where the stream fails, nothing is kept and its error is thrown.
   *
   * @throws FileExists where there is a file of this id
   */
  put(id: Id, bytes: Readable): Promise<void>;
  get(id: Id): Promise<StoredFile | undefined>;
  /** Length in bytes, or `undefined` where there is no such file. */
  sizeOf(id: Id): Promise<number | undefined>;
  /** Does nothing where there is no such file. */
  delete(id: Id): Promise<void>;
}

export class FileExists extends Error {
  override name = 'FileExists';
}
