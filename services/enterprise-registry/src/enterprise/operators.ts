import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import { type Enterprise, type EnterpriseEvent, isLiaison, memberOf } from './enterprise.ts';
import { accountHolderInput, checkedPerson } from './person.ts';

/** A liaison lets somebody contact, negotiate and feed back under the liaison's responsibility (choice). */
export const addOperatorInput = z.object({ enterpriseId: id, operator: accountHolderInput });
export type AddOperator = z.output<typeof addOperatorInput>;

export const removeOperatorInput = z.object({ enterpriseId: id, subject: z.string().min(1).max(64) });
export type RemoveOperator = z.output<typeof removeOperatorInput>;

type Context<Facts = undefined> = Pick<DecisionContext<Facts>, 'now' | 'viewer' | 'facts'>;

export function decideOperatorAdded(
  enterprise: Enterprise,
  { operator }: AddOperator,
  { now, viewer, facts }: Context<{ readonly memberId: Id }>,
): readonly EnterpriseEvent[] | Refused<'LiaisonOnly' | 'AlreadyActsForEnterprise' | 'InvalidPhone'> {
  const liaison = memberOf(enterprise, viewer.subject);
  if (liaison === undefined || !isLiaison(liaison)) return refuse('LiaisonOnly');
  if (memberOf(enterprise, operator.subject) !== undefined) return refuse('AlreadyActsForEnterprise');
  const person = checkedPerson(operator);
  if (person === undefined) return refuse('InvalidPhone');
  const filed = { id: facts.memberId, subject: operator.subject, role: 'OPERATOR', since: now, person } as const;
  return [{ type: 'OperatorAdded', operator: filed, addedBy: viewer.subject }];
}

export function decideOperatorRemoved(
  enterprise: Enterprise,
  { subject }: RemoveOperator,
  { now, viewer }: Pick<DecisionContext, 'now' | 'viewer'>,
): readonly EnterpriseEvent[] | Refused<'LiaisonOnly' | 'NotAMember'> {
  const liaison = memberOf(enterprise, viewer.subject);
  if (liaison === undefined || !isLiaison(liaison)) return refuse('LiaisonOnly');
  const operator = memberOf(enterprise, subject);
  if (operator?.role !== 'OPERATOR') return refuse('NotAMember');
  return [{ type: 'OperatorRemoved', operator, at: now }];
}
