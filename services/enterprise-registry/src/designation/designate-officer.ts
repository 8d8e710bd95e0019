import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import type { Enterprise, EnterpriseEvent } from '../enterprise/enterprise.ts';
import type { DesignatedOfficer } from './designated-officer.ts';

/** An authority designates the officer who looks after an ODR enterprise; `officer` is the subject of the officer's account. */
export const designateOfficerInput = z.object({
  enterpriseId: id,
  officer: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9|:._~+/=-]{0,63}$/, 'must be the subject of an account'),
});
export type DesignateOfficer = z.output<typeof designateOfficerInput>;

export interface DesignationFacts {
  readonly designationId: Id;
  /** The authority for which the viewer acts today. */
  readonly authorityId: string;
  /** Whom that authority has designated so far. */
  readonly present: DesignatedOfficer | undefined;
}

type Context = Pick<DecisionContext<DesignationFacts>, 'now' | 'facts'>;

/** Art. 16–19: each authority has one designated officer for an enterprise; another takes the place of the one before. */
export function decideDesignation(
  enterprise: Enterprise,
  { officer }: DesignateOfficer,
  { now, facts }: Context,
): readonly EnterpriseEvent[] | Refused<'NotOdrEnterprise' | 'AlreadyDesignated'> {
  if (enterprise.odrStatus !== 'ACTIVE') return refuse('NotOdrEnterprise');
  const { designationId, authorityId, present } = facts;
  if (present?.subject === officer) return refuse('AlreadyDesignated');
  return [
    {
      type: 'OfficerDesignated',
      officer: { id: designationId, authorityId, subject: officer, since: now },
      predecessor: present ?? null,
    },
  ];
}

export const releaseOfficerInput = z.object({ enterpriseId: id });
export type ReleaseOfficer = z.output<typeof releaseOfficerInput>;

/** An authority ends its designation and names nobody else. */
export function decideRelease(
  _enterprise: Enterprise,
  _input: ReleaseOfficer,
  { now, facts }: Context,
): readonly EnterpriseEvent[] | Refused<'NobodyDesignated'> {
  return facts.present === undefined
    ? refuse('NobodyDesignated')
    : [{ type: 'OfficerReleased', officer: facts.present, at: now }];
}
