import type { Sealer } from '@odr/shared/privacy/sealer.ts';
import type { MemberRow } from './enterprise.table.ts';
import { type Person, openPerson } from './person.ts';

/** A member's whole name and phone, null for a system: only for those whom a command has let through, or to be masked. */
export function openMember(sealer: Sealer, { id, nameSealed, phoneSealed }: MemberRow): Person | null {
  if (nameSealed === null || phoneSealed === null) return null;
  return openPerson(sealer, { nameSealed, phoneSealed }, 'member', id);
}
