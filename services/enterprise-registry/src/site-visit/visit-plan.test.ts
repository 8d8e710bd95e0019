import { describe, expect, it } from '@jest/globals';
import { active, now, openedAt, shanghai } from '../enterprise/an-enterprise.ts';
import { type Enterprise, type EnterpriseEvent, evolve } from '../enterprise/enterprise.ts';
import { rowOf } from '../enterprise/enterprise.rows.ts';
import { aVisit } from './a-visit.ts';
import { unvisitedBefore } from './visit-plan.ts';

function unvisitedSince(...visits: readonly Date[]) {
  const visited = visits.map((visitedAt): EnterpriseEvent => ({
    type: 'SiteVisited',
    visit: { ...aVisit, visitedAt },
  }));
  const state = [...active, ...visited].reduce<Enterprise | undefined>(evolve, undefined);
  if (state === undefined) throw new Error('no state');
  return rowOf(state, 1, { province: '330000', prefecture: '330100', county: '330106' }, 'F').unvisitedSince;
}

describe('the visit plan', () => {
  it('goes by the opening of the account until there is a visit', () => {
    expect(unvisitedSince()).toEqual(openedAt);
  });

  it('goes by the latest visit, also when an older one is recorded after it', () => {
    expect(unvisitedSince(now, shanghai('2026-01-20T10:00'))).toEqual(now);
  });

  it('counts months by the calendar in Shanghai, to the last day where a month is shorter', () => {
    expect(unvisitedBefore(shanghai('2026-03-31T10:00'), 1)).toEqual(shanghai('2026-02-28T10:00'));
    expect(unvisitedBefore(shanghai('2026-02-13T10:00'), 12)).toEqual(shanghai('2025-02-13T10:00'));
    expect(unvisitedBefore(now, 0)).toEqual(now);
  });

  it('is not asked for a time before all accounts', () => {
    for (const months of [-1, 121]) expect(() => unvisitedBefore(now, months)).toThrow('"notVisitedForMonths"');
  });
});
