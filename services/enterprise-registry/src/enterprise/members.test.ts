import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  active,
  enterpriseId,
  inState,
  integration,
  integrationGranted,
  newMemberId,
  now,
  operator,
  operatorAdded,
  operatorViewer,
  responsible,
  responsiblePerson,
  staffMember,
} from './an-enterprise.ts';
import { evolve } from './enterprise.ts';
import { decideIntegrationGranted, decideIntegrationRevoked } from './integrations.ts';
import { decideOperatorAdded, decideOperatorRemoved } from './operators.ts';
import { decideReveal } from './reveal-contact.ts';

const by = (viewer = staffMember) => ({ now, viewer, facts: { memberId: newMemberId } });

describe('operators', () => {
  const adding = deciderSpec(evolve, decideOperatorAdded);
  const removing = deciderSpec(evolve, decideOperatorRemoved);
  const input = { enterpriseId, operator: { subject: operator.subject, name: '赵操作', phone: '137-0000-1111' } };

  it('are added by a liaison, who is responsible for them', () => {
    adding(...active)
      .when(input, by())
      .then(operatorAdded);
  });

  it('are not added by an operator, nor twice', () => {
    const another = { ...input, operator: { ...input.operator, subject: 'operator-2' } };
    adding(...active, operatorAdded)
      .when(another, by(operatorViewer))
      .thenRefused('LiaisonOnly');
    adding(...active, operatorAdded)
      .when(input, by())
      .thenRefused('AlreadyActsForEnterprise');
  });

  it('are removed by a liaison', () => {
    removing(...active, operatorAdded)
      .when({ enterpriseId, subject: operator.subject }, by())
      .then({ type: 'OperatorRemoved', operator: inState(operator), at: now });
  });

  it('alone are removed: a liaison is succeeded instead', () => {
    removing(...active)
      .when({ enterpriseId, subject: responsible.subject }, by())
      .thenRefused('NotAMember');
  });
});

describe("the enterprise's own system", () => {
  const granting = deciderSpec(evolve, decideIntegrationGranted);
  const revoking = deciderSpec(evolve, decideIntegrationRevoked);
  const input = { enterpriseId, subject: integration.subject };

  it('is let in and put out by the responsible person', () => {
    granting(...active)
      .when(input, by(responsiblePerson))
      .then(integrationGranted);
    revoking(...active, integrationGranted)
      .when(input, by(responsiblePerson))
      .then({ type: 'IntegrationRevoked', integration: inState(integration), at: now });
  });

  it('is neither by the other liaison', () => {
    granting(...active)
      .when(input, by())
      .thenRefused('ResponsiblePersonOnly');
    revoking(...active, integrationGranted)
      .when(input, by())
      .thenRefused('ResponsiblePersonOnly');
  });
});

describe('revealing contact details', () => {
  const revealing = deciderSpec(evolve, decideReveal);
  const input = { enterpriseId, memberId: responsible.id, reason: '核实' };

  it('is an event of its own, for the audit log', () => {
    revealing(...active)
      .when(input, by())
      .then({ type: 'ContactRevealed', member: inState(responsible) });
  });

  it('is refused for who no longer acts, and for a system, which has none', () => {
    revealing(...active)
      .when({ ...input, memberId: operator.id }, by())
      .thenRefused('NotAMember');
    revealing(...active, integrationGranted)
      .when({ ...input, memberId: integration.id }, by())
      .thenRefused('NotAMember');
  });
});
