import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import { checkedPerson, personInput } from '../enterprise/person.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { type Standing, type StandingRefusal, standingFault } from './start-application.ts';

/** Somebody whom the enterprise authorised accepts a recommendation; the code shows that they know for whom. */
export const acceptRecommendationInput = z.object({
  applicationId: id,
  unifiedSocialCreditCode: text(40),
  applicant: z.object(personInput),
});
export type AcceptRecommendation = z.output<typeof acceptRecommendationInput>;

/** The accepted recommendation is a draft of whoever accepted it; the authorisation is a document that submission asks for. */
export function decideAcceptance(
  application: Application,
  input: AcceptRecommendation,
  { viewer, facts }: Pick<DecisionContext<{ readonly standing: Standing }>, 'viewer' | 'facts'>,
): readonly ApplicationEvent[] | Refused<StandingRefusal | 'ApplicationNotOpen' | 'InvalidPhone'> {
  if (application.status !== 'RECOMMENDED') return refuse('ApplicationNotOpen', { status: application.status });
  const fault = standingFault(facts.standing);
  if (fault !== undefined) return fault;
  const applicant = checkedPerson(input.applicant);
  if (applicant === undefined) return refuse('InvalidPhone');
  return [{ type: 'RecommendationAccepted', applicantSubject: viewer.subject, applicant }];
}
