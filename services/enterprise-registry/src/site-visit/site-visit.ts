import type { SiteVisitOutcome } from '@odr/shared/contracts/supervision.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** A visit of an authority to an ODR enterprise: a fact that is recorded once. */
export interface SiteVisit {
  readonly id: Id;
  readonly visitedAt: Date;
  readonly outcome: SiteVisitOutcome;
  /** What the officers wrote; in no event. */
  readonly findings: string;
  readonly authorityId: string;
  /** Subject of the officer who recorded it. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}
