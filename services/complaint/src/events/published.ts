import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import {
  type Complaint,
  type ComplaintEvent,
  type Deadlines,
  type Outcome,
  outcomeOf,
} from '../complaint/complaint.ts';

/** What others get to read of what happened to a complaint: never a person's data, nor what people wrote. */
export function publishComplaint(event: ComplaintEvent, complaint: Complaint): EventContent {
  switch (event.type) {
    case 'Filed':
      return eventContent('odr.complaint.filed', {
        caseNumber: event.caseNumber,
        enterpriseId: event.addressee.enterpriseId,
        division: event.addressee.division,
        subjectKind: event.addressee.subjectKind,
        industry: event.addressee.industry,
        scale: event.addressee.scale,
        unregistered: event.addressee.named !== null,
        category: event.matter.category,
        problem: event.matter.problem,
        demands: [...event.matter.demands],
        amount: event.matter.amount,
        purchaseChannel: event.matter.purchaseChannel,
        consumerDivision: event.matter.consumerDivision,
        consumerSubject: event.consumerSubject,
        receivedAt: event.receivedAt.toISOString(),
        ...publishedDeadlines(event.deadlines),
        status: complaint.status === 'REFERRED' ? 'REFERRED' : 'RECEIVED',
      });
    case 'Contacted':
      return eventContent('odr.complaint.contacted', {
        contactedAt: event.contact.recordedAt.toISOString(),
        statedAt: event.contact.statedAt.toISOString(),
        channel: event.contact.channel,
        onTime: event.onTime,
      });
    case 'ContactDenied':
      return eventContent('odr.complaint.contactDenied', { deniedAt: event.at.toISOString() });
    case 'MessageSent':
      return eventContent('odr.complaint.messageSent', { from: event.from });
    case 'EvidenceAdded':
      return eventContent('odr.complaint.evidenceAdded', { by: event.by, count: event.files.length });
    case 'ContactRevealed':
      return eventContent('odr.complaint.contactRevealed', { by: event.by });
    case 'ContactOverdue':
      return eventContent('odr.complaint.contactOverdue', { dueAt: event.dueAt.toISOString() });
    case 'SettlementOverdue':
      return eventContent('odr.complaint.settlementOverdue', { dueAt: event.dueAt.toISOString() });
    case 'DeadlineChanged':
      return eventContent('odr.complaint.deadlineChanged', {
        ...publishedDeadlines(event.deadlines),
        reason: event.reason,
      });
    case 'Concluded':
      return eventContent('odr.complaint.concluded', publishedOutcome(event.outcome));
    case 'OutcomeCorrected':
      return eventContent('odr.complaint.outcomeCorrected', publishedOutcome(event.outcome));
    case 'OutcomeRefused':
      return eventContent('odr.complaint.outcomeRefused', {
        feedbackId: event.feedback.feedbackId,
        feedbackVersion: event.feedback.version,
        reason: event.reason,
      });
    case 'Annulled':
      return eventContent('odr.complaint.annulled', {
        authorityId: event.annulment.authorityId,
        annulledAt: event.annulment.at.toISOString(),
        referralUntil: event.referralUntil.toISOString(),
      });
    case 'Withdrawn':
      return eventContent('odr.complaint.withdrawn', {
        reason: event.reason,
        contactMissed: complaint.overdue.contact,
        settlementMissed: complaint.overdue.settlement,
      });
    case 'Referred':
      return eventContent('odr.complaint.referred', {
        route: event.referral.route,
        authorityId: event.referral.authorityId,
        outcome: outcomeOf(complaint)?.kind ?? null,
        referredAt: event.referral.referredAt.toISOString(),
      });
    case 'Rated':
      return eventContent('odr.complaint.ratingNoted', { resolved: event.resolved });
    case 'ReferralWithdrawn':
      return eventContent('odr.complaint.referralWithdrawn', { withdrawnAt: event.at.toISOString() });
    case 'Closed':
      return eventContent('odr.complaint.closed', {
        reason: event.reason,
        referralUntil: outcomeOf(complaint)?.referralUntil.toISOString() ?? null,
      });
  }
}

function publishedDeadlines({ contactDueAt, settleDueAt, provisional }: Deadlines) {
  return { contactDueAt: contactDueAt.toISOString(), settleDueAt: settleDueAt.toISOString(), provisional };
}

function publishedOutcome(outcome: Outcome) {
  return {
    outcome: outcome.kind,
    cause: outcome.cause,
    feedbackId: outcome.feedback?.feedbackId ?? null,
    feedbackVersion: outcome.feedback?.version ?? null,
    concludedAt: outcome.concludedAt.toISOString(),
    handlingWorkingDays: outcome.handlingWorkingDays,
    settledOnTime: outcome.onTime,
    ratingWindowEndsAt: outcome.ratingWindowEndsAt.toISOString(),
  };
}
