import { runWithin } from '@odr/shared/command/pipe.ts';
import type { EventType } from '@odr/shared/contracts/catalogue.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import type { Reader } from '@odr/shared/messaging/reader.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { type ComplaintCommands, complaintCommands } from '../complaint/complaint.commands.ts';

const used: ReadonlySet<EventType> = new Set<EventType>([
  'odr.feedback.recorded',
  'odr.feedback.corrected',
  'odr.feedback.rated',
  'odr.feedback.ratingWindowPassed',
]);

/** What feedback and ratings do to a complaint. A refusal is itself an event, which the feedback service reads. */
export function reactToFeedback(platform: Platform): Reader {
  const commands = complaintCommands(platform);
  return {
    name: 'feedback-outcomes',
    kind: 'feedback',
    takes: 'reaction',
    uses: ({ type }) => used.has(type),
    async apply(tx, events) {
      for (const event of events) await react(platform, commands, tx, event);
    },
  };
}

async function react(
  platform: Platform,
  commands: ComplaintCommands,
  tx: EntityManager,
  event: PublishedEvent,
): Promise<void> {
  const request = { viewer: systemViewer, idempotencyKey: event.id };
  switch (event.type) {
    case 'odr.feedback.recorded':
    case 'odr.feedback.corrected': {
      const { complaintId, enterpriseId, feedbackVersion: version, outcome, keepBy, recordedAt } = event.data;
      const feedback = { complaintId, enterpriseId, version, outcome, keepBy, feedbackId: event.subject };
      await runWithin(
        platform.pipe,
        tx,
        commands.takeFeedback,
        { ...feedback, recordedAt: new Date(recordedAt) },
        request,
      );
      return;
    }
    case 'odr.feedback.rated': {
      const { complaintId, feedbackVersion: version, resolved } = event.data;
      await runWithin(platform.pipe, tx, commands.noteRating, { complaintId, version, resolved }, request);
      return;
    }
    case 'odr.feedback.ratingWindowPassed': {
      const window = { complaintId: event.subject, version: event.data.feedbackVersion, resolved: null };
      await runWithin(platform.pipe, tx, commands.noteRating, window, request);
      return;
    }
    default:
  }
}
