import { toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import type { Dossier, DossierEvent } from './dossier.ts';

/**
 * Who is to be told of an event. Pure.
 *
 * @param officers the authority in whose jurisdiction the case lies
 */
export function noticesOf(
  event: DossierEvent,
  { complaint }: Dossier,
  officers: Notice['to'] | undefined,
): Notice<NoticeKind>[] {
  const consumer = toSubject(complaint.consumerSubject);
  const enterprise = complaint.enterpriseId === null ? undefined : toEnterprise(complaint.enterpriseId);
  const tell = (kind: NoticeKind, ...recipients: (Notice['to'] | undefined)[]): Notice<NoticeKind>[] =>
    recipients.flatMap((to) => (to === undefined ? [] : [{ to, kind }]));

  switch (event.type) {
    case 'Recorded':
      return tell('FEEDBACK_GIVEN', consumer);
    case 'Corrected':
      return tell('FEEDBACK_CORRECTED', consumer);
    case 'Superseded':
      return event.reason === 'CORRECTED' ? [] : tell('FEEDBACK_NOT_STANDING', enterprise);
    case 'Rated':
      return tell('RATED', enterprise);
    case 'ContradictionFound':
      return tell('CONTRADICTION_FOUND', enterprise, officers);
    case 'FoundFalse':
      return tell('FOUND_FALSE', enterprise, officers);
    case 'RatingWindowEnding':
      return tell('RATING_WINDOW_ENDING', consumer).map((notice) => ({ ...notice, dueAt: event.endsAt }));
    case 'Accepted':
    case 'Missed':
    case 'RatingWindowPassed':
      return [];
  }
}
