import { insertRows } from '@odr/shared/database/rows.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { maskName, maskPhone } from '@odr/shared/privacy/masking.ts';
import type { SealedColumn } from '@odr/shared/privacy/reseal.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { policy } from '../policy.ts';
import type { ConsumerContact } from './complaint.ts';
import { type ConsumerContactRow, consumerContactTable } from './complaint.table.ts';

const place = (row: Id, column: string) => ({ table: 'consumer_contact', row, column });

/** The columns that hold consumers' sealed data. */
export const sealedConsumers: readonly SealedColumn[] = ['name', 'phone', 'postal_address'].map((column) => ({
  table: 'consumer_contact',
  id: 'complaint_id',
  column: `${column}_sealed`,
  placeColumn: () => column,
}));

/** The purpose of the keyed index by which a consumer's phone is looked up. */
export const consumerPhone = 'consumer-phone';

/** Keeps the consumer's name and phone, sealed for their row. */
export async function sealConsumer(
  tx: EntityManager,
  { sealer, digests }: Pick<Platform, 'sealer' | 'digests'>,
  complaintId: Id,
  { name, phone }: ConsumerContact,
): Promise<void> {
  const contact = {
    complaintId,
    nameSealed: sealer.seal(name, place(complaintId, 'name')),
    phoneSealed: sealer.seal(phone, place(complaintId, 'phone')),
    phoneIndex: digests.blindIndex(phone, consumerPhone),
    postalAddressSealed: null,
    eraseAt: null,
  };
  await insertRows(tx, consumerContactTable, [contact]);
}

/** Keeps the postal address, which the authority needs for a referral. */
export async function sealPostalAddress(
  tx: EntityManager,
  { sealer }: Pick<Platform, 'sealer'>,
  complaintId: Id,
  address: string,
): Promise<void> {
  const postalAddressSealed = sealer.seal(address, place(complaintId, 'postal_address'));
  await tx.getRepository(consumerContactTable).update({ complaintId }, { postalAddressSealed });
}

/** The case is over: its contact data are to be erased once the policy's time has passed. */
export async function eraseConsumerAfter(tx: EntityManager, complaintId: Id, endedAt: Date): Promise<void> {
  const eraseAt = new Date(endedAt);
  eraseAt.setUTCFullYear(eraseAt.getUTCFullYear() + policy.contactDataYears);
  await tx.getRepository(consumerContactTable).update({ complaintId }, { eraseAt });
}

/** The case goes on: its contact data are kept. */
export async function keepConsumer(tx: EntityManager, complaintId: Id): Promise<void> {
  await tx.getRepository(consumerContactTable).update({ complaintId }, { eraseAt: null });
}

/** The consumer's data, whole: only for those whom a command has let through. */
export function openConsumer(
  { sealer }: Pick<Platform, 'sealer'>,
  { complaintId, nameSealed, phoneSealed, postalAddressSealed }: ConsumerContactRow,
): ConsumerContact & { readonly postalAddress: string | null } {
  return {
    name: sealer.open(nameSealed, place(complaintId, 'name')),
    phone: sealer.open(phoneSealed, place(complaintId, 'phone')),
    postalAddress:
      postalAddressSealed === null ? null : sealer.open(postalAddressSealed, place(complaintId, 'postal_address')),
  };
}

/** The consumer's name and phone as anybody who sees the case may see them: `王**`, `138****5678`. */
export function maskConsumer(contact: ConsumerContact): ConsumerContact {
  return { name: maskName(contact.name), phone: maskPhone(contact.phone) };
}
