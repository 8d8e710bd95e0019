import type { Outcome } from '@odr/shared/command/command.ts';
import { runWithin } from '@odr/shared/command/pipe.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { EventOf, Reader } from '@odr/shared/messaging/reader.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { dossierReactions } from '../dossier/dossier.reactions.ts';

/** The name under which the inbox marks which verdicts have taken effect; who rates waits for it (`expectedVersion`). */
export const complaintVerdictsReader = 'complaint-verdicts';

/** Takes the complaint service's word on which version of a feedback stands. Reads after the complaint's copy. */
export function reactToComplaints({ pipe }: Pick<Platform, 'pipe'>): Reader {
  return {
    name: complaintVerdictsReader,
    kind: 'complaint',
    takes: 'reaction',
    async apply(tx, events) {
      for (const event of events) {
        const outcome = await react(pipe, tx, event);
        if (outcome?.done === true) pipe.wake();
        if (outcome?.done === false && outcome.refused === 'NotFound')
          throw new Error(`${event.type} came for a complaint that has no copy here.`);
      }
    },
  };
}

function react(pipe: Platform['pipe'], tx: EntityManager, event: PublishedEvent): Promise<Outcome<string>> | undefined {
  const request = { viewer: systemViewer, idempotencyKey: event.id };
  const complaintId = event.subject;
  const { noteAcceptance, noteAbsence, noteRefusal } = dossierReactions;
  switch (event.type) {
    case 'odr.complaint.concluded':
    case 'odr.complaint.outcomeCorrected': {
      const { number, ratingEndsAt } = verdictOf(event);
      if (number !== null) return runWithin(pipe, tx, noteAcceptance, { complaintId, number, ratingEndsAt }, request);
      if (ratingEndsAt === null) return undefined;
      return runWithin(pipe, tx, noteAbsence, { complaintId, ratingEndsAt }, request);
    }
    case 'odr.complaint.outcomeRefused': {
      const { feedbackVersion: number, reason } = event.data;
      return runWithin(pipe, tx, noteRefusal, { complaintId, number, reason }, request);
    }
    case 'odr.complaint.annulled':
      return runWithin(pipe, tx, noteRefusal, { complaintId, number: null, reason: 'ANNULLED' }, request);
    default:
      return undefined;
  }
}

function verdictOf({ data }: EventOf<'odr.complaint.concluded' | 'odr.complaint.outcomeCorrected'>) {
  const { feedbackVersion, ratingWindowEndsAt } = data;
  return {
    number: feedbackVersion,
    ratingEndsAt: ratingWindowEndsAt === null ? null : new Date(ratingWindowEndsAt),
  };
}
