import { type EntityManager, In, IsNull } from 'typeorm';
import { z } from 'zod';
import { ClientError } from '../command/client-error.ts';
import { idempotencyKey, parseInput } from '../command/input.ts';
import { isDuplicateKey } from '../database/driver-errors.ts';
import { type Id, newId } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Platform } from '../subgraph/platform.ts';
import { fileTypes, largestFileBytes } from './file-types.ts';
import type { SignedUrl } from './signed-url.ts';
import { type UploadRow, uploadTable } from './upload.table.ts';

/** What a client announces of a file before it sends it. */
const announcement = z.object({
  idempotencyKey,
  contentType: z.enum(fileTypes, { error: `must be one of ${fileTypes.join(', ')}` }),
  size: z.int().min(1).max(largestFileBytes, `must be at most ${largestFileBytes} bytes`),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
});

/** A file that was announced, and where its bytes are to be PUT within the URL's lifetime. */
export interface AnnouncedUpload {
  readonly upload: UploadRow;
  readonly target: SignedUrl;
}

/**
 * Announces a file. The same key again gives the same file and a new URL.
 *
 * @throws ClientError for a file that is not taken, or a key that was used for another file
 */
export async function announceUpload(
  { database, clock, fileUrls }: Pick<Platform, 'database' | 'clock' | 'fileUrls'>,
  { subject: ownerSubject }: Viewer,
  input: object,
): Promise<AnnouncedUpload> {
  const rows = database.getRepository(uploadTable);
  const { idempotencyKey: key, ...announced } = parseInput(announcement, input);
  const row = { id: newId(), ownerSubject, idempotencyKey: key, ...announced, announcedAt: clock.now() };
  await rows.insert(row).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
  });
  const upload = await rows.findOneByOrFail({ ownerSubject, idempotencyKey: key });
  if (upload.sha256 !== announced.sha256) {
    throw new ClientError(
      'IDEMPOTENCY_KEY_REUSED',
      'The idempotencyKey was already used for another file. Use a new key.',
    );
  }
  const { id, contentType, size, sha256 } = upload;
  return { upload, target: fileUrls.forUpload({ id, contentType, maxBytes: size, sha256 }) };
}

/** Marks a file as arrived. */
export async function markUploaded({ database, clock }: Pick<Platform, 'database' | 'clock'>, id: Id): Promise<void> {
  await database.getRepository(uploadTable).update({ id, uploadedAt: IsNull() }, { uploadedAt: clock.now() });
}

/** Whether all these files have arrived, belong to this person, and are part of nothing yet; locks them until the transaction ends. */
export async function areUsable(tx: EntityManager, ids: readonly Id[], ownerSubject: string): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const found = await tx
    .getRepository(uploadTable)
    .find({ where: { id: In(wanted), ownerSubject }, lock: { mode: 'pessimistic_write' } });
  return found.length === wanted.length && found.every((each) => each.uploadedAt !== null && each.attachedTo === null);
}

/** Makes files part of an aggregate, for good. */
export async function attach(tx: EntityManager, ids: readonly Id[], attachedTo: Id): Promise<void> {
  if (ids.length > 0) await tx.getRepository(uploadTable).update({ id: In([...ids]) }, { attachedTo });
}
