import type { Id } from '@odr/shared/id/id.ts';

/** What the enterprise answered. */
export interface OrderAnswer {
  readonly at: Date;
  readonly text: string;
}

/** How an officer closed an order. */
export interface OrderClosing {
  readonly at: Date;
  readonly authorityId: string;
  readonly note: string;
}

interface Order {
  readonly id: Id;
  readonly complaintId: Id;
  /** Who is to answer: the enterprise that the complaint was addressed to when the order was issued. */
  readonly enterpriseId: Id;
  /** The division that the case belongs to. */
  readonly division: string;
  /** The authority whose officer issued it. */
  readonly authorityId: string;
  /** What the enterprise is to do or to explain. */
  readonly instruction: string;
  readonly issuedAt: Date;
  readonly dueAt: Date;
  /** That it was due without an answer; noted once. */
  readonly overdue: boolean;
}

/** An authority's order on a complaint (督办), by the state it is in. */
export type SupervisionOrder =
  | (Order & { readonly status: 'ISSUED' })
  | (Order & { readonly status: 'ANSWERED'; readonly answer: OrderAnswer })
  | (Order & { readonly status: 'CLOSED'; readonly answer: OrderAnswer | null; readonly closing: OrderClosing });

/** What happened to an order. */
export type SupervisionOrderEvent =
  | ({ readonly type: 'Issued' } & Omit<Order, 'overdue'>)
  | { readonly type: 'Answered'; readonly answer: OrderAnswer }
  | { readonly type: 'Overdue' }
  | { readonly type: 'Closed'; readonly closing: OrderClosing };

/** The answer, in whatever state the order is. */
export function answerOf(order: SupervisionOrder): OrderAnswer | null {
  return order.status === 'ISSUED' ? null : order.answer;
}

/** The order after an event. Pure. @throws Error for an event on nothing but the first */
export function evolve(order: SupervisionOrder | undefined, event: SupervisionOrderEvent): SupervisionOrder {
  if (event.type === 'Issued') {
    const { type: _type, ...issued } = event;
    return { ...issued, status: 'ISSUED', overdue: false };
  }
  if (order === undefined) throw new Error(`An order that was not issued cannot be ${event.type}.`);
  switch (event.type) {
    case 'Answered':
      return { ...order, status: 'ANSWERED', answer: event.answer };
    case 'Overdue':
      return { ...order, overdue: true };
    case 'Closed':
      return { ...order, status: 'CLOSED', answer: answerOf(order), closing: event.closing };
  }
}
