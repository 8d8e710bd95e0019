import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import { type Dossier, type DossierEvent, versionOf } from '../dossier/dossier.ts';

/** What others get to read of what happened to a dossier: never what people wrote. */
export function publishDossier(event: DossierEvent, dossier: Dossier): EventContent {
  switch (event.type) {
    case 'Recorded':
      return eventContent('odr.feedback.recorded', publishedRecord(dossier, event.number));
    case 'Corrected':
      return eventContent('odr.feedback.corrected', publishedRecord(dossier, event.number));
    case 'Accepted':
      return eventContent('odr.feedback.accepted', {
        feedbackVersion: event.number,
        ratingWindowEndsAt: event.ratingEndsAt?.toISOString() ?? null,
      });
    case 'Superseded':
      return eventContent('odr.feedback.superseded', { feedbackVersion: event.number, reason: event.reason });
    case 'Missed':
      return eventContent('odr.feedback.missed', {
        ...partiesOf(dossier),
        ratingWindowEndsAt: event.ratingEndsAt.toISOString(),
      });
    case 'Rated':
      return eventContent('odr.feedback.rated', {
        ...partiesOf(dossier),
        feedbackVersion: event.standing.version,
        outcome: event.standing.outcome,
        resolved: event.rating.resolved,
        satisfaction: event.rating.satisfaction,
        ratedAt: event.rating.ratedAt.toISOString(),
      });
    case 'ContradictionFound':
      return eventContent('odr.feedback.contradictionFound', {
        ...partiesOf(dossier),
        feedbackVersion: event.number,
      });
    case 'FoundFalse':
      return eventContent('odr.feedback.foundFalse', {
        ...partiesOf(dossier),
        feedbackVersion: event.number,
        finding: 'SERIOUSLY_FALSE',
        spotCheckId: event.spotCheckId,
      });
    case 'RatingWindowEnding':
      return eventContent('odr.feedback.ratingWindowEnding', {
        feedbackVersion: event.standing.version,
        endsAt: event.endsAt.toISOString(),
      });
    case 'RatingWindowPassed':
      return eventContent('odr.feedback.ratingWindowPassed', {
        feedbackVersion: event.standing.version,
        endedAt: event.endsAt.toISOString(),
      });
  }
}

function partiesOf({ complaint: { id, enterpriseId } }: Dossier) {
  if (enterpriseId === null) throw new Error(`The complaint ${id} is addressed to nobody who could feed back.`);
  return { complaintId: id, enterpriseId };
}

function publishedRecord(dossier: Dossier, number: number) {
  const { outcome, settlement, handledAt, recordedAt } = versionOf(dossier, number);
  return {
    ...partiesOf(dossier),
    feedbackVersion: number,
    outcome,
    settlementKinds: [...(settlement?.kinds ?? [])],
    amount: settlement?.amount ?? null,
    keepBy: settlement?.keepBy ?? null,
    handledAt: handledAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
  };
}
