import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseId, type Id } from '../id/id.ts';
import { checkedUpload, UploadRefused, type UploadFault } from './checked-upload.ts';
import { FileExists, type FileStore } from './file-store.ts';
import { extensionOf, type FileType } from './file-types.ts';
import type { DownloadGrant, SignedUrls, UploadGrant } from './signed-url.ts';

/** A file that is now kept. */
export interface UploadedFile {
  id: Id;
  sha256: string;
  /** Length in bytes. */
  size: number;
  contentType: FileType;
}

export interface FileRoutes {
  store: FileStore;
  urls: SignedUrls;
  /**
   * Marks the file's row. Must bear repeats: a client whose upload was kept while the process ended before the mark sends
   * it again, is told ALREADY_UPLOADED, and the mark is made up for.
   */
  onUploaded(file: UploadedFile): Promise<void>;
  /** Hears of faults on our side, of which the client learns no more than that. */
  onFault(error: unknown): void;
}

const path = /^\/files\/([^/?]+)\?(.*)$/;

/** Time for a refused client to read the answer instead of a broken connection, in milliseconds. */
const lingerMs = 2_000;

const uploadFaults: Record<UploadFault, [status: number, message: string]> = {
  TOO_LARGE: [413, 'The file is larger than was announced.'],
  WRONG_TYPE: [415, 'The content is not of the type that was announced.'],
  WRONG_HASH: [422, 'The content does not have the SHA-256 that was announced.'],
};

/**
 * Answers `PUT` and `GET /files/<id>?…` for URLs that `urls` signed, streaming the bytes; says whether the request was for
 * it. An upload that ends early, or is not what was announced, leaves nothing behind.
 */
export function createFileRoutes({ store, urls, onUploaded, onFault }: FileRoutes) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, id, query] = path.exec(request.url ?? '') ?? [];
    if (id === undefined) return false;
    const grant = urls.grantOf(request.method ?? '', parseId(id) ?? '', new URLSearchParams(query));
    if (grant === 'FORGED') refuse(request, response, 403, 'URL_INVALID', 'This URL was not issued for this request.');
    else if (grant === 'EXPIRED')
      refuse(request, response, 403, 'URL_EXPIRED', 'This URL has expired; ask for a new one.');
    else
      try {
        await (grant.method === 'PUT' ? take(grant, request, response) : give(grant, request, response));
      } catch (error) {
        onFault(error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, 500, 'INTERNAL_SERVER_ERROR', 'The file could not be handled; try again.');
      }
    return true;
  };

  async function take(grant: UploadGrant, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { id, contentType, maxBytes, sha256 } = grant;
    const refuseFor = (fault: UploadFault) =>
      refuse(request, response, uploadFaults[fault][0], fault, uploadFaults[fault][1]);
    const refuseRepeat = async (size: number) => {
      await onUploaded({ id, sha256, size, contentType });
      refuse(request, response, 409, 'ALREADY_UPLOADED', 'This file was uploaded before; it can not be replaced.');
    };

    if (request.headers['content-type'] !== contentType) return refuseFor('WRONG_TYPE');
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refuseFor('TOO_LARGE');
    const kept = await store.sizeOf(id);
    if (kept !== undefined) return refuseRepeat(kept);
    try {
      // A refusal must not tear down the request, or its answer would not arrive.
      const bytes = request.iterator({ destroyOnReturn: false });
      await store.put(id, Readable.from(checkedUpload(bytes, grant), { objectMode: false }));
    } catch (error) {
      if (error instanceof UploadRefused) return refuseFor(error.fault);
      if (error instanceof FileExists) return refuseRepeat((await store.sizeOf(id)) ?? 0);
      if (!request.complete && request.destroyed) return; // The client went away: there is nobody to answer.
      throw error;
    }
    const size = (await store.sizeOf(id)) ?? 0;
    await onUploaded({ id, sha256, size, contentType });
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, sha256, size }));
  }

  async function give(grant: DownloadGrant, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = await store.get(grant.id);
    if (file === undefined) return refuse(request, response, 404, 'NOT_FOUND', 'There is no such file.');
    response.writeHead(200, {
      'content-type': grant.contentType,
      'content-length': file.size,
      // People sent these bytes: a browser is to save them and never to run them.
      'content-disposition': `attachment; filename="${grant.id}.${extensionOf(grant.contentType)}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    try {
      await pipeline(file.bytes, response);
    } catch (error) {
      if (!request.destroyed) throw error; // Otherwise the client went away.
    }
  }
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code, message }));
  if (request.complete) return;
  request.resume();
  const impatient = setTimeout(() => request.destroy(), lingerMs);
  request.once('close', () => clearTimeout(impatient));
}
