import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import { checkId, drawn, itemWu, itemZhou, now, sample } from './a-spot-check.ts';
import { decideDrawing, drawSpotCheckInput } from './draw-spot-check.ts';
import { evolve } from './spot-check.ts';

const given = deciderSpec(evolve, decideDrawing);
const xihu = {
  id: 'CN-330106',
  level: 'COUNTY',
  name: '杭州市西湖区市场监督管理局',
  division: '330106',
  jurisdiction: ['330106'],
  validFrom: '2018-01-01',
} as const;
const { seed, asOf, population, filter } = drawn;
const facts = { authority: xihu, seed, asOf, population, sample, itemIds: [itemZhou, itemWu] };
const context = { id: checkId, viewer: { ...systemViewer, subject: 'officer-zhou' }, now, facts };
const input = { ...filter, size: 2, officers: ['officer-zhou', 'officer-wu'] };

describe('drawing a spot check (Art. 14, 19)', () => {
  it('keeps seed, moment, filter and population, and deals the sample in turn', () => {
    given().when(input, context).then(drawn);
  });

  it("is the drawing officer's own work where nobody is named", () => {
    const items = drawn.items.map((item) => ({ ...item, assignee: 'officer-zhou' }));
    given()
      .when({ ...input, officers: null }, context)
      .then({ ...drawn, items });
  });

  it('needs something to draw from', () => {
    given()
      .when(input, { ...context, facts: { ...facts, population: 0, sample: [] } })
      .thenRefused('NothingToSample');
  });

  it.each([
    ['a period that ends before it begins', { to: '2025-12-31' }],
    ['a period of more than 366 days', { to: '2027-01-02' }],
    ['a sample of none', { size: 0 }],
    ['a sample of more than a hundred', { size: 101 }],
    ['no officer at all', { officers: [] }],
    ["an officer's e-mail address", { officers: ['zhou@example.org'] }],
  ])('does not take %s', (_what, but) => {
    expect(drawSpotCheckInput.safeParse({ ...input, ...but }).success).toBe(false);
  });

  it('takes a leap year', () => {
    expect(drawSpotCheckInput.safeParse({ ...input, from: '2028-01-01', to: '2028-12-31' }).success).toBe(true);
  });
});
