import type { Account } from '../issuer/account.ts';
import { demoAccounts } from '../issuer/accounts.ts';
import { issueToken } from '../issuer/token.ts';
import { Fault } from '../fault.ts';
import { type GraphClient, graphClient } from './graph-client.ts';

/** Where the platform is that a demo plays on. */
export interface DemoTarget {
  readonly graphUrl: string;
  readonly issuerUrl: string;
}

/** @throws Fault where no demo account has this name */
export function demoAccount(name: string): Account {
  const account = demoAccounts.find((each) => each.name === name);
  if (account === undefined) throw new Fault(`No demo account is called ${name}; see infra/issuer/accounts.ts.`);
  return account;
}

/** The way into the graph of a demo account, with a token by the issuer's real flow. */
export async function actor({ graphUrl, issuerUrl }: DemoTarget, name: string): Promise<GraphClient> {
  return graphClient(graphUrl, await issueToken(issuerUrl, demoAccount(name)));
}
