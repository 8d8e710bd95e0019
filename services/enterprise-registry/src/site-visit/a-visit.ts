import { officer } from '../application/an-application.ts';
import { now } from '../enterprise/an-enterprise.ts';
import type { SiteVisit } from './site-visit.ts';

/* For tests only: one visit, from which each test tells what is different. */

export const visitId = '019c5500-0000-7000-8000-000000000041';
export const aVisit: SiteVisit = {
  id: visitId,
  visitedAt: now,
  outcome: 'IN_ORDER',
  findings: '台账齐全',
  authorityId: 'CN-330106',
  recordedBy: officer.subject,
  recordedAt: now,
};
