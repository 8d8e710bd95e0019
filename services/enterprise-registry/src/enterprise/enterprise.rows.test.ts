import { describe, expect, it } from '@jest/globals';
import { aVisit } from '../site-visit/a-visit.ts';
import { account, active, openedAt, operatorAdded, reference, registered } from './an-enterprise.ts';
import { enterpriseOf, rowOf } from './enterprise.rows.ts';
import type { MemberRow } from './enterprise.table.ts';
import { type Enterprise, type EnterpriseEvent, evolve, membersOf } from './enterprise.ts';

const after = (events: readonly EnterpriseEvent[]): Enterprise => {
  let state: Enterprise | undefined;
  for (const event of events) state = evolve(state, event);
  if (state === undefined) throw new Error('no events');
  return state;
};
const unsealed = { until: null, nameSealed: null, phoneSealed: null, phoneIndex: null };

describe('the row of an enterprise', () => {
  const exited: Enterprise = {
    ...after([registered]),
    odrStatus: 'EXITED',
    account,
    closedAt: new Date(openedAt.getTime() + 1),
  };

  it.each([
    ['not ODR', after([registered])],
    ['active', after([...active, operatorAdded])],
    ['active and visited', after([...active, { type: 'SiteVisited', visit: aVisit }])],
    ['exited', exited],
  ])('gives back the state that is %s', (_name, state) => {
    const place = reference.divisions.find(state.file.division);
    if (place === undefined) throw new Error('unknown division');
    const members: MemberRow[] = membersOf(state).map((member) => ({ ...member, ...unsealed, enterpriseId: state.id }));
    expect(enterpriseOf(rowOf(state, 3, place, 'F'), members)).toEqual(state);
  });
});
