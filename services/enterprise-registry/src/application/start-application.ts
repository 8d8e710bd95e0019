import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';
import { type FileRefusal, checkedFile, enterpriseFileInput, isFile } from '../enterprise/enterprise-file.ts';
import { checkedPerson, personInput } from '../enterprise/person.ts';
import type { Application, ApplicationEvent } from './application.ts';

/** An applicant starts a draft for an enterprise, which the registry takes up where it does not know it yet. */
export const startApplicationInput = z.object({ enterprise: enterpriseFileInput, applicant: z.object(personInput) });
export type StartApplication = z.output<typeof startApplicationInput>;

/** How an enterprise stands, read under its lock, so that two applications for it take turns. */
export interface Standing {
  readonly enterpriseId: Id;
  readonly active: boolean;
  readonly applicationInProgress: boolean;
  readonly recommendationOpen: boolean;
}

export interface StandingFacts {
  readonly reference: Reference;
  /** Absent where the file stated has a fault, so that no enterprise could be taken up. */
  readonly standing: Standing | undefined;
}

export type StandingRefusal = 'AlreadyOdrEnterprise' | 'ApplicationInProgress';

/** At most one application in progress, none while the account is active. */
export function standingFault({ active, applicationInProgress }: Standing): Refused<StandingRefusal> | undefined {
  if (active) return refuse('AlreadyOdrEnterprise');
  return applicationInProgress ? refuse('ApplicationInProgress') : undefined;
}

/** Art. 6: an enterprise may apply of its own accord, also again after a rejection or an exit. */
export function decideStart(
  _nothing: Application | undefined,
  input: StartApplication,
  { id, now, viewer, facts }: Pick<DecisionContext<StandingFacts>, 'id' | 'now' | 'viewer' | 'facts'>,
): readonly ApplicationEvent[] | Refused<FileRefusal | StandingRefusal | 'InvalidPhone'> {
  const file = checkedFile(input.enterprise, facts.reference, shanghaiDay(now));
  if (!isFile(file)) return file;
  const applicant = checkedPerson(input.applicant);
  if (applicant === undefined) return refuse('InvalidPhone');
  if (facts.standing === undefined) throw new Error('An enterprise with a right file was not taken up.');
  const fault = standingFault(facts.standing);
  if (fault !== undefined) return fault;
  const { enterpriseId } = facts.standing;
  return [{ type: 'Started', id, enterpriseId, file, startedAt: now, applicantSubject: viewer.subject, applicant }];
}
