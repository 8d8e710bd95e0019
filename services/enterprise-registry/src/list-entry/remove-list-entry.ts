import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { listedAs } from './enter-list-entry.ts';
import type { ListEntry, ListEntryEvent } from './list-entry.ts';

/** An officer removes an entry, by a day and for a reason. */
export const removeListEntryInput = z.object({ listEntryId: id, removedOn: z.iso.date(), reason: text(1000) });
export type RemoveListEntry = z.output<typeof removeListEntryInput>;

/** Art. 8: from then on the entry hinders no approval. What was removed is entered anew, never put back in force. */
export function decideRemoval(
  entry: ListEntry,
  { removedOn, reason }: RemoveListEntry,
  { now, facts }: Pick<DecisionContext<{ readonly enterprise: Enterprise | undefined }>, 'now' | 'facts'>,
): readonly ListEntryEvent[] | Refused<'NotInForce' | 'DayOutOfRange'> {
  if (entry.status !== 'IN_FORCE') return refuse('NotInForce');
  if (removedOn < entry.listedOn || removedOn > shanghaiDay(now)) return refuse('DayOutOfRange');
  return [{ type: 'Delisted', removedOn, reason, enterprise: listedAs(facts.enterprise) }];
}
