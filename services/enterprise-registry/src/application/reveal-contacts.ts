import type { Refused } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Application, ApplicationEvent } from './application.ts';

/** An officer wants to see the whole names and phones that an application holds, and says why. */
export const revealApplicationContactsInput = z.object({ applicationId: id, reason: text(500) });
export type RevealApplicationContacts = z.output<typeof revealApplicationContactsInput>;

/** Each look is an event, so that the audit log has who, when and why. */
export function decideContactsReveal(_application: Application): readonly ApplicationEvent[] | Refused<never> {
  return [{ type: 'ContactRevealed' }];
}
