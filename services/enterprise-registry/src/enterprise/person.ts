import { text } from '@odr/shared/command/input.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { maskName, maskPhone } from '@odr/shared/privacy/masking.ts';
import { normalisePhone } from '@odr/shared/privacy/phone.ts';
import type { SealedColumn } from '@odr/shared/privacy/reseal.ts';
import type { Sealer } from '@odr/shared/privacy/sealer.ts';
import { z } from 'zod';

/** A person's name and phone: personal data. Sealed by the repositories; in no state, no published event and no log. */
export interface Person {
  readonly name: string;
  readonly phone: string;
}

/** The same as it stands in a table. */
export interface SealedPerson {
  readonly nameSealed: Buffer;
  readonly phoneSealed: Buffer;
}

/** What a client states of a person. */
export const personInput = { name: text(50), phone: text(40) };

/** What a client states of a person who is to act with a token: `subject` is that of the person's own account. */
export const accountHolderInput = z.object({
  subject: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9|:._~+/=-]{0,63}$/, 'must be the subject of an account'),
  ...personInput,
});

/** A person as stated, with the phone in its one form; undefined where that is none. */
export function checkedPerson({ name, phone }: Person): Person | undefined {
  const normal = normalisePhone(phone);
  return normal === undefined ? undefined : { name, phone: normal };
}

/** Seals a person for the row of a table; `prefix` tells persons of one row apart. */
export function sealPerson(sealer: Sealer, person: Person, table: string, row: Id, prefix = ''): SealedPerson {
  return {
    nameSealed: sealer.seal(person.name, { table, row, column: `${prefix}name` }),
    phoneSealed: sealer.seal(person.phone, { table, row, column: `${prefix}phone` }),
  };
}

/** Opens what `sealPerson` sealed: only for those whom a command has let through, or to be masked. */
export function openPerson(sealer: Sealer, sealed: SealedPerson, table: string, row: Id, prefix = ''): Person {
  return {
    name: sealer.open(sealed.nameSealed, { table, row, column: `${prefix}name` }),
    phone: sealer.open(sealed.phoneSealed, { table, row, column: `${prefix}phone` }),
  };
}

/** A person as anybody who sees the record may see them: `王**`, `138****5678`. */
export const maskPerson = ({ name, phone }: Person): Person => ({ name: maskName(name), phone: maskPhone(phone) });

/** The columns that hold sealed persons: of members, and in applications, where a role tells those of one row apart. */
export const sealedPersons: readonly SealedColumn[] = ['name', 'phone'].flatMap((column) => [
  { table: 'member', id: 'id', column: `${column}_sealed`, placeColumn: () => column },
  {
    table: 'application_person',
    id: 'application_id',
    role: 'role',
    column: `${column}_sealed`,
    placeColumn: (role: string) => `${role}.${column}`,
  },
]);
