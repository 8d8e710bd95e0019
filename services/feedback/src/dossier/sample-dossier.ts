import { systemViewer, type Viewer } from '@odr/shared/identity/viewer.ts';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';
import { type Dossier, type DossierEvent, emptyDossier, evolve } from './dossier.ts';
import type { FeedbackInput } from './feedback-record.ts';

/*
 * The case from which the tests of this folder start: received on 13 February 2026 at 10 in Shanghai, contacted on the 14th at 10.
 */

export const complaintId = '019c5441-0000-7000-8000-000000000001';
export const contactedAt = new Date('2026-02-14T02:00:00Z');
export const recordedAt = new Date('2026-02-25T02:00:00Z');
export const windowEndsAt = new Date('2026-03-17T02:00:00Z');

/** A complaint that the enterprise has contacted, but for what is given. */
export function complaint(but: Partial<ComplaintCopy> = {}): ComplaintCopy {
  return {
    id: complaintId,
    status: 'CONTACTED',
    consumerSubject: 'consumer-wang',
    enterpriseId: '019c5441-0000-7000-8000-0000000000e1',
    division: '330106',
    province: '330000',
    prefecture: '330100',
    county: '330106',
    receivedAt: new Date('2026-02-13T02:00:00Z'),
    contactDueAt: new Date('2026-02-25T15:59:59.999Z'),
    settleDueAt: new Date('2026-03-05T15:59:59.999Z'),
    deadlinesProvisional: false,
    contactRecordedAt: contactedAt,
    contactStatedAt: contactedAt,
    contactDeniedAt: null,
    outcome: null,
    outcomeCause: null,
    feedbackVersion: null,
    ...but,
  };
}

/** The complaint once the complaint service has taken over the outcome of a version. */
export const settled = (feedbackVersion = 1) =>
  complaint({ status: 'SETTLED', outcome: 'SETTLED', outcomeCause: 'FEEDBACK', feedbackVersion });

/** The complaint once it has ended without feedback. */
export const missed = complaint({ status: 'NOT_SETTLED', outcome: 'NOT_SETTLED', outcomeCause: 'NO_FEEDBACK' });

export const settlementInput: FeedbackInput = {
  complaintId,
  handledAt: new Date('2026-02-24T02:00:00Z'),
  method: 'PHONE',
  process: '电话协商两次。',
  outcome: 'SETTLED',
  result: '消费者同意退款。',
  settlement: { kinds: ['REFUND'], terms: '七日内原路退款。', keepBy: '2026-03-03', amount: '1280.50' },
};

export const noSettlementInput: FeedbackInput = {
  ...settlementInput,
  outcome: 'NOT_SETTLED',
  result: '双方未达成一致。',
  settlement: null,
};

/** A version recorded with the outcome stated. */
export function recorded(number = 1, outcome: 'SETTLED' | 'NOT_SETTLED' = 'SETTLED'): DossierEvent {
  const { complaintId: _complaint, ...record } = outcome === 'SETTLED' ? settlementInput : noSettlementInput;
  return { type: number === 1 ? 'Recorded' : 'Corrected', record, number, recordedAt };
}

export const accepted = (number = 1): DossierEvent => ({ type: 'Accepted', number, ratingEndsAt: windowEndsAt });

/** The dossier of a complaint after what has happened to it. */
export function given(of: ComplaintCopy, ...events: DossierEvent[]): Dossier {
  return events.reduce<Dossier>(evolve, emptyDossier(of));
}

/** A decision at a time; who acts makes no difference to the rules of a dossier. */
export function at(now: Date, viewer: Viewer = systemViewer) {
  return { now, viewer, id: complaintId, facts: undefined };
}

export const dayMs = 86_400_000;
