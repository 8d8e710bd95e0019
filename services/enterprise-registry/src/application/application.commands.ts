import type { Reading } from '@odr/shared/command/command.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { IsNull, Not } from 'typeorm';
import type { EnterpriseCommands } from '../enterprise/enterprise.commands.ts';
import { enterpriseAggregate } from '../enterprise/enterprise.repository.ts';
import { checkedPerson } from '../enterprise/person.ts';
import { listsInForce } from '../list-entry/in-force.queries.ts';
import { mayKnowApplication } from '../scope/registry-scope.ts';
import { type AcceptRecommendation, acceptRecommendationInput, decideAcceptance } from './accept-recommendation.ts';
import { namedLiaisons } from './application-persons.repository.ts';
import { applicationAggregate } from './application.repository.ts';
import { documentTable } from './application.table.ts';
import { type Application, applicantOf, reviewOf } from './application.ts';
import { attachDocumentInput, decideAttachment } from './attach-document.ts';
import {
  type ApproveApplication,
  approveApplicationInput,
  decideApproval,
  decideRejection,
  rejectApplicationInput,
} from './decide-application.ts';
import { decideLapse, decideWithdrawal } from './end-application.ts';
import { decideFilling, fillApplicationInput } from './fill-application.ts';
import {
  type RecommendEnterprise,
  decideRecommendation,
  isRecommendingAuthority,
  recommendEnterpriseInput,
} from './recommend-enterprise.ts';
import { decideContactsReveal, revealApplicationContactsInput } from './reveal-contacts.ts';
import {
  decideFindings,
  decideReviewStart,
  decideSupplementRequest,
  recordFindingsInput,
  requestSupplementInput,
} from './review-application.ts';
import { findOrRegister, lockStanding } from './standing.queries.ts';
import { type StartApplication, decideStart, startApplicationInput } from './start-application.ts';
import { byApplicationInput, decideSubmission, decideSupplement } from './submit-application.ts';

export type ApplicationCommands = ReturnType<typeof applicationCommands>;

/** The commands on applications: who may try, what they need to know, and the rule that decides. */
export function applicationCommands(platform: Platform, enterprises: EnterpriseCommands) {
  const aggregate = applicationAggregate(platform);
  const anew = { aggregate, target: () => undefined, inScope: () => true };
  const byId = { aggregate, target: ({ applicationId }: { applicationId: Id }) => applicationId };
  const asApplicant = {
    ...byId,
    actors: ['APPLICANT'] as const,
    inScope: (application: Application, { viewer }: Reading<unknown>) => applicantOf(application) === viewer.subject,
  };
  const asOfficer = {
    ...byId,
    actors: ['OFFICER'] as const,
    inScope: (application: Application, { viewer }: Reading<unknown>) =>
      mayKnowApplication(viewer, ownersOf(application), platform.reference().authorities),
  };
  const nothing = async () => undefined;
  const reference = async () => ({ reference: platform.reference() });

  async function submissionFacts({ tx }: Reading<unknown>, { id: applicationId, enterpriseId }: Application) {
    const arrived = await tx.getRepository(documentTable).findBy({ applicationId, uploadedAt: Not(IsNull()) });
    const uploaded = new Set(arrived.map(({ id }) => id));
    return { reference: platform.reference(), standing: await lockStanding(tx, enterpriseId), uploaded };
  }

  return {
    startApplication: {
      ...anew,
      name: 'startApplication',
      input: startApplicationInput,
      actors: ['APPLICANT'] as const,
      async facts({ tx, viewer, input: { enterprise, applicant } }: Reading<StartApplication>) {
        // An enterprise is taken up only where nothing else stands against the draft.
        const willing = checkedPerson(applicant) !== undefined;
        const standing = willing ? await findOrRegister(tx, platform.pipe, enterprises, enterprise, viewer) : undefined;
        return { reference: platform.reference(), standing };
      },
      decide: decideStart,
    },
    recommendEnterprise: {
      ...anew,
      name: 'recommendEnterprise',
      input: recommendEnterpriseInput,
      actors: ['OFFICER'] as const,
      async facts({ tx, viewer, input: { enterprise } }: Reading<RecommendEnterprise>) {
        const entitled = isRecommendingAuthority(viewer, enterprise.division, platform.reference().authorities);
        const standing = entitled
          ? await findOrRegister(tx, platform.pipe, enterprises, enterprise, viewer)
          : undefined;
        return { reference: platform.reference(), standing };
      },
      decide: decideRecommendation,
    },
    acceptRecommendation: {
      ...byId,
      name: 'acceptRecommendation',
      input: acceptRecommendationInput,
      actors: ['APPLICANT'] as const,
      facts: async ({ tx, viewer }: Reading<AcceptRecommendation>, { enterpriseId }: Application) => ({
        standing: await lockStanding(tx, enterpriseId, viewer),
      }),
      inScope: (application: Application, { viewer, input }: Reading<AcceptRecommendation>) =>
        applicantOf(application) === viewer.subject ||
        (application.status === 'RECOMMENDED' &&
          application.file.unifiedSocialCreditCode === parseCreditCode(input.unifiedSocialCreditCode)?.code),
      decide: decideAcceptance,
    },
    fillApplication: {
      ...asApplicant,
      name: 'fillApplication',
      input: fillApplicationInput,
      facts: reference,
      decide: decideFilling,
    },
    attachDocument: {
      ...asApplicant,
      name: 'attachDocument',
      input: attachDocumentInput,
      facts: async () => ({ documentId: newId() }),
      decide: decideAttachment,
    },
    submitApplication: {
      ...asApplicant,
      name: 'submitApplication',
      input: byApplicationInput,
      facts: submissionFacts,
      decide: decideSubmission,
    },
    supplementApplication: {
      ...asApplicant,
      name: 'supplementApplication',
      input: byApplicationInput,
      facts: submissionFacts,
      decide: decideSupplement,
    },
    withdrawApplication: {
      ...asApplicant,
      name: 'withdrawApplication',
      input: byApplicationInput,
      facts: nothing,
      decide: decideWithdrawal,
    },
    startReview: {
      ...asOfficer,
      name: 'startReview',
      input: byApplicationInput,
      facts: reference,
      decide: decideReviewStart,
    },
    recordFindings: {
      ...asOfficer,
      name: 'recordFindings',
      input: recordFindingsInput,
      facts: reference,
      decide: decideFindings,
    },
    requestSupplement: {
      ...asOfficer,
      name: 'requestSupplement',
      input: requestSupplementInput,
      facts: reference,
      decide: decideSupplementRequest,
    },
    approveApplication: {
      ...asOfficer,
      name: 'approveApplication',
      input: approveApplicationInput,
      companion: {
        aggregate: enterpriseAggregate(platform),
        idOf: ({ enterpriseId }: Application) => enterpriseId,
      },
      facts: async ({ tx }: Reading<ApproveApplication>, { id, file }: Application) => ({
        reference: platform.reference(),
        // The companion's lock is held: whoever enters the enterprise in a list takes the same.
        listed: await listsInForce(tx, file.unifiedSocialCreditCode),
        liaisons: await namedLiaisons(tx, platform, id),
        memberIds: { RESPONSIBLE_PERSON: newId(), STAFF: newId() },
      }),
      decide: decideApproval,
    },
    rejectApplication: {
      ...asOfficer,
      name: 'rejectApplication',
      input: rejectApplicationInput,
      facts: reference,
      decide: decideRejection,
    },
    revealApplicationContacts: {
      ...asOfficer,
      name: 'revealApplicationContacts',
      everyTime: true,
      input: revealApplicationContactsInput,
      facts: nothing,
      decide: decideContactsReveal,
      reason: ({ reason }: { reason: string }) => reason,
    },
    lapseApplication: {
      ...byId,
      name: 'lapseApplication',
      input: byApplicationInput,
      actors: ['SYSTEM'] as const,
      inScope: () => true,
      facts: reference,
      decide: decideLapse,
    },
  };
}

function ownersOf(application: Application) {
  return {
    applicantSubject: applicantOf(application),
    division: application.file.division,
    authorityId: reviewOf(application)?.authorityId ?? null,
    recommendingAuthority: application.recommendation?.authorityId ?? null,
  };
}
