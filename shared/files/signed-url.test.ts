import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../id/id.ts';
import { createSignedUrls, type UploadGrant } from './signed-url.ts';

let now = Date.parse('2026-02-13T01:00:00Z');
const clock = { now: () => new Date(now) };
const urls = createSignedUrls(randomBytes(32), 'https://odr.example/files', clock);
const granted: UploadGrant = {
  method: 'PUT',
  id: newId(),
  contentType: 'image/png',
  maxBytes: 1_000,
  sha256: 'ab'.repeat(32),
};

function read(url: string, method = 'PUT', change: (query: URLSearchParams) => void = () => {}) {
  const { pathname, searchParams } = new URL(url);
  change(searchParams);
  return urls.grantOf(method, pathname.replace('/files/', ''), searchParams);
}

describe('a signed URL', () => {
  it('grants what it was made for', () => {
    expect(read(urls.forUpload(granted).url)).toEqual(granted);
    const { id, contentType } = granted;
    expect(read(urls.forDownload(granted).url, 'GET')).toEqual({ method: 'GET', id, contentType });
  });

  it.each([
    ['another method', 'GET', () => {}],
    ['more bytes', 'PUT', (query: URLSearchParams) => query.set('max', '1001')],
    ['another type', 'PUT', (query: URLSearchParams) => query.set('type', 'application/pdf')],
    ['other content', 'PUT', (query: URLSearchParams) => query.set('sha256', 'cd'.repeat(32))],
    ['a longer life', 'PUT', (query: URLSearchParams) => query.set('expires', '9999999999')],
    ['no expiry', 'PUT', (query: URLSearchParams) => query.delete('expires')],
    ['another signature', 'PUT', (query: URLSearchParams) => query.set('signature', 'AAAA')],
    ['no signature', 'PUT', (query: URLSearchParams) => query.delete('signature')],
  ])('grants nothing once changed to %s', (_, method, change) => {
    expect(read(urls.forUpload(granted).url, method, change)).toBe('FORGED');
  });

  it('grants nothing for another file, nor under another key', () => {
    const { url } = urls.forUpload(granted);
    expect(read(url.replace(granted.id, newId()))).toBe('FORGED');
    expect(read(createSignedUrls(randomBytes(32), 'https://odr.example/files', clock).forUpload(granted).url)).toBe(
      'FORGED',
    );
  });

  it('grants nothing after ten minutes', () => {
    const { url, expiresAt } = urls.forUpload(granted);
    expect(expiresAt.getTime() - now).toBe(600_000);
    now += 599_999;
    expect(read(url)).toEqual(granted);
    now += 1;
    expect(read(url)).toBe('EXPIRED');
  });

  it('is not made for a file larger than any may be', () => {
    expect(() => urls.forUpload({ ...granted, maxBytes: 21 * 1024 * 1024 })).toThrow();
  });
});
