import type { HonourKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { codeColumn, countColumn, dayColumn, idColumn, textColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';

/** An honour as a row. */
export interface HonourRow {
  id: Id;
  version: number;
  enterpriseId: Id;
  kind: HonourKind;
  title: string;
  authorityId: string;
  documentNumber: string;
  awardedOn: string;
  validUntil: string | null;
  revokedOn: string | null;
  revocationReason: string | null;
}

export const honourTable = new EntitySchema<HonourRow>({
  name: 'honour',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    kind: codeColumn(30),
    title: codeColumn(200),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    documentNumber: codeColumn(200, { name: 'document_number' }),
    awardedOn: dayColumn({ name: 'awarded_on' }),
    validUntil: dayColumn({ name: 'valid_until', nullable: true }),
    revokedOn: dayColumn({ name: 'revoked_on', nullable: true }),
    revocationReason: textColumn({ name: 'revocation_reason', nullable: true }),
  },
});
