import { toAuthority, toEnterprise } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.ts';

/** What this service tells people of orders. */
export type OrderNotice =
  | 'SUPERVISION_ORDER_ISSUED'
  | 'SUPERVISION_ORDER_DUE_SOON'
  | 'SUPERVISION_ORDER_ANSWERED'
  | 'SUPERVISION_ORDER_OVERDUE'
  | 'SUPERVISION_ORDER_CLOSED';

/** Who is to be told of an event: the enterprise that answers, the officers of the authority that asked. Pure. */
export function noticesOfOrder(
  event: SupervisionOrderEvent,
  { enterpriseId, authorityId, dueAt }: SupervisionOrder,
): Notice<OrderNotice>[] {
  const enterprise = toEnterprise(enterpriseId);
  const authority = toAuthority(authorityId);
  switch (event.type) {
    case 'Issued':
      return [{ to: enterprise, kind: 'SUPERVISION_ORDER_ISSUED', dueAt }];
    case 'Answered':
      return [{ to: authority, kind: 'SUPERVISION_ORDER_ANSWERED' }];
    case 'Overdue':
      return [enterprise, authority].map((to) => ({ to, kind: 'SUPERVISION_ORDER_OVERDUE' }));
    case 'Closed':
      return [{ to: enterprise, kind: 'SUPERVISION_ORDER_CLOSED' }];
  }
}
