import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { Outcome, OutcomeCause, OutcomeRefusalReason } from '@odr/shared/contracts/complaint.vocabulary.ts';
import { complaintId, dayMs } from './sample-dossier.ts';

/*
 * What the contracts let this service expect of the complaint service, in its least form: for the test of interleavings. The complaint
 * owns its state; what it decides leaves as events.
 */

type Status = 'CONTACTED' | 'SETTLED' | 'NOT_SETTLED' | 'CLOSED' | 'WITHDRAWN' | 'REFERRED';

export interface ModelComplaint {
  readonly status: Status;
  readonly outcome: Outcome | null;
  readonly cause: OutcomeCause | null;
  readonly version: number | null;
  readonly rated: boolean;
}

export const contactedComplaint: ModelComplaint = {
  status: 'CONTACTED',
  outcome: null,
  cause: null,
  version: null,
  rated: false,
};

/** A complaint after a step, and what it tells. */
export type Step = readonly [ModelComplaint, readonly EventContent[]];

/** What an event of the feedback service does to the complaint. */
export function takeFeedback(complaint: ModelComplaint, { type, data }: EventContent): Step {
  switch (type) {
    case 'odr.feedback.recorded':
    case 'odr.feedback.corrected': {
      const { feedbackVersion: version, outcome } = data;
      const reason = refusalOf(complaint);
      if (reason !== undefined) {
        const refused = { feedbackId: complaintId, feedbackVersion: version, reason };
        return [complaint, [eventContent('odr.complaint.outcomeRefused', refused)]];
      }
      return concluded(complaint, outcome, 'FEEDBACK', version, new Date(data.recordedAt));
    }
    case 'odr.feedback.rated':
      if (data.feedbackVersion !== complaint.version) return [complaint, []];
      return close({ ...complaint, rated: true }, 'RATED');
    case 'odr.feedback.ratingWindowPassed':
      return data.feedbackVersion === complaint.version ? close(complaint, 'RATING_WINDOW_PASSED') : [complaint, []];
    default:
      return [complaint, []];
  }
}

function refusalOf({ status, rated, cause }: ModelComplaint): OutcomeRefusalReason | undefined {
  if (status === 'WITHDRAWN' || status === 'REFERRED' || status === 'CLOSED') return status;
  if (cause === 'ANNULLED') return 'ANNULLED';
  return rated ? 'ALREADY_RATED' : undefined;
}

function close(complaint: ModelComplaint, reason: 'RATED' | 'RATING_WINDOW_PASSED'): Step {
  if (complaint.status !== 'SETTLED' && complaint.status !== 'NOT_SETTLED') return [complaint, []];
  return [{ ...complaint, status: 'CLOSED' }, [eventContent('odr.complaint.closed', { reason, referralUntil: null })]];
}

function concluded(
  complaint: ModelComplaint,
  outcome: Outcome,
  cause: OutcomeCause,
  version: number | null,
  now: Date,
): Step {
  const event = eventContent(
    complaint.outcome === null ? 'odr.complaint.concluded' : 'odr.complaint.outcomeCorrected',
    {
      outcome,
      cause,
      feedbackId: version === null ? null : complaintId,
      feedbackVersion: version,
      concludedAt: now.toISOString(),
      handlingWorkingDays: null,
      settledOnTime: true,
      ratingWindowEndsAt: new Date(now.getTime() + 20 * dayMs).toISOString(),
    },
  );
  return [{ ...complaint, status: outcome, outcome, cause, version }, [event]];
}

/** What people and time do to the complaint itself; nothing where its state does not allow it. */
export const ownSteps = {
  withdraw(complaint: ModelComplaint): Step {
    if (complaint.status !== 'CONTACTED') return [complaint, []];
    const withdrawn = { reason: 'MISTAKE', contactMissed: false, settlementMissed: false } as const;
    return [{ ...complaint, status: 'WITHDRAWN' }, [eventContent('odr.complaint.withdrawn', withdrawn)]];
  },
  endWithoutFeedback(complaint: ModelComplaint, now: Date): Step {
    if (complaint.status !== 'CONTACTED') return [complaint, []];
    return concluded(complaint, 'NOT_SETTLED', 'NO_FEEDBACK', null, now);
  },
  refer(complaint: ModelComplaint, now: Date): Step {
    if (complaint.status !== 'NOT_SETTLED') return [complaint, []];
    const referred = { route: 'NOT_SETTLED', authorityId: 'CN-330106', outcome: 'NOT_SETTLED' } as const;
    const event = eventContent('odr.complaint.referred', { ...referred, referredAt: now.toISOString() });
    return [{ ...complaint, status: 'REFERRED' }, [event]];
  },
  annul(complaint: ModelComplaint, now: Date): Step {
    const { status, outcome } = complaint;
    if (outcome !== 'SETTLED' || (status !== 'SETTLED' && status !== 'CLOSED')) return [complaint, []];
    const annulled = { authorityId: 'CN-330106', annulledAt: now.toISOString(), referralUntil: now.toISOString() };
    const after = { ...complaint, status: 'NOT_SETTLED', outcome: 'NOT_SETTLED', cause: 'ANNULLED' } as const;
    return [after, [eventContent('odr.complaint.annulled', annulled)]];
  },
};
