import type { Condition } from '@odr/shared/database/condition.ts';
import type { HonourKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { HonourRow } from './honour.table.ts';

/** Whether an honour holds on a day (`YYYY-MM-DD`). */
export const isInForce = ({ revokedOn, validUntil }: Pick<HonourRow, 'revokedOn' | 'validUntil'>, day: string) =>
  revokedOn === null && (validUntil === null || day <= validUntil);

/** The same as a condition on the table `enterprise`: those that have an honour of this kind in force on a day. */
export const honouredCondition = (kind: HonourKind, day: string): Condition => ({
  sql: `id IN (SELECT enterprise_id FROM honour WHERE kind = ? AND revoked_on IS NULL
    AND (valid_until IS NULL OR valid_until >= ?))`,
  values: [kind, day],
});
