import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  announced,
  applicant,
  applicationId,
  attached,
  conditions,
  documentIdOf,
  file,
  filled,
  liaisons,
  now,
  reference,
  started,
  supplementRequested,
  underReview,
} from './an-application.ts';
import { attachDocumentInput, decideAttachment } from './attach-document.ts';
import { evolve } from './evolve-application.ts';
import { type FillApplication, decideFilling } from './fill-application.ts';

const given = deciderSpec(evolve, decideFilling);
const stated = liaisons.map(({ role, subject, person }) => ({ role, subject, ...person }));
const nothing: FillApplication = { applicationId, particulars: null, conditions: null, liaisons: null };
const input: FillApplication = { ...nothing, conditions, liaisons: stated };
const context = { now, facts: { reference } };
const { unifiedSocialCreditCode: _code, subjectKind: _kind, ...particulars } = file;

describe('filling an application', () => {
  it('keeps conditions and liaisons of a draft, and again when more was asked for', () => {
    given(started).when(input, context).then(filled);
    given(...supplementRequested)
      .when(input, context)
      .then(filled);
  });

  it('is refused while the authority has it in hand', () => {
    given(...underReview)
      .when(input, context)
      .thenRefused('ApplicationNotOpen', { status: 'UNDER_REVIEW' });
  });

  it('keeps what is left out and replaces what is stated anew', () => {
    const later = { ...filled, liaisons: [], conditions: [{ condition: 'STAFF', met: false, note: '无' }] } as const;
    const state = [started, filled, later].reduce(evolve, undefined as never);
    expect(state).toMatchObject({
      liaisons: { RESPONSIBLE_PERSON: 'liaison-1', STAFF: 'liaison-2' },
      conditions: expect.arrayContaining([{ condition: 'STAFF', met: false, note: '无' }]),
    });
  });

  it('is refused where one account stands for both liaisons (Art. 15), also by filling twice', () => {
    const same = stated.map((liaison) => ({ ...liaison, subject: 'liaison-1' }));
    given(started)
      .when({ ...input, liaisons: same }, context)
      .thenRefused('LiaisonsNotDistinct');
    const second = [{ role: 'STAFF' as const, subject: 'liaison-1', name: '张联络', phone: '13900002222' }];
    given(started, filled)
      .when({ ...nothing, liaisons: second }, context)
      .thenRefused('LiaisonsNotDistinct');
  });

  it('can move the address to another county in a draft, not once an authority reviews', () => {
    const moved = { ...nothing, particulars: { ...particulars, division: '330203' } };
    given(started)
      .when(moved, context)
      .then({ type: 'Filled', file: { ...file, division: '330203' }, conditions: [], liaisons: [] });
    given(...supplementRequested)
      .when(moved, context)
      .thenRefused('DivisionFixed');
  });
});

describe('attaching a document (Art. 7)', () => {
  const givenAn = deciderSpec(evolve, decideAttachment);
  const kind = 'COMMITMENT_LETTER';
  const attaching = { applicationId, kind, ...announced } as const;
  const byApplicant = { viewer: applicant, facts: { documentId: documentIdOf(kind) } };

  it('announces it under its own id, in a draft or when more was asked for', () => {
    givenAn(started).when(attaching, byApplicant).then(attached(kind));
    givenAn(...supplementRequested)
      .when(attaching, byApplicant)
      .then(attached(kind));
  });

  it('is refused while the authority has the application in hand', () => {
    givenAn(...underReview)
      .when(attaching, byApplicant)
      .thenRefused('ApplicationNotOpen', { status: 'UNDER_REVIEW' });
  });

  it('takes files of at most 20 MB, of the types known, with a SHA-256', () => {
    const fits = (different: object) => attachDocumentInput.safeParse({ ...attaching, ...different }).success;
    expect(fits({})).toBe(true);
    expect(fits({ size: 20 * 1024 * 1024 + 1 })).toBe(false);
    expect(fits({ contentType: 'text/html' })).toBe(false);
    expect(fits({ sha256: 'abc' })).toBe(false);
  });
});
