import { codeColumn, idColumn, instantColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { DesignatedOfficer } from './designated-officer.ts';

/** A designation, effective from `since` until `until`. */
export type DesignationRow = DesignatedOfficer & { readonly enterpriseId: Id; readonly until: Date | null };

export const designationTable = new EntitySchema<DesignationRow>({
  name: 'designated_officer',
  columns: {
    id: idColumn({ primary: true }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    subject: codeColumn(64),
    since: instantColumn(),
    until: instantColumn({ nullable: true }),
  },
});
