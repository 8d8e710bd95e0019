import { describe, expect, it } from '@jest/globals';
import { filingPath } from './filing-path.ts';

describe('what somebody who is about to file is told (Art. 23)', () => {
  it('is a choice only against an active ODR enterprise', () => {
    expect(filingPath('ACTIVE')).toBe('NEGOTIATION_OR_AUTHORITY');
    expect(filingPath('NOT_ODR')).toBe('AUTHORITY_ONLY');
    expect(filingPath('EXITED')).toBe('AUTHORITY_ONLY');
    expect(filingPath(undefined)).toBe('AUTHORITY_ONLY');
  });
});
