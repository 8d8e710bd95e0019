import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { liaisonRoles } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import { policy } from '../policy.ts';
import { type Enterprise, type EnterpriseEvent, isLiaison, memberOf, membersOf } from './enterprise.ts';
import { accountHolderInput, checkedPerson } from './person.ts';

/** A liaison reports that another person took over a liaison's role. */
export const changeLiaisonInput = z.object({
  enterpriseId: id,
  role: z.enum(liaisonRoles),
  successor: accountHolderInput,
  effectiveAt: z.date(),
});
export type ChangeLiaison = z.output<typeof changeLiaisonInput>;

export interface ChangeLiaisonFacts {
  readonly calendar: WorkingCalendar;
  readonly memberId: Id;
  readonly breachId: Id;
}

/** Art. 15: a change names the successor and is reported within 5 working days; a late report is accepted and is a breach. */
export function decideLiaisonChange(
  enterprise: Enterprise,
  { role, successor, effectiveAt }: ChangeLiaison,
  { now, viewer, facts }: Pick<DecisionContext<ChangeLiaisonFacts>, 'now' | 'viewer' | 'facts'>,
):
  | readonly EnterpriseEvent[]
  | Refused<'LiaisonOnly' | 'AlreadyActsForEnterprise' | 'TimeOutOfRange' | 'InvalidPhone'> {
  const reporter = memberOf(enterprise, viewer.subject);
  if (reporter === undefined || !isLiaison(reporter)) return refuse('LiaisonOnly');
  const predecessor = membersOf(enterprise).find((member) => member.role === role);
  if (predecessor === undefined) throw new Error(`The enterprise ${enterprise.id} is active without a ${role}.`);
  if (memberOf(enterprise, successor.subject) !== undefined) return refuse('AlreadyActsForEnterprise');
  if (effectiveAt > now || effectiveAt < predecessor.since) return refuse('TimeOutOfRange');
  const person = checkedPerson(successor);
  if (person === undefined) return refuse('InvalidPhone');

  const late = now > facts.calendar.addWorkingDays(effectiveAt, policy.liaisonReportWorkingDays).dueAt;
  const changed: EnterpriseEvent = {
    type: 'LiaisonChanged',
    predecessor,
    successor: { id: facts.memberId, subject: successor.subject, role, since: effectiveAt, person },
    reportedAt: now,
    late,
  };
  if (!late) return [changed];
  const { breachId } = facts;
  return [
    changed,
    { type: 'BreachRecorded', breachId, duty: 'COOPERATE', kind: 'LATE_LIAISON_REPORT', recordedAt: now },
  ];
}
