import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Account } from './account.ts';
import { CookieJar } from './cookies.ts';
import { accountField } from './login.ts';
import { peopleClientId, redirectPath } from './provider.ts';

/** The issuer can't be reached or does not answer as an issuer; the message says what to do. */
export class IssuerUnavailable extends Error {
  override name = 'IssuerUnavailable';
}

const maxRedirects = 10;
const redirectUri = `http://127.0.0.1${redirectPath}`;

const discovered = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const granted = z.object({ access_token: z.string() });

/**
 * An access token (a JWT, valid for 1 h) by the real flow: a person goes through authorization code and PKCE with the login
 * page, a machine through client credentials.
 *
 * @throws IssuerUnavailable where no issuer answers at `issuerUrl`
 */
export async function issueToken(
  issuerUrl: string,
  account: Pick<Account, 'name' | 'sub' | 'client'>,
): Promise<string> {
  const endpoints = await discover(issuerUrl);
  const fields =
    account.client === undefined
      ? await codeOf(endpoints.authorization_endpoint, account.name)
      : { grant_type: 'client_credentials' };
  const basic = Buffer.from(`${account.sub}:${account.client?.secret ?? ''}`).toString('base64');
  const response = await fetch(endpoints.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: account.client === undefined ? {} : { authorization: `Basic ${basic}` },
  });
  if (!response.ok) throw new Error(`The issuer refused a token: ${await response.text()}`);
  return granted.parse(await response.json()).access_token;
}

async function discover(issuerUrl: string): Promise<z.output<typeof discovered>> {
  const url = `${issuerUrl.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url);
    return discovered.parse(await response.json());
  } catch (cause) {
    throw new IssuerUnavailable(`No issuer answers at ${issuerUrl}. Is the platform running (npm start)?`, { cause });
  }
}

/** Logs a person in and gives the fields that exchange the code for a token. */
async function codeOf(authorizationEndpoint: string, name: string): Promise<Record<string, string>> {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const begin = new URL(authorizationEndpoint);
  begin.search = new URLSearchParams({
    client_id: peopleClientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const cookies = new CookieJar();
  const page = await follow(begin, cookies);
  const end = await follow(page, cookies, new URLSearchParams({ [accountField]: name }));
  const code = end.searchParams.get('code');
  if (code === null || end.searchParams.get('state') !== state) {
    throw new Error(
      `The issuer did not log ${name} in: ${end.searchParams.get('error') ?? `it stayed at ${end.pathname}`}`,
    );
  }
  return {
    grant_type: 'authorization_code',
    client_id: peopleClientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  };
}

/** Follows redirects with the login's cookies, up to a page or the application's own address (which is not called). */
async function follow(from: URL, cookies: CookieJar, form?: URLSearchParams): Promise<URL> {
  let url = from;
  let body = form;
  for (let hop = 0; hop < maxRedirects; hop += 1) {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body }),
      headers: { cookie: cookies.header() },
      redirect: 'manual',
    });
    cookies.take(response);
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (location === null) return url;
    url = new URL(location, url);
    if (url.href.startsWith(redirectUri)) return url;
    body = undefined;
  }
  throw new Error('The issuer redirected too often.');
}
