import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Honour, HonourEvent } from './honour.ts';

/** An officer revokes an honour, for a reason that the public reads. */
export const revokeHonourInput = z.object({ honourId: id, reason: text(1000) });
export type RevokeHonour = z.output<typeof revokeHonourInput>;

/** Art. 21: a revoked honour stays on record, with the day and the reason. */
export function decideRevocation(
  honour: Honour,
  { reason }: RevokeHonour,
  { now }: Pick<DecisionContext, 'now'>,
): readonly HonourEvent[] | Refused<'NotInForce'> {
  if (honour.status !== 'AWARDED') return refuse('NotInForce');
  return [{ type: 'HonourRevoked', revokedOn: shanghaiDay(now), reason }];
}
