import { describe, expect, it } from '@jest/globals';
import { type Refused, isRefused } from '@odr/shared/command/decision.ts';
import type { EventContent } from '@odr/shared/contracts/catalogue.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import fc from 'fast-check';
import { copyChange } from '../complaint-copy/copy-change.ts';
import { publishDossier } from '../events/published.ts';
import { verdictIn } from '../events/verdict-in.ts';
import { type ModelComplaint, contactedComplaint, ownSteps, takeFeedback } from './complaint-model.ts';
import { decideCorrection } from './correct-feedback.ts';
import { type Dossier, type DossierEvent, acceptedVersion, emptyDossier, evolve } from './dossier.ts';
import { decideVerdict } from './note-verdict.ts';
import { decideRating } from './rate-feedback.ts';
import { decideRatingWindow } from './rating-window.ts';
import { decideRecording } from './record-feedback.ts';
import { complaint, complaintId, dayMs, noSettlementInput, recordedAt, settlementInput } from './sample-dossier.ts';

type Action =
  | { readonly do: 'record' | 'correct'; readonly settled: boolean }
  | { readonly do: 'rate'; readonly standing: boolean; readonly resolved: boolean }
  | { readonly do: keyof typeof ownSteps }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'watch' | 'deliverFeedback' | 'deliverCopy' | 'deliverVerdict' };

const oneOf = (...actions: Action[]) => fc.constantFrom(...actions);

/** Weighted so that cases come far, and are then disturbed. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: oneOf({ do: 'deliverFeedback' }, { do: 'deliverCopy' }, { do: 'deliverVerdict' }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('record' as const, 'correct' as const), settled: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('rate' as const), standing: fc.boolean(), resolved: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 17, 21) }) },
  { weight: 1, arbitrary: oneOf({ do: 'watch' }) },
  {
    weight: 1,
    arbitrary: oneOf({ do: 'withdraw' }, { do: 'endWithoutFeedback' }, { do: 'refer' }, { do: 'annul' }),
  },
);

/** Half of the cases begin with a feedback that stands: what comes after that is where most can go wrong. */
const arrive: Action[] = [{ do: 'deliverFeedback' }, { do: 'deliverCopy' }, { do: 'deliverVerdict' }];
const beginning = fc.constantFrom<Action[]>([], [{ do: 'record', settled: true }, ...arrive]);

/** Both services and the two roads between them; each road keeps its order and loses nothing, but takes its time. */
class World {
  dossier: Dossier = emptyDossier(complaint());
  complaint: ModelComplaint = contactedComplaint;
  readonly happened: DossierEvent[] = [];
  private now = recordedAt;
  private readonly toComplaint: EventContent[] = [];
  private readonly fromComplaint: EventContent[] = [];
  private copied = 0;
  private judged = 0;

  perform(step: Action): void {
    const { now } = this;
    switch (step.do) {
      case 'record':
        return this.change(decideRecording(this.dossier, step.settled ? settlementInput : noSettlementInput, { now }));
      case 'correct':
        return this.change(decideCorrection(this.dossier, step.settled ? settlementInput : noSettlementInput, { now }));
      case 'rate': {
        const { rating: open } = this.dossier;
        const feedbackVersion = step.standing && open.status === 'OPEN' ? open.standing.version : 1;
        const { resolved } = step;
        const rating = { complaintId, feedbackVersion, resolved, satisfaction: 3, comment: null };
        return this.change(decideRating(this.dossier, rating, { now }));
      }
      case 'watch':
        return this.change(decideRatingWindow(this.dossier, undefined, { now }));
      case 'wait':
        this.now = new Date(now.getTime() + step.days * dayMs);
        return undefined;
      case 'deliverFeedback': {
        const event = this.toComplaint.shift();
        return event === undefined ? undefined : this.complaintTakes(takeFeedback(this.complaint, event));
      }
      case 'deliverCopy':
        return this.deliverCopy();
      case 'deliverVerdict':
        return this.deliverVerdict();
      default:
        return this.complaintTakes(ownSteps[step.do](this.complaint, now));
    }
  }

  /** Everything that is under way arrives, and what that causes too. */
  settle(): void {
    for (let round = 0; round < 50; round += 1) {
      for (const road of ['deliverFeedback', 'deliverCopy', 'deliverVerdict'] as const) this.perform({ do: road });
    }
  }

  private complaintTakes([after, events]: ReturnType<typeof takeFeedback>): void {
    this.complaint = after;
    this.fromComplaint.push(...events);
  }

  private change(decision: readonly DossierEvent[] | Refused): void {
    if (isRefused(decision)) return;
    for (const event of decision) {
      this.dossier = evolve(this.dossier, event);
      this.happened.push(event);
      this.toComplaint.push(publishDossier(event, this.dossier));
    }
  }

  private deliverCopy(): void {
    const event = this.fromComplaint[this.copied];
    if (event === undefined) return;
    this.copied += 1;
    const change = copyChange(event as PublishedEvent, () => ({ province: '330000', prefecture: null, county: null }));
    this.dossier = { ...this.dossier, complaint: { ...this.dossier.complaint, ...change } };
  }

  /** The verdicts are read after the copy, never before it. */
  private deliverVerdict(): void {
    const event = this.fromComplaint[this.judged];
    if (event === undefined || this.judged >= this.copied) return;
    this.judged += 1;
    const verdict = verdictIn(event);
    if (verdict !== undefined) this.change(decideVerdict(this.dossier, { complaintId, verdict }));
  }
}

const count = (events: readonly DossierEvent[], type: DossierEvent['type']) =>
  events.filter((event) => event.type === type).length;

describe('whatever the order in which people act and events arrive', () => {
  it('both services agree in the end, and the consumer rates once at most', () => {
    fc.assert(
      fc.property(beginning, fc.array(action, { minLength: 1, maxLength: 60 }), (first, then) => {
        const world = new World();
        for (const step of [...first, ...then]) {
          world.perform(step);
          const standing = world.dossier.versions.filter(({ status }) => status === 'ACCEPTED');
          expect(standing.length).toBeLessThanOrEqual(1);
        }
        world.settle();

        const { dossier, complaint: owner, happened } = world;
        expect(dossier.versions.filter(({ status }) => status === 'RECORDED')).toEqual([]);
        expect(acceptedVersion(dossier)?.number ?? null).toBe(owner.cause === 'FEEDBACK' ? owner.version : null);
        expect(acceptedVersion(dossier)?.outcome ?? null).toBe(owner.cause === 'FEEDBACK' ? owner.outcome : null);
        expect(dossier.missed).toBe(owner.cause === 'NO_FEEDBACK');
        expect(dossier.complaint.status).toBe(owner.status);
        expect(dossier.rating.status === 'RATED').toBe(owner.rated);
        expect(count(happened, 'Rated') + count(happened, 'RatingWindowPassed')).toBeLessThanOrEqual(1);
        const waitsForRating = ['SETTLED', 'NOT_SETTLED'].includes(owner.status) && owner.cause !== 'ANNULLED';
        const open = dossier.rating.status === 'OPEN' ? dossier.rating.standing : undefined;
        expect(open === undefined || (owner.cause !== 'ANNULLED' && open.version === owner.version)).toBe(true);
        expect(waitsForRating && dossier.rating.status !== 'OPEN').toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
