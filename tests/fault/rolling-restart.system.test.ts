import { afterAll, describe, expect, it } from '@jest/globals';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { allWell } from '../kit/all-well.ts';
import { stack } from '../kit/stack.ts';
import { startLoad } from './whole-cases.ts';

const consumersAtOnce = 6;

describe('A rolling restart under load', () => {
  afterAll(allWell);

  it('of each process fails no request that a client would not try again by itself', async () => {
    const load = await startLoad(consumersAtOnce);
    for (const part of [...serviceNames, 'gateway', 'issuer'] as const) {
      await load.goOn(20);
      await stack.stop(part);
      await stack.start(part);
    }
    await load.finish();
    expect(load.ledger.rated.size).toBeGreaterThan(consumersAtOnce);
  }, 180_000);
});
