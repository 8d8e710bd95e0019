import type { Authorities } from '../division/authorities.ts';
import type { Id } from '../id/id.ts';
import type { Viewer } from '../identity/viewer.ts';

/** Whom a notice is for: a person, all who act for an enterprise, or the officers of an authority. */
export type Recipient = `subject:${string}` | `enterprise:${Id}` | `authority:${string}`;

export const toSubject = (subject: string): Recipient => `subject:${subject}`;
export const toEnterprise = (enterpriseId: Id): Recipient => `enterprise:${enterpriseId}`;
export const toAuthority = (authorityId: string): Recipient => `authority:${authorityId}`;

/**
 * Whose notices a viewer reads: the own; those of the enterprises that the viewer acts for at this moment; an officer's those of
 * the authority and of the authorities that it succeeded.
 *
 * @param enterprises the enterprises that the viewer may act for, as the service's own data say
 */
export function recipientsOf(viewer: Viewer, enterprises: readonly Id[], authorities: Authorities): Recipient[] {
  const own = viewer.kind === 'OFFICER' ? authorities.actingFor(viewer) : undefined;
  const inherited =
    own === undefined ? [] : authorities.all.filter(({ id }) => authorities.successorOf(id)?.id === own.id);
  return [toSubject(viewer.subject), ...enterprises.map(toEnterprise), ...inherited.map(({ id }) => toAuthority(id))];
}
