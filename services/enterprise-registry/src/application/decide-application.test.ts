import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { reviewQuestions } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import type { Application } from './application.ts';
import {
  allPositive,
  applicationId,
  complete,
  enterpriseId,
  file,
  found,
  liaisons,
  now,
  officer,
  provincialOfficer,
  reference,
  rejected,
  review,
  supplement,
  supplementRequested,
  underReview,
} from './an-application.ts';
import { decideApproval, decideRejection } from './decide-application.ts';
import { evolve } from './evolve-application.ts';
import {
  decideFindings,
  decideReviewStart,
  decideSupplementRequest,
  recordFindingsInput,
} from './review-application.ts';

const context = { now, viewer: officer, facts: { reference } };
const byProvince = { ...context, viewer: provincialOfficer };
const submitted = [...complete, { type: 'Submitted', review } as const];

describe('reviewing an application (Art. 8)', () => {
  it('is begun by the authority before which it lies, by nobody above it', () => {
    const given = deciderSpec(evolve, decideReviewStart);
    given(...submitted)
      .when({ applicationId }, context)
      .then({ type: 'ReviewStarted' });
    given(...submitted)
      .when({ applicationId }, byProvince)
      .thenRefused('NotReviewingAuthority');
    given(...underReview)
      .when({ applicationId }, context)
      .thenRefused('ApplicationNotOpen', { status: 'UNDER_REVIEW' });
  });

  it('passes to the authority that succeeded', () => {
    const given = deciderSpec(evolve, decideReviewStart);
    const { successor, id } = reference.authorities.all.find((each) => each.successor !== undefined) ?? {};
    if (id === undefined || successor === undefined) throw new Error('No authority was succeeded.');
    const inherited = [...complete, { type: 'Submitted', review: { ...review, authorityId: id } } as const];
    const heir = { ...context, viewer: { ...officer, authority: successor } };
    given(...inherited)
      .when({ applicationId }, heir)
      .then({ type: 'ReviewStarted' });
  });

  it('records findings with their method', () => {
    const given = deciderSpec(evolve, decideFindings);
    const findings = allPositive.map(({ question, positive, note }) => ({ question, positive, note }));
    const input = { applicationId, method: 'DOCUMENT_REVIEW', findings } as const;
    given(...underReview)
      .when(input, context)
      .then(found(allPositive));
    given(...submitted)
      .when(input, context)
      .thenRefused('ApplicationNotOpen', { status: 'SUBMITTED' });
  });

  it('answers each question once at a time', () => {
    const finding = { question: 'NOT_LISTED', positive: true, note: '属实' };
    const input = { applicationId, method: 'DOCUMENT_REVIEW', findings: [finding, finding] };
    expect(recordFindingsInput.safeParse(input).success).toBe(false);
  });

  it('can ask for more, with 20 working days to answer', () => {
    const given = deciderSpec(evolve, decideSupplementRequest);
    const { documents, note } = supplement;
    given(...underReview)
      .when({ applicationId, documents: [...documents], note }, context)
      .then({ type: 'SupplementRequested', supplement });
  });
});

describe('rejecting an application (Art. 9)', () => {
  const given = deciderSpec(evolve, decideRejection);

  it('states the reason', () => {
    given(...underReview)
      .when({ applicationId, reason: '场所不符' }, context)
      .then(rejected);
  });

  it('is refused to others and while an answer is awaited', () => {
    given(...underReview)
      .when({ applicationId, reason: '否' }, byProvince)
      .thenRefused('NotReviewingAuthority');
    given(...supplementRequested)
      .when({ applicationId, reason: '否' }, context)
      .thenRefused('ApplicationNotOpen', { status: 'SUPPLEMENT_REQUESTED' });
  });
});

describe('approving an application (Art. 8, 9, 15)', () => {
  const registered: Enterprise = { id: enterpriseId, file, odrStatus: 'NOT_ODR' };
  const memberIds = {
    RESPONSIBLE_PERSON: '019c5500-0000-7000-8000-000000000021',
    STAFF: '019c5500-0000-7000-8000-000000000022',
  };
  const facts = { reference, liaisons, listed: [], memberIds };
  const input = { applicationId, industry: null, scale: null };
  const approve = (past: typeof underReview, different: object = {}, confirmed: object = {}) =>
    decideApproval(
      past.reduce<Application | undefined>(evolve, undefined) as Application,
      { ...input, ...confirmed },
      { now, viewer: officer, facts, companion: registered, ...different },
    );
  const positive = [...underReview, found(allPositive)];
  const opened = {
    type: 'AccountOpened',
    applicationId,
    account: { openedAt: now, reviewingAuthority: 'CN-330106' },
    liaisons: liaisons.map(({ role, subject, person }) => ({ id: memberIds[role], subject, role, since: now, person })),
  };

  it('opens the account, files both liaisons and makes the authority the original reviewing authority', () => {
    expect(approve(positive)).toEqual({
      events: [{ type: 'Approved', at: now, industry: '52', scale: 'SMALL' }],
      companion: [opened],
    });
  });

  it('takes over industry and scale as the review confirmed them', () => {
    expect(approve(positive, {}, { industry: '62', scale: 'LARGE' })).toEqual({
      events: [{ type: 'Approved', at: now, industry: '62', scale: 'LARGE' }],
      companion: [{ type: 'FileChanged', file: { ...file, industry: '62', scale: 'LARGE' } }, opened],
    });
  });

  it.each(reviewQuestions)('is refused while %s has no positive finding, and names it', (question) => {
    const refused = { refused: 'FindingsNotPositive', details: { questions: [question] } };
    const others = allPositive.filter((finding) => finding.question !== question);
    expect(approve([...underReview, found(others)])).toEqual(refused);
    const negative = allPositive.map((finding) => ({ ...finding, positive: finding.question !== question }));
    expect(approve([...positive, found(negative)])).toEqual(refused);
  });

  it('goes by the latest finding on a question', () => {
    const negative = allPositive.map((finding) => ({ ...finding, positive: false }));
    expect(approve([...underReview, found(negative), found(allPositive)])).toHaveProperty('events');
  });

  it('is refused to the authorities above, and while an answer is awaited', () => {
    expect(approve(positive, { viewer: provincialOfficer })).toEqual({ refused: 'NotReviewingAuthority' });
    expect(approve([...positive, { type: 'SupplementRequested', supplement }])).toMatchObject({
      refused: 'ApplicationNotOpen',
    });
  });

  it('is refused while the enterprise stands in a list, whatever the finding says, and names the list', () => {
    expect(approve(positive, { facts: { ...facts, listed: ['BLACKLIST'] } })).toEqual({
      refused: 'ListedEnterprise',
      details: { lists: ['BLACKLIST'] },
    });
  });

  it('opens no second account, and a new one after an exit', () => {
    const account = { openedAt: now, reviewingAuthority: 'CN-330106' };
    const active = { ...registered, odrStatus: 'ACTIVE', account, members: [] };
    expect(approve(positive, { companion: active })).toEqual({ refused: 'AlreadyOdrEnterprise' });
    const exited = { ...registered, odrStatus: 'EXITED', account, closedAt: now };
    expect(approve(positive, { companion: exited })).toHaveProperty('companion', [opened]);
  });
});
