import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@odr/shared/observability/log.ts';
import { type JWTPayload, SignJWT, UnsecuredJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { accessTokenVerifier } from './access-token.ts';
import type { Issuer } from './issuer.ts';

const url = 'https://issuer.example';
const audience = 'https://odr.example/graph';
const log = createLogger('gateway', 'silent');
const secret = new TextEncoder().encode('a shared secret of at least thirty-two bytes');

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

describe('an access token', () => {
  let key: KeyPair;
  let strange: KeyPair;
  let issuer: Issuer;
  beforeAll(async () => {
    key = await generateKeyPair('ES256', { extractable: true });
    strange = await generateKeyPair('ES256');
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(key.publicKey)), kid: 'k', alg: 'ES256' }] });
    issuer = { url, keys: async () => keys };
  });

  const claims = { odr_actor: 'OFFICER', odr_authority: 'CN-330106' };
  const jwt = (payload: JWTPayload = claims, header = { alg: 'ES256', kid: 'k' }) =>
    new SignJWT(payload)
      .setProtectedHeader(header)
      .setSubject('019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59')
      .setIssuer(url)
      .setAudience(audience)
      .setExpirationTime('1h');
  const verify = (token: string) => accessTokenVerifier({ issuer, audience, log })(token);
  const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

  it('names the viewer', async () => {
    expect((await verify(await jwt().sign(key.privateKey))).viewer).toEqual({
      kind: 'OFFICER',
      subject: '019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59',
      authority: 'CN-330106',
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['that has expired', () => jwt().setExpirationTime('-1s').sign(key.privateKey)],
    [
      'that never expires',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'ES256' })
          .setSubject('s')
          .setIssuer(url)
          .setAudience(audience)
          .sign(key.privateKey),
    ],
    ['that is not valid yet', () => jwt().setNotBefore('1h').sign(key.privateKey)],
    ['of another issuer', () => jwt().setIssuer('https://other.example').sign(key.privateKey)],
    ['for another audience', () => jwt().setAudience('https://other.example').sign(key.privateKey)],
    ['signed by a stranger', () => jwt().sign(strange.privateKey)],
    ['signed with an unknown key', () => jwt(claims, { alg: 'ES256', kid: 'x' }).sign(key.privateKey)],
    [
      'without a signature (alg none)',
      async () =>
        new UnsecuredJWT(claims).setSubject('s').setIssuer(url).setAudience(audience).setExpirationTime('1h').encode(),
    ],
    ['signed with a shared secret', () => jwt(claims, { alg: 'HS256', kid: 'k' }).sign(secret)],
    ['of a kind of actor unknown', () => jwt({ odr_actor: 'KING' }).sign(key.privateKey)],
    ['that claims to be the platform itself', () => jwt({ odr_actor: 'SYSTEM' }).sign(key.privateKey)],
    ['without a kind of actor', () => jwt({}).sign(key.privateKey)],
    [
      'with a changed payload',
      async () => (await jwt().sign(key.privateKey)).replace(/\.[^.]+\./, (part) => part.replace('e', 'f')),
    ],
    ['that is none', async () => 'rubbish'],
  ])('%s is refused', async (_which, make) => {
    await expect(verify(await make())).rejects.toMatchObject(refused);
  });

  it('of an issuer that does not answer is neither taken nor called wrong', async () => {
    const silent: Issuer = { url, keys: () => Promise.reject(new TypeError('fetch failed')) };
    const token = await jwt().sign(key.privateKey);
    await expect(accessTokenVerifier({ issuer: silent, audience, log })(token)).rejects.toMatchObject({
      extensions: { code: 'ISSUER_UNAVAILABLE', http: { status: 503 } },
    });
  });
});
