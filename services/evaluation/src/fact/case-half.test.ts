import { describe, expect, it } from '@jest/globals';
import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import { newId } from '@odr/shared/id/id.ts';
import { type Measure, contributionOf } from '../figures/measures.ts';
import type { CaseFact, CaseHalf } from './case-fact.ts';
import { afterComplaintEvent } from './case-half.ts';

const at = (day: string) => `${day}T02:00:00.000Z`;
const due = { contactDueAt: '2026-02-25T15:59:59.999Z', settleDueAt: '2026-03-05T15:59:59.999Z', provisional: false };
const enterprise = {
  enterpriseId: newId(),
  division: '330106',
  industry: '52',
  scale: 'SMALL' as const,
  subjectKind: 'ENTERPRISE' as const,
};
const filed = eventContent('odr.complaint.filed', {
  caseNumber: '20260213-330106-7K3F9QXA',
  ...enterprise,
  unregistered: false,
  category: 'A01',
  problem: 'P01',
  demands: ['REFUND'],
  amount: null,
  purchaseChannel: 'ONLINE_SHOP',
  consumerDivision: '310101',
  consumerSubject: 'consumer-1',
  receivedAt: at('2026-02-13'),
  ...due,
  status: 'RECEIVED',
});
const contacted = (onTime: boolean) =>
  eventContent('odr.complaint.contacted', {
    contactedAt: at('2026-02-14'),
    statedAt: at('2026-02-14'),
    channel: 'PHONE',
    onTime,
  });
const contactOverdue = eventContent('odr.complaint.contactOverdue', { dueAt: due.contactDueAt });
const settlementOverdue = eventContent('odr.complaint.settlementOverdue', { dueAt: due.settleDueAt });
const outcome = (kind: 'SETTLED' | 'NOT_SETTLED', concludedAt: string, settledOnTime: boolean, days: number) => ({
  outcome: kind,
  cause: 'FEEDBACK' as const,
  feedbackId: newId(),
  feedbackVersion: 1,
  concludedAt,
  handlingWorkingDays: days,
  settledOnTime,
  ratingWindowEndsAt: at('2026-03-25'),
});
const concluded = eventContent('odr.complaint.concluded', outcome('SETTLED', at('2026-03-04'), true, 9));
const annulled = eventContent('odr.complaint.annulled', {
  authorityId: 'CN-330106',
  annulledAt: at('2026-05-04'),
  referralUntil: at('2026-07-04'),
});
const referred = (route: 'BY_EXIT' | 'NOT_SETTLED' | 'AT_FILING_CONSUMER_CHOICE') =>
  eventContent('odr.complaint.referred', {
    route,
    authorityId: 'CN-330106',
    outcome: null,
    referredAt: at('2026-03-06'),
  });
const rating = { version: 4, feedbackVersion: 1, ratedAt: new Date(at('2026-03-10')), resolved: true, satisfaction: 4 };

/** What a case with these events counts for, as `month measure`. */
function counts(events: readonly EventContent[], rated: CaseFact['rating'] = null): string[] {
  const half = events.reduce<CaseHalf | null>(
    (before, event, index) =>
      afterComplaintEvent(
        before,
        { ...event, id: newId(), subject: newId(), aggregateVersion: index + 1, time: new Date(at('2026-02-13')) },
        (division) => ({ division, province: null, prefecture: null, county: null }),
      ),
    null,
  );
  const { counts: found, handling } = contributionOf({ id: newId(), case: half, rating: rated });
  const days = handling === null ? [] : [`${handling.month} ${handling.workingDays} days`];
  return [...found.map(({ month, measure, by }) => `${month} ${measure}${by === 1 ? '' : ` ${by}`}`), ...days];
}
const count = (month: string, ...measures: Measure[]) => measures.map((measure) => `${month} ${measure}`);

describe('a case counts', () => {
  it('as filed in the month of receipt, and its deadlines only once they are decided', () => {
    expect(counts([filed])).toEqual(count('2026-02', 'filed'));
  });

  it('a contact in the month in which it fell due, in time or not (Art. 12)', () => {
    expect(counts([filed, contacted(true)])).toEqual(count('2026-02', 'filed', 'contactDue', 'contactInTime'));
    const missed = count('2026-02', 'filed', 'contactDue');
    expect(counts([filed, contactOverdue])).toEqual(missed);
    expect(counts([filed, contactOverdue, contacted(false)])).toEqual(missed);
    expect(counts([filed, contacted(false)])).toEqual(missed);
  });

  it('an outcome in the month of its first conclusion, with the working days it took (Art. 13)', () => {
    expect(counts([filed, contacted(true), concluded])).toEqual([
      ...count('2026-02', 'filed', 'contactDue', 'contactInTime'),
      ...count('2026-03', 'settlementDue', 'settlementInTime', 'settled'),
      '2026-03 9 days',
    ]);
  });

  it('a correction in the month of the first conclusion, with what the correction says', () => {
    const corrected = outcome('NOT_SETTLED', at('2026-04-10'), false, 33);
    const events = [filed, concluded, eventContent('odr.complaint.outcomeCorrected', corrected)];
    expect(counts(events)).toEqual([
      ...count('2026-02', 'filed'),
      ...count('2026-03', 'settlementDue', 'notSettled'),
      '2026-03 33 days',
    ]);
  });

  it('a rating only together with an outcome, and none once the settlement is annulled', () => {
    expect(counts([filed], rating)).toEqual(count('2026-02', 'filed'));
    expect(counts([filed, concluded], rating)).toEqual(
      expect.arrayContaining(['2026-03 rated', '2026-03 satisfactionPoints 4', '2026-03 confirmed']),
    );
    const afterAnnulment = counts([filed, concluded, annulled], rating);
    expect(afterAnnulment).toContain('2026-03 notSettled');
    expect(afterAnnulment.filter((each) => /rated|satisfaction|confirmed|contradicted/.test(each))).toEqual([]);
  });

  it('as contradicted where settled and rated as not resolved', () => {
    expect(counts([filed, concluded], { ...rating, resolved: false })).toContain('2026-03 contradicted');
  });

  it('as withdrawn for its reason, deadlines missed before included', () => {
    const withdrawn = { reason: 'ASKED_BY_ENTERPRISE', contactMissed: true, settlementMissed: false } as const;
    expect(counts([filed, eventContent('odr.complaint.withdrawn', withdrawn)])).toEqual(
      count('2026-02', 'filed', 'withdrawnAskedByEnterprise', 'contactDue'),
    );
  });

  it('for nothing when it is cancelled or went to the authority at filing', () => {
    const cancelled = eventContent('odr.complaint.cancelled', { ground: 'DUPLICATE', authorityId: 'CN-330106' });
    expect(counts([filed, contacted(true), cancelled])).toEqual([]);
    const atOnce = { ...filed, data: { ...filed.data, status: 'REFERRED' } } as EventContent;
    expect(counts([atOnce, referred('AT_FILING_CONSUMER_CHOICE')])).toEqual([]);
  });

  it('by an exit for no outcome, while deadlines missed before still count', () => {
    expect(counts([filed, contactOverdue, settlementOverdue, referred('BY_EXIT')])).toEqual([
      ...count('2026-02', 'filed', 'contactDue'),
      ...count('2026-03', 'settlementDue'),
    ]);
  });

  it('for the second enterprise alone once it is re-addressed, with new clocks', () => {
    const readdressed = eventContent('odr.complaint.readdressed', {
      formerEnterpriseId: enterprise.enterpriseId,
      ...enterprise,
      enterpriseId: newId(),
      receivedAt: at('2026-03-02'),
      contactDueAt: at('2026-03-05'),
      settleDueAt: at('2026-03-16'),
      provisional: false,
    });
    expect(counts([filed, contactOverdue, readdressed])).toEqual(count('2026-03', 'filed'));
  });
});
