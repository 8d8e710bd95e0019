import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import type { CaseFact, CaseHalf, RatingHalf, StandingOutcome } from './case-fact.ts';

/** A value as the driver takes and gives it. */
type Value = string | number | Buffer | Date | boolean | null;

/** A row of `case_fact`. Each half has columns of its own, which only its own reader writes. */
export type FactRow = { id: Buffer } & Record<CaseColumn | RatingColumn, Value>;

const caseColumns = {
  complaint_version: (half) => half.version,
  enterprise_id: (half) => bytesOf(half.enterpriseId),
  division: (half) => half.division,
  province: (half) => half.province,
  prefecture: (half) => half.prefecture,
  county: (half) => half.county,
  subject_kind: (half) => half.subjectKind,
  industry: (half) => half.industry,
  scale: (half) => half.scale,
  category: (half) => half.category,
  problem: (half) => half.problem,
  consumer_division: (half) => half.consumerDivision,
  received_at: (half) => half.receivedAt,
  referred_at_filing: (half) => half.referredAtFiling,
  contact_due_at: (half) => half.contactDueAt,
  settle_due_at: (half) => half.settleDueAt,
  contacted_at: (half) => half.contact?.at ?? null,
  contacted_on_time: (half) => half.contact?.onTime ?? null,
  contact_overdue: (half) => half.overdue.contact,
  settlement_overdue: (half) => half.overdue.settlement,
  outcome: (half) => half.outcome?.kind ?? null,
  outcome_cause: (half) => half.outcome?.cause ?? null,
  first_concluded_at: (half) => half.outcome?.firstConcludedAt ?? null,
  handling_working_days: (half) => half.outcome?.handlingWorkingDays ?? null,
  settled_on_time: (half) => half.outcome?.onTime ?? null,
  corrections: (half) => half.corrections,
  withdrawal_reason: (half) => half.withdrawal,
  cancelled: (half) => half.cancelled,
  referral_route: (half) => half.referral?.route ?? null,
  referred_at: (half) => half.referral?.at ?? null,
} satisfies Record<string, (half: CaseHalf) => Value>;
type CaseColumn = keyof typeof caseColumns;

const ratingColumns = {
  feedback_version: (half) => half.version,
  rated_version: (half) => half.feedbackVersion,
  rated_at: (half) => half.ratedAt,
  resolved: (half) => half.resolved,
  satisfaction: (half) => half.satisfaction,
} satisfies Record<string, (half: RatingHalf) => Value>;
type RatingColumn = keyof typeof ratingColumns;

/** The columns of each half, and a fact's values for them in the same order. */
export const halves = {
  case: {
    columns: Object.keys(caseColumns),
    values: ({ case: half }: CaseFact): Value[] =>
      Object.values(caseColumns).map((read) => (half === null ? null : read(half))),
  },
  rating: {
    columns: Object.keys(ratingColumns),
    values: ({ rating }: CaseFact): Value[] =>
      Object.values(ratingColumns).map((read) => (rating === null ? null : read(rating))),
  },
} as const;
export type Half = keyof typeof halves;

/** The fact that a row holds. */
export function factOfRow(row: FactRow): CaseFact {
  return { id: idFromBytes(row.id), case: caseOfRow(row), rating: ratingOfRow(row) };
}

// The driver gives back what the columns' types say; the casts repeat what `caseColumns` wrote.
function caseOfRow(row: FactRow): CaseHalf | null {
  if (row.complaint_version === null) return null;
  return {
    version: Number(row.complaint_version),
    enterpriseId: row.enterprise_id === null ? null : idFromBytes(row.enterprise_id as Buffer),
    division: row.division as string,
    province: row.province as string | null,
    prefecture: row.prefecture as string | null,
    county: row.county as string | null,
    subjectKind: row.subject_kind as CaseHalf['subjectKind'],
    industry: row.industry as string | null,
    scale: row.scale as CaseHalf['scale'],
    category: row.category as string,
    problem: row.problem as string,
    consumerDivision: row.consumer_division as string,
    receivedAt: row.received_at as Date,
    referredAtFiling: Boolean(row.referred_at_filing),
    contactDueAt: row.contact_due_at as Date,
    settleDueAt: row.settle_due_at as Date,
    contact:
      row.contacted_at === null ? null : { at: row.contacted_at as Date, onTime: Boolean(row.contacted_on_time) },
    overdue: { contact: Boolean(row.contact_overdue), settlement: Boolean(row.settlement_overdue) },
    outcome: row.outcome === null ? null : outcomeOfRow(row),
    corrections: Number(row.corrections),
    withdrawal: row.withdrawal_reason as CaseHalf['withdrawal'],
    cancelled: Boolean(row.cancelled),
    referral:
      row.referral_route === null
        ? null
        : { route: row.referral_route as NonNullable<CaseHalf['referral']>['route'], at: row.referred_at as Date },
  };
}

function outcomeOfRow(row: FactRow): StandingOutcome {
  return {
    kind: row.outcome as StandingOutcome['kind'],
    cause: row.outcome_cause as StandingOutcome['cause'],
    firstConcludedAt: row.first_concluded_at as Date,
    handlingWorkingDays: row.handling_working_days === null ? null : Number(row.handling_working_days),
    onTime: Boolean(row.settled_on_time),
  };
}

function ratingOfRow(row: FactRow): RatingHalf | null {
  if (row.feedback_version === null) return null;
  return {
    version: Number(row.feedback_version),
    feedbackVersion: row.rated_version === null ? null : Number(row.rated_version),
    ratedAt: row.rated_at as Date,
    resolved: Boolean(row.resolved),
    satisfaction: Number(row.satisfaction),
  };
}

function bytesOf(id: Id | null): Buffer | null {
  return id === null ? null : idToBytes(id);
}
