import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@odr/shared/observability/log.ts';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { demoAccounts } from './accounts.ts';
import { accountDirectory, testAccount } from './directory.ts';
import { signingKeys } from './keys.ts';
import { createProvider } from './provider.ts';
import { createIssuerServer } from './server.ts';
import { issueToken } from './token.ts';

const audience = 'https://odr.example/graph';

async function startIssuer(testAccounts: boolean): Promise<{ url: string; server: Server }> {
  const keys = await signingKeys(undefined);
  const reserved = createServer().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  const { port } = reserved.address() as AddressInfo;
  reserved.close();
  await once(reserved, 'close');
  const url = `http://127.0.0.1:${port}`;
  const accounts = accountDirectory(testAccounts);
  const provider = createProvider({ issuer: url, audience, keys, accounts });
  const server = createIssuerServer({ provider, accounts, log: createLogger('issuer', 'silent') });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { url, server };
}

function account(name: string): Account {
  const found = demoAccounts.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no demo account ${name}`);
  return found;
}

describe('the local issuer', () => {
  let url: string;
  let server: Server;
  let strict: { url: string; server: Server };
  beforeAll(async () => {
    ({ url, server } = await startIssuer(true));
    strict = await startIssuer(false);
  });
  afterAll(() => {
    for (const each of [server, strict.server]) {
      each.close();
      each.closeAllConnections();
    }
  });

  const claims = async (token: string) => {
    const keys = createRemoteJWKSet(new URL(`${url}/jwks`));
    return (await jwtVerify(token, keys, { issuer: url, audience, algorithms: ['RS256'] })).payload;
  };

  it('gives a consumer who logs in a signed token with the opaque subject and the real-name claim', async () => {
    const token = await claims(await issueToken(url, account('consumer-hangzhou')));
    expect(token).toMatchObject({ sub: account('consumer-hangzhou').sub, odr_actor: 'CONSUMER', odr_real_name: true });
    expect(Number(token.exp) - Number(token.iat)).toBe(3600);
  });

  it("says in an officer's token which authority it works for", async () => {
    const token = await claims(await issueToken(url, account('officer-dongguan')));
    expect(token).toMatchObject({ odr_actor: 'OFFICER', odr_authority: 'CN-441900' });
  });

  it('gives machines a token by client credentials, with their own subject', async () => {
    const token = await claims(await issueToken(url, account('integration-hangzhou')));
    expect(token).toMatchObject({ sub: account('integration-hangzhou').sub, odr_actor: 'INTEGRATION' });
  });

  it.each(['CONSUMER:%:realName', 'LIAISON:%', 'OFFICER:%:CN-330106', 'INTEGRATION:%'])(
    'lets tests log in as %p where test accounts are allowed, and nowhere else',
    async (pattern) => {
      const made = testAccount(pattern.replace('%', randomUUID()));
      if (made === undefined) throw new Error('not a test account');
      expect((await claims(await issueToken(url, made))).sub).toBe(made.sub);
      await expect(issueToken(strict.url, made)).rejects.toThrow(/did not log|refused a token/);
    },
  );

  it('refuses the code flow without PKCE', async () => {
    const query = new URLSearchParams({
      client_id: 'odr-local',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1/signed-in',
      scope: 'openid',
    });
    const response = await fetch(`${url}/auth?${query}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('says in one line that no issuer is running', async () => {
    await expect(issueToken('http://127.0.0.1:9', account('administrator'))).rejects.toThrow(/No issuer answers/);
  });
});

describe('signing keys', () => {
  it('are kept, readable by the owner alone, so that tokens outlive a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'odr-issuer-'));
    const keys = await signingKeys(join(folder, 'keys'));
    expect(await signingKeys(join(folder, 'keys'))).toEqual(keys);
    expect((await stat(join(folder, 'keys', 'signing-keys.json'))).mode & 0o777).toBe(0o600);
    await rm(folder, { recursive: true });
  });
});

describe('demo accounts', () => {
  it('have names and subjects of their own', () => {
    expect(new Set(demoAccounts.map((each) => each.name)).size).toBe(demoAccounts.length);
    expect(new Set(demoAccounts.map((each) => each.sub)).size).toBe(demoAccounts.length);
  });

  it('cover every kind of actor that has a token', () => {
    expect(new Set(demoAccounts.map((each) => each.kind))).toEqual(
      new Set(['CONSUMER', 'APPLICANT', 'LIAISON', 'OFFICER', 'ANALYST', 'INTEGRATION', 'ADMINISTRATOR']),
    );
  });
});
