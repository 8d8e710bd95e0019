import { parseEnvironment } from '@odr/shared/config/environment.ts';
import { z } from 'zod';
import { accountDirectory } from './issuer/directory.ts';
import { demoAccounts } from './issuer/accounts.ts';
import { IssuerUnavailable, issueToken } from './issuer/token.ts';
import { urlAt } from './platform.ts';
import { portVariables } from './stack-ports.ts';

/** The issuer is the one of `npm start`, wherever its port was moved, unless another is named. */
const variables = portVariables.extend({
  ODR_ISSUER: z.url('expected the URL of the issuer').optional(),
  ODR_ISSUER_TEST_ACCOUNTS: z.literal('1').optional(),
});

/** `npm run token -- <account>`: prints an access token of a demo account, and nothing else, on standard output. */
async function main(name: string | undefined): Promise<number> {
  const environment = parseEnvironment(variables);
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
    console.log(await issueToken(environment.ODR_ISSUER ?? urlAt(environment.ODR_ISSUER_PORT), account));
    return 0;
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv[2]);
