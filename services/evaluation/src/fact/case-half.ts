import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { EventOf } from '@odr/shared/messaging/reader.ts';
import type { CaseHalf, Place, StandingOutcome } from './case-fact.ts';

type Filed = EventOf<'odr.complaint.filed'>;
type Outcome = EventOf<'odr.complaint.concluded'>['data'];

/** Finds the divisions that a division lies in. */
export type Locate = (division: string) => Place;

/**
 * The complaint's half of a case after an event of the complaint.
 *
 * @returns the same object where the event counts for nothing here
 * @throws Error where an event comes before `filed`
 */
export function afterComplaintEvent(half: CaseHalf | null, event: PublishedEvent, locate: Locate): CaseHalf {
  if (event.type === 'odr.complaint.filed') return filed(event, locate);
  if (half === null) throw new Error(`${event.type} before odr.complaint.filed`);
  const change = changeBy(half, event, locate);
  return change === undefined ? half : { ...half, ...change, version: event.aggregateVersion };
}

function filed({ data, aggregateVersion }: Filed, locate: Locate): CaseHalf {
  const { category, problem, consumerDivision } = data;
  return {
    version: aggregateVersion,
    ...addressed(data, locate),
    category,
    problem,
    consumerDivision,
    referredAtFiling: data.status === 'REFERRED',
    corrections: 0,
    withdrawal: null,
    cancelled: false,
    referral: null,
  };
}

/** Whom the complaint is addressed to, with new clocks and nothing done yet. */
function addressed(data: Filed['data'] | EventOf<'odr.complaint.readdressed'>['data'], locate: Locate) {
  const { enterpriseId, subjectKind, industry, scale } = data;
  return {
    ...locate(data.division),
    enterpriseId,
    subjectKind,
    industry,
    scale,
    receivedAt: new Date(data.receivedAt),
    ...due(data),
    contact: null,
    overdue: { contact: false, settlement: false },
    outcome: null,
  };
}

function due(data: { contactDueAt: string; settleDueAt: string }) {
  return { contactDueAt: new Date(data.contactDueAt), settleDueAt: new Date(data.settleDueAt) };
}

/** What an event changes; nothing where it does not count. */
function changeBy(half: CaseHalf, event: PublishedEvent, locate: Locate): Partial<CaseHalf> | undefined {
  switch (event.type) {
    case 'odr.complaint.contacted':
      return { contact: { at: new Date(event.data.contactedAt), onTime: event.data.onTime } };
    case 'odr.complaint.contactOverdue':
      return { overdue: { ...half.overdue, contact: true } };
    case 'odr.complaint.settlementOverdue':
      return { overdue: { ...half.overdue, settlement: true } };
    case 'odr.complaint.deadlineChanged':
      return due(event.data);
    case 'odr.complaint.readdressed':
      return addressed(event.data, locate);
    case 'odr.complaint.concluded':
      return { outcome: outcomeOf(event.data, new Date(event.data.concludedAt)) };
    case 'odr.complaint.outcomeCorrected': {
      const first = half.outcome?.firstConcludedAt ?? new Date(event.data.concludedAt);
      return { outcome: outcomeOf(event.data, first), corrections: half.corrections + 1 };
    }
    case 'odr.complaint.annulled':
      return half.outcome === null
        ? undefined
        : { outcome: { ...half.outcome, kind: 'NOT_SETTLED', cause: 'ANNULLED' } };
    case 'odr.complaint.withdrawn': {
      const { reason, contactMissed, settlementMissed } = event.data;
      const overdue = {
        contact: half.overdue.contact || contactMissed,
        settlement: half.overdue.settlement || settlementMissed,
      };
      return { withdrawal: reason, overdue };
    }
    case 'odr.complaint.cancelled':
      return { cancelled: true };
    case 'odr.complaint.referred': {
      const { route, referredAt } = event.data;
      return half.referral === null ? { referral: { route, at: new Date(referredAt) } } : undefined;
    }
    default:
      return undefined;
  }
}

function outcomeOf({ outcome, cause, handlingWorkingDays, settledOnTime }: Outcome, first: Date): StandingOutcome {
  return { kind: outcome, cause, firstConcludedAt: first, handlingWorkingDays, onTime: settledOnTime };
}
