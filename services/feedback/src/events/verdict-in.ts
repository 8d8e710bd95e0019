import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { ComplaintVerdict } from '../dossier/note-verdict.ts';

/** What an event on a complaint says of its feedback; nothing for most. Pure. */
export function verdictIn(event: Pick<PublishedEvent, 'type' | 'data'>): ComplaintVerdict | undefined {
  const { type, data } = event as PublishedEvent;
  switch (type) {
    case 'odr.complaint.concluded':
    case 'odr.complaint.outcomeCorrected': {
      const ratingEndsAt = data.ratingWindowEndsAt === null ? null : new Date(data.ratingWindowEndsAt);
      if (data.feedbackVersion !== null) return { kind: 'ACCEPTED', number: data.feedbackVersion, ratingEndsAt };
      return ratingEndsAt === null ? undefined : { kind: 'MISSED', ratingEndsAt };
    }
    case 'odr.complaint.outcomeRefused':
      return { kind: 'REFUSED', number: data.feedbackVersion, reason: data.reason };
    case 'odr.complaint.annulled':
      return { kind: 'ANNULLED' };
    default:
      return undefined;
  }
}
