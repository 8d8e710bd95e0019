import { parseEnvironment } from '@odr/shared/config/environment.ts';
import { accountDirectory } from './issuer/directory.ts';
import { demoAccounts } from './issuer/accounts.ts';
import { issuerVariables } from './issuer/environment.ts';
import { IssuerUnavailable, issueToken } from './issuer/token.ts';

/** `npm run token -- <account>`: prints an access token of a demo account, and nothing else, on standard output. */
async function main(name: string | undefined): Promise<number> {
  const environment = parseEnvironment(issuerVariables);
  const accounts = accountDirectory(environment.ODR_ISSUER_TEST_ACCOUNTS === '1');
  const account = name === undefined ? undefined : accounts.byName(name);
  if (account === undefined) {
    const list = demoAccounts.map(
      (each) => `  ${each.name.padEnd(30)} ${each.description.zh} · ${each.description.en}`,
    );
    console.error(
      `${name === undefined ? 'Whose token?' : `No account is called “${name}”.`} The accounts are:\n${list.join('\n')}`,
    );
    return 2;
  }
  try {
    console.log(await issueToken(environment.ODR_ISSUER, account));
    return 0;
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv[2]);
