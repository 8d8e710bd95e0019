import { codeColumn, countColumn, idColumn, instantColumn } from '@odr/shared/database/columns.ts';
import { type Id, idToBytes, newId } from '@odr/shared/id/id.ts';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { ComplaintCopy } from '../complaint-copy/complaint-copy.table.ts';

/**
 * Where enterprise and consumer say opposite things: settled against not resolved, contacted against never contacted, fed back against what the
 * consumer said in a return visit. A spot check begins here.
 */
export const contradictionKinds = ['SETTLEMENT_DENIED', 'CONTACT_DENIED', 'VISIT_CONTRADICTS'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** How far the check of a contradiction is: none was drawn, one was, it has its finding. */
export type ContradictionState = 'WAITING' | 'IN_CHECK' | 'CHECKED';

/** A place in the spot-check queue. */
export interface ContradictionRow {
  id: Id;
  complaintId: Id;
  kind: ContradictionKind;
  /** The version contradicted; null for a denied contact. */
  feedbackVersion: number | null;
  foundAt: Date;
  state: ContradictionState;
  /** The spot check that drew its feedback; null while it waits. */
  spotCheckId: Id | null;
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
    state: codeColumn(10),
    spotCheckId: idColumn({ name: 'spot_check_id', nullable: true }),
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

/** In a return visit the consumer contradicts the feedback. */
export function insertVisitDenial(
  tx: EntityManager,
  complaint: ComplaintCopy,
  feedbackVersion: number,
  foundAt: Date,
): Promise<void> {
  return insertContradiction(tx, complaint, { kind: 'VISIT_CONTRADICTS', feedbackVersion, foundAt });
}

/** The feedback on these complaints was drawn for a spot check: what waits goes with it. */
export async function takeIntoCheck(tx: EntityManager, complaints: readonly Id[], spotCheckId: Id): Promise<void> {
  await tx.query(
    `UPDATE contradiction SET state = 'IN_CHECK', spot_check_id = ? WHERE complaint_id IN (?) AND state = 'WAITING'`,
    [idToBytes(spotCheckId), complaints.map(idToBytes)],
  );
}

/** The spot check has a finding on the feedback on a complaint. */
export async function closeContradictions(tx: EntityManager, complaintId: Id, spotCheckId: Id): Promise<void> {
  await tx.query(`UPDATE contradiction SET state = 'CHECKED' WHERE complaint_id = ? AND spot_check_id = ?`, [
    idToBytes(complaintId),
    idToBytes(spotCheckId),
  ]);
}

async function insertContradiction(
  tx: EntityManager,
  complaint: ComplaintCopy,
  found: Pick<ContradictionRow, 'kind' | 'feedbackVersion' | 'foundAt'>,
): Promise<void> {
  const { id: complaintId, enterpriseId, consumerSubject, division, province, prefecture, county } = complaint;
  const owners = { enterpriseId, consumerSubject, division, province, prefecture, county };
  await tx
    .getRepository(contradictionTable)
    .insert({ id: newId(), complaintId, ...found, state: 'WAITING', spotCheckId: null, ...owners });
}
