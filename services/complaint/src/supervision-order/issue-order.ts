import { endOfShanghaiDay, shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { WorkingCalendar } from '@odr/shared/calendar/working-calendar.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { z } from 'zod';
import type { Complaint } from '../complaint/complaint.ts';
import { policy } from '../policy.ts';
import type { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.ts';

const dayMs = 86_400_000;

/** What an officer orders, and by when: on a day, or in so many working days. */
export const issueOrderInput = z
  .object({
    complaintId: id,
    instruction: text(2000),
    dueOn: optional(z.iso.date()),
    dueInWorkingDays: optional(z.int().min(1).max(policy.orderDueWithinDays)),
  })
  .refine(({ dueOn, dueInWorkingDays }) => (dueOn === null) !== (dueInWorkingDays === null), {
    message: 'must be given, or dueInWorkingDays, and not both',
    path: ['dueOn'],
  });
export type IssueOrder = z.output<typeof issueOrderInput>;

/** What issuing must know: the complaint, the enterprise that it is addressed to, and who issues. */
export interface IssuingFacts {
  readonly complaint: Complaint | undefined;
  readonly enterprise: EnterpriseCopy | undefined;
  readonly authorityId: string;
  readonly calendar: WorkingCalendar;
}

/** Art. 16–18: an authority supervises how a complaint is handled, in whatever state it is, and sets the enterprise a time to answer. */
export function decideIssue(
  _nothing: SupervisionOrder | undefined,
  input: IssueOrder,
  { id: orderId, now, facts }: Pick<DecisionContext<IssuingFacts>, 'id' | 'now' | 'facts'>,
): readonly SupervisionOrderEvent[] | Refused<'NobodyToAnswer' | 'DueDayOutOfRange'> {
  const { complaint, enterprise, authorityId } = facts;
  // Only the members of an open account can read an order and answer it.
  if (complaint === undefined || enterprise?.odrStatus !== 'ACTIVE') return refuse('NobodyToAnswer');
  const dueAt = dueFrom(input, now, facts.calendar);
  const last = endOfShanghaiDay(shanghaiDay(new Date(now.getTime() + policy.orderDueWithinDays * dayMs)));
  if (dueAt <= endOfShanghaiDay(shanghaiDay(now)) || dueAt > last)
    return refuse('DueDayOutOfRange', { days: policy.orderDueWithinDays });
  return [
    {
      type: 'Issued',
      id: orderId,
      complaintId: complaint.id,
      enterpriseId: enterprise.id,
      division: complaint.addressee.division,
      authorityId,
      instruction: input.instruction,
      issuedAt: now,
      dueAt,
    },
  ];
}

/** The end of the day in Shanghai on which the answer is due. */
function dueFrom({ dueOn, dueInWorkingDays }: IssueOrder, now: Date, calendar: WorkingCalendar): Date {
  return dueOn === null ? calendar.addWorkingDays(now, dueInWorkingDays ?? 1).dueAt : endOfShanghaiDay(dueOn);
}
