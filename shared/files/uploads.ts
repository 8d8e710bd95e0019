import type { IncomingMessage, ServerResponse } from 'node:http';
import { type EntityManager, In, IsNull } from 'typeorm';
import { z } from 'zod';
import { ClientError } from '../command/client-error.ts';
import { idempotencyKey, parseInput } from '../command/input.ts';
import { isDuplicateKey } from '../database/driver-errors.ts';
import { type Id, newId } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Platform } from '../subgraph/platform.ts';
import { openDiskStore } from './disk-store.ts';
import { createFileRoutes } from './file-routes.ts';
import { fileTypes, largestFileBytes } from './file-types.ts';
import { type SignedUrl, createSignedUrls } from './signed-url.ts';
import { type UploadRow, uploadTable } from './upload.table.ts';

/** What a client announces of a file before it sends it. */
const announcement = z.object({
  idempotencyKey,
  contentType: z.enum(fileTypes, { error: `must be one of ${fileTypes.join(', ')}` }),
  size: z.int().min(1).max(largestFileBytes, `must be at most ${largestFileBytes} bytes`),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
});

/** A service's uploaded files: announced in the graph, sent by a plain PUT, then made part of an aggregate. */
export interface Uploads {
  /** Announces a file; the bytes are to be PUT to the URL within its lifetime. The same key again gives the same file and a new URL. */
  announce(viewer: Viewer, input: object): Promise<{ upload: UploadRow; target: SignedUrl }>;
  /** A short-lived URL to read a file. Whoever asks must have checked that the viewer may. */
  downloadUrl(upload: Pick<UploadRow, 'id' | 'contentType'>): SignedUrl;
  /** Answers `/files/…`. */
  routes(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

export async function openUploads({
  environment,
  database,
  clock,
  log,
}: Pick<Platform, 'environment' | 'database' | 'clock' | 'log'>): Promise<Uploads> {
  const store = await openDiskStore(environment.ODR_FILES_DIR);
  const baseUrl = environment.ODR_FILES_URL ?? `http://${environment.ODR_HOST}:${environment.ODR_PORT}/files`;
  const urls = createSignedUrls(environment.ODR_INDEX_KEY, baseUrl);
  const rows = database.getRepository(uploadTable);

  return {
    async announce({ subject: ownerSubject }, input) {
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
      return { upload, target: urls.forUpload({ id, contentType, maxBytes: size, sha256 }) };
    },

    downloadUrl: (upload) => urls.forDownload({ id: upload.id, contentType: upload.contentType }),

    routes: createFileRoutes({
      store,
      urls,
      onUploaded: async ({ id }) => {
        await rows.update({ id, uploadedAt: IsNull() }, { uploadedAt: clock.now() });
      },
      onFault: (error) => log.error({ err: error }, 'file request failed'),
    }),
  };
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
