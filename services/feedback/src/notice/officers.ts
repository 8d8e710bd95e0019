import { type Recipient, toAuthority } from '@odr/shared/notice/recipient.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';

/** The officers to be told of a case: those of the authority for the enterprise's address. */
export function officersOf({ division }: Pick<ComplaintCopy, 'division'>, reference: Reference): Recipient | undefined {
  const authority = reference.authorities.reviewingAuthorityOf(division);
  return authority === undefined ? undefined : toAuthority(authority.id);
}
