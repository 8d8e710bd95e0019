import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  complaintId,
  concluded,
  consumer,
  contacted,
  filed,
  settled,
  shanghai,
  withdrawn,
  written,
} from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { decideDenial } from './deny-contact.ts';

const given = deciderSpec(evolve, decideDenial);
const input = { complaintId, note: written.denial };
const now = shanghai('2026-02-26T12:00');
const denied: ComplaintEvent = { type: 'ContactDenied', at: now, subject: consumer.subject, note: written.denial };

describe('denying a contact (Art. 12, 14)', () => {
  it('is open to the consumer once a contact is recorded', () => {
    given(filed, contacted).when(input, { now, viewer: consumer }).then(denied);
  });

  it('stays open after the outcome and after a withdrawal: the record is to be truthful', () => {
    given(filed, contacted, concluded(settled)).when(input, { now, viewer: consumer }).then(denied);
    given(filed, contacted, withdrawn).when(input, { now, viewer: consumer }).then(denied);
  });

  it('is refused where the enterprise recorded none', () => {
    given(filed).when(input, { now, viewer: consumer }).thenRefused('NotYetContacted');
    given(filed, withdrawn).when(input, { now, viewer: consumer }).thenRefused('NotYetContacted');
  });

  it('is final', () => {
    given(filed, contacted, denied).when(input, { now, viewer: consumer }).thenRefused('AlreadyDenied');
  });
});
