import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { SupervisionOrder } from './supervision-order.ts';

/** An order as a row: what lists select by stands in columns of its own. */
export interface SupervisionOrderRow {
  id: Id;
  version: number;
  status: SupervisionOrder['status'];
  complaintId: Id;
  enterpriseId: Id;
  division: string;
  province: string;
  prefecture: string | null;
  county: string | null;
  authorityId: string;
  instruction: string;
  issuedAt: Date;
  dueAt: Date;
  overdue: boolean;
  answeredAt: Date | null;
  answerText: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  closingNote: string | null;
}

export const supervisionOrderTable = new EntitySchema<SupervisionOrderRow>({
  name: 'supervision_order',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    status: codeColumn(20),
    complaintId: idColumn({ name: 'complaint_id' }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    division: codeColumn(20),
    province: codeColumn(6),
    prefecture: codeColumn(6, { nullable: true }),
    county: codeColumn(6, { nullable: true }),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    instruction: textColumn(),
    issuedAt: instantColumn({ name: 'issued_at' }),
    dueAt: instantColumn({ name: 'due_at' }),
    overdue: flagColumn(),
    answeredAt: instantColumn({ name: 'answered_at', nullable: true }),
    answerText: textColumn({ name: 'answer_text', nullable: true }),
    closedAt: instantColumn({ name: 'closed_at', nullable: true }),
    closedBy: codeColumn(32, { name: 'closed_by', nullable: true }),
    closingNote: textColumn({ name: 'closing_note', nullable: true }),
  },
});
