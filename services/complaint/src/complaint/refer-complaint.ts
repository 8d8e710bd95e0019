import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, text } from '@odr/shared/command/input.ts';
import type { ReferralRoute } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent, Outcome } from './complaint.ts';
import { withoutFeedback } from './conclude.ts';
import { missedDeadlines } from './missed-deadlines.ts';

/** The consumer takes the matter to the market-supervision authority. */
export const referComplaintInput = z.object({
  complaintId: id,
  postalAddress: text(200),
  termsNotKept: z.boolean().default(false),
});
export type ReferComplaint = z.output<typeof referComplaintInput>;

export type ReferralRefusal =
  | 'SettlementNotOverdue'
  | 'SettlementStands'
  | 'TermsNotYetDue'
  | 'ReferralPeriodPassed'
  | 'AlreadyReferred'
  | 'CaseNotOpen';

/** What a referral must know: the authority of the enterprise's address. */
export interface ReferralFacts {
  readonly authorityId: string;
}

/**
 * Art. 13: to the authority once settlement is overdue, which ends the case without feedback; where none was reached; and where a
 * settlement turned out to be none, by the consumer's rating or because its terms were not kept.
 */
export function decideReferral(
  complaint: Complaint,
  input: ReferComplaint,
  { now, facts }: Pick<DecisionContext<ReferralFacts>, 'now' | 'facts'>,
): readonly ComplaintEvent[] | Refused<ReferralRefusal> {
  const referredBy = (route: ReferralRoute): ComplaintEvent => ({
    type: 'Referred',
    referral: { status: 'PENDING', route, authorityId: facts.authorityId, referredAt: now },
    postalAddress: input.postalAddress,
  });
  switch (complaint.status) {
    case 'RECEIVED':
    case 'CONTACTED':
      if (now <= complaint.deadlines.settleDueAt) return refuse('SettlementNotOverdue');
      return [
        ...missedDeadlines(complaint, now),
        { type: 'Concluded', outcome: withoutFeedback(now) },
        referredBy('SETTLEMENT_OVERDUE'),
      ];
    case 'SETTLED':
    case 'NOT_SETTLED':
    case 'CLOSED': {
      const limited = complaint.status === 'CLOSED' || complaint.outcome.annulment !== null;
      if (limited && now > complaint.outcome.referralUntil) return refuse('ReferralPeriodPassed');
      const route = routeFrom(complaint.outcome, input, now);
      return typeof route === 'string' ? [referredBy(route)] : route;
    }
    case 'REFERRED':
      return refuse('AlreadyReferred');
    case 'WITHDRAWN':
    case 'CANCELLED':
      return refuse('CaseNotOpen', { status: complaint.status });
  }
}

function routeFrom(
  outcome: Outcome,
  { termsNotKept }: ReferComplaint,
  now: Date,
): ReferralRoute | Refused<'SettlementStands' | 'TermsNotYetDue'> {
  if (outcome.kind === 'NOT_SETTLED') return 'NOT_SETTLED';
  if (outcome.rated?.resolved === false) return 'RATED_UNRESOLVED';
  if (!termsNotKept) return refuse('SettlementStands');
  if (outcome.keepBy !== null && shanghaiDay(now) <= outcome.keepBy) return refuse('TermsNotYetDue');
  return 'TERMS_NOT_KEPT';
}
