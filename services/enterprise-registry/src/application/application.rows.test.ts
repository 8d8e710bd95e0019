import { describe, expect, it } from '@jest/globals';
import {
  accepted,
  allPositive,
  complete,
  found,
  now,
  recommended,
  reference,
  rejected,
  started,
  supplementRequested,
  underReview,
  withdrawn,
} from './an-application.ts';
import { type Application, type ApplicationEvent, statusesBeforeAuthority } from './application.ts';
import { applicationOf, rowOf } from './application.rows.ts';
import { evolve } from './evolve-application.ts';

const after = (events: readonly ApplicationEvent[]): Application => {
  let state: Application | undefined;
  for (const event of events) state = evolve(state, event);
  if (state === undefined) throw new Error('no events');
  return state;
};
const rowFor = (state: Application) => {
  const place = reference.divisions.find(state.file.division);
  if (place === undefined) throw new Error('unknown division');
  return rowOf(state, 7, place);
};
const lives: [string, ApplicationEvent[]][] = [
  ['recommended', [recommended]],
  ['a draft', [recommended, accepted]],
  ['under review with findings', [...underReview, found(allPositive)]],
  ['waiting for more', supplementRequested],
  ['under review again', [...supplementRequested, { type: 'Supplemented', reviewDueAt: now }]],
  ['approved', [...underReview, { type: 'Approved', at: now, industry: '62', scale: 'LARGE' }]],
  ['rejected', [...underReview, rejected]],
  ['lapsed', [...supplementRequested, { type: 'Lapsed', at: now }]],
  ['withdrawn as a draft', [started, withdrawn]],
  ['withdrawn under review', [...underReview, withdrawn]],
];

describe('the row of an application', () => {
  it.each(lives)('gives back the state that is %s', (_name, events) => {
    expect(applicationOf(rowFor(after(events)))).toEqual(after(events));
  });

  it('names the enterprise as taken exactly while it is in progress, so that the database keeps it to one', () => {
    for (const [, events] of [...lives, ['complete', complete] as const]) {
      const state = after(events);
      const open = statusesBeforeAuthority.some((status) => status === state.status);
      expect(rowFor(state).inProgressOf).toBe(open ? state.enterpriseId : null);
    }
  });
});
