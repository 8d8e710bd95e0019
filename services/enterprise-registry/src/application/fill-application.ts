import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { basicConditions, liaisonRoles } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import {
  type EnterpriseFile,
  type FileRefusal,
  checkedFile,
  classificationInput,
  isFile,
  particularsInput,
} from '../enterprise/enterprise-file.ts';
import { accountHolderInput, checkedPerson } from '../enterprise/person.ts';
import type { Application, ApplicationEvent, NamedLiaison } from './application.ts';

/** What the applicant states; what is left out stays as it was. */
export const fillApplicationInput = z.object({
  applicationId: id,
  particulars: optional(z.object({ ...particularsInput, ...classificationInput })),
  conditions: optional(
    z.array(z.object({ condition: z.enum(basicConditions), met: z.boolean(), note: text(500) })).max(20),
  ),
  liaisons: optional(z.array(accountHolderInput.extend({ role: z.enum(liaisonRoles) })).max(2)),
});
export type FillApplication = z.output<typeof fillApplicationInput>;

/** Conditions (Art. 6) and both liaisons (Art. 15); an applicant fills a draft, and again when asked for more. */
export function decideFilling(
  application: Application,
  { particulars, conditions, liaisons }: FillApplication,
  { now, facts }: Pick<DecisionContext<{ readonly reference: Reference }>, 'now' | 'facts'>,
):
  | readonly ApplicationEvent[]
  | Refused<FileRefusal | 'ApplicationNotOpen' | 'DivisionFixed' | 'LiaisonsNotDistinct' | 'InvalidPhone'> {
  if (application.status !== 'DRAFT' && application.status !== 'SUPPLEMENT_REQUESTED')
    return refuse('ApplicationNotOpen', { status: application.status });
  let file: EnterpriseFile | null = null;
  if (particulars !== null) {
    const checked = checkedFile({ ...application.file, ...particulars }, facts.reference, shanghaiDay(now));
    if (!isFile(checked)) return checked;
    // The authority that has begun to review stays the one that reviews.
    if (application.status !== 'DRAFT' && checked.division !== application.file.division)
      return refuse('DivisionFixed');
    file = checked;
  }
  const named: NamedLiaison[] = [];
  for (const { role, subject, ...stated } of liaisons ?? []) {
    const person = checkedPerson(stated);
    if (person === undefined) return refuse('InvalidPhone');
    named.push({ role, subject, person });
  }
  const filled: ApplicationEvent = { type: 'Filled', file, conditions: conditions ?? [], liaisons: named };
  const subjects = new Map([
    ...Object.entries(application.liaisons),
    ...named.map(({ role, subject }) => [role, subject] as const),
  ]);
  return new Set(subjects.values()).size === subjects.size ? [filled] : refuse('LiaisonsNotDistinct');
}
