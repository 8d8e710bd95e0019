import { type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { type Enterprise, type EnterpriseEvent, membersOf } from './enterprise.ts';

/** An officer wants to see the whole name and phone of somebody who acts for an enterprise, and says why. */
export const revealLiaisonContactInput = z.object({ enterpriseId: id, memberId: id, reason: text(500) });
export type RevealLiaisonContact = z.output<typeof revealLiaisonContactInput>;

/** Each look is an event, so that the audit log has who, when and why. A system has no contact details. */
export function decideReveal(
  enterprise: Enterprise,
  { memberId }: RevealLiaisonContact,
): readonly EnterpriseEvent[] | Refused<'NotAMember'> {
  const member = membersOf(enterprise).find((each) => each.id === memberId);
  if (member === undefined || member.role === 'INTEGRATION') return refuse('NotAMember');
  return [{ type: 'ContactRevealed', member }];
}
