import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import { type Enterprise, type EnterpriseEvent, memberOf } from './enterprise.ts';

/** The enterprise's own system (a CRM) may do what a liaison may do; `subject` is that of its service account. */
export const integrationInput = z.object({
  enterpriseId: id,
  subject: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9|:._~+/=-]{0,63}$/, 'must be the subject of a service account'),
});
export type IntegrationInput = z.output<typeof integrationInput>;

export function decideIntegrationGranted(
  enterprise: Enterprise,
  { subject }: IntegrationInput,
  { now, viewer, facts }: Pick<DecisionContext<{ readonly memberId: Id }>, 'now' | 'viewer' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<'ResponsiblePersonOnly' | 'AlreadyActsForEnterprise'> {
  if (memberOf(enterprise, viewer.subject)?.role !== 'RESPONSIBLE_PERSON') return refuse('ResponsiblePersonOnly');
  if (memberOf(enterprise, subject) !== undefined) return refuse('AlreadyActsForEnterprise');
  const integration = { id: facts.memberId, subject, role: 'INTEGRATION', since: now, person: null } as const;
  return [{ type: 'IntegrationGranted', integration }];
}

export function decideIntegrationRevoked(
  enterprise: Enterprise,
  { subject }: IntegrationInput,
  { now, viewer }: Pick<DecisionContext, 'now' | 'viewer'>,
): readonly EnterpriseEvent[] | Refused<'ResponsiblePersonOnly' | 'NotAMember'> {
  if (memberOf(enterprise, viewer.subject)?.role !== 'RESPONSIBLE_PERSON') return refuse('ResponsiblePersonOnly');
  const integration = memberOf(enterprise, subject);
  if (integration?.role !== 'INTEGRATION') return refuse('NotAMember');
  return [{ type: 'IntegrationRevoked', integration, at: now }];
}
