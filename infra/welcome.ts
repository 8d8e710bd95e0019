import { demoAccounts } from './issuer/accounts.ts';
import { urlAt } from './platform.ts';
import type { StackPorts } from './stack-ports.ts';

const shownAccounts = 12;

/** The screen that a start ends with: where things are, who can log in, and a first query to paste. */
export function welcome(ports: StackPorts, engines: string, took: string): string {
  const accounts = demoAccounts
    .slice(0, shownAccounts)
    .map((each) => `    ${each.name.padEnd(30)}${each.description.en}`);
  const more = demoAccounts.length - accounts.length;
  return `
The platform runs (${took}), on ${engines}. Ctrl-C stops it.

  Graph      ${urlAt(ports.gateway)}/graphql   (GraphiQL in a browser)
  Readiness  ${urlAt(ports.gateway)}/readyz
  Issuer     ${urlAt(ports.issuer)}
  Logs       .odr/logs/

  Accounts (npm run token -- <account> prints a token):
${accounts.join('\n')}${more > 0 ? `\n    … and ${more} more: npm run token` : ''}

  The whole story, step by step: npm run demo

  A first query, in a second terminal:
    curl -s ${urlAt(ports.gateway)}/graphql -H 'content-type: application/json' \\
      -d '{"query":"{ odrEnterprises(first: 3) { edges { node { name odrStatus } } } }"}'
`;
}
