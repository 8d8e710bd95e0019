import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { AccountDirectory } from './directory.ts';
import { loginPage } from './login-page.ts';

/** The field of the login form that names the account. */
export const accountField = 'account';

/**
 * Shows and takes the login form at `/login/<interaction>`: one chooses an account and there is no password, for the issuer
 * is for local use.
 */
export async function handleLogin(
  request: IncomingMessage,
  response: ServerResponse,
  of: { readonly provider: Provider; readonly accounts: AccountDirectory },
): Promise<void> {
  try {
    // Refuses an interaction that is unknown, over, or another browser's.
    await of.provider.interactionDetails(request, response);
    if (request.method !== 'POST') return showPage(response, 200);
    const name = new URLSearchParams(await text(request)).get(accountField) ?? '';
    const account = of.accounts.byName(name);
    if (account === undefined) return showPage(response, 400, `No account is called “${name}”.`);
    if (account.client !== undefined) {
      return showPage(response, 400, `“${name}” is a machine: it uses the client-credentials grant.`);
    }
    await of.provider.interactionFinished(request, response, { login: { accountId: account.sub } });
  } catch (error) {
    if (!(error instanceof errors.OIDCProviderError)) throw error;
    showPage(response, 400, 'This login is over. Go back to the application and begin again.');
  }
}

function showPage(response: ServerResponse, status: number, problem?: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(loginPage(problem));
}
