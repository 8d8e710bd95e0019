import { createPublicKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contact } from '@odr/infra/demo/steps.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { type JWK, type JWTPayload, SignJWT, UnsecuredJWT, decodeJwt, generateKeyPair, importJWK } from 'jose';
import { type OdrEnterprise, aComplaint, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const question = '{ complaints(first: 1) { edges { node { id } } } }';
const inside = /node_modules|\.ts\b|127\.0\.0\.1|jose|JW[STK]|ERR_|stack/;

/** The issuer's own private key: what is wrong with a token is then nothing but what its test says. */
const { keys } = JSON.parse(readFileSync(join(stack.issuerFolder, 'signing-keys.json'), 'utf8')) as { keys: JWK[] };
const [jwk = {}] = keys;

describe('A token', () => {
  let good: JWTPayload;
  let officers: string;
  let enterprise: OdrEnterprise;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    officers = (await anOfficer()).token;
    good = decodeJwt(officers);
  });

  const header = { alg: 'RS256', kid: jwk.kid ?? '', typ: 'at+jwt' };
  const signed = async (claims: JWTPayload, key = importJWK(jwk, 'RS256')) =>
    new SignJWT({ ...good, ...claims }).setProtectedHeader(header).sign(await key);
  const seconds = () => Math.floor(Date.now() / 1_000);
  const publicPem = () => createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });

  it('of the issuer, forged whole, is taken: the tests below fail for their own reasons', async () => {
    const { status, errors } = await stack.graph(await signed({}), question);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });

  it.each<[string, () => Promise<string>]>([
    [
      "with another's key",
      async () =>
        signed(
          {},
          generateKeyPair('RS256').then(({ privateKey }) => privateKey),
        ),
    ],
    ['of another issuer', () => signed({ iss: 'https://other.example' })],
    ['for another audience', () => signed({ aud: 'https://other.example' })],
    ['that has expired', () => signed({ exp: seconds() - 60 })],
    ['that is not valid yet', () => signed({ nbf: seconds() + 3_600 })],
    ['without a kind of actor', () => signed({ odr_actor: undefined })],
    ['of an unknown kind of actor', () => signed({ odr_actor: 'KING' })],
    ['of the platform itself', () => signed({ odr_actor: 'SYSTEM' })],
    ['without a signature (alg none)', async () => new UnsecuredJWT(good).encode()],
    [
      'signed with the public key as a shared secret',
      () =>
        new SignJWT(good)
          .setProtectedHeader({ ...header, alg: 'HS256' })
          .sign(new TextEncoder().encode(String(publicPem()))),
    ],
    ['of 10,000 characters', async () => 'x'.repeat(10_000)],
    ['with its signature cut off', async () => officers.slice(0, officers.lastIndexOf('.') + 1)],
  ])('%s is a 401 that says what to do, and nothing of the inside', async (_which, make) => {
    const { status, data, errors } = await stack.graph(await make(), question);
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    expect(errors[0]?.message).toContain('Authorization: Bearer <token>');
    expect(errors[0]?.message).not.toMatch(inside);
  });

  it('beside another one gives nobody the rights of both: the first alone is read, or none', async () => {
    const stranger = (await anOfficer('CN-440106')).token;
    const { complaint } = await aComplaint(enterprise);
    const query = `{ complaint(id: "${complaint.id}") { id } }`;
    const answer = await withHeaders({ authorization: [`Bearer ${stranger}`, `Bearer ${officers}`] }, query);
    expect(answer).not.toContain(complaint.id);
  });

  /** By Node's own client: `fetch` joins headers of one name. */
  const withHeaders = (headers: Record<string, string[]>, query: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(`${stack.gatewayUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      sent.on('response', (response) => void text(response).then(resolve, reject));
      sent.on('error', reject);
      sent.end(JSON.stringify({ query }));
    });

  it('of a liaison is of no use for the complaints of another enterprise', async () => {
    const other = await anOdrEnterprise();
    const { complaint } = await aComplaint(enterprise);
    await expect(contact(other.liaison, complaint.id, stack.now())).rejects.toThrow('NotFound');
    const query = `{ complaint(id: "${complaint.id}") { id } enterprise(id: "${enterprise.id}") { complaints { edges { node { id } } } } }`;
    const { data } = await stack.graph(other.liaison.token, query);
    expect(data).toEqual({ complaint: null, enterprise: { complaints: { edges: [] } } });
  });

  it('that calls its bearer a liaison gives no enterprise to act for: the registry does', async () => {
    const pretender = await anActor('LIAISON');
    const claims = { sub: pretender.subject, odr_actor: 'LIAISON', odr_enterprise: enterprise.id };
    const { data } = await stack.graph(
      await signed(claims),
      '{ complaints { edges { node { id } } } myEnterprises { id } }',
    );
    expect(data).toEqual({ complaints: { edges: [] }, myEnterprises: [] });
  });
});

describe('A request past the gateway', () => {
  it.each(serviceNames)('is refused by %s, whatever it brings along', async (service) => {
    const token = await stack.token(`OFFICER:${randomUUID()}:CN-330106`);
    const queries = ['{ __typename }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'];
    for (const headers of [{}, { authorization: `Bearer ${token}` }, { 'x-odr-viewer': token }]) {
      for (const query of queries) {
        const response = await fetch(`${stack.serviceUrl(service)}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        });
        expect(response.status).toBe(401);
      }
    }
  });
});
