import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { DecisionContext, Refused } from '@odr/shared/command/decision.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { z } from 'zod';
import { type FileRefusal, checkedFile, enterpriseFileInput, isFile } from './enterprise-file.ts';
import type { Enterprise, EnterpriseEvent } from './enterprise.ts';

export const registerEnterpriseInput = enterpriseFileInput;
export type RegisterEnterprise = z.output<typeof registerEnterpriseInput>;

/** The registry takes up an enterprise when somebody first applies for it, or an officer recommends it. */
export function decideRegistration(
  _nothing: Enterprise | undefined,
  input: RegisterEnterprise,
  { id, now, facts }: Pick<DecisionContext<{ readonly reference: Reference }>, 'id' | 'now' | 'facts'>,
): readonly EnterpriseEvent[] | Refused<FileRefusal> {
  const file = checkedFile(input, facts.reference, shanghaiDay(now));
  return isFile(file) ? [{ type: 'Registered', id, file }] : file;
}
