import type { Condition } from '@odr/shared/database/condition.ts';
import type { Authorities } from '@odr/shared/division/authorities.ts';
import type { Authority } from '@odr/shared/division/authority.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { jurisdictionCondition } from '@odr/shared/scope/viewer-scope.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { type EntityManager, IsNull } from 'typeorm';
import { memberTable } from '../enterprise/enterprise.table.ts';

/** The enterprises that the viewer may act for at this moment, as the registry itself says; none for other kinds of actor. */
export async function enterprisesOf(tx: EntityManager, viewer: Viewer): Promise<readonly Id[]> {
  if (viewer.kind !== 'LIAISON' && viewer.kind !== 'INTEGRATION') return [];
  const rows = await tx.getRepository(memberTable).findBy({ subject: viewer.subject, until: IsNull() });
  return rows
    .filter(({ role }) => (role === 'INTEGRATION') === (viewer.kind === 'INTEGRATION'))
    .map(({ enterpriseId }) => enterpriseId);
}

/** The authority for which an officer acts today; undefined for everybody else. */
export function officersAuthority(viewer: Viewer, authorities: Authorities): Authority | undefined {
  return viewer.kind === 'OFFICER' ? authorities.actingFor(viewer) : undefined;
}

/** Where an enterprise or application lies, and which authorities have dealt with it. */
export interface Place {
  readonly division: string;
  readonly authorities: readonly (string | null)[];
}

/** Where an enterprise lies, with the authority that made it an ODR enterprise. */
export function placeOf(enterprise: Enterprise): Place {
  const authorities = enterprise.odrStatus === 'NOT_ODR' ? [] : [enterprise.account.reviewingAuthority];
  return { division: enterprise.file.division, authorities };
}

/** Whether a place lies in an officer's scope: in the jurisdiction, or dealt with by the authority, also after a move. */
export function inOfficersScope(viewer: Viewer, place: Place, authorities: Authorities): boolean {
  const own = officersAuthority(viewer, authorities);
  if (own === undefined) return false;
  const dealtWith = place.authorities.some((id) => id !== null && authorities.successorOf(id)?.id === own.id);
  return dealtWith || authorities.covers(own, place.division);
}

/** The same for enterprises, as a condition on their table. */
export function supervisedCondition(viewer: Viewer, authorities: Authorities): Condition {
  const own = officersAuthority(viewer, authorities);
  if (own === undefined) return { sql: 'FALSE', values: [] };
  const scope = authorities.scopeOf(own);
  if (scope === 'ALL') return { sql: 'TRUE', values: [] };
  const jurisdiction = jurisdictionCondition(scope);
  const inherited = authorities.all.filter(({ id }) => authorities.successorOf(id)?.id === own.id);
  return {
    sql: `${jurisdiction.sql} OR reviewing_authority IN (?)`,
    values: [...jurisdiction.values, inherited.map(({ id }) => id)],
  };
}

/**
 * The applications that the viewer may know of, as a condition on their table: an applicant's own; for officers those submitted or
 * recommended in the jurisdiction, for a draft is the applicant's alone.
 */
export function applicationScope(viewer: Viewer, authorities: Authorities): Condition {
  if (viewer.kind === 'APPLICANT') return { sql: 'applicant_subject = ?', values: [viewer.subject] };
  const own = officersAuthority(viewer, authorities);
  if (own === undefined) return { sql: 'FALSE', values: [] };
  const jurisdiction = jurisdictionCondition(authorities.scopeOf(own));
  return {
    sql: `${jurisdiction.sql} AND (submitted_at IS NOT NULL OR recommending_authority IS NOT NULL)`,
    values: jurisdiction.values,
  };
}

/** The same for one application. */
export function mayKnowApplication(
  viewer: Viewer,
  application: {
    readonly applicantSubject: string | null;
    readonly division: string;
    readonly authorityId: string | null;
    readonly recommendingAuthority: string | null;
  },
  authorities: Authorities,
): boolean {
  const { applicantSubject, division, authorityId, recommendingAuthority } = application;
  if (viewer.kind === 'APPLICANT') return applicantSubject === viewer.subject;
  if (authorityId === null && recommendingAuthority === null) return false;
  return inOfficersScope(viewer, { division, authorities: [authorityId, recommendingAuthority] }, authorities);
}
