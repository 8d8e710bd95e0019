import type { BreachKind, Duty, LiaisonRole, Scale } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { FoundBreach } from '../breach/breach.ts';
import type { DesignatedOfficer } from '../designation/designated-officer.ts';
import type { SiteVisit } from '../site-visit/site-visit.ts';
import type { EnterpriseFile } from './enterprise-file.ts';
import type { Person } from './person.ts';

/** In which role somebody acts for an enterprise: as liaison (Art. 15), under a liaison's responsibility, or as its own system. */
export const memberRoles = ['RESPONSIBLE_PERSON', 'STAFF', 'OPERATOR', 'INTEGRATION'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Somebody who acts for an enterprise now. */
export interface Member {
  readonly id: Id;
  /** The subject of the member's own account. */
  readonly subject: string;
  readonly role: MemberRole;
  readonly since: Date;
}

/** The account of an ODR enterprise. */
export interface Account {
  readonly openedAt: Date;
  /** The original reviewing authority (谁审核,谁负责). */
  readonly reviewingAuthority: string;
  /** The latest visit of an authority; absent until there is one. */
  readonly lastVisitedAt?: Date;
}

interface Registered {
  readonly id: Id;
  readonly file: EnterpriseFile;
}

/** An enterprise or other unit, by whether it takes part in online dispute resolution. */
export type Enterprise =
  | (Registered & { readonly odrStatus: 'NOT_ODR' })
  | (Registered & { readonly odrStatus: 'ACTIVE'; readonly account: Account; readonly members: readonly Member[] })
  | (Registered & { readonly odrStatus: 'EXITED'; readonly account: Account; readonly closedAt: Date });

/** A member with the personal data that only the repository keeps; a system has none. */
export type FiledMember = Member & { readonly person: Person | null };
export type FiledLiaison = Member & { readonly role: LiaisonRole; readonly person: Person };

/** What can happen to an enterprise. */
export type EnterpriseEvent =
  | { readonly type: 'Registered'; readonly id: Id; readonly file: EnterpriseFile }
  | { readonly type: 'FileChanged'; readonly file: EnterpriseFile }
  | {
      readonly type: 'AccountOpened';
      readonly applicationId: Id;
      readonly account: Account;
      readonly liaisons: readonly FiledLiaison[];
    }
  | {
      readonly type: 'LiaisonChanged';
      readonly predecessor: Member;
      readonly successor: FiledLiaison;
      readonly reportedAt: Date;
      readonly late: boolean;
    }
  | { readonly type: 'OperatorAdded'; readonly operator: FiledMember; readonly addedBy: string }
  | { readonly type: 'OperatorRemoved'; readonly operator: Member; readonly at: Date }
  | { readonly type: 'IntegrationGranted'; readonly integration: FiledMember }
  | { readonly type: 'IntegrationRevoked'; readonly integration: Member; readonly at: Date }
  | { readonly type: 'ContactRevealed'; readonly member: Member }
  | {
      readonly type: 'BreachRecorded';
      readonly breachId: Id;
      readonly duty: Duty;
      readonly kind: BreachKind;
      readonly recordedAt: Date;
      /** What an authority states of it; absent where the platform recorded it by itself. */
      readonly found?: FoundBreach;
    }
  | { readonly type: 'BreachWithdrawn'; readonly breachId: Id; readonly at: Date; readonly reason: string }
  | { readonly type: 'SiteVisited'; readonly visit: SiteVisit }
  | {
      readonly type: 'OfficerDesignated';
      readonly officer: DesignatedOfficer;
      readonly predecessor: DesignatedOfficer | null;
    }
  | { readonly type: 'OfficerReleased'; readonly officer: DesignatedOfficer; readonly at: Date };

/** What the authority classifies. */
export interface Classification {
  readonly industry: string;
  readonly scale: Scale;
}

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(enterprise: Enterprise | undefined, event: EnterpriseEvent): Enterprise {
  if (event.type === 'Registered') return { id: event.id, file: event.file, odrStatus: 'NOT_ODR' };
  if (enterprise === undefined) throw new Error(`${event.type} before Registered`);
  switch (event.type) {
    case 'FileChanged':
      return { ...enterprise, file: event.file };
    case 'AccountOpened': {
      const { id, file } = enterprise;
      return { id, file, odrStatus: 'ACTIVE', account: event.account, members: event.liaisons.map(withoutPerson) };
    }
    case 'LiaisonChanged':
      return withMembers(enterprise, event.predecessor, event.successor);
    case 'OperatorAdded':
      return withMembers(enterprise, undefined, event.operator);
    case 'IntegrationGranted':
      return withMembers(enterprise, undefined, event.integration);
    case 'OperatorRemoved':
      return withMembers(enterprise, event.operator, undefined);
    case 'IntegrationRevoked':
      return withMembers(enterprise, event.integration, undefined);
    case 'SiteVisited':
      return visited(enterprise, event.visit.visitedAt);
    case 'ContactRevealed':
    case 'BreachRecorded':
    case 'BreachWithdrawn':
    case 'OfficerDesignated':
    case 'OfficerReleased':
      return enterprise;
  }
}

/** A visit that is recorded late may be older than the latest. */
function visited(enterprise: Enterprise, at: Date): Enterprise {
  if (enterprise.odrStatus !== 'ACTIVE') throw new Error(`a visit to an enterprise that is ${enterprise.odrStatus}`);
  const { account } = enterprise;
  const lastVisitedAt = account.lastVisitedAt === undefined || at > account.lastVisitedAt ? at : account.lastVisitedAt;
  return { ...enterprise, account: { ...account, lastVisitedAt } };
}

function withMembers(enterprise: Enterprise, gone: Member | undefined, come: FiledMember | undefined): Enterprise {
  if (enterprise.odrStatus !== 'ACTIVE') throw new Error(`a member of an enterprise that is ${enterprise.odrStatus}`);
  const staying = enterprise.members.filter(({ id }) => id !== gone?.id);
  return { ...enterprise, members: come === undefined ? staying : [...staying, withoutPerson(come)] };
}

const withoutPerson = ({ id, subject, role, since }: FiledMember): Member => ({ id, subject, role, since });

/** Who acts for the enterprise now; nobody without an active account. */
export function membersOf(enterprise: Enterprise): readonly Member[] {
  return enterprise.odrStatus === 'ACTIVE' ? enterprise.members : [];
}

/** As what this subject acts for the enterprise now. */
export function memberOf(enterprise: Enterprise, subject: string): Member | undefined {
  return membersOf(enterprise).find((member) => member.subject === subject);
}

export const isLiaison = ({ role }: Member): boolean => role === 'RESPONSIBLE_PERSON' || role === 'STAFF';
