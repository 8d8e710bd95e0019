import type { Division } from '@odr/shared/division/division.ts';
import { type OrderAnswer, type OrderClosing, type SupervisionOrder, answerOf } from './supervision-order.ts';
import type { SupervisionOrderRow } from './supervision-order.table.ts';

/** The row of an order. Pure. @param place where the case belongs */
export function rowOf(
  order: SupervisionOrder,
  version: number,
  place: Pick<Division, 'province' | 'prefecture' | 'county'>,
): SupervisionOrderRow {
  const answer = answerOf(order);
  const closing = order.status === 'CLOSED' ? order.closing : null;
  return {
    id: order.id,
    version,
    status: order.status,
    complaintId: order.complaintId,
    enterpriseId: order.enterpriseId,
    division: order.division,
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    authorityId: order.authorityId,
    instruction: order.instruction,
    issuedAt: order.issuedAt,
    dueAt: order.dueAt,
    overdue: order.overdue,
    answeredAt: answer?.at ?? null,
    answerText: answer?.text ?? null,
    closedAt: closing?.at ?? null,
    closedBy: closing?.authorityId ?? null,
    closingNote: closing?.note ?? null,
  };
}

/** The order of a row. @throws Error where a column that the row's state needs is empty */
export function orderOf(row: SupervisionOrderRow): SupervisionOrder {
  const { id, complaintId, enterpriseId, division, authorityId, instruction, issuedAt, dueAt, overdue, status } = row;
  const base = { id, complaintId, enterpriseId, division, authorityId, instruction, issuedAt, dueAt, overdue };
  const answer = answerOfRow(row);
  switch (status) {
    case 'ISSUED':
      return { ...base, status };
    case 'ANSWERED':
      return { ...base, status, answer: required(answer, row, 'answer') };
    case 'CLOSED':
      return { ...base, status, answer, closing: required(closingOfRow(row), row, 'closing') };
  }
}

/** The answer of a row; absent where there is none. */
export function answerOfRow({ answeredAt: at, answerText: text }: SupervisionOrderRow): OrderAnswer | null {
  return at === null || text === null ? null : { at, text };
}

/** How the order of a row was closed; absent while it is open. */
export function closingOfRow({ closedAt: at, closedBy, closingNote: note }: SupervisionOrderRow): OrderClosing | null {
  return at === null || closedBy === null || note === null ? null : { at, authorityId: closedBy, note };
}

function required<Value>(value: Value | null, { id, status }: SupervisionOrderRow, what: string): Value {
  if (value === null) throw new Error(`The supervision order ${id} is ${status} but has no ${what}.`);
  return value;
}
