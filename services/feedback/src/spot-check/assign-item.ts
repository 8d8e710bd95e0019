import { type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { officerSubject } from './draw-spot-check.ts';
import { type SpotCheck, type SpotCheckEvent, itemOf } from './spot-check.ts';

/** An item is given to another officer, or taken over. */
export const assignItemInput = z.object({ spotCheckId: id, itemId: id, officer: officerSubject });
export type AssignItem = z.output<typeof assignItemInput>;

/** What has a finding stays with whoever found it. */
export function decideAssignment(
  check: SpotCheck,
  { itemId, officer }: AssignItem,
): readonly SpotCheckEvent[] | Refused<'AlreadyFound' | 'AssignedAlready'> {
  const item = itemOf(check, itemId);
  if (item.judgement !== null) return refuse('AlreadyFound');
  return item.assignee === officer ? refuse('AssignedAlready') : [{ type: 'ItemAssigned', itemId, officer }];
}
