import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { checkId, drawn, found, itemZhou } from './a-spot-check.ts';
import { decideAssignment } from './assign-item.ts';
import { evolve } from './spot-check.ts';

const given = deciderSpec(evolve, decideAssignment);
const toWu = { spotCheckId: checkId, itemId: itemZhou, officer: 'officer-wu' };

describe('giving an item of a spot check to another officer', () => {
  it('is possible as long as nothing was found', () => {
    given(drawn).when(toWu, undefined).then({ type: 'ItemAssigned', itemId: itemZhou, officer: 'officer-wu' });
    given(drawn, found(itemZhou, 'officer-zhou', 'TRUTHFUL'))
      .when(toWu, undefined)
      .thenRefused('AlreadyFound');
  });

  it('changes something', () => {
    given(drawn)
      .when({ ...toWu, officer: 'officer-zhou' }, undefined)
      .thenRefused('AssignedAlready');
  });
});
