import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { ListEntry, ListEntryEvent } from '../list-entry/list-entry.ts';

/** What others get to read of what happened to an entry: never what people wrote. */
export function publishListEntry(event: ListEntryEvent, { list, unifiedSocialCreditCode }: ListEntry): EventContent {
  const listed = { list, unifiedSocialCreditCode, enterpriseId: event.enterprise?.id ?? null };
  switch (event.type) {
    case 'Listed':
      return eventContent('odr.listEntry.listed', { ...listed, listedOn: event.entry.listedOn });
    case 'Delisted':
      return eventContent('odr.listEntry.delisted', { ...listed, removedOn: event.removedOn });
  }
}
