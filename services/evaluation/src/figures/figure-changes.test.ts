import { describe, expect, it } from '@jest/globals';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { newId } from '@odr/shared/id/id.ts';
import fc from 'fast-check';
import type { CaseFact } from '../fact/case-fact.ts';
import { afterComplaintEvent } from '../fact/case-half.ts';
import { type CaseLife, caseLife } from '../fact/case-life.arbitrary.ts';
import { afterFeedbackEvent } from '../fact/rating-half.ts';
import { handlingDaysOf, rateOf, satisfactionOf } from '../indicator/indicator.ts';
import { rates, withdrawalRateFor } from '../indicator/definitions.ts';
import { type FigureChanges, figureChanges } from './figure-changes.ts';
import { type Measure, measureNames } from './measures.ts';
import { divisionOwner } from './owner.ts';

const seed = Date.now() % 2 ** 31;
const addressees = ['330106', '330108', '440106'].map((division) => ({
  enterpriseId: newId(),
  division,
  industry: '52',
  scale: 'SMALL' as const,
}));
const locate = (division: string) => ({
  division,
  province: `${division.slice(0, 2)}0000`,
  prefecture: `${division.slice(0, 4)}00`,
  county: division,
});
const lives = fc.array(caseLife(addressees), { minLength: 1, maxLength: 30 });
const emptyFact = (id: string): CaseFact => ({ id, case: null, rating: null });

function after(fact: CaseFact, event: PublishedEvent): CaseFact {
  return event.type.startsWith('odr.complaint.')
    ? { ...fact, case: afterComplaintEvent(fact.case, event, locate) }
    : { ...fact, rating: afterFeedbackEvent(fact.rating, event) };
}

/** Events in the order in which the picks choose between the two topics of each case. */
function interleave({ complaint, feedback }: CaseLife, picks: readonly boolean[]): PublishedEvent[] {
  const [left, right] = [[...complaint], [...feedback]];
  return Array.from({ length: left.length + right.length }, (_, index) => {
    const fromLeft = right.length === 0 || (left.length > 0 && picks[index % picks.length] === true);
    return (fromLeft ? left.shift() : right.shift()) as PublishedEvent;
  });
}

/** Sums by owner, month and measure, without those that are 0. */
function summed(changes: readonly FigureChanges[]): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (key: string, by: number) => sums.set(key, (sums.get(key) ?? 0) + by);
  for (const { counts, handling } of changes) {
    for (const { owner, month, by } of counts)
      for (const measure of measureNames) add(`${owner.toString('hex')} ${month} ${measure}`, by[measure]);
    for (const { owner, month, workingDays, by } of handling)
      add(`${owner.toString('hex')} ${month} ${workingDays} days`, by);
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const wholeFact = (life: CaseLife): CaseFact => [...life.complaint, ...life.feedback].reduce(after, emptyFact(life.id));
const counted = (facts: readonly CaseFact[]): FigureChanges =>
  figureChanges(facts.map((fact) => ({ before: emptyFact(fact.id), after: fact })));

describe(`facts and figures (seed ${seed})`, () => {
  it('converge whatever the order in which the two topics arrive, and figures are always the sum over the facts', () => {
    fc.assert(
      fc.property(lives, fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (cases, picks) => {
        const facts: CaseFact[] = [];
        const steps: FigureChanges[] = [];
        for (const life of cases) {
          let fact = emptyFact(life.id);
          for (const event of interleave(life, picks)) {
            const next = after(fact, event);
            steps.push(figureChanges([{ before: fact, after: next }]));
            fact = next;
          }
          facts.push(fact);
        }
        expect(facts).toEqual(cases.map(wholeFact));
        expect(summed(steps)).toEqual(summed([counted(facts)]));
      }),
      { seed, numRuns: 50 },
    );
  });

  it('give each indicator what its definition says of the cases one by one', () => {
    fc.assert(
      fc.property(lives, (cases) => {
        const facts = cases.map(wholeFact);
        const { counts, handling } = counted(facts);
        const country = divisionOwner('000000').toString('hex');
        const ofCountry = counts.filter(({ owner }) => owner.toString('hex') === country);
        const figures = Object.fromEntries(
          measureNames.map((measure) => [measure, ofCountry.reduce((sum, { by }) => sum + by[measure], 0)]),
        ) as Record<Measure, number>;
        const fraction = (of: Parameters<typeof rateOf>[0]) => {
          const { numerator, denominator } = rateOf(of, figures);
          return [numerator, denominator];
        };

        const handled = facts.flatMap(({ case: half, rating }) =>
          half === null || half.cancelled || half.referredAtFiling ? [] : [{ ...half, rating }],
        );
        const concluded = handled.filter(({ outcome, referral }) => outcome !== null && referral?.route !== 'BY_EXIT');
        const settled = concluded.filter(({ outcome }) => outcome?.kind === 'SETTLED');
        const rated = concluded.filter(({ rating, outcome }) => rating !== null && outcome?.cause !== 'ANNULLED');
        const settledAndRated = settled.filter(({ rating }) => rating !== null);
        const resolved = settledAndRated.filter(({ rating }) => rating?.resolved === true);
        const contactDecided = handled.filter(({ contact, overdue }) => contact !== null || overdue.contact);
        const settlementDecided = handled.filter(({ outcome, overdue }) => outcome !== null || overdue.settlement);
        expect(fraction(rates.settlementRate)).toEqual([settled.length, concluded.length]);
        expect(fraction(rates.confirmedSettlementRate)).toEqual([resolved.length, rated.length]);
        expect(fraction(rates.ratingCoverage)).toEqual([rated.length, concluded.length]);
        expect(fraction(rates.contradictionRate)).toEqual([
          settledAndRated.length - resolved.length,
          settledAndRated.length,
        ]);
        expect(fraction(rates.referralRate)).toEqual([
          concluded.filter(({ referral }) => referral !== null).length,
          concluded.length,
        ]);
        expect(fraction(rates.contactOnTimeRate)).toEqual([
          contactDecided.filter(({ contact }) => contact?.onTime === true).length,
          contactDecided.length,
        ]);
        expect(fraction(rates.settlementOnTimeRate)).toEqual([
          settlementDecided.filter(({ outcome }) => outcome?.onTime === true).length,
          settlementDecided.length,
        ]);
        expect(fraction(rates.withdrawalRate)).toEqual([
          handled.filter(({ withdrawal }) => withdrawal !== null).length,
          handled.length,
        ]);
        expect(fraction(withdrawalRateFor('MISTAKE'))[0]).toBe(
          handled.filter(({ withdrawal }) => withdrawal === 'MISTAKE').length,
        );
        expect(satisfactionOf(figures).sum).toBe(
          rated.reduce((sum, { rating }) => sum + (rating?.satisfaction ?? 0), 0),
        );

        const days = concluded.flatMap(({ outcome }) => outcome?.handlingWorkingDays ?? []).toSorted((a, b) => a - b);
        const found = handlingDaysOf(
          handling
            .filter(({ owner }) => owner.toString('hex') === country)
            .map(({ workingDays, by }) => ({ workingDays, cases: by })),
        );
        expect(found.cases).toBe(days.length);
        expect(found.median).toBe(days[Math.ceil(days.length * 0.5) - 1] ?? null);
        expect(found.percentile90).toBe(days[Math.ceil(days.length * 0.9) - 1] ?? null);
      }),
      { seed, numRuns: 100 },
    );
  });
});
