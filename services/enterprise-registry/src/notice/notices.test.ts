import { describe, expect, it } from '@jest/globals';
import { supplement, supplementRequested, underReview, review, rejected } from '../application/an-application.ts';
import type { Application, ApplicationEvent } from '../application/application.ts';
import { noticesOfApplication } from '../application/application.notices.ts';
import { evolve as evolveApplication } from '../application/evolve-application.ts';
import { active, enterpriseId, file, opened, operatorAdded, registered } from '../enterprise/an-enterprise.ts';
import { noticesOfEnterprise } from '../enterprise/enterprise.notices.ts';
import { aVisit } from '../site-visit/a-visit.ts';
import { type Enterprise, evolve } from '../enterprise/enterprise.ts';

const toApplicant = 'subject:applicant-1';
const toReviewer = 'authority:CN-330106';
const members = `enterprise:${enterpriseId}`;

function told(past: readonly ApplicationEvent[], event: ApplicationEvent) {
  const state = [...past, event].reduce<Application | undefined>(evolveApplication, undefined);
  if (state === undefined) throw new Error('no state');
  return noticesOfApplication(event, state);
}

describe('who is told of an application', () => {
  it('the authority of a submission, with the date of its review', () => {
    const submitted = { type: 'Submitted', review } as const;
    const before = underReview.slice(0, -2);
    expect(told(before, submitted)).toEqual([{ to: toReviewer, kind: 'APPLICATION_SUBMITTED', dueAt: review.dueAt }]);
  });

  it('the applicant of a request for more, with its date, and of the decision', () => {
    expect(told(underReview, { type: 'SupplementRequested', supplement })).toEqual([
      { to: toApplicant, kind: 'SUPPLEMENT_REQUESTED', dueAt: supplement.dueAt },
    ]);
    expect(told(underReview, rejected)).toEqual([{ to: toApplicant, kind: 'APPLICATION_REJECTED' }]);
  });

  it('both sides of a lapse', () => {
    const kinds = told(supplementRequested, { type: 'Lapsed', at: supplement.dueAt });
    expect(kinds.map(({ to }) => to)).toEqual([toApplicant, toReviewer]);
  });
});

describe('who is told of an enterprise', () => {
  const before = active.reduce<Enterprise | undefined>(evolve, undefined);

  it('its people of their account, not of the file that approval takes over', () => {
    const applied = evolve(undefined, registered);
    expect(noticesOfEnterprise(opened, applied)).toEqual([{ to: members, kind: 'ACCOUNT_OPENED' }]);
    expect(noticesOfEnterprise({ type: 'FileChanged', file }, applied)).toEqual([]);
  });

  it('its people and the reviewing authority of a change of its file', () => {
    expect(noticesOfEnterprise({ type: 'FileChanged', file }, before).map(({ to }) => to)).toEqual([
      members,
      toReviewer,
    ]);
  });

  it('of a visit, its people and the reviewing authority; of a designation, the officer alone', () => {
    const visited = noticesOfEnterprise({ type: 'SiteVisited', visit: aVisit }, before);
    expect(visited.map(({ to }) => to)).toEqual([members, toReviewer]);
    const officer = { id: aVisit.id, authorityId: 'CN-330106', subject: 'officer-9', since: aVisit.visitedAt };
    expect(noticesOfEnterprise({ type: 'OfficerDesignated', officer, predecessor: null }, before)).toEqual([
      { to: 'subject:officer-9', kind: 'OFFICER_DESIGNATED' },
    ]);
  });

  it('an operator in person', () => {
    expect(noticesOfEnterprise(operatorAdded, before)).toEqual([{ to: 'subject:operator-1', kind: 'OPERATOR_ADDED' }]);
  });
});
