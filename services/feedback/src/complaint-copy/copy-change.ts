import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { EventOf } from '@odr/shared/messaging/reader.ts';
import type { ComplaintCopy } from './complaint-copy.table.ts';

/** Where a division lies; the copy keeps it beside the code, so that lists by jurisdiction have an index. */
export type PlaceOf = (division: string) => Pick<ComplaintCopy, 'province' | 'prefecture' | 'county'>;

/** The copy of a complaint just filed. Pure. */
export function copyOfFiled({ subject: id, data }: EventOf<'odr.complaint.filed'>, placeOf: PlaceOf): ComplaintCopy {
  const { status, consumerSubject, enterpriseId, division, receivedAt } = data;
  const addressed = { status, consumerSubject, enterpriseId, division, ...placeOf(division) };
  return { id, ...addressed, receivedAt: new Date(receivedAt), ...deadlines(data), ...nothingYet };
}

const nothingYet = {
  contactRecordedAt: null,
  contactStatedAt: null,
  contactDeniedAt: null,
  outcome: null,
  outcomeCause: null,
  feedbackVersion: null,
};

/** What an event on a complaint changes in its copy, `filed` apart; nothing for what the copy does not keep. Pure. */
export function copyChange(event: PublishedEvent, placeOf: PlaceOf): Partial<ComplaintCopy> | undefined {
  switch (event.type) {
    case 'odr.complaint.contacted':
      return {
        status: 'CONTACTED',
        contactRecordedAt: new Date(event.data.contactedAt),
        contactStatedAt: new Date(event.data.statedAt),
      };
    case 'odr.complaint.contactDenied':
      return { contactDeniedAt: new Date(event.data.deniedAt) };
    case 'odr.complaint.deadlineChanged':
      return deadlines(event.data);
    case 'odr.complaint.concluded':
    case 'odr.complaint.outcomeCorrected': {
      const { outcome, cause, feedbackVersion } = event.data;
      return { status: outcome, outcome, outcomeCause: cause, feedbackVersion };
    }
    case 'odr.complaint.annulled':
      return { status: 'NOT_SETTLED', outcome: 'NOT_SETTLED', outcomeCause: 'ANNULLED' };
    case 'odr.complaint.readdressed': {
      const { enterpriseId, division, receivedAt } = event.data;
      const noContact = { contactRecordedAt: null, contactStatedAt: null, contactDeniedAt: null };
      return {
        status: 'RECEIVED',
        enterpriseId,
        division,
        ...placeOf(division),
        receivedAt: new Date(receivedAt),
        ...deadlines(event.data),
        ...noContact,
      };
    }
    case 'odr.complaint.withdrawn':
      return { status: 'WITHDRAWN' };
    case 'odr.complaint.cancelled':
      return { status: 'CANCELLED' };
    case 'odr.complaint.referred':
      return { status: 'REFERRED' };
    case 'odr.complaint.closed':
      return { status: 'CLOSED' };
    default:
      return undefined;
  }
}

/** Both deadlines as an event tells them. */
function deadlines(data: { contactDueAt: string; settleDueAt: string; provisional: boolean }) {
  return {
    contactDueAt: new Date(data.contactDueAt),
    settleDueAt: new Date(data.settleDueAt),
    deadlinesProvisional: data.provisional,
  };
}
