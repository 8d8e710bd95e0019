import type { Id } from '@odr/shared/id/id.ts';
import { toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import { type SpotCheck, type SpotCheckEvent, itemOf } from './spot-check.ts';

/** Notices on one thing in the graph. */
export interface NoticesAbout {
  readonly about: { readonly about: 'SpotCheck' | 'Feedback'; readonly id: Id };
  readonly notices: readonly Notice<NoticeKind>[];
}

/**
 * Who is to be told. Officers learn once what they are to check; the enterprise learns of a defect, never that it is being checked. Who is told of
 * what is seriously false, the feedback's own notices say. Pure.
 */
export function noticesOf(events: readonly SpotCheckEvent[], check: SpotCheck): NoticesAbout[] {
  return events.flatMap((event) => {
    switch (event.type) {
      case 'Drawn':
        return [told(check, ...new Set(event.items.map(({ assignee }) => assignee)))];
      case 'ItemAssigned':
        return [told(check, event.officer)];
      case 'FindingRecorded': {
        if (event.judgement.finding !== 'MINOR_DEFECT') return [];
        const { complaintId, enterpriseId } = itemOf(check, event.itemId);
        const about = { about: 'Feedback', id: complaintId } as const;
        return [{ about, notices: [{ to: toEnterprise(enterpriseId), kind: 'DEFECT_FOUND' }] }];
      }
      case 'Completed':
        return [];
    }
  });
}

function told({ id }: SpotCheck, ...officers: string[]): NoticesAbout {
  return {
    about: { about: 'SpotCheck', id },
    notices: officers.map((officer) => ({ to: toSubject(officer), kind: 'SPOT_CHECK_ASSIGNED' })),
  };
}
