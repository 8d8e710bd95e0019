import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  active,
  enterpriseId,
  file,
  now,
  operatorAdded,
  operatorViewer,
  reference,
  registered,
  responsiblePerson,
} from './an-enterprise.ts';
import { decideParticularsChange, decideReclassification } from './change-file.ts';
import { evolve } from './enterprise.ts';
import { decideRegistration } from './register-enterprise.ts';

const context = { now, viewer: responsiblePerson, facts: { reference } };

describe('the file of an enterprise', () => {
  it('begins with the first application or recommendation', () => {
    const given = deciderSpec(evolve, decideRegistration);
    given()
      .when(file, { ...context, id: enterpriseId })
      .then(registered);
  });

  it('gets a new name or address from a liaison, not from an operator', () => {
    const given = deciderSpec(evolve, decideParticularsChange);
    const moved = { name: '宁波天一阁', division: '330203', address: '宁波' };
    given(...active)
      .when({ enterpriseId, ...moved }, context)
      .then({ type: 'FileChanged', file: { ...file, ...moved } });
    given(...active, operatorAdded)
      .when({ enterpriseId, ...moved }, { ...context, viewer: operatorViewer })
      .thenRefused('LiaisonOnly');
    given(...active)
      .when({ enterpriseId, ...moved, division: '330200' }, context)
      .thenRefused('UnknownDivision', { division: '330200' });
  });

  it('gets industry and scale from officers', () => {
    const given = deciderSpec(evolve, decideReclassification);
    given(...active)
      .when({ enterpriseId, industry: '62', scale: 'LARGE', reason: '重新认定' }, context)
      .then({ type: 'FileChanged', file: { ...file, industry: '62', scale: 'LARGE' } });
    given(...active)
      .when({ enterpriseId, industry: 'H', scale: 'LARGE', reason: '重新认定' }, context)
      .thenRefused('UnknownIndustry', { industry: 'H' });
  });
});
