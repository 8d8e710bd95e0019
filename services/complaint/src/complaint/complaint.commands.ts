import type { Reading } from '@odr/shared/command/command.ts';
import { lockEnterprise } from '@odr/shared/enterprise-copy/enterprise-copy.queries.ts';
import { areUsable } from '@odr/shared/files/uploads.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { inScope, viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { type AddEvidence, addEvidenceInput, decideEvidence } from './add-evidence.ts';
import { annulSettlementInput, decideAnnulment } from './annul-settlement.ts';
import { changeDeadlinesInput, decideDeadlineChange } from './change-deadlines.ts';
import type { Complaint } from './complaint.ts';
import { complaintAggregate } from './complaint.repository.ts';
import { decideDenial, denyContactInput } from './deny-contact.ts';
import { type FileComplaint, decideFiling, fileComplaintInput } from './file-complaint.ts';
import { decideDeadlines, noteDeadlinesInput } from './note-deadlines.ts';
import { decideRating, noteRatingInput } from './note-rating.ts';
import { decideContact, recordContactInput } from './record-contact.ts';
import { decideReferral, referComplaintInput } from './refer-complaint.ts';
import { decideReveal, revealContactInput } from './reveal-contact.ts';
import { decideMessage, sendMessageInput } from './send-message.ts';
import { decideFeedback, takeFeedbackInput } from './take-feedback.ts';
import { decideWithdrawal, withdrawComplaintInput } from './withdraw-complaint.ts';
import { decideReferralWithdrawal, withdrawReferralInput } from './withdraw-referral.ts';

export type ComplaintCommands = ReturnType<typeof complaintCommands>;

/** The commands on complaints: who may try, what they need to know, and the rule that decides. */
export function complaintCommands(platform: Platform) {
  const aggregate = complaintAggregate(platform);

  /** The viewer's own case: the consumer's, one addressed to the enterprise, one in the jurisdiction. */
  async function ownCase(complaint: Complaint, { tx, viewer }: Reading<unknown>): Promise<boolean> {
    const { authorities } = platform.reference();
    const { consumerSubject, addressee } = complaint;
    return inScope(await viewerScope(tx, viewer, authorities), { consumerSubject, ...addressee }, authorities);
  }

  const onComplaint = { aggregate, target: ({ complaintId }: { complaintId: Id }) => complaintId };
  const asked = { ...onComplaint, facts: async () => undefined, inScope: ownCase };
  const byConsumer = { ...asked, actors: ['CONSUMER'] as const };
  const byEnterprise = { ...asked, actors: ['LIAISON', 'INTEGRATION'] as const };
  const byEitherSide = { ...asked, actors: ['CONSUMER', 'LIAISON', 'INTEGRATION'] as const };
  const bySystem = { ...onComplaint, actors: ['SYSTEM'] as const, inScope: () => true };
  const withCalendar = { facts: async () => ({ calendar: platform.reference().calendar }) };

  return {
    fileComplaint: {
      name: 'fileComplaint',
      input: fileComplaintInput,
      actors: ['CONSUMER'] as const,
      aggregate,
      target: () => undefined,
      async facts({ tx, input, viewer }: Reading<FileComplaint>) {
        return {
          enterprise: input.enterpriseId === null ? undefined : await lockEnterprise(tx, input.enterpriseId),
          reference: platform.reference(),
          evidenceUsable: await areUsable(tx, input.evidence ?? [], viewer.subject),
        };
      },
      inScope: () => true,
      decide: decideFiling,
    },
    recordContact: { ...byEnterprise, name: 'recordContact', input: recordContactInput, decide: decideContact },
    denyContact: { ...byConsumer, name: 'denyContact', input: denyContactInput, decide: decideDenial },
    sendMessage: { ...byEitherSide, name: 'sendMessage', input: sendMessageInput, decide: decideMessage },
    addEvidence: {
      ...byEitherSide,
      name: 'addEvidence',
      input: addEvidenceInput,
      facts: async ({ tx, input, viewer }: Reading<AddEvidence>) => ({
        evidenceUsable: await areUsable(tx, input.files, viewer.subject),
      }),
      decide: decideEvidence,
    },
    withdrawComplaint: {
      ...byConsumer,
      name: 'withdrawComplaint',
      input: withdrawComplaintInput,
      decide: decideWithdrawal,
    },
    referComplaint: {
      ...byConsumer,
      name: 'referComplaint',
      input: referComplaintInput,
      facts: async (_reading: Reading<unknown>, { addressee: { division } }: Complaint) => ({
        authorityId: authorityFor(platform, division),
      }),
      decide: decideReferral,
    },
    withdrawReferral: {
      ...byConsumer,
      name: 'withdrawReferral',
      input: withdrawReferralInput,
      decide: decideReferralWithdrawal,
    },
    annulSettlement: {
      ...asked,
      actors: ['OFFICER'] as const,
      name: 'annulSettlement',
      input: annulSettlementInput,
      facts: async ({ viewer }: Reading<unknown>) => ({
        authorityId: platform.reference().authorities.actingFor(viewer)?.id ?? '',
      }),
      decide: decideAnnulment,
      reason: ({ reason }: { reason: string }) => reason,
    },
    revealContact: {
      ...asked,
      actors: ['LIAISON', 'INTEGRATION', 'OFFICER'] as const,
      name: 'revealContact',
      everyTime: true,
      input: revealContactInput,
      decide: decideReveal,
      reason: ({ reason }: { reason: string }) => reason,
    },
    noteDeadlines: {
      ...bySystem,
      facts: async () => undefined,
      name: 'noteDeadlines',
      input: noteDeadlinesInput,
      decide: decideDeadlines,
    },
    changeDeadlines: {
      ...bySystem,
      ...withCalendar,
      name: 'changeDeadlines',
      input: changeDeadlinesInput,
      decide: decideDeadlineChange,
    },
    takeFeedback: {
      ...bySystem,
      ...withCalendar,
      name: 'takeFeedback',
      input: takeFeedbackInput,
      decide: decideFeedback,
    },
    noteRating: {
      ...bySystem,
      facts: async () => undefined,
      name: 'noteRating',
      input: noteRatingInput,
      decide: decideRating,
    },
  };
}

/** The authority of an address. A division that had one at filing has a successor, which has one too. */
function authorityFor(platform: Platform, division: string): string {
  const authority = platform.reference().authorities.reviewingAuthorityOf(division);
  if (authority === undefined)
    throw new Error(`No authority reviews in ${division}: the reference data are incomplete.`);
  return authority.id;
}
