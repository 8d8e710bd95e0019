import { randomBytes } from 'node:crypto';
import { type ClientMetadata, type JWKS, type KoaContextWithOIDC, Provider, interactionPolicy } from 'oidc-provider';
import { claimsOf } from './account.ts';
import type { AccountDirectory } from './directory.ts';
import { signingAlgorithm } from './keys.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** The client through which people log in: an application on this machine, without a secret, so PKCE is required. */
export const peopleClientId = 'odr-local';
/** Where the code of a login is sent, on a loopback address and any port, as RFC 8252 has it for local applications. */
export const redirectPath = '/signed-in';

const accessTokenSeconds = 60 * 60;
const loginSeconds = 10 * 60;
const sessionSeconds = 24 * 60 * 60;

/**
 * An OpenID Connect provider with the authorization-code flow for people, client credentials for machines, and access
 * tokens as JWTs for one audience, whether the client names it as its resource or not.
 */
export function createProvider(of: {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWKS;
  readonly accounts: AccountDirectory;
}): Provider {
  const machine = (clientId: string): ClientMetadata | undefined => {
    const account = of.accounts.bySubject(clientId);
    return account?.client && machineClient(account.sub, account.client.secret);
  };
  return new Provider(of.issuer, {
    adapter: memoryAdapter(machine),
    jwks: of.keys,
    clients: [peopleClient],
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => of.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: of.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: signingAlgorithm } },
        }),
      },
    },
    interactions: { policy: loginOnly(), url: (_context, interaction) => `/login/${interaction.uid}` },
    loadExistingGrant: grantWithoutAsking,
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    extraTokenClaims: (_context, token) => {
      const account = of.accounts.bySubject('accountId' in token ? token.accountId : (token.clientId ?? ''));
      return account && claimsOf(account);
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: accessTokenSeconds,
      Interaction: loginSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
    },
    renderError: (context, out) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = `${out.error}: ${out.error_description ?? ''}\n`;
    },
  });
}

const peopleClient: ClientMetadata = {
  client_id: peopleClientId,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [`http://127.0.0.1${redirectPath}`, `http://localhost${redirectPath}`],
};

function machineClient(clientId: string, secret: string): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

/** Without the consent page: see `grantWithoutAsking`. */
function loginOnly(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

/** The platform's own application needs no consent page: its grant is written with the login. */
async function grantWithoutAsking(context: KoaContextWithOIDC) {
  const { client, session, provider } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const existing = session.grantIdFor(client.clientId);
  if (existing !== undefined) return provider.Grant.find(existing);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
