import { toAuthority, toSubject } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import { type Application, type ApplicationEvent, applicantOf, reviewOf } from './application.ts';

/** Who is told of what happened to an application: the applicant, and the authority before whom it lies. Pure. */
export function noticesOfApplication(event: ApplicationEvent, application: Application): Notice<NoticeKind>[] {
  const applicant = applicantOf(application);
  const authorityId = reviewOf(application)?.authorityId;
  const toApplicant = (kind: NoticeKind, dueAt?: Date) =>
    applicant === null ? [] : [{ to: toSubject(applicant), kind, ...(dueAt && { dueAt }) }];
  const toReviewer = (kind: NoticeKind, dueAt?: Date) =>
    authorityId === undefined ? [] : [{ to: toAuthority(authorityId), kind, ...(dueAt && { dueAt }) }];
  switch (event.type) {
    case 'RecommendationAccepted': {
      const { recommendation } = application;
      return recommendation === null
        ? []
        : [{ to: toAuthority(recommendation.authorityId), kind: 'RECOMMENDATION_ACCEPTED' }];
    }
    case 'Submitted':
      return toReviewer('APPLICATION_SUBMITTED', event.review.dueAt);
    case 'Supplemented':
      return toReviewer('APPLICATION_SUPPLEMENTED', event.reviewDueAt);
    case 'Withdrawn':
      return toReviewer('APPLICATION_WITHDRAWN');
    case 'Lapsed':
      return [...toApplicant('APPLICATION_LAPSED'), ...toReviewer('APPLICATION_LAPSED')];
    case 'ReviewStarted':
      return toApplicant('REVIEW_STARTED');
    case 'SupplementRequested':
      return toApplicant('SUPPLEMENT_REQUESTED', event.supplement.dueAt);
    case 'Approved':
      return toApplicant('APPLICATION_APPROVED');
    case 'Rejected':
      return toApplicant('APPLICATION_REJECTED');
    case 'Recommended':
    case 'Started':
    case 'Filled':
    case 'DocumentAttached':
    case 'FindingsRecorded':
    case 'ContactRevealed':
      return [];
  }
}
