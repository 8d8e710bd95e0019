import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { duties } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { breachEvidenceKinds } from '@odr/shared/contracts/supervision.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import type { Enterprise, EnterpriseEvent } from '../enterprise/enterprise.ts';

const mostEvidence = 20;

/** An officer records that an enterprise did not do a duty of Art. 10, and on which records that rests. */
export const recordBreachInput = z.object({
  enterpriseId: id,
  duty: z.enum(duties),
  description: text(2000),
  evidence: z.array(z.object({ kind: z.enum(breachEvidenceKinds), id })).max(mostEvidence),
});
export type RecordBreach = z.output<typeof recordBreachInput>;

export interface BreachFacts {
  readonly breachId: Id;
  /** The authority for which the officer acts today. */
  readonly authorityId: string;
}

/** Art. 10: a breach is recorded against a duty, also after an exit, for the duty stood when it was breached. */
export function decideBreach(
  enterprise: Enterprise,
  { duty, description, evidence }: RecordBreach,
  { now, facts }: Pick<DecisionContext<BreachFacts>, 'now' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<'NotOdrEnterprise'> {
  if (enterprise.odrStatus === 'NOT_ODR') return refuse('NotOdrEnterprise');
  const { breachId, authorityId } = facts;
  return [
    {
      type: 'BreachRecorded',
      breachId,
      duty,
      kind: 'OTHER',
      recordedAt: now,
      found: { authorityId, description, evidence },
    },
  ];
}
