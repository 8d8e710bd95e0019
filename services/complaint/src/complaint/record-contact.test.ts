import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  complaintId,
  contactDueAt,
  contactOverdue,
  contacted,
  ended,
  filed,
  justAfter,
  receivedAt,
  settleDueAt,
  settlementOverdue,
  shanghai,
} from './a-complaint.ts';
import { evolve } from './complaint.ts';
import { type RecordContact, decideContact, recordContactInput } from './record-contact.ts';

const given = deciderSpec(evolve, decideContact);
const { channel, note, statedAt, recordedAt } = contacted.contact;
const input: RecordContact = { complaintId, statedAt, channel, note };
const contactedAt = (now: Date, onTime: boolean) => ({
  ...contacted,
  contact: { ...contacted.contact, recordedAt: now },
  onTime,
});

describe('recording the contact with the consumer (Art. 12)', () => {
  it('counts from the record on the platform and shows the stated time beside it', () => {
    given(filed).when(input, { now: recordedAt }).then(contacted);
  });

  it('is on time up to the last millisecond of the 3rd working day: 2026-02-25 for a receipt on 2026-02-13', () => {
    given(filed).when(input, { now: contactDueAt }).then(contactedAt(contactDueAt, true));
  });

  it('is accepted late too, and the missed deadline is noted first', () => {
    const late = justAfter(contactDueAt);
    given(filed).when(input, { now: late }).then(contactOverdue, contactedAt(late, false));
  });

  it('notes a deadline that the watcher has noted no second time', () => {
    const late = justAfter(contactDueAt);
    given(filed, contactOverdue).when(input, { now: late }).then(contactedAt(late, false));
  });

  it('notes the settlement overdue as well where it comes after that deadline (Art. 13)', () => {
    const late = justAfter(settleDueAt);
    given(filed).when(input, { now: late }).then(contactOverdue, settlementOverdue, contactedAt(late, false));
  });

  it('happens once: the first contact counts', () => {
    given(filed, contacted).when(input, { now: contactDueAt }).thenRefused('AlreadyContacted');
  });

  it.each(ended)('is refused once the case is %s (Art. 11)', (status, ...past) => {
    given(...past)
      .when(input, { now: contactDueAt })
      .thenRefused('CaseNotOpen', { status });
  });
});

describe('the stated time of a contact', () => {
  const givenStatedAt = (stated: Date) => given(filed).when({ ...input, statedAt: stated }, { now: recordedAt });
  const stated = (time: Date) => ({ ...contacted, contact: { ...contacted.contact, statedAt: time } });

  it('may be the instant of receipt and the instant of the record', () => {
    givenStatedAt(receivedAt).then(stated(receivedAt));
    givenStatedAt(recordedAt).then(stated(recordedAt));
  });

  it('is never before receipt', () => {
    givenStatedAt(new Date(receivedAt.getTime() - 1)).thenRefused('TimeOutOfRange');
  });

  it('is never in the future', () => {
    givenStatedAt(justAfter(recordedAt)).thenRefused('TimeOutOfRange');
  });

  it('comes with a channel of the vocabulary and a note that is not blank', () => {
    const wrong = { complaintId, statedAt: shanghai('2026-02-13T10:30'), channel: 'PIGEON', note: '  ' };
    const paths = recordContactInput.safeParse(wrong).error?.issues.map(({ path }) => path[0]);
    expect(paths).toEqual(['channel', 'note']);
  });
});
