import { type Changes, type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { findings } from '@odr/shared/contracts/feedback.vocabulary.ts';
import { z } from 'zod';
import type { DossierEvent } from '../dossier/dossier.ts';
import { type SpotCheck, type SpotCheckEvent, itemOf } from './spot-check.ts';

/** The officer to whom an item was given records whether the feedback is true, and on what grounds. */
export const recordFindingInput = z.object({
  spotCheckId: id,
  itemId: id,
  finding: z.enum(findings),
  note: text(2000),
});
export type RecordFinding = z.output<typeof recordFindingInput>;

/**
 * Art. 14, 22: a finding is one officer's, and final. One that is seriously false is a fact about the feedback too, and evidence for an exit
 * case; a correction made since the drawing does not heal what was recorded before.
 */
export function decideFinding(
  check: SpotCheck,
  { itemId, finding, note }: RecordFinding,
  { viewer, now }: Pick<DecisionContext, 'viewer' | 'now'>,
): Changes<SpotCheckEvent, DossierEvent> | Refused<'AlreadyFound' | 'NotAssignedToYou'> {
  const item = itemOf(check, itemId);
  if (item.judgement !== null) return refuse('AlreadyFound');
  if (item.assignee !== viewer.subject) return refuse('NotAssignedToYou');
  const judgement = { finding, note, by: viewer.subject, at: now };
  const isLast = check.items.every((each) => each.id === itemId || each.judgement !== null);
  return {
    events: [{ type: 'FindingRecorded', itemId, judgement }, ...(isLast ? [{ type: 'Completed' } as const] : [])],
    companion:
      finding === 'SERIOUSLY_FALSE'
        ? [{ type: 'FoundFalse', number: item.feedbackVersion, spotCheckId: check.id }]
        : [],
  };
}
