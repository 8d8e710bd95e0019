import type {
  Outcome,
  OutcomeCause,
  ReferralRoute,
  WithdrawalReason,
} from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { Scale, SubjectKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** A division with the divisions that it lies in, as they were known when the case was filed. */
export interface Place {
  readonly division: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
}

/** The outcome that stands, with what the version of feedback that last changed it counts for. */
export interface StandingOutcome {
  readonly kind: Outcome;
  readonly cause: OutcomeCause;
  /** When the case first had an outcome: the period of the case, whatever is corrected later. */
  readonly firstConcludedAt: Date;
  /** From receipt to the feedback; absent without feedback. */
  readonly handlingWorkingDays: number | null;
  /** Whether feedback was recorded before settlement was due. */
  readonly onTime: boolean;
}

/** What the complaint's events tell of a case. Enterprise, division, industry and scale are those at filing. */
export interface CaseHalf extends Place {
  /** Version of the complaint whose event last changed this. */
  readonly version: number;
  /** Absent where the enterprise is not registered. */
  readonly enterpriseId: Id | null;
  readonly subjectKind: SubjectKind | null;
  readonly industry: string | null;
  readonly scale: Scale | null;
  readonly category: string;
  readonly problem: string;
  readonly consumerDivision: string;
  readonly receivedAt: Date;
  /** It went to the authority at once and never was the enterprise's to handle. */
  readonly referredAtFiling: boolean;
  readonly contactDueAt: Date;
  readonly settleDueAt: Date;
  /** The first contact; absent while there is none. */
  readonly contact: { readonly at: Date; readonly onTime: boolean } | null;
  /** The deadlines that were told to have passed without contact, without outcome. */
  readonly overdue: { readonly contact: boolean; readonly settlement: boolean };
  readonly outcome: StandingOutcome | null;
  /** How often the outcome was corrected. */
  readonly corrections: number;
  readonly withdrawal: WithdrawalReason | null;
  readonly cancelled: boolean;
  /** The first referral to the authority. It counts although the consumer may withdraw it later. */
  readonly referral: { readonly route: ReferralRoute; readonly at: Date } | null;
}

/** What the feedback's events tell of a case: the consumer's rating, given once and for good. */
export interface RatingHalf {
  readonly version: number;
  /** The version of feedback rated; absent where no feedback came, and that was rated. */
  readonly feedbackVersion: number | null;
  readonly ratedAt: Date;
  readonly resolved: boolean;
  /** 1 (lowest) to 5. */
  readonly satisfaction: number;
}

/**
 * One case. Its halves come from two topics and change independently: whichever arrives first, the case is the same in the end.
 */
export interface CaseFact {
  readonly id: Id;
  readonly case: CaseHalf | null;
  readonly rating: RatingHalf | null;
}

/** Whether an enterprise had this case to handle: not cancelled, not referred at filing, the enterprise registered. */
export function isEnterprisesCase(half: CaseHalf | null): half is CaseHalf & { readonly enterpriseId: Id } {
  return half !== null && half.enterpriseId !== null && !half.cancelled && !half.referredAtFiling;
}
