import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import { type Application, type ApplicationEvent, reviewOf } from '../application/application.ts';

/** What others get to read of what happened to an application: never a person's data, nor what people wrote. */
export function publishApplication(event: ApplicationEvent, application: Application): EventContent {
  const { enterpriseId } = application;
  const authorityId = reviewOf(application)?.authorityId ?? '';
  switch (event.type) {
    case 'Recommended':
      return eventContent('odr.application.recommended', {
        enterpriseId,
        authorityId: event.recommendation?.authorityId ?? '',
      });
    case 'RecommendationAccepted':
      return eventContent('odr.application.recommendationAccepted', { enterpriseId });
    case 'Started':
      return eventContent('odr.application.started', { enterpriseId, origin: 'SELF_APPLIED' });
    case 'Filled':
      return eventContent('odr.application.filled', { enterpriseId });
    case 'DocumentAttached':
      return eventContent('odr.application.documentAttached', {
        enterpriseId,
        document: event.document.kind,
        fileId: event.document.id,
      });
    case 'Submitted':
      return eventContent('odr.application.submitted', {
        enterpriseId,
        authorityId,
        reviewDueAt: event.review.dueAt.toISOString(),
      });
    case 'ReviewStarted':
      return eventContent('odr.application.reviewStarted', { enterpriseId, authorityId });
    case 'FindingsRecorded':
      return eventContent('odr.application.findingsRecorded', {
        enterpriseId,
        authorityId,
        method: event.method,
        findings: event.findings.map(({ question, positive }) => ({ question, positive })),
      });
    case 'SupplementRequested':
      return eventContent('odr.application.supplementRequested', {
        enterpriseId,
        authorityId,
        documents: [...event.supplement.documents],
        answerDueAt: event.supplement.dueAt.toISOString(),
      });
    case 'Supplemented':
      return eventContent('odr.application.supplemented', {
        enterpriseId,
        reviewDueAt: event.reviewDueAt.toISOString(),
      });
    case 'Withdrawn':
      return eventContent('odr.application.withdrawn', { enterpriseId });
    case 'Lapsed':
      return eventContent('odr.application.lapsed', { enterpriseId, lapsedAt: event.at.toISOString() });
    case 'Rejected':
      return eventContent('odr.application.rejected', {
        enterpriseId,
        authorityId,
        decidedAt: event.at.toISOString(),
      });
    case 'Approved':
      return eventContent('odr.application.approved', {
        enterpriseId,
        authorityId,
        decidedAt: event.at.toISOString(),
      });
    case 'ContactRevealed':
      return eventContent('odr.application.contactRevealed', { enterpriseId });
  }
}
