import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { toKafka } from '@odr/shared/contracts/envelope.ts';
import { newId } from '@odr/shared/id/id.ts';
import { daysAfter, enterprise, justAfter, reference } from '../complaint/a-complaint.ts';
import { publishOrder } from '../events/publish-order.ts';
import { answered, closed, dueAt, issued, issuedAt, orderId, words } from './an-order.ts';
import { decideOverdue } from './note-overdue.ts';
import { noticesOfOrder } from './supervision-order.notices.ts';
import { orderOf, rowOf } from './supervision-order.rows.ts';
import { mayKnowOrder } from './supervision-order.scope.ts';
import { type SupervisionOrderEvent, evolve } from './supervision-order.ts';

const given = deciderSpec(evolve, decideOverdue);
const early = daysAfter(issuedAt, 1);
const overdue: SupervisionOrderEvent = { type: 'Overdue' };
const histories: SupervisionOrderEvent[][] = [
  [issued],
  [issued, overdue],
  [issued, answered(early)],
  [issued, overdue, answered(justAfter(dueAt))],
  [issued, closed(early)],
  [issued, answered(early), closed(early)],
];
const after = (events: readonly SupervisionOrderEvent[]) => events.slice(1).reduce(evolve, evolve(undefined, issued));

describe('a supervision order (Art. 16–18)', () => {
  it('is noted as overdue once, and only while it waits for an answer', () => {
    given(issued).when({}, { now: dueAt }).thenNothing();
    given(issued)
      .when({}, { now: justAfter(dueAt) })
      .then(overdue);
    for (const past of histories.slice(1)) {
      given(...past)
        .when({}, { now: daysAfter(dueAt, 1) })
        .thenNothing();
    }
  });

  it.each(histories.map((events) => [events.map(({ type }) => type).join(', '), events] as const))(
    'is the same after a way through its row: %s',
    (_types, events) => {
      const order = after(events);
      const place = { province: '330000', prefecture: '330100', county: '330106' };
      expect(orderOf(rowOf(order, events.length, place))).toEqual(order);
    },
  );

  it('is published by its contract, without anything that people wrote', () => {
    for (const events of histories) {
      for (const [index, event] of events.entries()) {
        const place = { id: newId(), subject: orderId, aggregateVersion: index + 1, time: early };
        const record = toKafka({ ...publishOrder(event, after(events)), ...place });
        for (const text of Object.values(words)) expect(JSON.stringify(record)).not.toContain(text);
      }
    }
    expect(publishOrder(answered(justAfter(dueAt)), after([issued]))).toMatchObject({ data: { onTime: false } });
    expect(publishOrder(closed(early), after([issued, closed(early)]))).toMatchObject({ data: { answered: false } });
  });

  it('is told of to the enterprise and to the authority that issued it', () => {
    const told = (event: SupervisionOrderEvent) => noticesOfOrder(event, after([issued])).map(({ to }) => to);
    const [toEnterprise, toAuthority] = [`enterprise:${enterprise.id}`, 'authority:CN-330106'];
    expect(told(issued)).toEqual([toEnterprise]);
    expect(told(answered(early))).toEqual([toAuthority]);
    expect(told(overdue)).toEqual([toEnterprise, toAuthority]);
    expect(told(closed(early))).toEqual([toEnterprise]);
  });

  it('is known to its enterprise and to officers with the case, never to a consumer', () => {
    const { authorities } = reference;
    const known = (scope: Parameters<typeof mayKnowOrder>[0]) => mayKnowOrder(scope, issued, authorities);
    const ofAuthority = (id: string) => {
      const authority = authorities.find(id);
      return authority !== undefined && known({ of: 'AUTHORITY', authority });
    };
    expect(known({ of: 'ENTERPRISES', ids: [enterprise.id] })).toBe(true);
    expect(known({ of: 'ENTERPRISES', ids: [newId()] })).toBe(false);
    expect(['CN-330106', 'CN-330000', 'CN-440106'].map(ofAuthority)).toEqual([true, true, false]);
    expect(known({ of: 'CONSUMER', subject: '' })).toBe(false);
  });
});
