import { actorKinds } from '@odr/shared/identity/viewer.ts';
import type { Account } from './account.ts';
import { demoAccounts, demoClientSecret } from './accounts.ts';

/** Finds accounts by what one logs in with and by subject. */
export interface AccountDirectory {
  byName(name: string): Account | undefined;
  bySubject(sub: string): Account | undefined;
}

/**
 * The demo accounts and, with `testAccounts`, whoever a test names: `CONSUMER:<uuid>:realName`, `OFFICER:<uuid>:CN-330106`,
 * `LIAISON:<uuid>`, so that each test has subjects of its own.
 */
export function accountDirectory(testAccounts: boolean): AccountDirectory {
  const names = new Map(demoAccounts.map((account) => [account.name, account]));
  const subjects = new Map(demoAccounts.map((account) => [account.sub, account]));
  return {
    byName(name) {
      const known = names.get(name);
      if (known !== undefined || !testAccounts) return known;
      const account = testAccount(name);
      if (account !== undefined) subjects.set(account.sub, account);
      return account;
    },
    bySubject: (sub) => subjects.get(sub) ?? (testAccounts ? testAccount(`INTEGRATION:${sub}`) : undefined),
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The account that a test's login name describes, or `undefined` where it is not of that form. */
export function testAccount(name: string): Account | undefined {
  const [kindName, sub, detail, ...rest] = name.split(':');
  const kind = actorKinds.find((candidate) => candidate === kindName);
  if (kind === undefined || kind === 'PUBLIC' || kind === 'SYSTEM' || rest.length > 0) return undefined;
  if (sub === undefined || !uuid.test(sub)) return undefined;
  const account: Account = { name, sub, kind, description: { zh: '测试账号', en: 'Account of a test' } };
  if (kind === 'CONSUMER') return { ...account, realName: detail === 'realName' };
  if (kind === 'INTEGRATION') return { ...account, client: { secret: demoClientSecret } };
  if (kind === 'OFFICER' || kind === 'ANALYST')
    return detail === undefined ? undefined : { ...account, authority: detail };
  return account;
}
