import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  active,
  enterpriseId,
  inState,
  newMemberId,
  now,
  openedAt,
  operatorAdded,
  operatorViewer,
  reference,
  registered,
  responsiblePerson,
  shanghai,
  staff,
  staffMember,
} from './an-enterprise.ts';
import { decideLiaisonChange } from './change-liaison.ts';
import { evolve } from './enterprise.ts';

const given = deciderSpec(evolve, decideLiaisonChange);
const person = { name: '陈接任', phone: '13600001111' };
const input = {
  enterpriseId,
  role: 'STAFF',
  successor: { subject: 'liaison-3', ...person },
  effectiveAt: now,
} as const;
const breachId = '019c5500-0000-7000-8000-000000000031';
const facts = { calendar: reference.calendar, memberId: newMemberId, breachId };
const reported = (at: Date, viewer = responsiblePerson) => ({ now: at, viewer, facts });
const changed = (reportedAt: Date, late: boolean, since = now) =>
  ({
    type: 'LiaisonChanged',
    predecessor: inState(staff),
    successor: { id: newMemberId, subject: 'liaison-3', role: 'STAFF', since, person },
    reportedAt,
    late,
  }) as const;

describe('reporting a change of liaison (Art. 15)', () => {
  it('is in time up to the end of the 5th working day: 2026-02-27 for a change on 2026-02-13', () => {
    const last = shanghai('2026-02-27T23:59:59.999');
    given(...active)
      .when(input, reported(last))
      .then(changed(last, false));
  });

  it('is accepted later too, and recorded as a breach', () => {
    const late = shanghai('2026-02-28T00:00');
    given(...active)
      .when(input, reported(late))
      .then(changed(late, true), {
        type: 'BreachRecorded',
        breachId,
        duty: 'COOPERATE',
        kind: 'LATE_LIAISON_REPORT',
        recordedAt: late,
      });
  });

  it('is made by either liaison, also the one who goes', () => {
    given(...active)
      .when(input, reported(now, staffMember))
      .then(changed(now, false));
  });

  it('is refused to an operator', () => {
    given(...active, operatorAdded)
      .when(input, reported(now, operatorViewer))
      .thenRefused('LiaisonOnly');
  });

  it('is refused where nobody has an account', () => {
    given(registered).when(input, reported(now)).thenRefused('LiaisonOnly');
  });

  it('names somebody who does not act for the enterprise yet', () => {
    const successor = { ...input.successor, subject: 'liaison-1' };
    given(...active)
      .when({ ...input, successor }, reported(now))
      .thenRefused('AlreadyActsForEnterprise');
  });

  it('took effect neither in the future nor before the predecessor', () => {
    const at = (effectiveAt: Date) => ({ ...input, effectiveAt });
    given(...active)
      .when(at(shanghai('2026-02-13T10:01')), reported(now))
      .thenRefused('TimeOutOfRange');
    given(...active)
      .when(at(shanghai('2026-01-05T09:59')), reported(now))
      .thenRefused('TimeOutOfRange');
    given(...active)
      .when(at(openedAt), reported(openedAt))
      .then(changed(openedAt, false, openedAt));
  });

  it('gives a phone at which the successor can be reached', () => {
    const successor = { ...input.successor, phone: '12' };
    given(...active)
      .when({ ...input, successor }, reported(now))
      .thenRefused('InvalidPhone');
  });

  it('ends what the predecessor may do at once', () => {
    given(...active, changed(now, false))
      .when({ ...input, successor: { subject: 'liaison-4', ...person } }, reported(now, staffMember))
      .thenRefused('LiaisonOnly');
  });
});
