import type { EnterpriseList } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

interface Entered {
  readonly id: Id;
  readonly list: EnterpriseList;
  readonly unifiedSocialCreditCode: string;
  /** Name and county as the registry or, of an enterprise that it does not know, the officer has them. */
  readonly name: string;
  readonly division: string;
  /** The authority whose officer entered it. */
  readonly authorityId: string;
  readonly ground: string;
  /** Of the decision of the authority that lists. */
  readonly documentNumber: string;
  /** `YYYY-MM-DD`, like every day here. */
  readonly listedOn: string;
}

/** An entry in the list of abnormal operations (经营异常名录) or the blacklist (黑名单), by whether it is in force. */
export type ListEntry =
  | (Entered & { readonly status: 'IN_FORCE' })
  | (Entered & { readonly status: 'REMOVED'; readonly removedOn: string; readonly reason: string });

/** The enterprise of an entry as the registry knew it when something happened: an entry goes by the code, not by this. */
export interface Listed {
  readonly id: Id;
  /** Whether there are people who act for it, to be told. */
  readonly isOdr: boolean;
}

/** What can happen to an entry. */
export type ListEntryEvent =
  | { readonly type: 'Listed'; readonly entry: Entered; readonly enterprise: Listed | null }
  | {
      readonly type: 'Delisted';
      readonly removedOn: string;
      readonly reason: string;
      readonly enterprise: Listed | null;
    };

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(entry: ListEntry | undefined, event: ListEntryEvent): ListEntry {
  if (event.type === 'Listed') return { ...event.entry, status: 'IN_FORCE' };
  if (entry === undefined) throw new Error(`${event.type} before Listed`);
  return { ...entry, status: 'REMOVED', removedOn: event.removedOn, reason: event.reason };
}
