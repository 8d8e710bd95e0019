import { accountDirectory } from '@odr/infra/issuer/directory.ts';
import { issueToken } from '@odr/infra/issuer/token.ts';

const accounts = accountDirectory(true);

/** @throws Error where no account has this name and a test can't make it up */
export async function accessToken(issuerUrl: string, name: string): Promise<string> {
  const account = accounts.byName(name);
  if (account === undefined)
    throw new Error(`No account is called ${name}, see infra/issuer/accounts.ts and directory.ts.`);
  return issueToken(issuerUrl, account);
}
