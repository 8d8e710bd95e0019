import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';
import type { Dossier, FeedbackVersion, RatingState, Settlement, Verdict } from './dossier.ts';
import type { DossierRow, FeedbackVersionRow } from './dossier.table.ts';
import { ratingDueAt } from './rating-window.ts';

/** The row of a dossier. Pure. */
export function dossierRowOf(dossier: Dossier, version: number): DossierRow {
  const { complaint, versions, missed, rating } = dossier;
  const { id, consumerSubject, enterpriseId, division, province, prefecture, county } = complaint;
  const standing = rating.status === 'NOT_OPEN' ? null : rating.standing;
  const given = rating.status === 'RATED' ? rating.rating : null;
  return {
    id,
    version,
    consumerSubject,
    enterpriseId,
    division,
    province,
    prefecture,
    county,
    recordedAt: versions.at(-1)?.recordedAt ?? null,
    missed,
    ratingStatus: rating.status,
    standingVersion: standing?.version ?? null,
    standingOutcome: standing?.outcome ?? null,
    ratingWindowEndsAt: 'endsAt' in rating ? rating.endsAt : null,
    ratingReminded: rating.status === 'OPEN' && rating.reminded,
    ratingDueAt: ratingDueAt(dossier),
    ratedAt: given?.ratedAt ?? null,
    resolved: given?.resolved ?? null,
    satisfaction: given?.satisfaction ?? null,
    comment: given?.comment ?? null,
  };
}

/** The row of a version as it is recorded: what becomes of it, its verdicts write. Pure. */
export function versionRowOf(dossierId: string, version: FeedbackVersion): FeedbackVersionRow {
  const { number, status, recordedAt, handledAt, method, process, outcome, result, settlement } = version;
  return {
    dossierId,
    number,
    status,
    supersededBecause: version.status === 'SUPERSEDED' ? version.reason : null,
    recordedAt,
    acceptedAt: null,
    supersededAt: null,
    handledAt,
    method,
    process,
    outcome,
    result,
    settlementKinds: settlement === null ? null : [...settlement.kinds],
    terms: settlement?.terms ?? null,
    keepBy: settlement?.keepBy ?? null,
    amount: settlement?.amount ?? null,
  };
}

/** The dossier of its rows, versions in order of number. @throws Error where a column that the state needs is empty */
export function dossierOf(complaint: ComplaintCopy, row: DossierRow, versions: readonly FeedbackVersionRow[]): Dossier {
  return { complaint, versions: versions.map(versionOfRow), missed: row.missed, rating: ratingOf(row) };
}

/** What a settlement gives; null for a version that states none. */
export function settlementOf({ settlementKinds, terms, keepBy, amount }: FeedbackVersionRow): Settlement | null {
  if (settlementKinds === null || terms === null || keepBy === null || amount === null) return null;
  return { kinds: settlementKinds, terms, keepBy, amount };
}

function versionOfRow(row: FeedbackVersionRow): FeedbackVersion {
  const { number, recordedAt, handledAt, method, process, outcome, result } = row;
  const record = { handledAt, method, process, outcome, result, settlement: settlementOf(row) };
  return { ...record, number, recordedAt, ...verdictOf(row) };
}

function verdictOf({ dossierId, status, supersededBecause }: FeedbackVersionRow): Verdict {
  if (status !== 'SUPERSEDED') return { status };
  return { status, reason: required(supersededBecause, dossierId, 'superseded_because') };
}

function ratingOf(row: DossierRow): RatingState {
  const { id, ratingStatus: status } = row;
  if (status === 'NOT_OPEN') return { status };
  const standing = { version: row.standingVersion, outcome: required(row.standingOutcome, id, 'standing_outcome') };
  if (status !== 'RATED') {
    const endsAt = required(row.ratingWindowEndsAt, id, 'rating_window_ends_at');
    return status === 'OPEN'
      ? { status, standing, endsAt, reminded: row.ratingReminded }
      : { status, standing, endsAt };
  }
  const rating = {
    resolved: required(row.resolved, id, 'resolved'),
    satisfaction: required(row.satisfaction, id, 'satisfaction'),
    comment: row.comment,
    ratedAt: required(row.ratedAt, id, 'rated_at'),
  };
  return { status, standing, rating };
}

function required<Value>(value: Value | null, id: string, column: string): Value {
  if (value === null) throw new Error(`The dossier ${id} has no ${column}.`);
  return value;
}
