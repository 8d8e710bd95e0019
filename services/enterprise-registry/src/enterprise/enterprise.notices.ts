import { toAuthority, toEnterprise, toSubject } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import type { Enterprise, EnterpriseEvent } from './enterprise.ts';

/**
 * Who is told of what happened to an enterprise: its people, and its original reviewing authority. Pure.
 *
 * @param before the enterprise as it was: a file that approval takes over is no news to those whom it makes liaisons
 */
export function noticesOfEnterprise(event: EnterpriseEvent, before: Enterprise | undefined): Notice<NoticeKind>[] {
  if (before === undefined) return [];
  const members = toEnterprise(before.id);
  const authority = before.odrStatus === 'NOT_ODR' ? [] : [toAuthority(before.account.reviewingAuthority)];
  const toBoth = (kind: NoticeKind) => [members, ...authority].map((to) => ({ to, kind }));
  switch (event.type) {
    case 'AccountOpened':
      return [{ to: members, kind: 'ACCOUNT_OPENED' }];
    case 'LiaisonChanged':
      return toBoth('LIAISON_CHANGED');
    case 'BreachRecorded':
      return toBoth('BREACH_RECORDED');
    case 'BreachWithdrawn':
      return toBoth('BREACH_WITHDRAWN');
    case 'SiteVisited':
      return toBoth('SITE_VISITED');
    case 'OfficerDesignated':
      return [{ to: toSubject(event.officer.subject), kind: 'OFFICER_DESIGNATED' }];
    case 'OfficerReleased':
    case 'FileChanged':
      return before.odrStatus === 'ACTIVE' ? toBoth('FILE_CHANGED') : [];
    case 'OperatorAdded':
      return [{ to: toSubject(event.operator.subject), kind: 'OPERATOR_ADDED' }];
    case 'OperatorRemoved':
      return [{ to: toSubject(event.operator.subject), kind: 'OPERATOR_REMOVED' }];
    case 'Registered':
    case 'IntegrationGranted':
    case 'IntegrationRevoked':
    case 'ContactRevealed':
      return [];
  }
}
