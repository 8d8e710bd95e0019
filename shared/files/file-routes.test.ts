import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId, type Id } from '../id/id.ts';
import { openDiskStore } from './disk-store.ts';
import type { FileStore } from './file-store.ts';
import type { FileType } from './file-types.ts';
import { createFileRoutes, type UploadedFile } from './file-routes.ts';
import { createSignedUrls, type SignedUrls } from './signed-url.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const box = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}`)]);
const samples: Record<FileType, Buffer> = {
  'application/pdf': Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
  'image/png': png,
  'image/webp': Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex'),
  'image/heic': Buffer.concat([box('heic'), randomBytes(50_000)]),
  'video/mp4': Buffer.concat([box('isom'), randomBytes(3_000_000)]),
};

let folder: string;
let server: Server;
let store: FileStore;
let urls: SignedUrls;
let time = Date.now();
const onUploaded = jest.fn<(file: UploadedFile) => Promise<void>>();
const onFault = jest.fn();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odr-files-'));
  store = await openDiskStore(folder);
  server = createServer((request, response) => {
    void routes(request, response).then((handled) => handled || response.writeHead(404).end('elsewhere'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  urls = createSignedUrls(randomBytes(32), `http://127.0.0.1:${port}/files`, { now: () => new Date(time) });
  const routes = createFileRoutes({ store, urls, onUploaded, onFault });
});

beforeEach(() => {
  onUploaded.mockReset().mockResolvedValue();
  onFault.mockReset();
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex');

function uploadUrl(content: Buffer, contentType: FileType = 'image/png', id: Id = newId(), maxBytes = content.length) {
  return { id, url: urls.forUpload({ id, contentType, maxBytes, sha256: sha256Of(content) }).url };
}

async function put(url: string, content: Buffer, contentType = 'image/png') {
  const response = await fetch(url, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers: { 'content-type': contentType },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 500) throw new Error('waited in vain');
    await sleep(10);
  }
}

const uploading = () => readdir(path.join(folder, 'uploading'));

async function expectNothingKept(id: Id): Promise<void> {
  expect(await store.sizeOf(id)).toBeUndefined();
  expect(await uploading()).toEqual([]);
  expect(onUploaded).not.toHaveBeenCalled();
  expect(onFault).not.toHaveBeenCalled();
}

describe('a file', () => {
  it.each(Object.entries(samples) as [FileType, Buffer][])(
    'of type %s goes up and comes down unchanged',
    async (type, content) => {
      const { id, url } = uploadUrl(content, type);
      const sha256 = sha256Of(content);
      expect(await put(url, content, type)).toEqual({ status: 201, body: { id, sha256, size: content.length } });
      expect(onUploaded.mock.calls).toEqual([[{ id, sha256, size: content.length, contentType: type }]]);
      expect(await uploading()).toEqual([]);

      const down = await fetch(urls.forDownload({ id, contentType: type }).url);
      expect(down.status).toBe(200);
      expect(sha256Of(Buffer.from(await down.arrayBuffer()))).toBe(sha256);
      expect(Object.fromEntries(down.headers)).toMatchObject({
        'content-type': type,
        'content-length': String(content.length),
        'content-disposition': expect.stringMatching(`^attachment; filename="${id}\\.`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
    },
  );

  it('can not be replaced: a second upload is refused, and the mark made up for where it failed the first time', async () => {
    const { id, url } = uploadUrl(png);
    onUploaded.mockRejectedValueOnce(new Error('database gone'));
    expect(await put(url, png)).toMatchObject({ status: 500, body: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(onFault).toHaveBeenCalledTimes(1);
    expect(await put(url, png)).toMatchObject({ status: 409, body: { code: 'ALREADY_UPLOADED' } });
    expect(onUploaded).toHaveBeenLastCalledWith({
      id,
      sha256: sha256Of(png),
      size: png.length,
      contentType: 'image/png',
    });
  });

  it('is kept once of several uploads at the same time', async () => {
    const content = samples['video/mp4'];
    const { url } = uploadUrl(content, 'video/mp4');
    const answers = await Promise.all(Array.from({ length: 4 }, () => put(url, content, 'video/mp4')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect(await uploading()).toEqual([]);
  });

  it('is gone once deleted', async () => {
    const { id, url } = uploadUrl(png);
    await put(url, png);
    await store.delete(id);
    await store.delete(id);
    const down = await fetch(urls.forDownload({ id, contentType: 'image/png' }).url);
    expect([down.status, await down.json()]).toEqual([404, { code: 'NOT_FOUND', message: expect.any(String) }]);
  });
});

describe('an upload leaves nothing behind', () => {
  it('when it is cut off, and can then be sent again', async () => {
    const content = samples['video/mp4'];
    const { id, url } = uploadUrl(content, 'video/mp4');
    const cut = httpRequest(url, {
      method: 'PUT',
      headers: { 'content-type': 'video/mp4', 'content-length': content.length },
    });
    cut.on('error', () => {});
    cut.write(content.subarray(0, 1_000_000));
    await until(async () => (await uploading()).length === 1);
    cut.destroy();
    await until(async () => (await uploading()).length === 0);
    await expectNothingKept(id);
    expect(await put(url, content, 'video/mp4')).toMatchObject({ status: 201 });
  });

  it('when it says that it is larger than announced', async () => {
    const { id, url } = uploadUrl(samples['video/mp4'], 'video/mp4', newId(), 1_000);
    expect(await put(url, samples['video/mp4'], 'video/mp4')).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE' },
    });
    await expectNothingKept(id);
  });

  it('when it turns out larger than announced', async () => {
    const content = samples['video/mp4'];
    const { id, url } = uploadUrl(content, 'video/mp4', newId(), 1_000_000);
    const chunked = httpRequest(url, { method: 'PUT', headers: { 'content-type': 'video/mp4' } });
    chunked.end(content);
    const [response] = await once(chunked, 'response');
    expect(response.statusCode).toBe(413);
    response.resume();
    await expectNothingKept(id);
  });

  it.each([
    ['has another content', Buffer.concat([png, Buffer.from('x')]), 422, 'WRONG_HASH'],
    ['is empty', Buffer.alloc(0), 415, 'WRONG_TYPE'],
  ])('when it %s', async (_, sent, status, code) => {
    const { id, url } = uploadUrl(png, 'image/png', newId(), 1_000);
    expect(await put(url, sent)).toMatchObject({ status, body: { code } });
    await expectNothingKept(id);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), randomBytes(10_000)])],
    ['a picture of another type', samples['image/jpeg']],
  ])('when its content is %s under the name of a PNG', async (_, content) => {
    const { id, url } = uploadUrl(content);
    expect(await put(url, content)).toMatchObject({ status: 415, body: { code: 'WRONG_TYPE' } });
    await expectNothingKept(id);
  });

  it('when its request names another type than announced', async () => {
    const { id, url } = uploadUrl(png);
    expect(await put(url, png, 'text/html')).toMatchObject({ status: 415 });
    await expectNothingKept(id);
  });
});

describe('a URL', () => {
  it('that was forged or has expired does nothing', async () => {
    const { id, url } = uploadUrl(png);
    expect(await put(url.replace(id, newId()), png)).toMatchObject({ status: 403, body: { code: 'URL_INVALID' } });
    expect(await put(url.replace(id, '..%2f..%2fetc%2fpasswd'), png)).toMatchObject({ status: 403 });
    time += 600_001;
    expect(await put(url, png)).toMatchObject({ status: 403, body: { code: 'URL_EXPIRED' } });
    await expectNothingKept(id);
  });

  it('for one thing does not do another', async () => {
    const { id, url } = uploadUrl(png);
    await put(url, png);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
    expect((await put(urls.forDownload({ id, contentType: 'image/png' }).url, png)).status).toBe(403);
  });

  it('of something else is left to others', async () => {
    const elsewhere = await fetch(new URL('/graphql', uploadUrl(png).url));
    expect([elsewhere.status, await elsewhere.text()]).toEqual([404, 'elsewhere']);
  });
});
