import { describe, expect, it } from '@jest/globals';
import { applicant, officer, provincialOfficer, reference } from '../application/an-application.ts';
import { inOfficersScope, mayKnowApplication } from './registry-scope.ts';

const { authorities } = reference;
const submitted = {
  applicantSubject: applicant.subject,
  division: '330106',
  authorityId: 'CN-330106',
  recommendingAuthority: null,
};
const elsewhere = { ...officer, authority: 'CN-110101' };

describe('who may know of an application', () => {
  it('its applicant, and no other', () => {
    expect(mayKnowApplication(applicant, submitted, authorities)).toBe(true);
    expect(mayKnowApplication({ ...applicant, subject: 'applicant-2' }, submitted, authorities)).toBe(false);
  });

  it('officers of the county and above, not of another county', () => {
    expect(mayKnowApplication(officer, submitted, authorities)).toBe(true);
    expect(mayKnowApplication(provincialOfficer, submitted, authorities)).toBe(true);
    expect(mayKnowApplication(elsewhere, submitted, authorities)).toBe(false);
  });

  it('no officer while it is a draft', () => {
    expect(mayKnowApplication(officer, { ...submitted, authorityId: null }, authorities)).toBe(false);
  });

  it('no liaison, analyst or administrator', () => {
    for (const kind of ['LIAISON', 'ANALYST', 'ADMINISTRATOR', 'CONSUMER'] as const)
      expect(mayKnowApplication({ ...officer, kind }, submitted, authorities)).toBe(false);
  });
});

describe('which enterprises lie in the scope of an officer', () => {
  it('those that the authority reviewed stay after a move', () => {
    const moved = { division: '110101', authorities: ['CN-330106'] };
    expect(inOfficersScope(officer, moved, authorities)).toBe(true);
    expect(inOfficersScope(elsewhere, moved, authorities)).toBe(true);
    expect(inOfficersScope(provincialOfficer, moved, authorities)).toBe(false);
  });
});
