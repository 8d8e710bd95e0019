import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { daysAfter, justAfter, officer, reference } from '../complaint/a-complaint.ts';
import { answered, closed, dueAt, issued, issuedAt, orderId, words } from './an-order.ts';
import { closeOrderInput, decideClosing } from './close-order.ts';
import { evolve } from './supervision-order.ts';

const given = deciderSpec(evolve, decideClosing);
const input = { orderId, note: words.note };
const now = daysAfter(issuedAt, 1);
const by = (authority: string, at = now) => ({
  now: at,
  viewer: { ...officer, authority },
  facts: { authorities: reference.authorities },
});

describe('closing a supervision order (Art. 16)', () => {
  it('is open answered or not', () => {
    given(issued).when(input, by('CN-330106')).then(closed(now));
    given(issued, answered(now)).when(input, by('CN-330106')).then(closed(now));
  });

  it('notes first that an answer was due', () => {
    const late = justAfter(dueAt);
    given(issued).when(input, by('CN-330106', late)).then({ type: 'Overdue' }, closed(late));
  });

  it.each(['CN-330106', 'CN-330100', 'CN-330000', 'CN-000000'])(
    'is for the issuer and those above: %s',
    (authority) => {
      given(issued).when(input, by(authority)).then(closed(now, authority));
    },
  );

  it('is not for those below', () => {
    given({ ...issued, authorityId: 'CN-330000' })
      .when(input, by('CN-330106'))
      .thenRefused('OrderOfOtherAuthority');
    given({ ...issued, authorityId: 'CN-000000' })
      .when(input, by('CN-330000'))
      .thenRefused('OrderOfOtherAuthority');
  });

  it('happens once', () => {
    given(issued, closed(now)).when(input, by('CN-330106')).thenRefused('OrderClosed');
  });

  it('needs a note', () => {
    expect(closeOrderInput.safeParse({ orderId, note: ' ' }).success).toBe(false);
  });
});
