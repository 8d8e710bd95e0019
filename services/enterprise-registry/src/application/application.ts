import type {
  ApplicationOrigin,
  BasicCondition,
  DocumentKind,
  LiaisonRole,
  ReviewMethod,
  ReviewQuestion,
  Scale,
} from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { FileType } from '@odr/shared/files/file-types.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { EnterpriseFile } from '../enterprise/enterprise-file.ts';
import type { Person } from '../enterprise/person.ts';

/** Whether a basic condition (Art. 6) is met, and how. */
export interface ConditionStatement {
  readonly condition: BasicCondition;
  readonly met: boolean;
  readonly note: string;
}

/** The answer to one of the four questions of a review (Art. 8). */
export interface Finding {
  readonly question: ReviewQuestion;
  readonly positive: boolean;
  readonly note: string;
  readonly method: ReviewMethod;
}

/** Before whom a submitted application lies. */
export interface Review {
  readonly authorityId: string;
  readonly submittedAt: Date;
  readonly dueAt: Date;
}

/** What the authority asked for. */
export interface Supplement {
  readonly documents: readonly DocumentKind[];
  readonly note: string;
  readonly requestedAt: Date;
  readonly dueAt: Date;
}

interface Basis {
  readonly id: Id;
  readonly enterpriseId: Id;
  readonly origin: ApplicationOrigin;
  /** The enterprise as the applicant, or who recommends it, states it; approval takes it over. */
  readonly file: EnterpriseFile;
  readonly startedAt: Date;
  /** Who recommended it, and why. */
  readonly recommendation: { readonly authorityId: string; readonly note: string } | null;
}

interface Filling extends Basis {
  /** Whom the enterprise authorised to apply for it. */
  readonly applicantSubject: string;
  readonly conditions: readonly ConditionStatement[];
  /** The file that stands for each kind of document, uploaded or not. */
  readonly documents: Readonly<Partial<Record<DocumentKind, Id>>>;
  /** The accounts of the liaisons named, by role. */
  readonly liaisons: Readonly<Partial<Record<LiaisonRole, string>>>;
}

interface Reviewed extends Filling {
  readonly review: Review;
  readonly findings: readonly Finding[];
}

/** An application for admission (Art. 6–9), by the state it is in. */
export type Application =
  | (Basis & { readonly status: 'RECOMMENDED' })
  | (Filling & { readonly status: 'DRAFT' })
  | (Reviewed & { readonly status: 'SUBMITTED' | 'UNDER_REVIEW' })
  | (Reviewed & { readonly status: 'SUPPLEMENT_REQUESTED'; readonly supplement: Supplement })
  | (Reviewed & { readonly status: 'APPROVED'; readonly endedAt: Date })
  | (Reviewed & { readonly status: 'REJECTED'; readonly endedAt: Date; readonly reason: string })
  | (Reviewed & { readonly status: 'LAPSED'; readonly endedAt: Date })
  | (Filling & {
      readonly status: 'WITHDRAWN';
      readonly endedAt: Date;
      readonly review: Review | null;
      readonly findings: readonly Finding[];
    });

export type ApplicationStatus = Application['status'];

/** In these an application is in the hands of its applicant or of the authority. */
export const statusesInProgress = ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED'] as const;

/**
 * The states in which an application keeps others for the same enterprise out. A draft does not: whoever drafts for an enterprise that
 * is not theirs must not be able to lock it out.
 */
export const statusesBeforeAuthority = ['SUBMITTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED'] as const;

/** A liaison as the applicant names them. */
export interface NamedLiaison {
  readonly role: LiaisonRole;
  readonly subject: string;
  readonly person: Person;
}

/** A document announced: its bytes come by an upload of their own. */
export interface AttachedDocument {
  readonly id: Id;
  readonly kind: DocumentKind;
  readonly contentType: FileType;
  /** Length in bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What can happen to an application. */
export type ApplicationEvent =
  | ({ readonly type: 'Recommended' } & Omit<Basis, 'origin'>)
  | { readonly type: 'RecommendationAccepted'; readonly applicantSubject: string; readonly applicant: Person }
  | ({ readonly type: 'Started'; readonly applicantSubject: string; readonly applicant: Person } & Omit<
      Basis,
      'origin' | 'recommendation'
    >)
  | {
      readonly type: 'Filled';
      readonly file: EnterpriseFile | null;
      readonly conditions: readonly ConditionStatement[];
      readonly liaisons: readonly NamedLiaison[];
    }
  | { readonly type: 'DocumentAttached'; readonly document: AttachedDocument; readonly by: string }
  | { readonly type: 'Submitted'; readonly review: Review }
  | { readonly type: 'ReviewStarted' }
  | { readonly type: 'FindingsRecorded'; readonly method: ReviewMethod; readonly findings: readonly Finding[] }
  | { readonly type: 'SupplementRequested'; readonly supplement: Supplement }
  | { readonly type: 'Supplemented'; readonly reviewDueAt: Date }
  | { readonly type: 'Withdrawn'; readonly at: Date }
  | { readonly type: 'Lapsed'; readonly at: Date }
  | { readonly type: 'Rejected'; readonly at: Date; readonly reason: string }
  | { readonly type: 'Approved'; readonly at: Date; readonly industry: string; readonly scale: Scale }
  | { readonly type: 'ContactRevealed' };

/** Whom the enterprise authorised to apply; nobody while a recommendation is not accepted. */
export const applicantOf = (application: Application): string | null =>
  application.status === 'RECOMMENDED' ? null : application.applicantSubject;

/** Before whom it lies or lay; nobody before it was submitted. */
export const reviewOf = (application: Application): Review | null =>
  'review' in application ? application.review : null;

/** The findings recorded so far. */
export const findingsOf = (application: Application): readonly Finding[] =>
  'findings' in application ? application.findings : [];
