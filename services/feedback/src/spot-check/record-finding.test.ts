import { describe, expect, it } from '@jest/globals';
import { refuse } from '@odr/shared/command/decision.ts';
import { systemViewer } from '@odr/shared/identity/viewer.ts';
import { checkId, drawn, found, itemWu, itemZhou, judged, now } from './a-spot-check.ts';
import { decideFinding } from './record-finding.ts';
import { type SpotCheck, type SpotCheckEvent, evolve } from './spot-check.ts';

const given = (...past: SpotCheckEvent[]): SpotCheck => past.reduce<SpotCheck>(evolve, evolve(undefined, drawn));
const by = (subject: string) => ({ viewer: { ...systemViewer, subject }, now });
const truthful = { spotCheckId: checkId, itemId: itemZhou, finding: 'TRUTHFUL', note: '核对通话记录。' } as const;

describe('a finding (Art. 14, 22)', () => {
  it('is for the officer to record who was given the item', () => {
    expect(decideFinding(given(), truthful, by('officer-wu'))).toEqual(refuse('NotAssignedToYou'));
    expect(decideFinding(given(), truthful, by('officer-zhou'))).toEqual({
      events: [{ type: 'FindingRecorded', itemId: itemZhou, judgement: judged('officer-zhou', 'TRUTHFUL') }],
      companion: [],
    });
  });

  it('is for the one who took it over', () => {
    const taken = given({ type: 'ItemAssigned', itemId: itemZhou, officer: 'officer-wu' });
    expect(decideFinding(taken, truthful, by('officer-zhou'))).toEqual(refuse('NotAssignedToYou'));
    expect(decideFinding(taken, truthful, by('officer-wu'))).toHaveProperty('events');
  });

  it('is final', () => {
    const once = given(found(itemZhou, 'officer-zhou', 'MINOR_DEFECT'));
    expect(decideFinding(once, truthful, by('officer-zhou'))).toEqual(refuse('AlreadyFound'));
  });

  it('is a fact about the feedback too where it is seriously false, evidence for an exit', () => {
    const decided = decideFinding(given(), { ...truthful, finding: 'SERIOUSLY_FALSE' }, by('officer-zhou'));
    expect(decided).toMatchObject({ companion: [{ type: 'FoundFalse', number: 1, spotCheckId: checkId }] });
    const minor = decideFinding(given(), { ...truthful, finding: 'MINOR_DEFECT' }, by('officer-zhou'));
    expect(minor).toMatchObject({ companion: [] });
  });

  it('completes the check where it is the last', () => {
    const other = given(found(itemWu, 'officer-wu', 'TRUTHFUL'));
    expect(decideFinding(other, truthful, by('officer-zhou'))).toMatchObject({
      events: [{ type: 'FindingRecorded' }, { type: 'Completed' }],
    });
    expect(given({ type: 'Completed' }).status).toBe('COMPLETED');
  });
});
