import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complaintId, contacted, filed } from './a-complaint.ts';
import { type Complaint, evolve } from './complaint.ts';
import { complaintOf, rowOf } from './complaint.rows.ts';
import { everyCase } from './random-case.arbitrary.ts';

const place = { province: '330000', prefecture: '330100', county: '330106' };
const throughTheRow = (complaint: Complaint): Complaint => complaintOf(rowOf(complaint, 1, place));

describe('the row of a complaint', () => {
  it('holds every state that commands lead to, whole', () => {
    const holds = everyCase((history) => {
      for (const { after } of history) expect(throughTheRow(after.state)).toStrictEqual(after.state);
    });
    fc.assert(holds, { numRuns: 1_000 });
  });

  it('holds a cancelled case, with and without a contact', () => {
    const { status: _status, ...received } = evolve(undefined, filed);
    for (const contact of [null, contacted.contact]) {
      const cancelled: Complaint = { ...received, status: 'CANCELLED', contact };
      expect(throughTheRow(cancelled)).toStrictEqual(cancelled);
    }
  });

  it('holds each step of a referral', () => {
    const { status: _status, ...received } = evolve(undefined, filed);
    for (const status of ['PENDING', 'ACCEPTED', 'DECLINED', 'TRANSFERRED', 'CLOSED', 'WITHDRAWN'] as const) {
      const referral = { status, route: 'BY_EXIT', authorityId: 'CN-330106', referredAt: filed.receivedAt } as const;
      const referred: Complaint = { ...received, status: 'REFERRED', contact: null, outcome: null, referral };
      expect(throughTheRow(referred)).toStrictEqual(referred);
    }
  });

  it('that lacks what its state needs is a fault, told with the id and the column', () => {
    const row = rowOf(evolve(evolve(undefined, filed), contacted), 2, place);
    expect(() => complaintOf({ ...row, contactRecordedAt: null })).toThrow(
      `${complaintId} is CONTACTED but has no contact`,
    );
    expect(() => complaintOf({ ...row, status: 'SETTLED' })).toThrow('has no outcome');
    expect(() => complaintOf({ ...row, status: 'WITHDRAWN' })).toThrow('has no withdrawn_at');
    expect(() => complaintOf({ ...row, status: 'REFERRED' })).toThrow('has no referral_status');
  });
});
