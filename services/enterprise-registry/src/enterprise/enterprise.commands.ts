import type { Reading } from '@odr/shared/command/command.ts';
import { newId } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import {
  changeParticularsInput,
  decideParticularsChange,
  decideReclassification,
  reclassifyInput,
} from './change-file.ts';
import { changeLiaisonInput, decideLiaisonChange } from './change-liaison.ts';
import { enterpriseAggregate } from './enterprise.repository.ts';
import { type Enterprise, memberOf } from './enterprise.ts';
import { decideIntegrationGranted, decideIntegrationRevoked, integrationInput } from './integrations.ts';
import { addOperatorInput, decideOperatorAdded, decideOperatorRemoved, removeOperatorInput } from './operators.ts';
import { decideRegistration, registerEnterpriseInput } from './register-enterprise.ts';
import { supervisedEnterprise } from './supervised-enterprise.commands.ts';
import { decideReveal, revealLiaisonContactInput } from './reveal-contact.ts';

export type EnterpriseCommands = ReturnType<typeof enterpriseCommands>;

/** The commands on enterprises: who may try, what they need to know, and the rule that decides. */
export function enterpriseCommands(platform: Platform) {
  const aggregate = enterpriseAggregate(platform);
  const byId = { aggregate, target: ({ enterpriseId }: { enterpriseId: string }) => enterpriseId };

  /** The enterprise of somebody who acts for it; who did until lately learns no more of it. */
  const asMember = {
    ...byId,
    actors: ['LIAISON'] as const,
    inScope(enterprise: Enterprise, { viewer }: Reading<unknown>): boolean {
      const member = memberOf(enterprise, viewer.subject);
      return member !== undefined && member.role !== 'INTEGRATION';
    },
  };
  const asOfficer = {
    ...supervisedEnterprise(platform),
    reason: ({ reason }: { reason: string }) => reason,
  };
  const nothing = async () => undefined;
  const reference = async () => ({ reference: platform.reference() });
  const memberId = async () => ({ memberId: newId() });

  return {
    registerEnterprise: {
      name: 'registerEnterprise',
      input: registerEnterpriseInput,
      actors: ['APPLICANT', 'OFFICER'] as const,
      aggregate,
      target: () => undefined,
      facts: reference,
      inScope: () => true,
      decide: decideRegistration,
    },
    changeLiaison: {
      ...asMember,
      name: 'changeLiaison',
      input: changeLiaisonInput,
      facts: async () => ({ calendar: platform.reference().calendar, memberId: newId(), breachId: newId() }),
      decide: decideLiaisonChange,
    },
    addOperator: {
      ...asMember,
      name: 'addOperator',
      input: addOperatorInput,
      facts: memberId,
      decide: decideOperatorAdded,
    },
    removeOperator: {
      ...asMember,
      name: 'removeOperator',
      input: removeOperatorInput,
      facts: nothing,
      decide: decideOperatorRemoved,
    },
    grantIntegration: {
      ...asMember,
      name: 'grantIntegration',
      input: integrationInput,
      facts: memberId,
      decide: decideIntegrationGranted,
    },
    revokeIntegration: {
      ...asMember,
      name: 'revokeIntegration',
      input: integrationInput,
      facts: nothing,
      decide: decideIntegrationRevoked,
    },
    changeParticulars: {
      ...asMember,
      name: 'changeParticulars',
      input: changeParticularsInput,
      facts: reference,
      decide: decideParticularsChange,
    },
    reclassifyEnterprise: {
      ...asOfficer,
      name: 'reclassifyEnterprise',
      input: reclassifyInput,
      facts: reference,
      decide: decideReclassification,
    },
    revealLiaisonContact: {
      ...asOfficer,
      name: 'revealLiaisonContact',
      everyTime: true,
      input: revealLiaisonContactInput,
      facts: nothing,
      decide: decideReveal,
    },
  };
}
