import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { machineClock, type Clock } from '../clock/clock.ts';
import type { Id } from '../id/id.ts';
import { fileTypes, largestFileBytes } from './file-types.ts';

/** What a URL lets its holder do: send one file of this type, length and content. */
const uploadGrant = z.object({
  method: z.literal('PUT'),
  id: z.uuid(),
  contentType: z.enum(fileTypes),
  /** At most this many bytes. */
  maxBytes: z.coerce.number().int().min(1).max(largestFileBytes),
  /** SHA-256 of the content, in lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a URL lets its holder do: read one file. */
const downloadGrant = z.object({
  method: z.literal('GET'),
  id: z.uuid(),
  contentType: z.enum(fileTypes),
});

const grantSchema = z.discriminatedUnion('method', [uploadGrant, downloadGrant]);

export type UploadGrant = z.output<typeof uploadGrant>;
export type DownloadGrant = z.output<typeof downloadGrant>;
export type Grant = UploadGrant | DownloadGrant;

export interface SignedUrl {
  url: string;
  /** The URL is refused from then on, by the machine's clock. */
  expiresAt: Date;
}

/** Makes and reads URLs that carry their own permission, so that bytes need not pass the graph. */
export interface SignedUrls {
  forUpload(file: Omit<UploadGrant, 'method'>): SignedUrl;
  forDownload(file: Omit<DownloadGrant, 'method'>): SignedUrl;
  /** What a request to `/files/<id>?…` may do, or why it may not. */
  grantOf(method: string, id: Id, query: URLSearchParams): Grant | 'FORGED' | 'EXPIRED';
}

export const urlLifetimeMinutes = 10;

/**
 * @param key a secret of 32 bytes; the URLs' own key is derived from it
 * @param baseUrl the address under which the file routes are reached, `https://odr.example/files` say
 * @param clock the machine's own, save in tests
 */
export function createSignedUrls(key: Uint8Array, baseUrl: string, clock: Clock = machineClock): SignedUrls {
  const secret = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', 'odr file urls', 32)));
  const signatureOf = (grant: Grant, expires: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([grant.method, grant.id, expires, ...Object.values(queryOf(grant))]))
      .digest();

  function sign(unchecked: Grant): SignedUrl {
    const grant = grantSchema.parse(unchecked);
    const expires = Math.floor(clock.now().getTime() / 1000) + urlLifetimeMinutes * 60;
    const query = new URLSearchParams({
      ...queryOf(grant),
      expires: String(expires),
      signature: signatureOf(grant, expires).toString('base64url'),
    });
    return { url: `${baseUrl}/${grant.id}?${query}`, expiresAt: new Date(expires * 1000) };
  }

  return {
    forUpload: (file) => sign({ ...file, method: 'PUT' }),
    forDownload: (file) => sign({ ...file, method: 'GET' }),
    grantOf(method, id, query) {
      const { expires, signature, type, max, sha256 } = Object.fromEntries(query);
      const grant = grantSchema.safeParse({ method, id, contentType: type, maxBytes: max, sha256 });
      if (!grant.success || signature === undefined) return 'FORGED';
      const given = Buffer.from(signature, 'base64url');
      const expected = signatureOf(grant.data, Number(expires));
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'FORGED';
      return Number(expires) * 1000 > clock.now().getTime() ? grant.data : 'EXPIRED';
    },
  };
}

/** What the query says of a grant, in the order in which it is signed. */
function queryOf(grant: Grant): Record<string, string> {
  return grant.method === 'PUT'
    ? { type: grant.contentType, max: String(grant.maxBytes), sha256: grant.sha256 }
    : { type: grant.contentType };
}
