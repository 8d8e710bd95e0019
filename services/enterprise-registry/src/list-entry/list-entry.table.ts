import type { EnterpriseList } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { codeColumn, countColumn, dayColumn, idColumn, textColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';

/** An entry as a row. */
export interface ListEntryRow {
  id: Id;
  version: number;
  list: EnterpriseList;
  unifiedSocialCreditCode: string;
  /** The code while the entry is in force: unique with the list. */
  inForceOf: string | null;
  name: string;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  authorityId: string;
  ground: string;
  documentNumber: string;
  listedOn: string;
  removedOn: string | null;
  removalReason: string | null;
}

export const listEntryTable = new EntitySchema<ListEntryRow>({
  name: 'list_entry',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    list: codeColumn(30),
    unifiedSocialCreditCode: codeColumn(18, { name: 'unified_social_credit_code' }),
    inForceOf: codeColumn(18, { name: 'in_force_of', nullable: true }),
    name: codeColumn(200),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    ground: textColumn(),
    documentNumber: codeColumn(200, { name: 'document_number' }),
    listedOn: dayColumn({ name: 'listed_on' }),
    removedOn: dayColumn({ name: 'removed_on', nullable: true }),
    removalReason: textColumn({ name: 'removal_reason', nullable: true }),
  },
});
