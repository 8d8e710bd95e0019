import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { EnterpriseFile } from '../enterprise/enterprise-file.ts';
import type { Enterprise, EnterpriseEvent } from '../enterprise/enterprise.ts';

/** What others get to read of what happened to an enterprise: its public file, subjects and times, never a person's data. */
export function publishEnterprise(event: EnterpriseEvent, enterprise: Enterprise): EventContent {
  switch (event.type) {
    case 'Registered':
      return eventContent('odr.enterprise.registered', { ...publicFile(event.file), odrStatus: 'NOT_ODR' });
    case 'FileChanged':
      return eventContent('odr.enterprise.changed', { ...publicFile(event.file), odrStatus: enterprise.odrStatus });
    case 'AccountOpened':
      return eventContent('odr.enterprise.accountOpened', {
        applicationId: event.applicationId,
        ...standingOf(enterprise.file),
        reviewingAuthority: event.account.reviewingAuthority,
        openedAt: event.account.openedAt.toISOString(),
        liaisons: event.liaisons.map(({ subject, role, since }) => ({ subject, role, since: since.toISOString() })),
      });
    case 'LiaisonChanged':
      return eventContent('odr.enterprise.liaisonChanged', {
        role: event.successor.role,
        predecessor: event.predecessor.subject,
        successor: event.successor.subject,
        effectiveAt: event.successor.since.toISOString(),
        reportedAt: event.reportedAt.toISOString(),
        late: event.late,
      });
    case 'OperatorAdded':
      return eventContent('odr.enterprise.operatorAdded', {
        operator: event.operator.subject,
        addedBy: event.addedBy,
      });
    case 'OperatorRemoved':
      return eventContent('odr.enterprise.operatorRemoved', { operator: event.operator.subject });
    case 'IntegrationGranted':
      return eventContent('odr.enterprise.integrationGranted', { integration: event.integration.subject });
    case 'IntegrationRevoked':
      return eventContent('odr.enterprise.integrationRevoked', { integration: event.integration.subject });
    case 'ContactRevealed':
      return eventContent('odr.enterprise.contactRevealed', { member: event.member.subject });
    case 'BreachRecorded':
      return eventContent('odr.enterprise.breachRecorded', {
        breachId: event.breachId,
        duty: event.duty,
        kind: event.kind,
        recordedAt: event.recordedAt.toISOString(),
        ...(event.found && { authorityId: event.found.authorityId, evidence: event.found.evidence }),
      });
    case 'BreachWithdrawn':
      return eventContent('odr.enterprise.breachWithdrawn', {
        breachId: event.breachId,
        withdrawnAt: event.at.toISOString(),
      });
    case 'SiteVisited': {
      const { id, authorityId, visitedAt, outcome } = event.visit;
      return eventContent('odr.enterprise.siteVisited', {
        visitId: id,
        authorityId,
        visitedAt: visitedAt.toISOString(),
        outcome,
      });
    }
    case 'OfficerDesignated':
      return eventContent('odr.enterprise.officerDesignated', {
        authorityId: event.officer.authorityId,
        officer: event.officer.subject,
        predecessor: event.predecessor?.subject ?? null,
      });
    case 'OfficerReleased':
      return eventContent('odr.enterprise.officerReleased', {
        authorityId: event.officer.authorityId,
        officer: event.officer.subject,
      });
  }
}

function publicFile({ unifiedSocialCreditCode, name, ...rest }: EnterpriseFile) {
  return { unifiedSocialCreditCode, name, ...standingOf(rest) };
}

function standingOf({
  subjectKind,
  industry,
  scale,
  division,
}: Pick<EnterpriseFile, 'subjectKind' | 'industry' | 'scale' | 'division'>) {
  return { subjectKind, industry, scale, division };
}
