import type { Reading } from '@odr/shared/command/command.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { enterpriseAggregate } from '../enterprise/enterprise.repository.ts';
import { enterpriseTable } from '../enterprise/enterprise.table.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { inOfficersScope, placeOf } from '../scope/registry-scope.ts';
import {
  type EnterListEntry,
  type EntryFacts,
  decideEntry,
  enterListEntryInput,
  hasApprovedFile,
  particularsOf,
} from './enter-list-entry.ts';
import { listsInForce } from './in-force.queries.ts';
import { listEntryAggregate } from './list-entry.repository.ts';
import type { ListEntry } from './list-entry.ts';
import { decideRemoval, removeListEntryInput } from './remove-list-entry.ts';

export type ListEntryCommands = ReturnType<typeof listEntryCommands>;

/** The commands on entries in the authorities' lists: who may try, what they need to know, and the rule that decides. */
export function listEntryCommands(platform: Platform) {
  const aggregate = listEntryAggregate(platform);
  const enterprises = enterpriseAggregate(platform);
  const asOfficer = { aggregate, actors: ['OFFICER'] as const };

  /** The enterprise with a code, under its lock: entering and approving take turns. */
  async function lockByCode(tx: EntityManager, unifiedSocialCreditCode: string): Promise<Enterprise | undefined> {
    const known = await tx.getRepository(enterpriseTable).findOneBy({ unifiedSocialCreditCode });
    return known === null ? undefined : (await enterprises.load(tx, known.id))?.state;
  }

  return {
    enterListEntry: {
      ...asOfficer,
      name: 'enterListEntry',
      input: enterListEntryInput,
      target: () => undefined,
      async facts({ tx, input }: Reading<EnterListEntry>): Promise<EntryFacts> {
        const reference = platform.reference();
        const code = parseCreditCode(input.unifiedSocialCreditCode)?.code;
        if (code === undefined) return { reference, enterprise: undefined, inForce: false };
        const enterprise = await lockByCode(tx, code);
        return { reference, enterprise, inForce: (await listsInForce(tx, code)).includes(input.list) };
      },
      inScope(_nothing: ListEntry | undefined, { viewer, input }: Reading<EnterListEntry>, facts: EntryFacts): boolean {
        const { divisions, authorities } = facts.reference;
        if (hasApprovedFile(facts.enterprise)) return inOfficersScope(viewer, placeOf(facts.enterprise), authorities);
        const stated = particularsOf(input, facts.enterprise)?.division;
        // What is missing or unknown lies nowhere; the decision names it.
        if (stated === undefined || divisions.find(stated) === undefined) return true;
        return inOfficersScope(viewer, { division: stated, authorities: [] }, authorities);
      },
      decide: decideEntry,
    },
    removeListEntry: {
      ...asOfficer,
      name: 'removeListEntry',
      input: removeListEntryInput,
      target: ({ listEntryId }: { listEntryId: Id }) => listEntryId,
      facts: async ({ tx }: Reading<unknown>, { unifiedSocialCreditCode }: ListEntry) => ({
        enterprise: await lockByCode(tx, unifiedSocialCreditCode),
      }),
      inScope: ({ division, authorityId }: ListEntry, { viewer }: Reading<unknown>): boolean =>
        inOfficersScope(viewer, { division, authorities: [authorityId] }, platform.reference().authorities),
      decide: decideRemoval,
      reason: ({ reason }: { reason: string }) => reason,
    },
  };
}
