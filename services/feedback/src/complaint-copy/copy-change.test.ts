import { describe, expect, it } from '@jest/globals';
import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import { complaint, contactedAt, recordedAt } from '../dossier/sample-dossier.ts';
import { copyChange } from './copy-change.ts';

const hangzhou = { province: '330000', prefecture: '330100', county: '330106' };
const after = (event: EventContent, before = complaint()) => ({
  ...before,
  ...copyChange(event as PublishedEvent, () => hangzhou),
});
const at = recordedAt.toISOString();

describe("the copy of a complaint follows the complaint service's events", () => {
  it('from receipt to contact', () => {
    const contact = { contactedAt: at, statedAt: contactedAt.toISOString(), channel: 'PHONE', onTime: true } as const;
    const received = complaint({ status: 'RECEIVED', contactRecordedAt: null, contactStatedAt: null });
    expect(after(eventContent('odr.complaint.contacted', contact), received)).toEqual(
      complaint({ contactRecordedAt: recordedAt }),
    );
  });

  it('to the outcome that stands, and its annulment', () => {
    const concluded = eventContent('odr.complaint.concluded', {
      outcome: 'SETTLED',
      cause: 'FEEDBACK',
      feedbackId: complaint().id,
      feedbackVersion: 1,
      concludedAt: at,
      handlingWorkingDays: 3,
      settledOnTime: true,
      ratingWindowEndsAt: at,
    });
    expect(after(concluded)).toMatchObject({ status: 'SETTLED', outcomeCause: 'FEEDBACK', feedbackVersion: 1 });
    const annulled = { authorityId: 'CN-330106', annulledAt: at, referralUntil: at };
    expect(after(eventContent('odr.complaint.annulled', annulled), after(concluded))).toMatchObject({
      status: 'NOT_SETTLED',
      outcome: 'NOT_SETTLED',
      outcomeCause: 'ANNULLED',
    });
  });

  it('to another enterprise, where all begins anew', () => {
    const readdressed = eventContent('odr.complaint.readdressed', {
      formerEnterpriseId: complaint().enterpriseId ?? '',
      enterpriseId: '019c5441-0000-7000-8000-0000000000e2',
      division: '330106',
      industry: null,
      scale: null,
      subjectKind: null,
      receivedAt: at,
      contactDueAt: at,
      settleDueAt: at,
      provisional: false,
    });
    expect(after(readdressed)).toMatchObject({
      status: 'RECEIVED',
      enterpriseId: '019c5441-0000-7000-8000-0000000000e2',
      contactStatedAt: null,
      receivedAt: recordedAt,
      ...hangzhou,
    });
  });

  it('and takes no notice of what it does not keep', () => {
    expect(
      copyChange(eventContent('odr.complaint.messageSent', { from: 'CONSUMER' }) as PublishedEvent, () => hangzhou),
    ).toBe(undefined);
  });
});
