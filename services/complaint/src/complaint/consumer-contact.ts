import type { Id } from '@odr/shared/id/id.ts';
import { maskName, maskPhone } from '@odr/shared/privacy/masking.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import type { ConsumerContact } from './complaint.ts';
import { type ConsumerContactRow, consumerContactTable } from './complaint.table.ts';

const place = (row: Id, column: string) => ({ table: 'consumer_contact', row, column });

/** The purpose of the keyed index by which a consumer's phone is looked up. */
export const consumerPhone = 'consumer-phone';

/** Keeps the consumer's name and phone, sealed for their row. */
export async function sealConsumer(
  tx: EntityManager,
  { sealer, digests }: Pick<Platform, 'sealer' | 'digests'>,
  complaintId: Id,
  { name, phone }: ConsumerContact,
): Promise<void> {
  await tx.getRepository(consumerContactTable).insert({
    complaintId,
    nameSealed: sealer.seal(name, place(complaintId, 'name')),
    phoneSealed: sealer.seal(phone, place(complaintId, 'phone')),
    phoneIndex: digests.blindIndex(phone, consumerPhone),
    postalAddressSealed: null,
  });
}

/** The consumer's name and phone, whole: only for those whom a command has let through. */
export function openConsumer({ sealer }: Pick<Platform, 'sealer'>, row: ConsumerContactRow): ConsumerContact {
  return {
    name: sealer.open(row.nameSealed, place(row.complaintId, 'name')),
    phone: sealer.open(row.phoneSealed, place(row.complaintId, 'phone')),
  };
}

/** The consumer's name and phone as anybody who sees the case may see them: `王**`, `138****5678`. */
export function maskConsumer(contact: ConsumerContact): ConsumerContact {
  return { name: maskName(contact.name), phone: maskPhone(contact.phone) };
}
