import { describe, expect, it } from '@jest/globals';
import { toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import { checkId, drawn, found, itemZhou, sample } from './a-spot-check.ts';
import { noticesOf } from './spot-check.notices.ts';
import { type SpotCheckEvent, evolve } from './spot-check.ts';

const told = (event: SpotCheckEvent) => noticesOf([event], evolve(undefined, drawn));
const about = { about: 'SpotCheck', id: checkId };
const kind = 'SPOT_CHECK_ASSIGNED';

describe('who is told of a spot check', () => {
  it('each officer who is to check something, once', () => {
    const to = ['officer-zhou', 'officer-wu'].map(toSubject);
    expect(told(drawn)).toEqual([{ about, notices: to.map((each) => ({ to: each, kind })) }]);
    const one = { ...drawn, items: drawn.items.map((item) => ({ ...item, assignee: 'officer-wu' })) };
    expect(told(one)).toEqual([{ about, notices: [{ to: toSubject('officer-wu'), kind }] }]);
    expect(told({ type: 'ItemAssigned', itemId: itemZhou, officer: 'officer-li' })).toEqual([
      { about, notices: [{ to: toSubject('officer-li'), kind }] },
    ]);
  });

  it('the enterprise of a minor defect, not that it was checked and found true', () => {
    const [first] = sample;
    expect(told(found(itemZhou, 'officer-zhou', 'MINOR_DEFECT'))).toEqual([
      {
        about: { about: 'Feedback', id: first?.complaintId },
        notices: [{ to: toEnterprise(first?.enterpriseId ?? ''), kind: 'DEFECT_FOUND' }],
      },
    ]);
    expect(told(found(itemZhou, 'officer-zhou', 'TRUTHFUL'))).toEqual([]);
  });
});
