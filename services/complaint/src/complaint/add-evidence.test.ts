import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { addEvidenceInput, decideEvidence } from './add-evidence.ts';
import { complaintId, consumer, contacted, ended, fileId, filed, liaison, shanghai } from './a-complaint.ts';
import { evolve } from './complaint.ts';

const given = deciderSpec(evolve, decideEvidence);
const input = { complaintId, files: [fileId] };
const now = shanghai('2026-02-14T09:00');
const usable = { now, viewer: consumer, facts: { evidenceUsable: true } };
const added = (by: 'CONSUMER' | 'ENTERPRISE') => ({ type: 'EvidenceAdded', by, files: [fileId], at: now }) as const;

describe('adding evidence', () => {
  it('is open to both sides, before the contact and after it', () => {
    given(filed).when(input, usable).then(added('CONSUMER'));
    given(filed, contacted)
      .when(input, { ...usable, viewer: liaison })
      .then(added('ENTERPRISE'));
  });

  it('counts a file that is named twice once', () => {
    given(filed)
      .when({ complaintId, files: [fileId, fileId] }, usable)
      .then(added('CONSUMER'));
  });

  it('is refused where a file was not uploaded by this viewer or belongs to a case already', () => {
    given(filed)
      .when(input, { ...usable, facts: { evidenceUsable: false } })
      .thenRefused('EvidenceNotUsable');
  });

  it.each(ended)('is refused once the case is %s (Art. 11)', (status, ...past) => {
    given(...past)
      .when(input, usable)
      .thenRefused('CaseNotOpen', { status });
  });

  it('names 1 to 20 files', () => {
    const fits = (count: number) =>
      addEvidenceInput.safeParse({ complaintId, files: Array(count).fill(fileId) }).success;
    expect([0, 1, 20, 21].map(fits)).toEqual([false, true, true, false]);
  });
});
