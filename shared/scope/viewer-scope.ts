import type { EntityManager } from 'typeorm';
import type { Condition } from '../database/condition.ts';
import type { Authorities, Scope } from '../division/authorities.ts';
import type { Authority } from '../division/authority.ts';
import { enterprisesOf } from '../enterprise-copy/enterprise-copy.queries.ts';
import { type Id, idToBytes } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';

/** Whose cases a viewer may know of. Outside of it the answer is "not found", for even that a case exists is private. */
export type ViewerScope =
  | { readonly of: 'NOTHING' }
  | { readonly of: 'CONSUMER'; readonly subject: string }
  | { readonly of: 'ENTERPRISES'; readonly ids: readonly Id[] }
  | { readonly of: 'AUTHORITY'; readonly authority: Authority };

/** To whom a case belongs. */
export interface CaseOwners {
  readonly consumerSubject: string;
  readonly enterpriseId: Id | null;
  readonly division: string;
}

/** The viewer's scope at this moment: what a liaison or integration may do comes from the filed members, not from the token. */
export async function viewerScope(tx: EntityManager, viewer: Viewer, authorities: Authorities): Promise<ViewerScope> {
  switch (viewer.kind) {
    case 'CONSUMER':
      return { of: 'CONSUMER', subject: viewer.subject };
    case 'LIAISON':
    case 'INTEGRATION':
      return { of: 'ENTERPRISES', ids: await enterprisesOf(tx, viewer) };
    case 'OFFICER':
    case 'ANALYST': {
      const authority = authorities.actingFor(viewer);
      return authority === undefined ? { of: 'NOTHING' } : { of: 'AUTHORITY', authority };
    }
    case 'PUBLIC':
    case 'APPLICANT':
    case 'ADMINISTRATOR':
    case 'SYSTEM':
      return { of: 'NOTHING' };
  }
}

/** Whether a case lies in the scope. */
export function inScope(scope: ViewerScope, owners: CaseOwners, authorities: Authorities): boolean {
  switch (scope.of) {
    case 'NOTHING':
      return false;
    case 'CONSUMER':
      return owners.consumerSubject === scope.subject;
    case 'ENTERPRISES':
      return owners.enterpriseId !== null && scope.ids.includes(owners.enterpriseId);
    case 'AUTHORITY':
      return authorities.covers(scope.authority, owners.division);
  }
}

/** The same as a condition on a table with the columns `consumer_subject`, `enterprise_id`, `province`, `prefecture`, `county`, `division`. */
export function scopeCondition(scope: ViewerScope, authorities: Authorities): Condition {
  switch (scope.of) {
    case 'NOTHING':
      return { sql: 'FALSE', values: [] };
    case 'CONSUMER':
      return { sql: 'consumer_subject = ?', values: [scope.subject] };
    case 'ENTERPRISES':
      return scope.ids.length === 0
        ? { sql: 'FALSE', values: [] }
        : { sql: 'enterprise_id IN (?)', values: [scope.ids.map(idToBytes)] };
    case 'AUTHORITY':
      return jurisdictionCondition(authorities.scopeOf(scope.authority));
  }
}

/** A jurisdiction as a condition on the columns that tables keep beside a division's code. */
export function jurisdictionCondition(scope: Scope): Condition {
  if (scope === 'ALL') return { sql: 'TRUE', values: [] };
  return {
    sql: `(${scope.map(({ column }) => `${column} IN (?)`).join(' OR ') || 'FALSE'})`,
    values: scope.map(({ codes }) => codes),
  };
}
