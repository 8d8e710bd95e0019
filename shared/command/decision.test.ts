import { describe, expect, it } from '@jest/globals';
import { isRefused, refuse } from './decision.ts';

describe('a decision', () => {
  it('is a refusal only where it has the name of one, not where it is events or none', () => {
    expect([refuse('CaseNotOpen'), refuse('CaseNotOpen', { status: 'CLOSED' })].map(isRefused)).toEqual([true, true]);
    expect([[], [{ type: 'Filed' }], { events: [], companion: [] }].map(isRefused)).toEqual([false, false, false]);
  });

  it('carries details only where there are some', () => {
    expect(refuse('CaseNotOpen')).toStrictEqual({ refused: 'CaseNotOpen' });
    expect(refuse('CaseNotOpen', { status: 'CLOSED' })).toStrictEqual({
      refused: 'CaseNotOpen',
      details: { status: 'CLOSED' },
    });
  });
});
