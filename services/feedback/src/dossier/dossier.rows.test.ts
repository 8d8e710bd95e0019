import { describe, expect, it } from '@jest/globals';
import type { Dossier, DossierEvent } from './dossier.ts';
import { dossierOf, dossierRowOf, versionRowOf } from './dossier.rows.ts';
import { accepted, complaint, given, missed, recorded, recordedAt, settled, windowEndsAt } from './sample-dossier.ts';

const standing = { version: 1, outcome: 'SETTLED' } as const;
const rated: DossierEvent = {
  type: 'Rated',
  standing,
  rating: { resolved: false, satisfaction: 2, comment: '仍未退款。', ratedAt: recordedAt },
};
const throughRows = (dossier: Dossier) =>
  dossierOf(
    dossier.complaint,
    dossierRowOf(dossier, 7),
    dossier.versions.map((version) => versionRowOf(dossier.complaint.id, version)),
  );

describe('a dossier comes back from its rows as it was', () => {
  it.each<[string, Dossier]>([
    ['empty', given(complaint())],
    ['with a version that waits', given(complaint(), recorded())],
    ['with a version that was refused', given(complaint(), recorded(), superseded('WITHDRAWN'))],
    ['open for rating', given(settled(), recorded(), accepted())],
    [
      'reminded',
      given(settled(), recorded(), accepted(), { type: 'RatingWindowEnding', standing, endsAt: windowEndsAt }),
    ],
    ['rated', given(settled(), recorded(), accepted(), rated)],
    ['rated and annulled', given(settled(), recorded(), accepted(), rated, superseded('ANNULLED'))],
    [
      'unrated',
      given(settled(), recorded(), accepted(), { type: 'RatingWindowPassed', standing, endsAt: windowEndsAt }),
    ],
    ['without feedback', given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt })],
    ['corrected to no settlement', given(settled(), recorded(), accepted(), recorded(2, 'NOT_SETTLED'))],
  ])('%s', (_state, dossier) => {
    expect(throughRows(dossier)).toEqual(dossier);
  });
});

function superseded(reason: 'WITHDRAWN' | 'ANNULLED'): DossierEvent {
  return { type: 'Superseded', number: 1, reason };
}
