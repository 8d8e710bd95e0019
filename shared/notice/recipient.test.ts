import { describe, expect, it } from '@jest/globals';
import { loadReference } from '../reference/reference.ts';
import { recipientsOf } from './recipient.ts';

const { authorities } = loadReference();
const viewer = { subject: 'somebody', language: 'zh-CN' } as const;

describe('whose notices a viewer reads', () => {
  it('are the own, and those of the enterprises that the viewer acts for', () => {
    const enterprise = '019c5500-0000-7000-8000-000000000001';
    expect(recipientsOf({ ...viewer, kind: 'LIAISON' }, [enterprise], authorities)).toEqual([
      'subject:somebody',
      `enterprise:${enterprise}`,
    ]);
  });

  it("are for an officer the authority's, and those of the authorities that it succeeded", () => {
    const past = authorities.all.find((each) => each.successor !== undefined);
    const heir = authorities.successorOf(past?.id ?? '')?.id ?? '';
    expect(recipientsOf({ ...viewer, kind: 'OFFICER', authority: heir }, [], authorities)).toEqual(
      expect.arrayContaining(['subject:somebody', `authority:${past?.id}`, `authority:${heir}`]),
    );
  });

  it('are for an analyst the own alone', () => {
    expect(recipientsOf({ ...viewer, kind: 'ANALYST', authority: 'CN-330000' }, [], authorities)).toEqual([
      'subject:somebody',
    ]);
  });
});
