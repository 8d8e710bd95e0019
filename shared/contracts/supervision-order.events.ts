import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { code, division, flag, id, instant } from './fields.ts';

/** What every event on an order says: whom it concerns and until when. What was asked and answered stays with the service. */
const order = {
  complaintId: id('Complaint that the order is about.'),
  enterpriseId: id('Enterprise that is to answer.'),
  division: division('Division that the case belongs to.'),
  authorityId: code('Authority that issued it.'),
  dueAt: instant('An answer is due: the end of a day in Shanghai.'),
};

/** Everything that happens to a supervision order (Art. 16–18). Subject: the order's id. */
export const supervisionOrderEvents = [
  defineEvent({
    type: 'odr.supervisionOrder.issued',
    version: 1,
    description: 'An officer issued a supervision order on a complaint.',
    data: z.object(order),
  }),
  defineEvent({
    type: 'odr.supervisionOrder.answered',
    version: 1,
    description: 'The enterprise answered the order.',
    data: z.object({ ...order, onTime: flag('Whether by the time that was set.') }),
  }),
  defineEvent({
    type: 'odr.supervisionOrder.overdue',
    version: 1,
    description: 'The order was due without an answer. Noted once.',
    data: z.object(order),
  }),
  defineEvent({
    type: 'odr.supervisionOrder.closed',
    version: 1,
    description: 'An officer closed the order.',
    data: z.object({ ...order, answered: flag('Whether the enterprise had answered.') }),
  }),
] as const;
