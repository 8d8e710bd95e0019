import { describe, expect, it } from '@jest/globals';
import { toKafka } from '@odr/shared/contracts/envelope.ts';
import { newId } from '@odr/shared/id/id.ts';
import fc from 'fast-check';
import { complaintId, filing, written } from '../complaint/a-complaint.ts';
import type { ComplaintEvent } from '../complaint/complaint.ts';
import { everyCase } from '../complaint/random-case.arbitrary.ts';
import { publishComplaint } from './published.ts';

const personal = [...Object.values(written), filing.contactPhone];
const everyType: ComplaintEvent['type'][] = [
  'Filed',
  'Contacted',
  'ContactDenied',
  'MessageSent',
  'EvidenceAdded',
  'ContactRevealed',
  'ContactOverdue',
  'SettlementOverdue',
  'DeadlineChanged',
  'Concluded',
  'OutcomeCorrected',
  'OutcomeRefused',
  'Annulled',
  'Withdrawn',
  'Referred',
  'Rated',
  'ReferralWithdrawn',
  'Closed',
];

describe('what others read of a complaint', () => {
  it('fits the contract of its type, and carries nothing that people wrote and nobody’s personal data', () => {
    const seen = new Set<ComplaintEvent['type']>();
    const keepsToItself = everyCase((history) => {
      for (const { events, before, after, at } of history)
        for (const [index, event] of events.entries()) {
          seen.add(event.type);
          const place = {
            id: newId(),
            subject: complaintId,
            aggregateVersion: (before?.version ?? 0) + index + 1,
            time: at,
          };
          const record = JSON.stringify(toKafka({ ...publishComplaint(event, after.state), ...place }));
          for (const words of personal) expect(record).not.toContain(words);
        }
    });
    fc.assert(keepsToItself, { numRuns: 1_000 });
    expect([...seen].toSorted()).toEqual(everyType.toSorted());
  });
});
