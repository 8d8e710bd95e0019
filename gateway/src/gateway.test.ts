import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type Viewer, verifyViewer } from '@odr/shared/identity/viewer.ts';
import { createLogger } from '@odr/shared/observability/log.ts';
import { type DocumentNode, GraphQLError, type GraphQLSchema, graphql, parse } from 'graphql';
import { type CryptoKey, SignJWT, exportJWK, generateKeyPair } from 'jose';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import { composeSupergraph } from './compose.ts';
import { type Gateway, type GatewayOptions, startGateway } from './gateway.ts';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const complaintSdl = parse(`${federation}
  type Query { complaint(id: ID!): Complaint  complaints(first: Int): [Complaint!]  broken(kind: Kind): String  refused: String }
  enum Kind { REPAIR REPLACEMENT }
  type Complaint @key(fields: "id") { id: ID!  title: String!  earlier: Complaint }
`);
const feedbackSdl = parse(`${federation}
  type Query { schemes: [String!] }
  type Complaint @key(fields: "id") { id: ID!  feedback: String }
`);
const subgraphTypeDefs: Record<string, DocumentNode> = { complaint: complaintSdl, feedback: feedbackSdl };
const typeDefsOf = (name: string): DocumentNode => subgraphTypeDefs[name] ?? complaintSdl;

const viewerKey = new Uint8Array(randomBytes(32));
const audience = 'https://odr.example/graph';

/** A subgraph, or the issuer, as a real HTTP server; while `hanging` it takes requests and never answers. */
class Stand {
  hanging = false;
  seen: IncomingHttpHeaders[] = [];
  readonly #server: Server;

  constructor(answer: (body: string, path: string) => Promise<unknown>) {
    this.#server = createServer(async (incoming, response) => {
      if (this.hanging) return;
      this.seen.push(incoming.headers);
      const answered = await answer(await text(incoming), incoming.url ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
    });
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function subgraph(schema: GraphQLSchema): Stand {
  return new Stand((body, path) => {
    if (path === '/readyz') return Promise.resolve({ status: 'ready' });
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return graphql({ schema, source: query, variableValues: variables ?? {} });
  });
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

describe('the gateway', () => {
  let complaint: Stand;
  let feedback: Stand;
  let issuer: Stand;
  let issuerUrl: string;
  let privateKey: CryptoKey;
  let folder: string;
  let options: GatewayOptions;
  let gateway: Gateway;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    privateKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' };
    issuer = new Stand(async (_body, path) =>
      path === '/jwks' ? { keys: [jwk] } : { issuer: issuerUrl, jwks_uri: `${issuerUrl}/jwks` },
    );
    issuerUrl = await issuer.start();
    folder = await mkdtemp(join(tmpdir(), 'odr-gateway-'));
  });
  afterAll(async () => {
    await issuer.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    const record = (id: string) => ({ __typename: 'Complaint', id, title: `complaint ${id}` });
    complaint = subgraph(
      buildSubgraphSchema({
        typeDefs: complaintSdl,
        resolvers: {
          Query: {
            complaint: (_: unknown, { id }: { id: string }) => record(id),
            complaints: () => [record('1'), record('2')],
            broken: () => {
              throw new Error("Access denied for user 'odr'@'10.0.0.7' at /srv/driver.js:3306");
            },
            refused: () => {
              throw new GraphQLError('A token of kind ANALYST may not read this.', {
                extensions: { code: 'FORBIDDEN' },
              });
            },
          },
        },
      }),
    );
    feedback = subgraph(
      buildSubgraphSchema({
        typeDefs: feedbackSdl,
        resolvers: { Complaint: { feedback: ({ id }: { id: string }) => `feedback on ${id}` } },
      }),
    );
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, composeSupergraph(['complaint', 'feedback'], typeDefsOf));
    options = {
      host: '127.0.0.1',
      port: 0,
      viewerKey,
      issuer: issuerUrl,
      audience,
      subgraphs: new Map([
        ['complaint', await complaint.start()],
        ['feedback', await feedback.start()],
      ]),
      subgraphTimeoutMs: 400,
      supergraphFile,
      supergraphPollMs: 50,
      production: false,
      log: createLogger('gateway', 'silent'),
    };
    gateway = await startGateway(options);
  });
  afterEach(async () => {
    await Promise.all([complaint.stop(), feedback.stop()]);
    await gateway.stop();
  });

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const ask = async (query: string, headers: Record<string, string> = {}): Promise<Answer & { status: number }> => {
    const response = await post({ query }, headers);
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const token = () =>
    new SignJWT({ odr_actor: 'CONSUMER', odr_real_name: true })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setSubject('someone')
      .setIssuer(issuerUrl)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
  const viewerSeen = async (stand: Stand): Promise<Viewer | undefined> =>
    verifyViewer(String(stand.seen.at(-1)?.['x-odr-viewer']), viewerKey);

  it('joins what two subgraphs say', async () => {
    expect(await ask('{ complaints { id title feedback } }')).toEqual({
      status: 200,
      data: {
        complaints: [
          { id: '1', title: 'complaint 1', feedback: 'feedback on 1' },
          { id: '2', title: 'complaint 2', feedback: 'feedback on 2' },
        ],
      },
    });
  });

  describe('towards subgraphs', () => {
    it('says that the viewer is the public where there is no token', async () => {
      await ask('{ complaints { id } }');
      expect(await viewerSeen(complaint)).toEqual({ kind: 'PUBLIC', subject: 'public', language: 'zh-CN' });
    });

    it('signs the viewer of the token, in the language asked for', async () => {
      await ask('{ complaints { feedback } }', {
        authorization: `Bearer ${await token()}`,
        'accept-language': 'en-GB',
      });
      const viewer = { kind: 'CONSUMER', subject: 'someone', realName: true, language: 'en' };
      expect(await viewerSeen(complaint)).toEqual(viewer);
      expect(await viewerSeen(feedback)).toEqual(viewer);
    });

    it('never hands on the token, nor a viewer that the client made up', async () => {
      await ask('{ complaints { id } }', { authorization: `Bearer ${await token()}`, 'x-odr-viewer': 'forged' });
      expect(complaint.seen.at(-1)).not.toHaveProperty('authorization');
      expect(complaint.seen.at(-1)?.['x-odr-viewer']).not.toBe('forged');
    });

    it("goes on with the caller's trace", async () => {
      const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
      await ask('{ complaints { id } }', { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
      expect(complaint.seen.at(-1)?.['traceparent']).toContain(traceId);
    });
  });

  it('asks which operation is meant where a document has several and the request names none of them', async () => {
    const query = 'query A { complaints { id } } query B { complaints { title } }';
    for (const operationName of [undefined, 'C']) {
      const response = await post({ query, operationName });
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_RESOLUTION_FAILURE' }]);
    }
    expect((await post({ query, operationName: 'A' })).status).toBe(200);
  });

  it('answers 401 with one clear message to a token that it does not take', async () => {
    const answer = await ask('{ complaints { id } }', { authorization: 'Bearer rubbish' });
    expect(answer.status).toBe(401);
    expect(answer.errors?.map((error) => error.extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(complaint.seen).toEqual([]);
  });

  it('answers 503 to a token while the issuer is away, and goes on serving the public', async () => {
    await gateway.stop();
    gateway = await startGateway({ ...options, issuer: 'http://127.0.0.1:9' });
    const answer = await ask('{ complaints { id } }', { authorization: `Bearer ${await token()}` });
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions['code']).toBe('ISSUER_UNAVAILABLE');
    expect((await ask('{ complaints { id } }')).status).toBe(200);
  });

  describe('with a subgraph in trouble', () => {
    it('loses only the part of one that hangs, soon after the deadline, until it answers again', async () => {
      feedback.hanging = true;
      const started = performance.now();
      const answer = await ask('{ complaints { id feedback } }');
      expect(performance.now() - started).toBeLessThan(1_500);
      expect(answer.data).toEqual({
        complaints: [
          { id: '1', feedback: null },
          { id: '2', feedback: null },
        ],
      });
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
      expect(answer.errors?.[0]?.message).toContain('feedback');
      expect(answer.errors?.[0]?.message).not.toMatch(/127\.0\.0\.1|http/);
      feedback.hanging = false;
      expect(await ask('{ complaint(id: "7") { feedback } }')).toEqual({
        status: 200,
        data: { complaint: { feedback: 'feedback on 7' } },
      });
    });

    it('loses only the part of one that is down', async () => {
      await gateway.stop();
      const subgraphs = new Map([...options.subgraphs, ['feedback', 'http://127.0.0.1:9']]);
      gateway = await startGateway({ ...options, subgraphs });
      const answer = await ask('{ complaints { id feedback } }');
      expect(answer.data).toEqual({
        complaints: [
          { id: '1', feedback: null },
          { id: '2', feedback: null },
        ],
      });
      expect(answer.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    });

    it('boots with all of them down, is ready, and lists them as degraded', async () => {
      const away = 'http://127.0.0.1:9';
      await gateway.stop();
      gateway = await startGateway({
        ...options,
        subgraphs: new Map([
          ['complaint', away],
          ['feedback', away],
        ]),
      });
      const ready = await fetch(`${gateway.url}/readyz`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({
        status: 'ready',
        checks: { complaint: 'unreachable', feedback: 'unreachable', issuer: 'ready' },
        degraded: ['complaint', 'feedback'],
      });
    });

    it('masks what went wrong inside, and lets through what is written for the client', async () => {
      const answer = await ask('{ broken refused }');
      expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.7|driver|3306|serviceName/);
      expect(answer.errors?.map((error) => error.extensions['code']).toSorted()).toEqual([
        'FORBIDDEN',
        'INTERNAL_SERVER_ERROR',
      ]);
      expect(answer.errors?.find((error) => error.extensions['code'] === 'FORBIDDEN')?.message).toContain('ANALYST');
    });
  });

  describe('limits', () => {
    const nested = (depth: number) => `{ complaint(id: "1") ${'{ earlier '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;
    it.each<[string, unknown, number, string]>([
      ['a page beyond 100', { query: '{ complaints(first: 101) { id } }' }, 400, 'PAGE_TOO_LARGE'],
      [
        'a page beyond 100 in a variable',
        { query: 'query ($n: Int) { complaints(first: $n) { id } }', variables: { n: 200_000 } },
        400,
        'PAGE_TOO_LARGE',
      ],
      [
        'many aliases',
        { query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: broken`).join(' ')} }` },
        400,
        'OPERATION_TOO_LARGE',
      ],
      ['many tokens', { query: `{ ${'broken '.repeat(2_001)} }` }, 400, 'OPERATION_TOO_LARGE'],
      ['a deep nesting', { query: nested(14) }, 400, 'OPERATION_TOO_LARGE'],
      ['a batch', [{ query: '{ broken }' }], 400, 'BAD_REQUEST'],
      [
        'an unknown value of an enum',
        { query: 'query ($k: Kind) { broken(kind: $k) }', variables: { k: 'REPAIRS' } },
        400,
        'BAD_USER_INPUT',
      ],
      ['an unknown field', { query: '{ complain }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ])('refuse %s', async (_what, body, status, code) => {
      const response = await post(body);
      const { errors } = (await response.json()) as Answer;
      expect([response.status, errors?.[0]?.extensions['code']]).toEqual([status, code]);
      expect(JSON.stringify(errors)).not.toContain('Did you mean');
      expect(complaint.seen).toEqual([]);
    });

    it('refuse a body beyond 256 KiB', async () => {
      const response = await post({ query: `{ broken } # ${'x'.repeat(256 * 1024)}` });
      expect(response.status).toBe(413);
      expect(((await response.json()) as Answer).errors?.[0]?.extensions['code']).toBe('BODY_TOO_LARGE');
    });

    it('refuse such a body also where its size is not said beforehand', async () => {
      const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
      async function* endless() {
        for (let sent = 0; sent < 64; sent += 1) yield chunk;
      }
      const response = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Readable.from(endless()),
      });
      expect(response.statusCode).toBe(413);
      await response.body.dump();
    });

    it('refuse a request that any web page could make a browser send', async () => {
      const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ broken }')}`);
      expect(response.status).toBe(400);
      expect(complaint.seen).toEqual([]);
    });
  });

  it('shows its schema and GraphiQL locally, and neither in production', async () => {
    const html = () => fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    expect((await ask('{ __schema { queryType { name } } }')).status).toBe(200);
    expect(await (await html()).text()).not.toMatch(/<(script|link)[^>]+(src|href)="?https?:/);
    await gateway.stop();
    gateway = await startGateway({ ...options, production: true });
    expect((await ask('{ __schema { queryType { name } } }')).errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await html()).headers.get('content-type')).not.toContain('text/html');
  });

  it('follows the supergraph file, and keeps the last good one', async () => {
    const more = parse(
      `${federation} type Query { complaints: [Complaint!]  news: String } type Complaint @key(fields: "id") { id: ID! }`,
    );
    const knows = async (field: string) =>
      (await ask(`{ ${field} }`)).errors?.[0]?.extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED';
    const refusals = jest.spyOn(options.log, 'error');
    expect(await knows('news')).toBe(false);
    await writeFile(options.supergraphFile, 'not a supergraph');
    for (let tries = 0; refusals.mock.calls.length === 0 && tries < 100; tries += 1) await pause(20);
    expect(refusals).toHaveBeenCalledTimes(1);
    expect(await knows('broken')).toBe(true);
    await writeFile(
      options.supergraphFile,
      composeSupergraph(['complaint'], () => more),
    );
    for (let tries = 0; !(await knows('news')) && tries < 100; tries += 1) await pause(20);
    expect(await knows('news')).toBe(true);
  });

  it('counts requests by outcome', async () => {
    feedback.hanging = true;
    await ask('{ complaints { id } }');
    await ask('{ complaints { feedback } }');
    await ask('{ unknown }');
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    for (const outcome of ['ok', 'partial', 'rejected']) {
      expect(metrics).toContain(`odr_gateway_requests_total{outcome="${outcome}",service="gateway"} 1`);
    }
    expect(metrics).toContain('subgraph="feedback",outcome="unavailable"');
  });

  it('answers what is under way before it stops', async () => {
    feedback.hanging = true;
    const underWay = ask('{ complaints { id feedback } }');
    while (complaint.seen.length === 0) await pause(5);
    const stopped = gateway.stop();
    expect((await underWay).data).toEqual({
      complaints: [
        { id: '1', feedback: null },
        { id: '2', feedback: null },
      ],
    });
    await stopped;
    await expect(fetch(`${gateway.url}/livez`)).rejects.toThrow();
  });
});
