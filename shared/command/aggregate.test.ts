import { describe, expect, it } from '@jest/globals';
import { changeBy } from './aggregate.ts';

interface Opened {
  readonly type: 'Opened';
}
interface Counted {
  readonly type: 'Counted';
  readonly by: number;
}

const counter = {
  name: 'Counter',
  evolve: (total: number | undefined, event: Opened | Counted) =>
    event.type === 'Opened' ? 0 : (total ?? 0) + event.by,
};
const at = new Date('2026-02-13T02:00:00Z');
const events: readonly (Opened | Counted)[] = [
  { type: 'Opened' },
  { type: 'Counted', by: 2 },
  { type: 'Counted', by: 3 },
];

describe('the change that events make', () => {
  it('to a new aggregate begins at version 1 and has one for each event', () => {
    expect(changeBy(counter, 'a', undefined, events, at)).toEqual({
      id: 'a',
      before: undefined,
      after: { state: 5, version: 3 },
      events,
      at,
    });
  });

  it('to a loaded one goes on from its version', () => {
    const before = { state: 40, version: 7 };
    const { after } = changeBy(counter, 'a', before, [{ type: 'Counted', by: 2 }], at);
    expect(after).toEqual({ state: 42, version: 8 });
    expect(before).toEqual({ state: 40, version: 7 });
  });

  it('is none without events, which on a new aggregate is a fault', () => {
    const before = { state: 40, version: 7 };
    expect(changeBy(counter, 'a', before, [], at).after).toEqual(before);
    expect(() => changeBy(counter, 'a', undefined, [], at)).toThrow('A command on a new Counter decided nothing.');
  });
});
