import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import { type SupervisionOrder, type SupervisionOrderEvent, answerOf } from '../supervision-order/supervision-order.ts';

/** What others get to read of what happened to a supervision order: never what officer and enterprise wrote. */
export function publishOrder(event: SupervisionOrderEvent, order: SupervisionOrder): EventContent {
  const { complaintId, enterpriseId, division, authorityId, dueAt } = order;
  const about = { complaintId, enterpriseId, division, authorityId, dueAt: dueAt.toISOString() };
  switch (event.type) {
    case 'Issued':
      return eventContent('odr.supervisionOrder.issued', about);
    case 'Answered':
      return eventContent('odr.supervisionOrder.answered', { ...about, onTime: event.answer.at <= dueAt });
    case 'Overdue':
      return eventContent('odr.supervisionOrder.overdue', about);
    case 'Closed':
      return eventContent('odr.supervisionOrder.closed', { ...about, answered: answerOf(order) !== null });
  }
}
