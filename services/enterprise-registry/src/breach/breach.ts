import type { BreachEvidenceKind } from '@odr/shared/contracts/supervision.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** A record on which the finding of a breach rests. */
export interface BreachEvidence {
  readonly kind: BreachEvidenceKind;
  readonly id: Id;
}

/** What an authority states of a breach that it found. The words stay in the registry. */
export interface FoundBreach {
  readonly authorityId: string;
  readonly description: string;
  readonly evidence: BreachEvidence[];
}
