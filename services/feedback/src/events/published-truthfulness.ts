import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { Finding } from '@odr/shared/contracts/feedback.vocabulary.ts';
import type { ReturnVisit, ReturnVisitEvent } from '../return-visit/return-visit.ts';
import { type SpotCheck, type SpotCheckEvent, itemOf } from '../spot-check/spot-check.ts';

/** What others get to read of a spot check: never what an officer wrote. */
export function publishSpotCheck(event: SpotCheckEvent, check: SpotCheck): EventContent {
  const { authorityId } = check;
  switch (event.type) {
    case 'Drawn':
      return eventContent('odr.truthfulness.spotCheckDrawn', {
        authorityId,
        ...event.filter,
        asOf: event.asOf.toISOString(),
        seed: event.seed,
        population: event.population,
        sampled: event.items.length,
      });
    case 'ItemAssigned':
      return eventContent('odr.truthfulness.itemAssigned', {
        complaintId: itemOf(check, event.itemId).complaintId,
        officer: event.officer,
      });
    case 'FindingRecorded': {
      const { complaintId, enterpriseId, feedbackVersion } = itemOf(check, event.itemId);
      const { finding } = event.judgement;
      const checked = { complaintId, enterpriseId, feedbackVersion };
      return eventContent('odr.truthfulness.findingRecorded', { authorityId, ...checked, finding });
    }
    case 'Completed':
      return eventContent('odr.truthfulness.spotCheckCompleted', {
        authorityId,
        truthful: foundIn(check, 'TRUTHFUL'),
        minorDefects: foundIn(check, 'MINOR_DEFECT'),
        seriouslyFalse: foundIn(check, 'SERIOUSLY_FALSE'),
      });
  }
}

const foundIn = ({ items }: SpotCheck, finding: Finding): number =>
  items.filter(({ judgement }) => judgement?.finding === finding).length;

/** What others get to read of a return visit: never what the consumer said. */
export function publishReturnVisit(event: ReturnVisitEvent, _visit: ReturnVisit): EventContent {
  const { authorityId, complaintId, enterpriseId, feedbackVersion, answer, visitedAt } = event;
  const checked = { complaintId, enterpriseId, feedbackVersion };
  return eventContent('odr.truthfulness.returnVisitRecorded', {
    authorityId,
    ...checked,
    answer,
    visitedAt: visitedAt.toISOString(),
  });
}
