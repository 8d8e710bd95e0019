import { createWriteStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { idToBytes, newId, type Id } from '../id/id.ts';
import { FileExists, type FileStore } from './file-store.ts';

/** Uploads older than this were cut off by the end of their process. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Keeps files in a folder, which several processes may share. A file is written aside and then linked to its place, which
 * fails where the place is taken: no reader sees half a file, no writer overwrites one.
 */
export async function openDiskStore(folder: string): Promise<FileStore> {
  const uploading = path.join(folder, 'uploading');
  await mkdir(uploading, { recursive: true });
  await removeAbandoned(uploading);

  // Built from the id's bytes, so that no text of a client becomes a path; spread by its last byte, which is random.
  const placeOf = (id: Id) => {
    const hex = idToBytes(id).toString('hex');
    return path.join(folder, hex.slice(-2), hex);
  };
  const sizeOf = async (id: Id) => (await unlessMissing(stat(placeOf(id))))?.size;

  return {
    async put(id, bytes) {
      const place = placeOf(id);
      const aside = path.join(uploading, newId());
      try {
        await pipeline(bytes, createWriteStream(aside, { flush: true }));
        await mkdir(path.dirname(place), { recursive: true });
        await link(aside, place);
      } catch (error) {
        throw hasCode(error, 'EEXIST') ? new FileExists(`File ${id} exists.`) : error;
      } finally {
        await rm(aside, { force: true });
      }
    },

    async get(id) {
      const file = await unlessMissing(open(placeOf(id)));
      return file && { bytes: file.createReadStream(), size: (await file.stat()).size };
    },

    sizeOf,

    async delete(id) {
      await rm(placeOf(id), { force: true });
    },
  };
}

async function removeAbandoned(uploading: string): Promise<void> {
  for (const name of await readdir(uploading)) {
    const file = path.join(uploading, name);
    const modifiedAt = (await unlessMissing(stat(file)))?.mtimeMs ?? Date.now();
    if (Date.now() - modifiedAt > abandonedAfterMs) await rm(file, { force: true });
  }
}

async function unlessMissing<Value>(found: Promise<Value>): Promise<Value | undefined> {
  try {
    return await found;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
