import type { Outcome } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type {
  NegotiationMethod,
  SettlementKind,
  SupersedingReason,
} from '@odr/shared/contracts/feedback.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';

/** What a settlement gives the consumer (Art. 13). */
export interface Settlement {
  readonly kinds: readonly SettlementKind[];
  readonly terms: string;
  /** Day (`YYYY-MM-DD`, Shanghai) by which the terms are to be kept. */
  readonly keepBy: string;
  /** CNY, exact decimal; `0` where the settlement gives no money. */
  readonly amount: string;
}

/** The enterprise's record of handling (Art. 14). */
export interface FeedbackRecord {
  readonly handledAt: Date;
  readonly method: NegotiationMethod;
  readonly process: string;
  readonly outcome: Outcome;
  readonly result: string;
  /** Present exactly where the outcome is SETTLED. */
  readonly settlement: Settlement | null;
}

/** What became of a version, as the complaint service says. */
export type Verdict =
  | { readonly status: 'RECORDED' }
  | { readonly status: 'ACCEPTED' }
  | { readonly status: 'SUPERSEDED'; readonly reason: SupersedingReason };

/** One version of the record: never changed once recorded, save for the verdict on it. */
export type FeedbackVersion = FeedbackRecord &
  Verdict & {
    /** From 1. */
    readonly number: number;
    readonly recordedAt: Date;
  };

/** What there is to rate: an accepted version, or that no feedback came (`version` is null). */
export interface Standing {
  readonly version: number | null;
  readonly outcome: Outcome;
}

/** The consumer's rating: once and for good. */
export interface Rating {
  readonly resolved: boolean;
  /** 1 (lowest) to 5. */
  readonly satisfaction: number;
  readonly comment: string | null;
  readonly ratedAt: Date;
}

/** Whether the consumer can rate, has rated, or let the time pass. */
export type RatingState =
  | { readonly status: 'NOT_OPEN' }
  | { readonly status: 'OPEN'; readonly standing: Standing; readonly endsAt: Date; readonly reminded: boolean }
  | { readonly status: 'RATED'; readonly standing: Standing; readonly rating: Rating }
  | { readonly status: 'LAPSED'; readonly standing: Standing; readonly endsAt: Date };

/** All feedback on one complaint, under the complaint's id. */
export interface Dossier {
  /** The complaint as this service knows it; its reader changes it, no event of the dossier does. */
  readonly complaint: ComplaintCopy;
  readonly versions: readonly FeedbackVersion[];
  /** Whether the complaint ended without any feedback in time, and none was accepted since. */
  readonly missed: boolean;
  readonly rating: RatingState;
}

/** What can happen to a dossier. */
export type DossierEvent =
  | {
      readonly type: 'Recorded' | 'Corrected';
      readonly record: FeedbackRecord;
      readonly number: number;
      readonly recordedAt: Date;
    }
  | { readonly type: 'Accepted'; readonly number: number; readonly ratingEndsAt: Date | null }
  | { readonly type: 'Superseded'; readonly number: number; readonly reason: SupersedingReason }
  | { readonly type: 'Missed'; readonly ratingEndsAt: Date }
  | { readonly type: 'Rated'; readonly standing: Standing; readonly rating: Rating }
  | { readonly type: 'ContradictionFound'; readonly number: number; readonly at: Date }
  /** A spot check found the version seriously false. */
  | { readonly type: 'FoundFalse'; readonly number: number; readonly spotCheckId: Id }
  | { readonly type: 'RatingWindowEnding'; readonly standing: Standing; readonly endsAt: Date }
  | { readonly type: 'RatingWindowPassed'; readonly standing: Standing; readonly endsAt: Date };

/** The dossier of a complaint on which nothing was fed back yet. */
export function emptyDossier(complaint: ComplaintCopy): Dossier {
  return { complaint, versions: [], missed: false, rating: { status: 'NOT_OPEN' } };
}

/** The version that stands as the complaint's outcome. */
export function acceptedVersion({ versions }: Pick<Dossier, 'versions'>): FeedbackVersion | undefined {
  return versions.find(({ status }) => status === 'ACCEPTED');
}

/** The newest version on which the complaint service has not spoken yet. */
export function undecidedVersion({ versions }: Pick<Dossier, 'versions'>): FeedbackVersion | undefined {
  return versions.findLast(({ status }) => status === 'RECORDED');
}

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(dossier: Dossier | undefined, event: DossierEvent): Dossier {
  if (dossier === undefined) throw new Error(`${event.type} before its complaint`);
  switch (event.type) {
    case 'Recorded':
    case 'Corrected': {
      const { record, number, recordedAt } = event;
      return { ...dossier, versions: [...dossier.versions, { ...record, number, recordedAt, status: 'RECORDED' }] };
    }
    case 'Accepted': {
      const { outcome } = versionOf(dossier, event.number);
      const standing = { version: event.number, outcome };
      const accepted = { ...withVerdict(dossier, event.number, { status: 'ACCEPTED' }), missed: false };
      return { ...accepted, rating: opened(dossier.rating, standing, event.ratingEndsAt) };
    }
    case 'Superseded': {
      const { number, reason } = event;
      const superseded = withVerdict(dossier, number, { status: 'SUPERSEDED', reason });
      const { rating } = dossier;
      const wasToRate = rating.status === 'OPEN' && rating.standing.version === number;
      return wasToRate ? { ...superseded, rating: { status: 'NOT_OPEN' } } : superseded;
    }
    case 'Missed': {
      const standing = { version: null, outcome: 'NOT_SETTLED' } as const;
      return { ...dossier, missed: true, rating: opened(dossier.rating, standing, event.ratingEndsAt) };
    }
    case 'Rated':
      return { ...dossier, rating: { status: 'RATED', standing: event.standing, rating: event.rating } };
    case 'RatingWindowEnding':
      return { ...dossier, rating: { status: 'OPEN', standing: event.standing, endsAt: event.endsAt, reminded: true } };
    case 'RatingWindowPassed':
      return { ...dossier, rating: { status: 'LAPSED', standing: event.standing, endsAt: event.endsAt } };
    case 'ContradictionFound':
    case 'FoundFalse':
      return dossier;
  }
}

/** A rating given, or a time that passed, stays so whatever comes. */
function opened(rating: RatingState, standing: Standing, endsAt: Date | null): RatingState {
  if (rating.status === 'RATED' || rating.status === 'LAPSED') return rating;
  return endsAt === null ? { status: 'NOT_OPEN' } : { status: 'OPEN', standing, endsAt, reminded: false };
}

/** @throws Error where the dossier has no such version */
export function versionOf({ versions }: Pick<Dossier, 'versions'>, number: number): FeedbackVersion {
  const found = versions.find((version) => version.number === number);
  if (found === undefined) throw new Error(`There is no version ${number} of the feedback.`);
  return found;
}

function withVerdict(dossier: Dossier, number: number, verdict: Verdict): Dossier {
  const versions = dossier.versions.map((version) =>
    version.number === number ? { ...version, ...verdict } : version,
  );
  return { ...dossier, versions };
}
