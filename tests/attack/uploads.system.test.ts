import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../kit/eventually.ts';
import { type Actor, type OdrEnterprise, aComplaint, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const announce = `mutation($input: AnnounceEvidenceInput!) { announceEvidence(input: $input) { fileId uploadUrl } }`;
const add = `mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }`;
const read = `query($id: UUID!) { complaint(id: $id) { evidence { edges { node { downloadUrl } } } } }`;

const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(200, 7)]);

interface Upload {
  readonly fileId: string;
  readonly uploadUrl: string;
}

describe('An upload', () => {
  let enterprise: OdrEnterprise;
  let consumer: Actor;
  let complaintId: string;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    const filed = await aComplaint(enterprise);
    consumer = filed.consumer;
    complaintId = filed.complaint.id;
  });

  async function announced(bytes: Buffer, contentType = 'image/jpeg'): Promise<Upload> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { idempotencyKey: randomUUID(), contentType, size: bytes.length, sha256 };
    const { data } = await stack.graph<{ announceEvidence: Upload }>(consumer.token, announce, { input });
    if (data === undefined) throw new Error('The file could not be announced.');
    return data.announceEvidence;
  }
  const put = (url: string, body: Buffer, contentType = 'image/jpeg') =>
    fetch(url, { method: 'PUT', headers: { 'content-type': contentType }, body: new Uint8Array(body) });
  const added = async (fileId: string, to = complaintId) => {
    const input = { idempotencyKey: randomUUID(), complaintId: to, files: [fileId] };
    const { data } = await stack.graph<{ addEvidence: { __typename: string } }>(consumer.token, add, { input });
    return data?.addEvidence.__typename;
  };

  it('as announced is taken once, becomes evidence once, and is not replaced', async () => {
    const { fileId, uploadUrl } = await announced(jpeg);
    expect((await put(uploadUrl, jpeg)).status).toBe(201);
    expect((await put(uploadUrl, jpeg)).status).toBe(409);
    expect(await added(fileId)).toBe('AddEvidenceSuccess');
    expect(await added(fileId)).toBe('EvidenceNotUsable');
  });

  it.each([
    ['a program called a photograph', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'image/jpeg'],
    [
      'a picture with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'image/png',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'application/pdf'],
    ['an archive', Buffer.from('504b030414000000', 'hex'), 'application/pdf'],
  ])('of %s is not of the type announced: 415, and no evidence', async (_what, bytes, contentType) => {
    const { fileId, uploadUrl } = await announced(bytes, contentType);
    expect((await put(uploadUrl, bytes, contentType)).status).toBe(415);
    expect(await added(fileId)).toBe('EvidenceNotUsable');
  });

  it.each([
    ['a type that is not taken', { contentType: 'image/svg+xml' }],
    ['no byte', { size: 0 }],
    ['more than 20 MiB', { size: 20 * 1024 * 1024 + 1 }],
    ['a name that leads out of its folder instead of a hash', { sha256: '../../../../etc/passwd' }],
  ])('announced with %s is bad input', async (_what, change) => {
    const sha256 = createHash('sha256').update(jpeg).digest('hex');
    const input = { idempotencyKey: randomUUID(), contentType: 'image/jpeg', size: jpeg.length, sha256, ...change };
    const { errors } = await stack.graph(consumer.token, announce, { input });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('longer than announced, or other bytes, or another type leaves nothing, and can be sent again', async () => {
    const { fileId, uploadUrl } = await announced(jpeg);
    expect((await put(uploadUrl, Buffer.concat([jpeg, Buffer.alloc(1)]))).status).toBe(413);
    expect((await put(uploadUrl, Buffer.from(jpeg).fill(8, 50))).status).toBe(422);
    expect((await put(uploadUrl, jpeg, 'image/png')).status).toBe(415);
    expect((await put(uploadUrl, Buffer.alloc(0))).status).toBe(415);
    expect(await added(fileId)).toBe('EvidenceNotUsable');
    expect((await put(uploadUrl, jpeg)).status).toBe(201);
  });

  it('cut short leaves nothing, and can be sent again', async () => {
    const { fileId, uploadUrl } = await announced(jpeg);
    await new Promise<void>((resolve) => {
      const headers = { 'content-type': 'image/jpeg', 'content-length': jpeg.length };
      const sent = request(uploadUrl, { method: 'PUT', headers });
      sent.on('error', () => undefined).on('close', resolve);
      sent.write(jpeg.subarray(0, 100), () => sent.destroy());
    });
    expect(await added(fileId)).toBe('EvidenceNotUsable');
    await eventually('the file to be taken', async () => (await put(uploadUrl, jpeg)).status === 201);
    expect(await added(fileId)).toBe('AddEvidenceSuccess');
  });

  it('to a URL that was altered, or is of another file or method, is refused', async () => {
    const { uploadUrl } = await announced(jpeg);
    const other = new URL((await announced(jpeg)).uploadUrl);
    const altered = (change: (url: URL) => void) => {
      const url = new URL(uploadUrl);
      change(url);
      return url.href;
    };
    const urls = [
      altered((url) => url.searchParams.set('max', '99999999')),
      altered((url) => url.searchParams.set('type', 'application/pdf')),
      altered((url) => url.searchParams.set('expires', String(Math.floor(Date.now() / 1_000) + 1_000_000))),
      altered((url) => url.searchParams.delete('signature')),
      altered((url) => (url.pathname = other.pathname)),
      altered((url) => (url.pathname = '/files/..%2f..%2fetc%2fpasswd')),
    ];
    for (const url of urls) expect({ url, status: (await put(url, jpeg)).status }).toEqual({ url, status: 403 });
    expect((await fetch(uploadUrl)).status).toBe(403);
  });

  it('by somebody else can not be made evidence', async () => {
    const { fileId, uploadUrl } = await announced(jpeg);
    await put(uploadUrl, jpeg);
    const input = { idempotencyKey: randomUUID(), complaintId, files: [fileId] };
    const { data } = await stack.graph(enterprise.liaison.token, add, { input });
    expect(data).toEqual({ addEvidence: { __typename: 'EvidenceNotUsable' } });
  });

  it('is read by who sees the case, as an attachment that no browser runs, and its URL is told to nobody else', async () => {
    const officer = await anOfficer();
    const { data } = await stack.graph<{ complaint: { evidence: { edges: { node: { downloadUrl: string } }[] } } }>(
      officer.token,
      read,
      { id: complaintId },
    );
    const url = data?.complaint.evidence.edges[0]?.node.downloadUrl ?? '';
    const response = await fetch(url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(jpeg);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f-]+\.jpg"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await put(url, jpeg)).status).toBe(403);
    for (const stranger of [await anOfficer('CN-440106'), (await anOdrEnterprise()).liaison]) {
      expect((await stack.graph(stranger.token, read, { id: complaintId })).data).toEqual({ complaint: null });
    }
  });
});
