import type { Cadence, SchemeIndicator } from '@odr/shared/contracts/evaluation.vocabulary.ts';
import type { Scale, SubjectKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Month } from '../figures/month.ts';

/** How one indicator counts. At its floor it scores 0, at its target 100; where fewer is better the floor is the higher level. */
export interface WeightedIndicator {
  readonly indicator: SchemeIndicator;
  /** Whole hundredths of the score. */
  readonly weight: number;
  /** Decimals of four places (level.ts): a rate from 0 to 1, a mark from 1 to 5, or working days. */
  readonly floor: string;
  readonly target: string;
}

/** A grade is given from this score on, up to the one of the grade above. */
export interface Grade {
  readonly grade: string;
  readonly fromScore: number;
}

/** Enterprises that are compared with one another: those of these kinds that have one of these scales. */
export interface PeerGroup {
  readonly code: string;
  readonly subjectKinds: readonly SubjectKind[];
  readonly scales: readonly Scale[];
}

/** The rules of an evaluation (Art. 20). */
export interface SchemeRules {
  /** The first month of the first period that they hold for. */
  readonly effectiveFrom: Month;
  readonly cadence: Cadence;
  /** With fewer concluded cases in the period an enterprise gets neither score nor rank. */
  readonly minimumCases: number;
  readonly indicators: readonly WeightedIndicator[];
  /** From the best down. */
  readonly grades: readonly Grade[];
  readonly peerGroups: readonly PeerGroup[];
}

/** A scheme is adopted for good: what is to be different is another scheme. Only one that has not taken effect is withdrawn. */
export interface Scheme {
  readonly id: Id;
  readonly status: 'ADOPTED' | 'WITHDRAWN';
  readonly province: string;
  /** From 1 within its province. */
  readonly number: number;
  /** The authority that adopted it. */
  readonly authorityId: string;
  readonly adoptedAt: Date;
  readonly rules: SchemeRules;
}

/** What can happen to a scheme. */
export type SchemeEvent =
  | ({ readonly type: 'Adopted' } & Omit<Scheme, 'status'>)
  | { readonly type: 'Withdrawn'; readonly authorityId: string };

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(scheme: Scheme | undefined, event: SchemeEvent): Scheme {
  if (event.type === 'Adopted') {
    const { type: _, ...adopted } = event;
    return { ...adopted, status: 'ADOPTED' };
  }
  if (scheme === undefined) throw new Error(`${event.type} before Adopted`);
  return { ...scheme, status: 'WITHDRAWN' };
}
