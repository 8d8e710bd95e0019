import { describe, expect, it } from '@jest/globals';
import { type Dossier, type DossierEvent, acceptedVersion, evolve } from './dossier.ts';
import { type ComplaintVerdict, decideVerdict } from './note-verdict.ts';
import {
  complaint,
  complaintId,
  given,
  missed,
  recorded,
  recordedAt,
  settled,
  windowEndsAt,
} from './sample-dossier.ts';

const say = (dossier: Dossier, verdict: ComplaintVerdict) => decideVerdict(dossier, { complaintId, verdict });
const accept = (number: number) => ({ kind: 'ACCEPTED', number, ratingEndsAt: windowEndsAt }) as const;
const noFeedback = { kind: 'MISSED', ratingEndsAt: windowEndsAt } as const;
const later = (dossier: Dossier, events: readonly DossierEvent[]) => events.reduce(evolve, dossier);

describe("the complaint service's word", () => {
  it('makes a recorded version the outcome, which can then be rated', () => {
    const dossier = given(settled(), recorded());
    const after = later(dossier, say(dossier, accept(1)));
    expect(acceptedVersion(after)?.number).toBe(1);
    expect(after.rating).toMatchObject({
      status: 'OPEN',
      standing: { version: 1, outcome: 'SETTLED' },
      endsAt: windowEndsAt,
    });
  });

  it('puts the accepted correction in the place of the version before', () => {
    const dossier = given(
      settled(),
      recorded(),
      { type: 'Accepted', number: 1, ratingEndsAt: recordedAt },
      recorded(2),
    );
    expect(say(dossier, accept(2))).toEqual([
      { type: 'Superseded', number: 1, reason: 'CORRECTED' },
      { type: 'Accepted', number: 2, ratingEndsAt: windowEndsAt },
    ]);
    expect(later(dossier, say(dossier, accept(2))).rating).toMatchObject({ endsAt: windowEndsAt });
  });

  it('accepts an older version while a newer waits for its own', () => {
    const dossier = given(settled(), recorded(), recorded(2, 'NOT_SETTLED'));
    const first = later(dossier, say(dossier, accept(1)));
    expect(first.versions.map(({ status }) => status)).toEqual(['ACCEPTED', 'RECORDED']);
    const second = later(first, say(first, accept(2)));
    expect(second.versions.map(({ status }) => status)).toEqual(['SUPERSEDED', 'ACCEPTED']);
  });

  it('supersedes what a faster withdrawal made void', () => {
    const dossier = given(complaint({ status: 'WITHDRAWN' }), recorded());
    const after = later(dossier, say(dossier, { kind: 'REFUSED', number: 1, reason: 'WITHDRAWN' }));
    expect(after.versions).toMatchObject([{ status: 'SUPERSEDED', reason: 'WITHDRAWN' }]);
    expect(after.rating).toEqual({ status: 'NOT_OPEN' });
  });

  it('opens the rating where the case ended without feedback', () => {
    const dossier = given(missed);
    const after = later(dossier, say(dossier, noFeedback));
    expect(after).toMatchObject({ missed: true, rating: { status: 'OPEN', standing: { version: null } } });
  });

  it('lets late feedback take the place of none', () => {
    const dossier = given(missed, { type: 'Missed', ratingEndsAt: recordedAt }, recorded());
    const after = later(dossier, say(dossier, accept(1)));
    expect(after).toMatchObject({ missed: false, rating: { standing: { version: 1 }, endsAt: windowEndsAt } });
  });

  it('annuls what stands, and with it the right to rate, while a rating given stays readable', () => {
    const annul = { kind: 'ANNULLED' } as const;
    const dossier = given(settled(), recorded(), { type: 'Accepted', number: 1, ratingEndsAt: windowEndsAt });
    expect(later(dossier, say(dossier, annul)).rating).toEqual({ status: 'NOT_OPEN' });
    const rating = { resolved: true, satisfaction: 4, comment: null, ratedAt: recordedAt };
    const rated = evolve(dossier, { type: 'Rated', standing: { version: 1, outcome: 'SETTLED' }, rating });
    expect(later(rated, say(rated, annul)).rating).toMatchObject({ status: 'RATED', rating });
  });

  it('changes nothing when it comes again', () => {
    const dossier = given(settled(), recorded(), { type: 'Accepted', number: 1, ratingEndsAt: windowEndsAt });
    expect(say(dossier, accept(1))).toEqual([]);
    const absent = given(missed, { type: 'Missed', ratingEndsAt: windowEndsAt });
    expect(say(absent, noFeedback)).toEqual([]);
    const refused = given(complaint(), recorded(), { type: 'Superseded', number: 1, reason: 'REFERRED' });
    expect(say(refused, { kind: 'REFUSED', number: 1, reason: 'REFERRED' })).toEqual([]);
  });

  it('about a version that never was is a fault', () => {
    expect(() => say(given(settled(), recorded()), accept(7))).toThrow('no version 7');
  });
});
