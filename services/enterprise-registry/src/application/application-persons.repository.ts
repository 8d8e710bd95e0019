import type { LiaisonRole } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { type Person, openPerson, sealPerson } from '../enterprise/person.ts';
import type { NamedLiaison } from './application.ts';
import { type ApplicationPersonRole, type ApplicationPersonRow, applicationPersonTable } from './application.table.ts';

const table = 'application_person';

/** The purpose of the keyed index by which the phones in applications are looked up. */
const applicationPhone = 'application-phone';

/** Keeps a person of an application, sealed; a newer one takes the place of who stood in the role before. */
export async function savePerson(
  tx: EntityManager,
  { sealer, digests }: Pick<Platform, 'sealer' | 'digests'>,
  applicationId: Id,
  { role, subject, person }: { role: ApplicationPersonRole; subject: string; person: Person },
): Promise<void> {
  const row = {
    applicationId,
    role,
    subject,
    ...sealPerson(sealer, person, table, applicationId, `${role}.`),
    phoneIndex: digests.blindIndex(person.phone, applicationPhone),
  };
  await tx.getRepository(applicationPersonTable).upsert(row, ['applicationId', 'role']);
}

/** The whole name and phone: only for those whom a command has let through, or to be masked. */
export function openApplicationPerson({ sealer }: Pick<Platform, 'sealer'>, row: ApplicationPersonRow): Person {
  return openPerson(sealer, row, table, row.applicationId, `${row.role}.`);
}

/** Both liaisons named, with their personal data, for approval to file them. */
export async function namedLiaisons(
  tx: EntityManager,
  platform: Pick<Platform, 'sealer'>,
  applicationId: Id,
): Promise<NamedLiaison[]> {
  const rows = await tx.getRepository(applicationPersonTable).findBy({ applicationId });
  return liaisonContacts(platform, rows).map(({ contact, ...liaison }) => ({ ...liaison, person: contact }));
}

/** The liaisons among the persons of an application, with their whole names and phones. */
export function liaisonContacts(
  platform: Pick<Platform, 'sealer'>,
  persons: readonly ApplicationPersonRow[],
): { role: LiaisonRole; subject: string; contact: Person }[] {
  return persons
    .filter((row): row is ApplicationPersonRow & { role: LiaisonRole } => row.role !== 'APPLICANT')
    .map((row) => ({ role: row.role, subject: row.subject, contact: openApplicationPerson(platform, row) }));
}
