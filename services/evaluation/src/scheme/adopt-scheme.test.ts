import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { adopted, hangzhou, now, rules, schemeId, zhejiang } from './a-scheme.ts';
import { decideAdoption } from './adopt-scheme.ts';
import { type Scheme, evolve } from './scheme.ts';

const given = deciderSpec(evolve, decideAdoption);
type Context = Parameters<typeof decideAdoption>[2];
const context: Context = { id: schemeId, now, facts: { authority: zhejiang, schemes: [] } };
const former = evolve(undefined, adopted);
const beside = (...schemes: Scheme[]): Context => ({ ...context, facts: { authority: zhejiang, schemes } });
const withdrawn: Scheme = { ...former, status: 'WITHDRAWN' };

describe('a scheme of evaluation (Art. 20)', () => {
  it('is adopted by a province, the first of its own', () => {
    given().when(rules, context).then(adopted);
  });

  it('is for no other level of authority to adopt', () => {
    given()
      .when(rules, { ...context, facts: { authority: hangzhou, schemes: [] } })
      .thenRefused('ProvincialOnly');
    given()
      .when(rules, { ...context, facts: { authority: undefined, schemes: [] } })
      .thenRefused('ProvincialOnly');
  });

  it('holds for periods that have not begun, by the month in Shanghai', () => {
    const refused = { effectiveFrom: '2027-01' };
    given()
      .when(rules, { ...context, now: new Date('2026-12-31T15:59:59Z') })
      .then({ ...adopted, adoptedAt: new Date('2026-12-31T15:59:59Z') });
    given()
      .when(rules, { ...context, now: new Date('2026-12-31T16:00:00Z') })
      .thenRefused('SchemeTooLate', refused);
  });

  it('takes the next number of its province, whether the one before holds or was withdrawn', () => {
    const later = { ...rules, effectiveFrom: '2028-01' };
    given()
      .when(later, beside(former))
      .then({ ...adopted, number: 2, rules: later });
    given()
      .when(rules, beside(withdrawn))
      .then({ ...adopted, number: 2 });
  });

  it('begins with no month that another one begins with, unless that was withdrawn', () => {
    given().when(rules, beside(former)).thenRefused('SchemeForThatMonth', { effectiveFrom: '2027-01' });
  });

  it('cuts no period: neither its own, nor that of the scheme before or after', () => {
    const cut = (effectiveFrom: string) => ['SchemeCutsPeriod', { effectiveFrom }] as const;
    given()
      .when({ ...rules, effectiveFrom: '2027-07' }, context)
      .thenRefused(...cut('2027-07'));
    const quarterly = { ...rules, cadence: 'QUARTERLY', effectiveFrom: '2027-04' } as const;
    given()
      .when(quarterly, beside(former))
      .thenRefused(...cut('2027-04'));
    const inApril: Scheme = { ...former, rules: quarterly };
    given()
      .when(rules, beside(inApril))
      .thenRefused(...cut('2027-01'));
    given()
      .when({ ...rules, cadence: 'QUARTERLY' }, beside(inApril))
      .then({ ...adopted, number: 2, rules: { ...rules, cadence: 'QUARTERLY' } });
  });

  it('names what is wrong with its rules', () => {
    given()
      .when({ ...rules, grades: [] }, context)
      .thenRefused('GradesOutOfOrder');
  });
});
