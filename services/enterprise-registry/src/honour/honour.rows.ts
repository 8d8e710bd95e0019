import type { Honour } from './honour.ts';
import type { HonourRow } from './honour.table.ts';

/** The row of an honour. Pure. */
export function rowOf(honour: Honour, version: number): HonourRow {
  const { id, enterpriseId, kind, title, authorityId, documentNumber, awardedOn, validUntil } = honour;
  const revoked = honour.status === 'REVOKED' ? honour : undefined;
  return {
    id,
    version,
    enterpriseId,
    kind,
    title,
    authorityId,
    documentNumber,
    awardedOn,
    validUntil,
    revokedOn: revoked?.revokedOn ?? null,
    revocationReason: revoked?.reason ?? null,
  };
}

/** The honour of a row. Pure. */
export function honourOf(row: HonourRow): Honour {
  const { id, enterpriseId, kind, title, authorityId, documentNumber, awardedOn, validUntil } = row;
  const awarded = { id, enterpriseId, kind, title, authorityId, documentNumber, awardedOn, validUntil };
  return row.revokedOn === null
    ? { ...awarded, status: 'AWARDED' }
    : { ...awarded, status: 'REVOKED', revokedOn: row.revokedOn, reason: row.revocationReason ?? '' };
}
