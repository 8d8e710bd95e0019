import { codeColumn, countColumn, idColumn, instantColumn } from '@odr/shared/database/columns.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';

/**
 * Where enterprise and consumer say opposite things: settled against not resolved, contacted against never contacted. A spot check
 * begins here.
 */
export const contradictionKinds = ['SETTLEMENT_DENIED', 'CONTACT_DENIED'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** A place in the spot-check queue. */
export interface ContradictionRow {
  id: Id;
  complaintId: Id;
  kind: ContradictionKind;
  /** The version contradicted; null for a denied contact. */
  feedbackVersion: number | null;
  foundAt: Date;
  enterpriseId: Id | null;
  consumerSubject: string;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
}

export const contradictionTable = new EntitySchema<ContradictionRow>({
  name: 'contradiction',
  columns: {
    id: idColumn({ primary: true }),
    complaintId: idColumn({ name: 'complaint_id' }),
    kind: codeColumn(20),
    feedbackVersion: countColumn({ name: 'feedback_version', nullable: true }),
    foundAt: instantColumn({ name: 'found_at' }),
    enterpriseId: idColumn({ name: 'enterprise_id', nullable: true }),
    consumerSubject: codeColumn(64, { name: 'consumer_subject' }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
  },
});

/** The consumer says that the recorded contact did not take place. */
export function insertContactDenial(tx: EntityManager, complaint: ComplaintCopy, foundAt: Date): Promise<void> {
  return insertContradiction(tx, complaint, { kind: 'CONTACT_DENIED', feedbackVersion: null, foundAt });
}

/** The enterprise says settled, the consumer says not resolved. */
export function insertSettlementDenial(
  tx: EntityManager,
  complaint: ComplaintCopy,
  feedbackVersion: number,
  foundAt: Date,
): Promise<void> {
  return insertContradiction(tx, complaint, { kind: 'SETTLEMENT_DENIED', feedbackVersion, foundAt });
}

async function insertContradiction(
  tx: EntityManager,
  complaint: ComplaintCopy,
  found: Pick<ContradictionRow, 'kind' | 'feedbackVersion' | 'foundAt'>,
): Promise<void> {
  const { id: complaintId, enterpriseId, consumerSubject, division, province, prefecture, county } = complaint;
  const owners = { enterpriseId, consumerSubject, division, province, prefecture, county };
  await tx.getRepository(contradictionTable).insert({ id: newId(), complaintId, ...found, ...owners });
}
