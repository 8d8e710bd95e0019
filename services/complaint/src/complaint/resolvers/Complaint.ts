import type { ComplaintResolvers } from './../../types.generated.ts';
import { maskConsumer, openConsumer } from '../consumer-contact.repository.ts';
import { explainDeadlines } from '../explain-deadlines.ts';

export const Complaint: ComplaintResolvers = {
  __resolveReference: ({ id }, context) => context.complaints.byId(id),
  enterprise: ({ enterpriseId }) => (enterpriseId === null ? null : { id: enterpriseId }),
  unregisteredEnterprise: ({ namedEnterprise, namedAddress }) =>
    namedEnterprise === null ? null : { name: namedEnterprise, address: namedAddress ?? '' },
  async consumer({ id }, _arguments, context) {
    const row = await context.complaints.consumer(id);
    return row === null ? null : maskConsumer(openConsumer(context.platform, row));
  },
  deadlineExplanation: ({ receivedAt }, _arguments, { platform, viewer }) =>
    explainDeadlines(receivedAt, platform.reference().calendar, viewer.language),
  contact({ contactRecordedAt, contactStatedAt, contactChannel, contactNote, contactDeniedAt, contactDueAt }) {
    if (contactRecordedAt === null || contactStatedAt === null || contactChannel === null) return null;
    return {
      recordedAt: contactRecordedAt,
      statedAt: contactStatedAt,
      channel: contactChannel,
      note: contactNote,
      onTime: contactRecordedAt <= contactDueAt,
      deniedAt: contactDeniedAt,
    };
  },
  outcome(row) {
    const { outcome: kind, outcomeCause: cause, concludedAt, ratingWindowEndsAt, referralUntil } = row;
    if (kind === null || cause === null || concludedAt === null) return null;
    if (ratingWindowEndsAt === null || referralUntil === null) return null;
    return {
      kind,
      cause,
      concludedAt,
      ratingWindowEndsAt,
      referralUntil,
      feedbackVersion: row.feedbackVersion,
      handlingWorkingDays: row.handlingWorkingDays,
      onTime: row.settledOnTime === true,
      keepBy: row.keepBy,
      annulment:
        row.annulledAt === null || row.annulledBy === null
          ? null
          : { at: row.annulledAt, authorityId: row.annulledBy, reason: row.annulmentReason },
    };
  },
  withdrawal: ({ withdrawnAt: at, withdrawalReason: reason, withdrawalNote: note }) =>
    at === null || reason === null ? null : { at, reason, note },
  closing: ({ closedAt: at, closingReason: reason }) => (at === null || reason === null ? null : { at, reason }),
  referral({ referralStatus: status, referralRoute: route, referralAuthority: authorityId, referredAt }) {
    if (status === null || route === null || authorityId === null || referredAt === null) return null;
    return { status, route, authorityId, referredAt };
  },
  messages: ({ id }, page, context) => context.correspondence.messages(id, page),
  evidence: ({ id }, page, context) => context.correspondence.evidence(id, page),
  supervisionOrders: ({ id }, page, context) => context.supervisionOrders.ofComplaint(id, page),
};
