import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApplicationMapper, ApplicationDocumentMapper, StatedEnterpriseMapper } from './application/schema.mappers.ts';
import type { AuthorityMapper, DivisionMapper, IndustryMapper, TaxonomyEntryMapper } from './reference/schema.mappers.ts';
import type { BreachMapper } from './breach/schema.mappers.ts';
import type { DesignatedOfficerMapper } from './designation/schema.mappers.ts';
import type { EnterpriseMapper, MemberMapper } from './enterprise/schema.mappers.ts';
import type { HonourMapper } from './honour/schema.mappers.ts';
import type { InboxMapper } from './notice/schema.mappers.ts';
import type { ListEntryMapper } from './list-entry/schema.mappers.ts';
import type { SiteVisitMapper } from './site-visit/schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An amount of money in CNY: an exact decimal with at most two places, written as a string, e.g. `"1280.50"`. */
  CNY: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`, in China's time zone. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with a time zone, e.g. `2026-02-13T09:30:00+08:00`; answered in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** A UUID, e.g. `019349f2-7b1c-7e3a-9d53-2f1d2c3b4a59`. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which recommendation is accepted, and by whom. */
export type AcceptRecommendationInput = {
  /** The applicant. */
  applicant: PersonInput;
  /** The application that was recommended. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The enterprise's code, which shows that the applicant knows for whom. */
  unifiedSocialCreditCode: Scalars['String']['input'];
};

/** What accepting answers. */
export type AcceptRecommendationResult = AcceptRecommendationSuccess | AlreadyOdrEnterprise | ApplicationInProgress | ApplicationNotOpen | InvalidPhone | NotFound;

/** The recommendation is now a draft. */
export type AcceptRecommendationSuccess = {
  __typename?: 'AcceptRecommendationSuccess';
  /** The application. */
  application: Application;
};

/** A person who is to act with an account of their own. */
export type AccountHolderInput = {
  /** Name, at most 50 characters. Kept encrypted. */
  name: Scalars['String']['input'];
  /** Phone number. Kept encrypted. */
  phone: Scalars['String']['input'];
  /** Subject of the person's account. */
  subject: Scalars['String']['input'];
};

/** The kinds of actor that an access token can name. */
export type ActorKind =
  /** An administrator of reference data; sees no case. */
  | 'ADMINISTRATOR'
  /** An analyst of a market-supervision authority: facts and figures, no personal data. */
  | 'ANALYST'
  /** Somebody whom an enterprise authorised to apply for it. */
  | 'APPLICANT'
  /** A consumer, who files and rates complaints. */
  | 'CONSUMER'
  /** The service account of an enterprise's own system. */
  | 'INTEGRATION'
  /** A liaison or operator filed for an enterprise. */
  | 'LIAISON'
  /** An officer of a market-supervision authority. */
  | 'OFFICER'
  /** Everybody, without a token too. */
  | 'PUBLIC';

/** A new operator. */
export type AddOperatorInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The operator. */
  operator: AccountHolderInput;
};

/** What adding an operator answers. */
export type AddOperatorResult = AddOperatorSuccess | AlreadyActsForEnterprise | InvalidPhone | LiaisonOnly | NotFound;

/** The operator may act. */
export type AddOperatorSuccess = {
  __typename?: 'AddOperatorSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** That account acts for the enterprise already, in some role. */
export type AlreadyActsForEnterprise = Refusal & {
  __typename?: 'AlreadyActsForEnterprise';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The authority has designated this officer for the enterprise already. */
export type AlreadyDesignated = Refusal & {
  __typename?: 'AlreadyDesignated';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The enterprise stands in this list already. */
export type AlreadyListed = Refusal & {
  __typename?: 'AlreadyListed';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The enterprise is an ODR enterprise already. */
export type AlreadyOdrEnterprise = Refusal & {
  __typename?: 'AlreadyOdrEnterprise';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The enterprise was recommended already, and nobody has accepted yet. */
export type AlreadyRecommended = Refusal & {
  __typename?: 'AlreadyRecommended';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An application for admission as an ODR enterprise (Art. 6–9). */
export type Application = {
  __typename?: 'Application';
  /** Name and phone of the applicant, masked; null while a recommendation is not accepted. */
  applicant?: Maybe<ContactDetails>;
  /** The authority before which it lies or lay. */
  authority?: Maybe<Authority>;
  /** The basic conditions as stated. */
  conditions: Array<ConditionStatement>;
  /** The documents that stand, one of a kind at most. */
  documents: Array<ApplicationDocument>;
  /** When it was decided, withdrawn or lapsed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The enterprise, as the registry has it. */
  enterprise: Enterprise;
  /** What the authority found so far. */
  findings?: Maybe<Array<Finding>>;
  /** UUID of the application. */
  id: Scalars['UUID']['output'];
  /** The liaisons named. */
  liaisons: Array<NamedLiaison>;
  /** Where it comes from. */
  origin: ApplicationOrigin;
  /** Who recommended it, and why; null where nobody did. */
  recommendation?: Maybe<Recommendation>;
  /** Why it was rejected. */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** By when it is to be reviewed. */
  reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was started or recommended. */
  startedAt: Scalars['DateTime']['output'];
  /** The enterprise as this application states it; approval takes it over. */
  stated: StatedEnterprise;
  /** The state. */
  status: ApplicationStatus;
  /** When it was submitted. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the authority asks for; null where it waits for nothing. */
  supplement?: Maybe<SupplementRequest>;
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** The applications of this page. */
  edges: Array<ApplicationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A document of an application. */
export type ApplicationDocument = {
  __typename?: 'ApplicationDocument';
  /** Media type, e.g. `application/pdf`. */
  contentType: Scalars['String']['output'];
  /** Where it can be read for the next 10 minutes; null before its bytes have arrived. */
  downloadUrl?: Maybe<Scalars['String']['output']>;
  /** UUID of the document. */
  id: Scalars['UUID']['output'];
  /** Kind. */
  kind: DocumentKind;
  /** SHA-256 of the content, lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Length in bytes. */
  size: Scalars['Int']['output'];
  /** When its bytes had arrived; null before. */
  uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An application in a list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: Application;
};

/** The enterprise has an application in progress; there is at most one. */
export type ApplicationInProgress = Refusal & {
  __typename?: 'ApplicationInProgress';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The state of the application does not allow this. */
export type ApplicationNotOpen = Refusal & {
  __typename?: 'ApplicationNotOpen';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Where an application comes from (Art. 6). */
export type ApplicationOrigin =
  /** The county's authority recommended it. */
  | 'RECOMMENDED'
  /** The enterprise applied of its own accord. */
  | 'SELF_APPLIED';

/** The state of an application. */
export type ApplicationStatus =
  /** Approved: the account is open. */
  | 'APPROVED'
  /** Being filled in by the applicant. */
  | 'DRAFT'
  /** A request for more stayed without answer. */
  | 'LAPSED'
  /** Recommended by an authority; nobody has accepted yet. */
  | 'RECOMMENDED'
  /** Rejected, with a reason. */
  | 'REJECTED'
  /** Submitted; the review has not begun. */
  | 'SUBMITTED'
  /** The authority asked for more. */
  | 'SUPPLEMENT_REQUESTED'
  /** Under review. */
  | 'UNDER_REVIEW'
  /** Withdrawn by the applicant. */
  | 'WITHDRAWN';

/** Which application is approved. */
export type ApproveApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Industry as the review confirmed it; as stated by default. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Scale as the review confirmed it; as stated by default. */
  scale?: InputMaybe<Scale>;
};

/** What approving answers. */
export type ApproveApplicationResult = AlreadyOdrEnterprise | ApplicationNotOpen | ApproveApplicationSuccess | FindingsNotPositive | ListedEnterprise | NotFound | NotReviewingAuthority | UnknownIndustry;

/** The application was approved. */
export type ApproveApplicationSuccess = {
  __typename?: 'ApproveApplicationSuccess';
  /** The application. */
  application: Application;
};

/** A document that is to be uploaded. */
export type AttachDocumentInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** Media type: PDF, JPEG, PNG, WebP or HEIC. */
  contentType: Scalars['String']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: DocumentKind;
  /** SHA-256 of the content, lower-case hex. */
  sha256: Scalars['String']['input'];
  /** Length in bytes, at most 20 MB. */
  size: Scalars['Int']['input'];
};

/** What attaching a document answers. */
export type AttachDocumentResult = ApplicationNotOpen | AttachDocumentSuccess | NotFound;

/** The document was announced. */
export type AttachDocumentSuccess = {
  __typename?: 'AttachDocumentSuccess';
  /** The application. */
  application: Application;
  /** The document. */
  document: ApplicationDocument;
  /** Where to send its bytes; null once they have arrived. */
  upload?: Maybe<UploadTicket>;
};

/** A market-supervision authority (市场监管部门). */
export type Authority = {
  __typename?: 'Authority';
  /** The division whose authority it is; null for the national one. */
  division?: Maybe<Division>;
  /** `CN-` and the code of its division or zone. */
  id: Scalars['ID']['output'];
  /** Its level. */
  level: AuthorityLevel;
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** The authority that inherited its open work and reviewing rights. */
  successor?: Maybe<Authority>;
  /** The first day on which it no longer existed; absent for one that exists. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** The levels of market-supervision authorities. */
export type AuthorityLevel =
  /** Of a county or zone. */
  | 'COUNTY'
  /** The national authority. */
  | 'NATIONAL'
  /** Of a prefecture. */
  | 'PREFECTURAL'
  /** Of a province. */
  | 'PROVINCIAL';

/** An honour that is to be awarded. */
export type AwardHonourInput = {
  /** Day of the award; not in the future. */
  awardedOn: Scalars['Date']['input'];
  /** Number of the document by which it is awarded, at most 100 characters. */
  documentNumber: Scalars['String']['input'];
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: HonourKind;
  /** What it is called, at most 100 characters. */
  title: Scalars['String']['input'];
  /** Last day on which it holds, not before the award; leave it out where it has none. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What awarding an honour answers. */
export type AwardHonourResult = AwardHonourSuccess | DayOutOfRange | ListedEnterprise | NotFound | NotOdrEnterprise;

/** The enterprise is honoured. */
export type AwardHonourSuccess = {
  __typename?: 'AwardHonourSuccess';
  /** The honour. */
  honour: Honour;
};

/** What an enterprise must have to take part (Art. 6). */
export type BasicCondition =
  /** Awareness of consumer protection. */
  | 'CONSUMER_PROTECTION_AWARENESS'
  /** Cooperation with authorities and consumer organisations. */
  | 'COOPERATION'
  /** A dedicated phone. */
  | 'DEDICATED_PHONE'
  /** A fixed place. */
  | 'FIXED_PLACE'
  /** A written procedure for handling complaints. */
  | 'HANDLING_PROCEDURE'
  /** A computer on the internet. */
  | 'NETWORKED_COMPUTER'
  /** One or more staff, full- or part-time. */
  | 'STAFF';

/** A recorded breach of a duty (Art. 10). */
export type Breach = {
  __typename?: 'Breach';
  /** The authority that found it; absent where the platform recorded it by itself. */
  authority?: Maybe<Authority>;
  /** What was found; absent where the platform recorded the breach by itself. */
  description?: Maybe<Scalars['String']['output']>;
  /** Duty breached. */
  duty: Duty;
  /** On which records the finding rests. */
  evidence: Array<BreachEvidence>;
  /** UUID of the breach. */
  id: Scalars['UUID']['output'];
  /** What it consists in. */
  kind: BreachKind;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When the authority took it back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A record on which the finding of a breach rests. */
export type BreachEvidence = {
  __typename?: 'BreachEvidence';
  /** UUID of the record. */
  id: Scalars['UUID']['output'];
  /** What kind of record. */
  kind: BreachEvidenceKind;
};

/** A record on which the finding of a breach rests. */
export type BreachEvidenceInput = {
  /** UUID of the record. */
  id: Scalars['UUID']['input'];
  /** What kind of record. */
  kind: BreachEvidenceKind;
};

/** The kinds of record to which a breach can point. */
export type BreachEvidenceKind =
  /** An administrative interview. */
  | 'ADMINISTRATIVE_INTERVIEW'
  /** A complaint. */
  | 'COMPLAINT'
  /** An entry in a list of the authorities. */
  | 'LIST_ENTRY'
  /** A visit to the enterprise. */
  | 'SITE_VISIT';

/** What a breach consists in. */
export type BreachKind =
  /** A change of liaison was reported after the 5 working days (Art. 15). */
  | 'LATE_LIAISON_REPORT'
  /** Something else. */
  | 'OTHER';

/** The breach was taken back already. */
export type BreachWithdrawn = Refusal & {
  __typename?: 'BreachWithdrawn';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A change of liaison. */
export type ChangeLiaisonInput = {
  /** When the change took effect: not before the predecessor's beginning, nor in the future. */
  effectiveAt: Scalars['DateTime']['input'];
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The role that another person took over. */
  role: LiaisonRole;
  /** The successor. */
  successor: AccountHolderInput;
};

/** What reporting a change of liaison answers. */
export type ChangeLiaisonResult = AlreadyActsForEnterprise | ChangeLiaisonSuccess | InvalidPhone | LiaisonOnly | NotFound | TimeOutOfRange;

/** The change was recorded. */
export type ChangeLiaisonSuccess = {
  __typename?: 'ChangeLiaisonSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** Name and address of an enterprise as they now stand. */
export type ChangeParticularsInput = {
  /** Address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Six-digit code of the county of its address. */
  division: Scalars['String']['input'];
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** What reporting a new name or address answers. */
export type ChangeParticularsResult = ChangeParticularsSuccess | LiaisonOnly | NotFound | UnknownDivision;

/** The file was changed. */
export type ChangeParticularsSuccess = {
  __typename?: 'ChangeParticularsSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** Whether a basic condition is met, and how. */
export type ConditionStatement = {
  __typename?: 'ConditionStatement';
  /** Condition. */
  condition: BasicCondition;
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
  /** How. */
  note: Scalars['String']['output'];
};

/** Whether a basic condition is met, and how. */
export type ConditionStatementInput = {
  /** Condition. */
  condition: BasicCondition;
  /** Whether it is met. */
  met: Scalars['Boolean']['input'];
  /** How, at most 500 characters. */
  note: Scalars['String']['input'];
};

/** Basic conditions are not met, or nothing is stated on them. */
export type ConditionsUnmet = Refusal & {
  __typename?: 'ConditionsUnmet';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** Which. */
  conditions?: Maybe<Array<BasicCondition>>;
  message: Scalars['String']['output'];
};

/** A person's name and phone. */
export type ContactDetails = {
  __typename?: 'ContactDetails';
  /** Name; masked, e.g. `王**`, unless it was revealed. */
  name: Scalars['String']['output'];
  /** Phone; masked, e.g. `138****5678`, unless it was revealed. */
  phone: Scalars['String']['output'];
};

/** A day lies in the future, or before the day that it follows. */
export type DayOutOfRange = Refusal & {
  __typename?: 'DayOutOfRange';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A designation. */
export type DesignateOfficerInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Subject of the officer's account. */
  officer: Scalars['String']['input'];
};

/** What designating answers. */
export type DesignateOfficerResult = AlreadyDesignated | DesignateOfficerSuccess | NotFound | NotOdrEnterprise;

/** The officer is designated. */
export type DesignateOfficerSuccess = {
  __typename?: 'DesignateOfficerSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** The officer whom an authority has designated for an enterprise. */
export type DesignatedOfficer = {
  __typename?: 'DesignatedOfficer';
  /** The authority. */
  authority?: Maybe<Authority>;
  /** UUID of the designation. */
  id: Scalars['UUID']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Opaque subject of the officer's account. */
  subject?: Maybe<Scalars['String']['output']>;
};

/** An administrative division (GB/T 2260) or a local zone. */
export type Division = {
  __typename?: 'Division';
  /** The divisions right below, in order of code. */
  children: Array<Division>;
  /** Six digits; for a zone four digits of the prefecture, `Z` and one more character. */
  code: Scalars['String']['output'];
  /** How large it is. */
  level: DivisionLevel;
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** From the province down to the division itself. */
  path: Array<Division>;
  /** Who reviews an enterprise with an address here; null where it is too large for an address. */
  reviewingAuthority?: Maybe<Authority>;
  /** The division that stands today for one that is no longer valid. */
  successor?: Maybe<Division>;
  /** The first day on which it was no longer valid; absent for one that is. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** After submission the county of the address can't be changed. */
export type DivisionFixed = Refusal & {
  __typename?: 'DivisionFixed';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** How large a division is. */
export type DivisionLevel =
  /** A county or district. */
  | 'COUNTY'
  /** A prefecture or city. */
  | 'PREFECTURE'
  /** A province, autonomous region or municipality. */
  | 'PROVINCE'
  /** A local zone, such as a development zone, that has no GB/T 2260 code and lies in a county. */
  | 'ZONE';

/** The documents that an application needs, all of them. */
export type DocumentKind =
  /** The enterprise's authorisation of whoever applies for it. */
  | 'APPLICANT_AUTHORISATION'
  /** The application form (Art. 7). */
  | 'APPLICATION_FORM'
  /** The duplicate of the business licence (Art. 7). */
  | 'BUSINESS_LICENCE_DUPLICATE'
  /** The original of the business licence (Art. 7). */
  | 'BUSINESS_LICENCE_ORIGINAL'
  /** The letter of commitment (Art. 7). */
  | 'COMMITMENT_LETTER'
  /** The statement on consumer protection (Art. 7). */
  | 'CONSUMER_PROTECTION_STATEMENT';

/** Documents are missing, or their bytes have not arrived. */
export type DocumentsMissing = Refusal & {
  __typename?: 'DocumentsMissing';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** Which. */
  documents?: Maybe<Array<DocumentKind>>;
  message: Scalars['String']['output'];
};

/** The duties of an ODR enterprise (Art. 10). */
export type Duty =
  /** Accept and handle complaints. */
  | 'ACCEPT_AND_HANDLE'
  /** Cooperate with the authority. */
  | 'COOPERATE'
  /** Feed back results. */
  | 'FEED_BACK'
  /** Protect consumers' personal data. */
  | 'PROTECT_PERSONAL_DATA'
  /** Train staff. */
  | 'TRAIN_STAFF';

/** What an officer enters in a list. */
export type EnterListEntryInput = {
  /** Six-digit code of the county of its address; needed, and used, where it never was an ODR enterprise. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Number of the document by which the authority decided, at most 100 characters. */
  documentNumber: Scalars['String']['input'];
  /** On what ground, at most 1000 characters. */
  ground: Scalars['String']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which list. */
  list: EnterpriseList;
  /** Day from which it is listed; not in the future. */
  listedOn: Scalars['Date']['input'];
  /** Name of the enterprise, at most 100 characters; needed, and used, where it never was an ODR enterprise. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the enterprise; its check digit is verified. */
  unifiedSocialCreditCode: Scalars['String']['input'];
};

/** What entering in a list answers. */
export type EnterListEntryResult = AlreadyListed | DayOutOfRange | EnterListEntrySuccess | InvalidCreditCode | NotFound | ParticularsMissing | UnknownDivision;

/** The enterprise stands in the list. */
export type EnterListEntrySuccess = {
  __typename?: 'EnterListEntrySuccess';
  /** The entry. */
  listEntry: ListEntry;
};

/** An enterprise or other unit of the registry; an ODR enterprise (ODR企业) while its `odrStatus` is `ACTIVE`. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Address of the enterprise. */
  address: Scalars['String']['output'];
  /** Breaches of duties recorded, newest first, at most 100. Only its own members and officers in scope read them; null for others. */
  breaches?: Maybe<Array<Breach>>;
  /** When its account closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who looks after it at each authority. Only its own members and officers in scope read them; null for others. */
  designatedOfficers?: Maybe<Array<DesignatedOfficer>>;
  /** County of its address, or the prefecture where that has no counties. */
  division: Division;
  /** Its honours (Art. 21), newest first, at most 100; also those that hold no longer. */
  honours: Array<Honour>;
  /** UUID of the enterprise. */
  id: Scalars['UUID']['output'];
  /** Industry. */
  industry: Industry;
  /** Its entries in the authorities' lists (Art. 8), newest first, at most 100. Only its own members and officers in scope read them; null for others. */
  listEntries?: Maybe<Array<ListEntry>>;
  /** Who acts for it now. Only its own members and officers in whose scope it lies read it; for others it is null. Names and phones are masked. */
  members?: Maybe<Array<Member>>;
  /** Registered name. */
  name: Scalars['String']['output'];
  /** Whether it takes part in online dispute resolution. */
  odrStatus: OdrStatus;
  /** When its account opened; absent where it never had one. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The original reviewing authority; absent where it never had an account. */
  reviewingAuthority?: Maybe<Authority>;
  /** Scale. */
  scale: Scale;
  /** Visits of authorities, newest first, at most 100. Only its own members and officers in scope read them; null for others. */
  siteVisits?: Maybe<Array<SiteVisit>>;
  /** What kind of unit it is. */
  subjectKind: SubjectKind;
  /** Unified social credit code, GB 32100. */
  unifiedSocialCreditCode: Scalars['String']['output'];
  /** When it was last visited, or else when its account opened. Read by officers in scope; null for others. */
  unvisitedSince?: Maybe<Scalars['DateTime']['output']>;
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** A page of enterprises. */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The enterprises of this page. */
  edges: Array<EnterpriseEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An enterprise in a list. */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The enterprise. */
  node: Enterprise;
};

/** An enterprise as an applicant or officer states it. */
export type EnterpriseFileInput = {
  /** Address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Six-digit code of the county of its address. */
  division: Scalars['String']['input'];
  /** Industry: division (大类) of GB/T 4754, e.g. `52`. */
  industry: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Scale. */
  scale: Scale;
  /** What kind of unit it is. */
  subjectKind: SubjectKind;
  /** Unified social credit code; its check digit is verified. */
  unifiedSocialCreditCode: Scalars['String']['input'];
};

/** The lists of the authorities on which no ODR enterprise may stand (Art. 8). */
export type EnterpriseList =
  /** The list of abnormal operations (经营异常名录). */
  | 'ABNORMAL_OPERATIONS'
  /** The blacklist (黑名单). */
  | 'BLACKLIST';

/** What somebody who is about to file is told (Art. 23). */
export type FilingNotice = {
  __typename?: 'FilingNotice';
  /** The enterprise; null where the registry does not know it. */
  enterprise?: Maybe<Enterprise>;
  /** Whether it is an ODR enterprise now. */
  isOdrEnterprise: Scalars['Boolean']['output'];
  /** What happens when filing. */
  path: FilingPath;
  /** The same in words, in the language asked for. */
  text: Scalars['String']['output'];
};

/** What happens when a complaint is filed against an enterprise. */
export type FilingPath =
  /** The complaint goes to the market-supervision authority at once. */
  | 'AUTHORITY_ONLY'
  /** The consumer chooses: negotiate with the enterprise, or go to the authority. */
  | 'NEGOTIATION_OR_AUTHORITY';

/** What the applicant states; what is left out stays as it was. */
export type FillApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** Basic conditions; each takes the place of what was stated on it before. */
  conditions?: InputMaybe<Array<ConditionStatementInput>>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Liaisons; each takes the place of who was named in the role before. */
  liaisons?: InputMaybe<Array<NamedLiaisonInput>>;
  /** The enterprise. */
  particulars?: InputMaybe<StatedEnterpriseInput>;
};

/** What filling answers. */
export type FillApplicationResult = ApplicationNotOpen | DivisionFixed | FillApplicationSuccess | InvalidCreditCode | InvalidPhone | LiaisonsNotDistinct | NotFound | UnknownDivision | UnknownIndustry;

/** What was stated is kept. */
export type FillApplicationSuccess = {
  __typename?: 'FillApplicationSuccess';
  /** The application. */
  application: Application;
};

/** The answer to one question of a review. */
export type Finding = {
  __typename?: 'Finding';
  /** How it was reviewed. */
  method: ReviewMethod;
  /** What was found. */
  note: Scalars['String']['output'];
  /** Whether it is answered with yes. */
  positive: Scalars['Boolean']['output'];
  /** Question. */
  question: ReviewQuestion;
};

/** The answer to one question of a review. */
export type FindingInput = {
  /** What was found, at most 1000 characters. */
  note: Scalars['String']['input'];
  /** Whether it is answered with yes. */
  positive: Scalars['Boolean']['input'];
  /** Question. */
  question: ReviewQuestion;
};

/** Approval needs a positive finding on each of the four questions. */
export type FindingsNotPositive = Refusal & {
  __typename?: 'FindingsNotPositive';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Which. */
  questions?: Maybe<Array<ReviewQuestion>>;
};

/** What granting an integration answers. */
export type GrantIntegrationResult = AlreadyActsForEnterprise | GrantIntegrationSuccess | NotFound | ResponsiblePersonOnly;

/** The system may act. */
export type GrantIntegrationSuccess = {
  __typename?: 'GrantIntegrationSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** An honour of an ODR enterprise (Art. 21). */
export type Honour = {
  __typename?: 'Honour';
  /** The authority that awarded it. */
  authority?: Maybe<Authority>;
  /** Day of the award. */
  awardedOn: Scalars['Date']['output'];
  /** Number of the document by which it was awarded. */
  documentNumber: Scalars['String']['output'];
  /** UUID of the honour. */
  id: Scalars['UUID']['output'];
  /** Whether it holds today: neither revoked nor expired. */
  inForce: Scalars['Boolean']['output'];
  /** Kind. */
  kind: HonourKind;
  /** Why it was revoked. */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** Day of its revocation. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Last day on which it holds; absent where it has none. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** How an ODR enterprise is honoured (Art. 21). */
export type HonourKind =
  /** Publicity in the media. */
  | 'MEDIA_PUBLICITY'
  /** Model unit for assured consumption (放心消费示范单位). */
  | 'MODEL_UNIT'
  /** Another honour. */
  | 'OTHER';

/** A page of the viewer's notices from all services. */
export type Inbox = {
  __typename?: 'Inbox';
  /** Names the page. */
  page: Scalars['String']['output'];
  /** Notices on applications and enterprises. */
  registry?: Maybe<Array<Notice>>;
};

/** An industry: a section (门类) or a division (大类) of GB/T 4754. */
export type Industry = {
  __typename?: 'Industry';
  /** A letter for a section, two digits for a division. */
  code: Scalars['String']['output'];
  /** Name, in the language asked for. */
  name: Scalars['String']['output'];
  /** The section above; null for a section. */
  section?: Maybe<Scalars['String']['output']>;
};

/** The enterprise's own system. */
export type IntegrationInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Subject of the system's service account. */
  subject: Scalars['String']['input'];
};

/** Not a unified social credit code: length, characters or check digit are wrong. */
export type InvalidCreditCode = Refusal & {
  __typename?: 'InvalidCreditCode';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Not a phone number. */
export type InvalidPhone = Refusal & {
  __typename?: 'InvalidPhone';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Only a filed liaison does this, not an operator. */
export type LiaisonOnly = Refusal & {
  __typename?: 'LiaisonOnly';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** One of each is filed at any time (Art. 15). */
export type LiaisonRole =
  /** Who is responsible. */
  | 'RESPONSIBLE_PERSON'
  /** Who does the work. */
  | 'STAFF';

/** A liaison is not named yet. */
export type LiaisonsMissing = Refusal & {
  __typename?: 'LiaisonsMissing';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Which. */
  roles?: Maybe<Array<LiaisonRole>>;
};

/** The two liaisons are two persons with an account each. */
export type LiaisonsNotDistinct = Refusal & {
  __typename?: 'LiaisonsNotDistinct';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An entry in a list of the authorities; in force while it has no `removedOn`. */
export type ListEntry = {
  __typename?: 'ListEntry';
  /** The authority whose officer entered it. */
  authority?: Maybe<Authority>;
  /** County of its address when it was entered. */
  division: Division;
  /** Number of the document by which the authority decided. */
  documentNumber: Scalars['String']['output'];
  /** The enterprise; absent where the registry does not know it. */
  enterprise?: Maybe<Enterprise>;
  /** On what ground. */
  ground: Scalars['String']['output'];
  /** UUID of the entry. */
  id: Scalars['UUID']['output'];
  /** Which list. */
  list: EnterpriseList;
  /** Day from which it is listed. */
  listedOn: Scalars['Date']['output'];
  /** Name of the enterprise when it was entered. */
  name: Scalars['String']['output'];
  /** Why it was removed. */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** Day from which it is listed no more. */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** Unified social credit code of the enterprise, by which the entry goes. */
  unifiedSocialCreditCode: Scalars['String']['output'];
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** A page of entries. */
export type ListEntryConnection = {
  __typename?: 'ListEntryConnection';
  /** The entries of this page. */
  edges: Array<ListEntryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An entry in a list. */
export type ListEntryEdge = {
  __typename?: 'ListEntryEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ListEntry;
};

/** The enterprise stands in a list of the authorities. */
export type ListedEnterprise = Refusal & {
  __typename?: 'ListedEnterprise';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** In which. */
  lists?: Maybe<Array<EnterpriseList>>;
  message: Scalars['String']['output'];
};

/** Somebody who acts for an enterprise. */
export type Member = {
  __typename?: 'Member';
  /** Name and phone, masked; null for a system. */
  contact?: Maybe<ContactDetails>;
  /** UUID of this membership. */
  id: Scalars['UUID']['output'];
  /** Role. */
  role: MemberRole;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Subject of the member's own account. */
  subject: Scalars['String']['output'];
};

/** In which role somebody acts for an enterprise. */
export type MemberRole =
  /** The enterprise's own system. */
  | 'INTEGRATION'
  /** Acts under a liaison's responsibility. */
  | 'OPERATOR'
  /** The liaison who is responsible (Art. 15). */
  | 'RESPONSIBLE_PERSON'
  /** The liaison on the staff (Art. 15). */
  | 'STAFF';

export type Mutation = {
  __typename?: 'Mutation';
  /** Somebody whom the enterprise authorised accepts a recommendation, which becomes their draft. */
  acceptRecommendation: AcceptRecommendationResult;
  /** A liaison lets somebody contact, negotiate and feed back under the liaison's responsibility. */
  addOperator: AddOperatorResult;
  /** The authority approves: the account opens, the liaisons are filed, the authority is the original reviewing authority (Art. 9, 15). */
  approveApplication: ApproveApplicationResult;
  /**
   * The applicant announces a document (Art. 7). Its bytes go by HTTP PUT to the URL answered, with the content type announced; a repeat of
   * the request answers a new URL. The last document of a kind stands.
   */
  attachDocument: AttachDocumentResult;
  /** An officer honours an ODR enterprise that stands in no list (Art. 21). */
  awardHonour: AwardHonourResult;
  /** A liaison reports that another person took over a liaison's role: within 5 working days of taking effect (Art. 15). */
  changeLiaison: ChangeLiaisonResult;
  /** A liaison reports a new name or address of the enterprise. */
  changeParticulars: ChangeParticularsResult;
  /** An officer designates who looks after an ODR enterprise for the authority (Art. 16–19); takes the place of the one before. */
  designateOfficer: DesignateOfficerResult;
  /** An officer enters an enterprise in a list; it is not approved as an ODR enterprise while it stands there (Art. 8). */
  enterListEntry: EnterListEntryResult;
  /** The applicant states particulars, conditions and liaisons, in a draft or when asked for more. */
  fillApplication: FillApplicationResult;
  /** The responsible person lets the enterprise's own system (a CRM) do what a liaison may do. */
  grantIntegration: GrantIntegrationResult;
  /**
   * Marks notices as read by the viewer; may be repeated. Each service has such a mutation and passes over the notices of others, so that a
   * client can send the same ids to all of them in one request.
   */
  markRegistryNoticesRead: Scalars['Boolean']['output'];
  /** An officer changes industry and scale of an enterprise, for the next period. */
  reclassifyEnterprise: ReclassifyEnterpriseResult;
  /** An officer of the county recommends an enterprise to take part (Art. 6). */
  recommendEnterprise: RecommendEnterpriseResult;
  /** An officer records that an enterprise in scope breached a duty (Art. 10). */
  recordBreach: RecordBreachResult;
  /** The authority records what it found on the four questions of a review (Art. 8). */
  recordFindings: RecordFindingsResult;
  /** An officer records a visit of the authority to an ODR enterprise in scope (Art. 16–19). */
  recordSiteVisit: RecordSiteVisitResult;
  /** The authority rejects, with a reason that the applicant reads (Art. 9). */
  rejectApplication: RejectApplicationResult;
  /** An officer ends the authority's designation for an enterprise. */
  releaseOfficer: ReleaseOfficerResult;
  /** An officer removes an entry from its list. */
  removeListEntry: RemoveListEntryResult;
  /** A liaison ends an operator's right to act. */
  removeOperator: RemoveOperatorResult;
  /** The authority asks the applicant for more; without an answer within 20 working days the application lapses. */
  requestSupplement: RequestSupplementResult;
  /** An officer looks at the whole names and phones that an application holds; each look is audited with its reason. */
  revealApplicationContacts: RevealApplicationContactsResult;
  /** An officer looks at the whole name and phone of a liaison or operator; each look is audited with its reason. */
  revealLiaisonContact: RevealLiaisonContactResult;
  /** An officer revokes an honour; the public reads why. */
  revokeHonour: RevokeHonourResult;
  /** The responsible person ends a system's right to act. */
  revokeIntegration: RevokeIntegrationResult;
  /** An applicant starts a draft; the registry takes the enterprise up where it does not know it yet (Art. 6). */
  startApplication: StartApplicationResult;
  /** The authority takes a submitted application in hand (Art. 8). */
  startReview: StartReviewResult;
  /** The applicant submits the application to the county-level authority that covers the address (Art. 7, 8). */
  submitApplication: SubmitApplicationResult;
  /** The applicant answers a request for more; the review goes on. */
  supplementApplication: SupplementApplicationResult;
  /** The applicant withdraws while nothing is decided. */
  withdrawApplication: WithdrawApplicationResult;
  /** An officer takes back a breach that the own authority recorded by mistake; it stays readable as withdrawn. */
  withdrawBreach: WithdrawBreachResult;
};


export type MutationacceptRecommendationArgs = {
  input: AcceptRecommendationInput;
};


export type MutationaddOperatorArgs = {
  input: AddOperatorInput;
};


export type MutationapproveApplicationArgs = {
  input: ApproveApplicationInput;
};


export type MutationattachDocumentArgs = {
  input: AttachDocumentInput;
};


export type MutationawardHonourArgs = {
  input: AwardHonourInput;
};


export type MutationchangeLiaisonArgs = {
  input: ChangeLiaisonInput;
};


export type MutationchangeParticularsArgs = {
  input: ChangeParticularsInput;
};


export type MutationdesignateOfficerArgs = {
  input: DesignateOfficerInput;
};


export type MutationenterListEntryArgs = {
  input: EnterListEntryInput;
};


export type MutationfillApplicationArgs = {
  input: FillApplicationInput;
};


export type MutationgrantIntegrationArgs = {
  input: IntegrationInput;
};


export type MutationmarkRegistryNoticesReadArgs = {
  ids: Array<Scalars['UUID']['input']>;
};


export type MutationreclassifyEnterpriseArgs = {
  input: ReclassifyEnterpriseInput;
};


export type MutationrecommendEnterpriseArgs = {
  input: RecommendEnterpriseInput;
};


export type MutationrecordBreachArgs = {
  input: RecordBreachInput;
};


export type MutationrecordFindingsArgs = {
  input: RecordFindingsInput;
};


export type MutationrecordSiteVisitArgs = {
  input: RecordSiteVisitInput;
};


export type MutationrejectApplicationArgs = {
  input: RejectApplicationInput;
};


export type MutationreleaseOfficerArgs = {
  input: ReleaseOfficerInput;
};


export type MutationremoveListEntryArgs = {
  input: RemoveListEntryInput;
};


export type MutationremoveOperatorArgs = {
  input: RemoveOperatorInput;
};


export type MutationrequestSupplementArgs = {
  input: RequestSupplementInput;
};


export type MutationrevealApplicationContactsArgs = {
  input: RevealApplicationContactsInput;
};


export type MutationrevealLiaisonContactArgs = {
  input: RevealLiaisonContactInput;
};


export type MutationrevokeHonourArgs = {
  input: RevokeHonourInput;
};


export type MutationrevokeIntegrationArgs = {
  input: IntegrationInput;
};


export type MutationstartApplicationArgs = {
  input: StartApplicationInput;
};


export type MutationstartReviewArgs = {
  input: StartReviewInput;
};


export type MutationsubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


export type MutationsupplementApplicationArgs = {
  input: SupplementApplicationInput;
};


export type MutationwithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


export type MutationwithdrawBreachArgs = {
  input: WithdrawBreachInput;
};

/** A liaison named in an application. */
export type NamedLiaison = {
  __typename?: 'NamedLiaison';
  /** Name and phone, masked. */
  contact: ContactDetails;
  /** Role. */
  role: LiaisonRole;
  /** Subject of the liaison's account. */
  subject: Scalars['String']['output'];
};

/** A liaison whom an applicant names. */
export type NamedLiaisonInput = {
  /** Name, at most 50 characters. Kept encrypted. */
  name: Scalars['String']['input'];
  /** Phone number. Kept encrypted. */
  phone: Scalars['String']['input'];
  /** Role. */
  role: LiaisonRole;
  /** Subject of the liaison's account. */
  subject: Scalars['String']['input'];
};

/** The authority has designated nobody for the enterprise. */
export type NobodyDesignated = Refusal & {
  __typename?: 'NobodyDesignated';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** That account does not act for the enterprise in such a role. */
export type NotAMember = Refusal & {
  __typename?: 'NotAMember';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** It does not exist, or the viewer may not know of it. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** It has ended already. */
export type NotInForce = Refusal & {
  __typename?: 'NotInForce';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The enterprise has no open account. */
export type NotOdrEnterprise = Refusal & {
  __typename?: 'NotOdrEnterprise';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Another authority, or the platform itself, made this record; only who made it takes it back. */
export type NotRecordedByThisAuthority = Refusal & {
  __typename?: 'NotRecordedByThisAuthority';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Only the county-level authority that covers the enterprise's address does this. */
export type NotReviewingAuthority = Refusal & {
  __typename?: 'NotReviewingAuthority';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Something that the viewer is to know. */
export type Notice = {
  __typename?: 'Notice';
  /** The type in the graph of what it is about, e.g. `Application`. */
  about: Scalars['String']['output'];
  /** The id of what it is about. */
  aboutId: Scalars['UUID']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** By when something is to be done; absent where nothing is. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7; orders all notices by time, whichever service has them. */
  id: Scalars['UUID']['output'];
  /** What it tells of. */
  kind: NoticeKind;
  /** Whether the viewer has read it. */
  read: Scalars['Boolean']['output'];
  /** The same in words, in the language asked for. */
  text: Scalars['String']['output'];
};

/** What notices tell of. */
export type NoticeKind =
  /** The enterprise became an ODR enterprise. */
  | 'ACCOUNT_OPENED'
  /** The application was approved. */
  | 'APPLICATION_APPROVED'
  /** A request for more stayed without answer, and the application lapsed. */
  | 'APPLICATION_LAPSED'
  /** The application was rejected. */
  | 'APPLICATION_REJECTED'
  /** An application was submitted for review. */
  | 'APPLICATION_SUBMITTED'
  /** The applicant added what was asked for. */
  | 'APPLICATION_SUPPLEMENTED'
  /** The applicant withdrew. */
  | 'APPLICATION_WITHDRAWN'
  /** A breach of a duty was recorded. */
  | 'BREACH_RECORDED'
  /** A recorded breach of a duty was taken back. */
  | 'BREACH_WITHDRAWN'
  /** The enterprise was removed from such a list. */
  | 'DELISTED'
  /** The file of an enterprise changed. */
  | 'FILE_CHANGED'
  /** The enterprise was honoured. */
  | 'HONOURED'
  /** An honour of the enterprise was revoked. */
  | 'HONOUR_REVOKED'
  /** A liaison was succeeded by another. */
  | 'LIAISON_CHANGED'
  /** The enterprise was entered in a list of the authorities. */
  | 'LISTED'
  /** The reader was designated to look after an enterprise. */
  | 'OFFICER_DESIGNATED'
  /** The reader may now act for an enterprise. */
  | 'OPERATOR_ADDED'
  /** The reader may no longer act for an enterprise. */
  | 'OPERATOR_REMOVED'
  /** An enterprise accepted the authority's recommendation. */
  | 'RECOMMENDATION_ACCEPTED'
  /** The authority began its review. */
  | 'REVIEW_STARTED'
  /** A visit of an authority was recorded. */
  | 'SITE_VISITED'
  /** The authority asks for more, by the date stated. */
  | 'SUPPLEMENT_REQUESTED';

/** Whether an enterprise takes part in online dispute resolution. */
export type OdrStatus =
  /** It does: its account is open. */
  | 'ACTIVE'
  /** It did; its account is closed. */
  | 'EXITED'
  /** It never did. */
  | 'NOT_ODR';

/** A recommendation that somebody may accept. */
export type OpenRecommendation = {
  __typename?: 'OpenRecommendation';
  /** The application that accepting makes a draft. */
  applicationId: Scalars['UUID']['output'];
  /** The authority that recommends. */
  authority?: Maybe<Authority>;
  /** The enterprise. */
  enterprise: Enterprise;
  /** When. */
  recommendedAt: Scalars['DateTime']['output'];
};

/** Where a page of a list begins and ends (Relay connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge: `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The registry has no approved file of the enterprise, so that its name and county are to be stated. */
export type ParticularsMissing = Refusal & {
  __typename?: 'ParticularsMissing';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A person as stated. */
export type PersonInput = {
  /** Name, at most 50 characters. Kept encrypted. */
  name: Scalars['String']['input'];
  /** Phone number. Kept encrypted. */
  phone: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** An application by its id; null where it does not exist or is not the viewer's to see. */
  application?: Maybe<Application>;
  /**
   * The applications that the viewer may see, newest first: an applicant's own, also after an exit; for officers those submitted to or
   * recommended by authorities in their scope.
   */
  applications: ApplicationConnection;
  /** An authority by its id; null where it is unknown. */
  authority?: Maybe<Authority>;
  /** A division by its code, past ones included; null where the code is unknown. */
  division?: Maybe<Division>;
  /** The divisions right below one, in order of code. */
  divisions: Array<Division>;
  /** An enterprise by its id; null where the registry does not know it. */
  enterprise?: Maybe<Enterprise>;
  /** An enterprise by its unified social credit code, as people write it; null where the registry does not know it. */
  enterpriseByCreditCode?: Maybe<Enterprise>;
  /** What somebody who is about to file is told of an enterprise (Art. 23). Either argument is given. */
  filingNotice: FilingNotice;
  /**
   * The viewer's notices, newest first. Each service answers its own field of the inbox, with at most `first` notices; to show one list, put
   * the fields together, sort by `id` from high to low and cut to `first`. The last `id` shown is `after` for the next page.
   */
  inbox: Inbox;
  /** The industries (GB/T 4754): the sections by default, else what stands below one. */
  industries: Array<Industry>;
  /** Entries in the authorities' lists within the officer's jurisdiction, newest entered first. */
  listEntries: ListEntryConnection;
  /** The enterprises that the viewer acts for at this moment. */
  myEnterprises: Array<Enterprise>;
  /** The ODR enterprises (Art. 23), newest registration first. */
  odrEnterprises: EnterpriseConnection;
  /** The open recommendation of an enterprise, for somebody whom it authorised to accept it; null where there is none. */
  openRecommendation?: Maybe<OpenRecommendation>;
  /** Who reviews an enterprise with an address in a division; null where that is no division for an address. */
  reviewingAuthority?: Maybe<Authority>;
  /** What a complaint can be about, and what can be wrong. */
  taxonomy: Taxonomy;
  /**
   * The visit plan: ODR enterprises in the officer's scope that no authority has visited for so many months, the longest unvisited first. One
   * that was never visited counts from the opening of its account.
   */
  visitPlan: EnterpriseConnection;
};


export type QueryapplicationArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryapplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<ApplicationStatus>>;
};


export type QueryauthorityArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydivisionArgs = {
  code: Scalars['String']['input'];
};


export type QuerydivisionsArgs = {
  parent?: Scalars['String']['input'];
};


export type QueryenterpriseArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryenterpriseByCreditCodeArgs = {
  unifiedSocialCreditCode: Scalars['String']['input'];
};


export type QueryfilingNoticeArgs = {
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  unifiedSocialCreditCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryinboxArgs = {
  after?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};


export type QueryindustriesArgs = {
  section?: InputMaybe<Scalars['String']['input']>;
};


export type QuerylistEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  list?: InputMaybe<EnterpriseList>;
};


export type QueryodrEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  honour?: InputMaybe<HonourKind>;
  industry?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryopenRecommendationArgs = {
  unifiedSocialCreditCode: Scalars['String']['input'];
};


export type QueryreviewingAuthorityArgs = {
  division: Scalars['String']['input'];
};


export type QueryvisitPlanArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  designatedToMe?: Scalars['Boolean']['input'];
  division?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  notVisitedForMonths?: Scalars['Int']['input'];
};

/** Industry and scale of an enterprise, as the officer finds them. */
export type ReclassifyEnterpriseInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Industry: division (大类) of GB/T 4754, e.g. `52`. */
  industry: Scalars['String']['input'];
  /** Why, at most 500 characters; kept in the audit log. */
  reason: Scalars['String']['input'];
  /** Scale. */
  scale: Scale;
};

/** What reclassifying answers. */
export type ReclassifyEnterpriseResult = NotFound | ReclassifyEnterpriseSuccess | UnknownIndustry;

/** The file was changed. */
export type ReclassifyEnterpriseSuccess = {
  __typename?: 'ReclassifyEnterpriseSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** Whom an officer recommends, and why. */
export type RecommendEnterpriseInput = {
  /** The enterprise. */
  enterprise: EnterpriseFileInput;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; the applicant reads it. */
  note: Scalars['String']['input'];
};

/** What recommending answers. */
export type RecommendEnterpriseResult = AlreadyOdrEnterprise | AlreadyRecommended | ApplicationInProgress | InvalidCreditCode | NotFound | NotReviewingAuthority | RecommendEnterpriseSuccess | UnknownDivision | UnknownIndustry;

/** The enterprise was recommended. */
export type RecommendEnterpriseSuccess = {
  __typename?: 'RecommendEnterpriseSuccess';
  /** The application. */
  application: Application;
};

/** A recommendation by an authority. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** The authority. */
  authority?: Maybe<Authority>;
  /** Why. */
  note: Scalars['String']['output'];
};

/** A breach to be recorded. */
export type RecordBreachInput = {
  /** What was found, at most 2,000 characters. */
  description: Scalars['String']['input'];
  /** Duty breached. */
  duty: Duty;
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** On which records the finding rests, at most 20. */
  evidence?: Array<BreachEvidenceInput>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What recording a breach answers. */
export type RecordBreachResult = NotFound | NotOdrEnterprise | RecordBreachSuccess;

/** The breach was recorded. */
export type RecordBreachSuccess = {
  __typename?: 'RecordBreachSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** What was found, and how. */
export type RecordFindingsInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** Answers, at least one; each takes the place of the one before. */
  findings: Array<FindingInput>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was reviewed. */
  method: ReviewMethod;
};

/** What recording findings answers. */
export type RecordFindingsResult = ApplicationNotOpen | NotFound | NotReviewingAuthority | RecordFindingsSuccess;

/** The findings were recorded. */
export type RecordFindingsSuccess = {
  __typename?: 'RecordFindingsSuccess';
  /** The application. */
  application: Application;
};

/** A visit to be recorded. */
export type RecordSiteVisitInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The same in words, at most 2,000 characters. */
  findings: Scalars['String']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What it found. */
  outcome: SiteVisitOutcome;
  /** When it took place: since the account opened, and not in the future. */
  visitedAt: Scalars['DateTime']['input'];
};

/** What recording a visit answers. */
export type RecordSiteVisitResult = NotFound | NotOdrEnterprise | RecordSiteVisitSuccess | TimeOutOfRange;

/** The visit was recorded. */
export type RecordSiteVisitSuccess = {
  __typename?: 'RecordSiteVisitSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** Why a command was not carried out, though the request was well-formed. Nothing was changed. */
export type Refusal = {
  /** The article of the provisional measures that it enforces, e.g. `Art. 14`; absent where it is the platform's own rule. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, for programs: the type's name in upper case, e.g. `NOT_YET_CONTACTED`. */
  code: Scalars['String']['output'];
  /** For people, in the language asked for by `Accept-Language` (zh-CN or en): what is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** Which application is rejected, and why. */
export type RejectApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** What rejecting answers. */
export type RejectApplicationResult = ApplicationNotOpen | NotFound | NotReviewingAuthority | RejectApplicationSuccess;

/** The application was rejected. */
export type RejectApplicationSuccess = {
  __typename?: 'RejectApplicationSuccess';
  /** The application. */
  application: Application;
};

/** A designation to be ended: that of the viewer's own authority. */
export type ReleaseOfficerInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What ending a designation answers. */
export type ReleaseOfficerResult = NobodyDesignated | NotFound | ReleaseOfficerSuccess;

/** The designation has ended. */
export type ReleaseOfficerSuccess = {
  __typename?: 'ReleaseOfficerSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** An entry that is to be removed. */
export type RemoveListEntryInput = {
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The entry. */
  listEntryId: Scalars['UUID']['input'];
  /** Why, at most 1000 characters; the enterprise reads it. */
  reason: Scalars['String']['input'];
  /** Day from which it is listed no more: not before it was listed, nor in the future. */
  removedOn: Scalars['Date']['input'];
};

/** What removing an entry answers. */
export type RemoveListEntryResult = DayOutOfRange | NotFound | NotInForce | RemoveListEntrySuccess;

/** The entry was removed. */
export type RemoveListEntrySuccess = {
  __typename?: 'RemoveListEntrySuccess';
  /** The entry. */
  listEntry: ListEntry;
};

/** An operator who is to act no longer. */
export type RemoveOperatorInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Subject of the operator's account. */
  subject: Scalars['String']['input'];
};

/** What removing an operator answers. */
export type RemoveOperatorResult = LiaisonOnly | NotAMember | NotFound | RemoveOperatorSuccess;

/** The operator may no longer act. */
export type RemoveOperatorSuccess = {
  __typename?: 'RemoveOperatorSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** What an applicant is asked to add. */
export type RequestSupplementInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** Documents asked for; may be empty. */
  documents: Array<DocumentKind>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What is asked for, at most 1000 characters. */
  note: Scalars['String']['input'];
};

/** What asking for more answers. */
export type RequestSupplementResult = ApplicationNotOpen | NotFound | NotReviewingAuthority | RequestSupplementSuccess;

/** The applicant was asked. */
export type RequestSupplementSuccess = {
  __typename?: 'RequestSupplementSuccess';
  /** The application. */
  application: Application;
};

/** Only the liaison who is the responsible person does this. */
export type ResponsiblePersonOnly = Refusal & {
  __typename?: 'ResponsiblePersonOnly';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Whose contact details an officer wants to see, and why. */
export type RevealApplicationContactsInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters. Each look counts for itself, also with the same id. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters; kept in the audit log. */
  reason: Scalars['String']['input'];
};

/** What revealing answers. */
export type RevealApplicationContactsResult = NotFound | RevealApplicationContactsSuccess;

/** The contact details, whole. */
export type RevealApplicationContactsSuccess = {
  __typename?: 'RevealApplicationContactsSuccess';
  /** The applicant; null while a recommendation is not accepted. */
  applicant?: Maybe<ContactDetails>;
  /** The liaisons named. */
  liaisons: Array<NamedLiaison>;
};

/** Whose contact details an officer wants to see, and why. */
export type RevealLiaisonContactInput = {
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters. Each look counts for itself, also with the same id. */
  idempotencyKey: Scalars['String']['input'];
  /** The membership. */
  memberId: Scalars['UUID']['input'];
  /** Why, at most 500 characters; kept in the audit log. */
  reason: Scalars['String']['input'];
};

/** What revealing answers. */
export type RevealLiaisonContactResult = NotAMember | NotFound | RevealLiaisonContactSuccess;

/** The contact details, whole. */
export type RevealLiaisonContactSuccess = {
  __typename?: 'RevealLiaisonContactSuccess';
  /** Name and phone. */
  contact: ContactDetails;
};

/** How an authority reviews (Art. 8). */
export type ReviewMethod =
  /** By a comprehensive assessment. */
  | 'COMPREHENSIVE_ASSESSMENT'
  /** By the documents. */
  | 'DOCUMENT_REVIEW'
  /** By an inspection on site. */
  | 'ON_SITE_INSPECTION';

/** The four questions of a review (Art. 8). */
export type ReviewQuestion =
  /** Is the business closely related to consumers' daily life? */
  | 'CLOSE_TO_DAILY_LIFE'
  /** Are the basic conditions met? */
  | 'CONDITIONS_MET'
  /** Does the enterprise value consumer protection? */
  | 'CONSUMER_PROTECTION_VALUED'
  /** Is it on neither the abnormal-operations list nor the blacklist? */
  | 'NOT_LISTED';

/** An honour that is to be revoked. */
export type RevokeHonourInput = {
  /** The honour. */
  honourId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; the public reads it. */
  reason: Scalars['String']['input'];
};

/** What revoking an honour answers. */
export type RevokeHonourResult = NotFound | NotInForce | RevokeHonourSuccess;

/** The honour was revoked. */
export type RevokeHonourSuccess = {
  __typename?: 'RevokeHonourSuccess';
  /** The honour. */
  honour: Honour;
};

/** What revoking an integration answers. */
export type RevokeIntegrationResult = NotAMember | NotFound | ResponsiblePersonOnly | RevokeIntegrationSuccess;

/** The system may no longer act. */
export type RevokeIntegrationSuccess = {
  __typename?: 'RevokeIntegrationSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};

/** How large an enterprise is. */
export type Scale =
  /** Large. */
  | 'LARGE'
  /** Medium. */
  | 'MEDIUM'
  /** Micro. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/** A visit of an authority to an ODR enterprise. */
export type SiteVisit = {
  __typename?: 'SiteVisit';
  /** The authority that paid it. */
  authority?: Maybe<Authority>;
  /** The same in words. */
  findings: Scalars['String']['output'];
  /** UUID of the visit. */
  id: Scalars['UUID']['output'];
  /** What it found. */
  outcome: SiteVisitOutcome;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it took place. */
  visitedAt: Scalars['DateTime']['output'];
};

/** What a visit found. */
export type SiteVisitOutcome =
  /** Something has to be put right. */
  | 'DEFECTS_FOUND'
  /** Everything is in order. */
  | 'IN_ORDER';

/** Whom an applicant applies for, and who the applicant is. */
export type StartApplicationInput = {
  /** The applicant. */
  applicant: PersonInput;
  /** The enterprise. */
  enterprise: EnterpriseFileInput;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What starting answers. */
export type StartApplicationResult = AlreadyOdrEnterprise | ApplicationInProgress | InvalidCreditCode | InvalidPhone | NotFound | StartApplicationSuccess | UnknownDivision | UnknownIndustry;

/** The draft was started. */
export type StartApplicationSuccess = {
  __typename?: 'StartApplicationSuccess';
  /** The application. */
  application: Application;
};

/** Which application is taken in hand. */
export type StartReviewInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What beginning a review answers. */
export type StartReviewResult = ApplicationNotOpen | NotFound | NotReviewingAuthority | StartReviewSuccess;

/** The review has begun. */
export type StartReviewSuccess = {
  __typename?: 'StartReviewSuccess';
  /** The application. */
  application: Application;
};

/** An enterprise as an application states it. */
export type StatedEnterprise = {
  __typename?: 'StatedEnterprise';
  /** Address. */
  address: Scalars['String']['output'];
  /** County of its address. */
  division: Division;
  /** Industry. */
  industry: Industry;
  /** Registered name. */
  name: Scalars['String']['output'];
  /** Scale. */
  scale: Scale;
  /** What kind of unit it is. */
  subjectKind: SubjectKind;
  /** Unified social credit code. */
  unifiedSocialCreditCode: Scalars['String']['output'];
};

/** An enterprise as the applicant states it. */
export type StatedEnterpriseInput = {
  /** Address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Six-digit code of the county of its address. */
  division: Scalars['String']['input'];
  /** Industry: division (大类) of GB/T 4754, e.g. `52`. */
  industry: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Scale. */
  scale: Scale;
};

/** What kind of unit takes part (Art. 25). */
export type SubjectKind =
  /** An enterprise. */
  | 'ENTERPRISE'
  /** A government department. */
  | 'GOVERNMENT_DEPARTMENT'
  /** An industry association. */
  | 'INDUSTRY_ASSOCIATION'
  /** Another market entity, such as a self-employed household. */
  | 'OTHER_MARKET_ENTITY'
  /** A social organisation. */
  | 'SOCIAL_ORGANISATION';

/** Which application is submitted. */
export type SubmitApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What submitting answers. */
export type SubmitApplicationResult = AlreadyOdrEnterprise | ApplicationInProgress | ApplicationNotOpen | ConditionsUnmet | DocumentsMissing | LiaisonsMissing | NotFound | SubmitApplicationSuccess | UnknownDivision;

/** The application was submitted. */
export type SubmitApplicationSuccess = {
  __typename?: 'SubmitApplicationSuccess';
  /** The application. */
  application: Application;
};

/** Which application is supplemented. */
export type SupplementApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What answering a request for more answers. */
export type SupplementApplicationResult = ApplicationNotOpen | ConditionsUnmet | DocumentsMissing | LiaisonsMissing | NotFound | SupplementApplicationSuccess;

/** The answer was given; the review goes on. */
export type SupplementApplicationSuccess = {
  __typename?: 'SupplementApplicationSuccess';
  /** The application. */
  application: Application;
};

/** What an authority asks an applicant to add. */
export type SupplementRequest = {
  __typename?: 'SupplementRequest';
  /** Documents asked for; may be empty. */
  documents: Array<DocumentKind>;
  /** Without an answer by then the application lapses. */
  dueAt: Scalars['DateTime']['output'];
  /** What is asked for. */
  note: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
};

/** The published taxonomy of complaints: two lists of two levels each. */
export type Taxonomy = {
  __typename?: 'Taxonomy';
  /** Goods and services, first level. */
  categories: Array<TaxonomyEntry>;
  /** The edition, a date. */
  edition: Scalars['String']['output'];
  /** Problems, first level. */
  problems: Array<TaxonomyEntry>;
};

/** An entry of the taxonomy. */
export type TaxonomyEntry = {
  __typename?: 'TaxonomyEntry';
  /** The entries below; none at the second level. */
  children: Array<TaxonomyEntry>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Name, in the language asked for. */
  name: Scalars['String']['output'];
  /** Whether it can be chosen today. */
  offered: Scalars['Boolean']['output'];
};

/** A stated time lies in the future, or before what it follows. */
export type TimeOutOfRange = Refusal & {
  __typename?: 'TimeOutOfRange';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The division does not exist, no longer exists, or is too large for an address. */
export type UnknownDivision = Refusal & {
  __typename?: 'UnknownDivision';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Not a division (大类) of GB/T 4754 in force. */
export type UnknownIndustry = Refusal & {
  __typename?: 'UnknownIndustry';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Where and how to send the bytes of a document. */
export type UploadTicket = {
  __typename?: 'UploadTicket';
  /** The URL is refused from then on. */
  expiresAt: Scalars['DateTime']['output'];
  /** HTTP PUT to here, with the content type announced. */
  url: Scalars['String']['output'];
};

/** Which application is withdrawn. */
export type WithdrawApplicationInput = {
  /** The application. */
  applicationId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What withdrawing answers. */
export type WithdrawApplicationResult = ApplicationNotOpen | NotFound | WithdrawApplicationSuccess;

/** The application was withdrawn. */
export type WithdrawApplicationSuccess = {
  __typename?: 'WithdrawApplicationSuccess';
  /** The application. */
  application: Application;
};

/** A breach to be taken back. */
export type WithdrawBreachInput = {
  /** The breach. */
  breachId: Scalars['UUID']['input'];
  /** The enterprise. */
  enterpriseId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters; kept in the audit log. */
  reason: Scalars['String']['input'];
};

/** What taking back a breach answers. */
export type WithdrawBreachResult = BreachWithdrawn | NotFound | NotRecordedByThisAuthority | WithdrawBreachSuccess;

/** The breach was taken back. */
export type WithdrawBreachSuccess = {
  __typename?: 'WithdrawBreachSuccess';
  /** The enterprise. */
  enterprise: Enterprise;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Application: Application;
  Authority: Authority;
  Division: Division;
  Enterprise: Enterprise;
  Inbox: Inbox;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Authority:
    ( { __typename: 'Authority' }
    & GraphQLRecursivePick<FederationTypes['Authority'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & ( GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"unifiedSocialCreditCode":true}> ) );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"page":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptRecommendationResult:
    | ( Omit<AcceptRecommendationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'AcceptRecommendationSuccess' } )
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( ApplicationInProgress & { __typename: 'ApplicationInProgress' } )
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AddOperatorResult:
    | ( Omit<AddOperatorSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'AddOperatorSuccess' } )
    | ( AlreadyActsForEnterprise & { __typename: 'AlreadyActsForEnterprise' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( LiaisonOnly & { __typename: 'LiaisonOnly' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ApproveApplicationResult:
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( Omit<ApproveApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'ApproveApplicationSuccess' } )
    | ( Omit<FindingsNotPositive, 'questions'> & { questions?: Maybe<Array<_RefType['ReviewQuestion']>> } & { __typename: 'FindingsNotPositive' } )
    | ( Omit<ListedEnterprise, 'lists'> & { lists?: Maybe<Array<_RefType['EnterpriseList']>> } & { __typename: 'ListedEnterprise' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
  AttachDocumentResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( Omit<AttachDocumentSuccess, 'application' | 'document'> & { application: _RefType['Application'], document: _RefType['ApplicationDocument'] } & { __typename: 'AttachDocumentSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AwardHonourResult:
    | ( Omit<AwardHonourSuccess, 'honour'> & { honour: _RefType['Honour'] } & { __typename: 'AwardHonourSuccess' } )
    | ( DayOutOfRange & { __typename: 'DayOutOfRange' } )
    | ( Omit<ListedEnterprise, 'lists'> & { lists?: Maybe<Array<_RefType['EnterpriseList']>> } & { __typename: 'ListedEnterprise' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotOdrEnterprise & { __typename: 'NotOdrEnterprise' } )
  ;
  ChangeLiaisonResult:
    | ( AlreadyActsForEnterprise & { __typename: 'AlreadyActsForEnterprise' } )
    | ( Omit<ChangeLiaisonSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ChangeLiaisonSuccess' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( LiaisonOnly & { __typename: 'LiaisonOnly' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  ChangeParticularsResult:
    | ( Omit<ChangeParticularsSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ChangeParticularsSuccess' } )
    | ( LiaisonOnly & { __typename: 'LiaisonOnly' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
  ;
  DesignateOfficerResult:
    | ( AlreadyDesignated & { __typename: 'AlreadyDesignated' } )
    | ( Omit<DesignateOfficerSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'DesignateOfficerSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotOdrEnterprise & { __typename: 'NotOdrEnterprise' } )
  ;
  EnterListEntryResult:
    | ( AlreadyListed & { __typename: 'AlreadyListed' } )
    | ( DayOutOfRange & { __typename: 'DayOutOfRange' } )
    | ( Omit<EnterListEntrySuccess, 'listEntry'> & { listEntry: _RefType['ListEntry'] } & { __typename: 'EnterListEntrySuccess' } )
    | ( InvalidCreditCode & { __typename: 'InvalidCreditCode' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ParticularsMissing & { __typename: 'ParticularsMissing' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
  ;
  FillApplicationResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( DivisionFixed & { __typename: 'DivisionFixed' } )
    | ( Omit<FillApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'FillApplicationSuccess' } )
    | ( InvalidCreditCode & { __typename: 'InvalidCreditCode' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( LiaisonsNotDistinct & { __typename: 'LiaisonsNotDistinct' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
  GrantIntegrationResult:
    | ( AlreadyActsForEnterprise & { __typename: 'AlreadyActsForEnterprise' } )
    | ( Omit<GrantIntegrationSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'GrantIntegrationSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ResponsiblePersonOnly & { __typename: 'ResponsiblePersonOnly' } )
  ;
  ReclassifyEnterpriseResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReclassifyEnterpriseSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ReclassifyEnterpriseSuccess' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
  RecommendEnterpriseResult:
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( AlreadyRecommended & { __typename: 'AlreadyRecommended' } )
    | ( ApplicationInProgress & { __typename: 'ApplicationInProgress' } )
    | ( InvalidCreditCode & { __typename: 'InvalidCreditCode' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( Omit<RecommendEnterpriseSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RecommendEnterpriseSuccess' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
  RecordBreachResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotOdrEnterprise & { __typename: 'NotOdrEnterprise' } )
    | ( Omit<RecordBreachSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'RecordBreachSuccess' } )
  ;
  RecordFindingsResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( Omit<RecordFindingsSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RecordFindingsSuccess' } )
  ;
  RecordSiteVisitResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotOdrEnterprise & { __typename: 'NotOdrEnterprise' } )
    | ( Omit<RecordSiteVisitSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'RecordSiteVisitSuccess' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  RejectApplicationResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( Omit<RejectApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RejectApplicationSuccess' } )
  ;
  ReleaseOfficerResult:
    | ( NobodyDesignated & { __typename: 'NobodyDesignated' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReleaseOfficerSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'ReleaseOfficerSuccess' } )
  ;
  RemoveListEntryResult:
    | ( DayOutOfRange & { __typename: 'DayOutOfRange' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotInForce & { __typename: 'NotInForce' } )
    | ( Omit<RemoveListEntrySuccess, 'listEntry'> & { listEntry: _RefType['ListEntry'] } & { __typename: 'RemoveListEntrySuccess' } )
  ;
  RemoveOperatorResult:
    | ( LiaisonOnly & { __typename: 'LiaisonOnly' } )
    | ( NotAMember & { __typename: 'NotAMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveOperatorSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'RemoveOperatorSuccess' } )
  ;
  RequestSupplementResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( Omit<RequestSupplementSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'RequestSupplementSuccess' } )
  ;
  RevealApplicationContactsResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevealApplicationContactsSuccess, 'liaisons'> & { liaisons: Array<_RefType['NamedLiaison']> } & { __typename: 'RevealApplicationContactsSuccess' } )
  ;
  RevealLiaisonContactResult:
    | ( NotAMember & { __typename: 'NotAMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RevealLiaisonContactSuccess & { __typename: 'RevealLiaisonContactSuccess' } )
  ;
  RevokeHonourResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotInForce & { __typename: 'NotInForce' } )
    | ( Omit<RevokeHonourSuccess, 'honour'> & { honour: _RefType['Honour'] } & { __typename: 'RevokeHonourSuccess' } )
  ;
  RevokeIntegrationResult:
    | ( NotAMember & { __typename: 'NotAMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ResponsiblePersonOnly & { __typename: 'ResponsiblePersonOnly' } )
    | ( Omit<RevokeIntegrationSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'RevokeIntegrationSuccess' } )
  ;
  StartApplicationResult:
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( ApplicationInProgress & { __typename: 'ApplicationInProgress' } )
    | ( InvalidCreditCode & { __typename: 'InvalidCreditCode' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<StartApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'StartApplicationSuccess' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
  StartReviewResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( Omit<StartReviewSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'StartReviewSuccess' } )
  ;
  SubmitApplicationResult:
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( ApplicationInProgress & { __typename: 'ApplicationInProgress' } )
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( Omit<ConditionsUnmet, 'conditions'> & { conditions?: Maybe<Array<_RefType['BasicCondition']>> } & { __typename: 'ConditionsUnmet' } )
    | ( Omit<DocumentsMissing, 'documents'> & { documents?: Maybe<Array<_RefType['DocumentKind']>> } & { __typename: 'DocumentsMissing' } )
    | ( Omit<LiaisonsMissing, 'roles'> & { roles?: Maybe<Array<_RefType['LiaisonRole']>> } & { __typename: 'LiaisonsMissing' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SubmitApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'SubmitApplicationSuccess' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
  ;
  SupplementApplicationResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( Omit<ConditionsUnmet, 'conditions'> & { conditions?: Maybe<Array<_RefType['BasicCondition']>> } & { __typename: 'ConditionsUnmet' } )
    | ( Omit<DocumentsMissing, 'documents'> & { documents?: Maybe<Array<_RefType['DocumentKind']>> } & { __typename: 'DocumentsMissing' } )
    | ( Omit<LiaisonsMissing, 'roles'> & { roles?: Maybe<Array<_RefType['LiaisonRole']>> } & { __typename: 'LiaisonsMissing' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SupplementApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'SupplementApplicationSuccess' } )
  ;
  WithdrawApplicationResult:
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawApplicationSuccess, 'application'> & { application: _RefType['Application'] } & { __typename: 'WithdrawApplicationSuccess' } )
  ;
  WithdrawBreachResult:
    | ( BreachWithdrawn & { __typename: 'BreachWithdrawn' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotRecordedByThisAuthority & { __typename: 'NotRecordedByThisAuthority' } )
    | ( Omit<WithdrawBreachSuccess, 'enterprise'> & { enterprise: _RefType['Enterprise'] } & { __typename: 'WithdrawBreachSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyActsForEnterprise & { __typename: 'AlreadyActsForEnterprise' } )
    | ( AlreadyDesignated & { __typename: 'AlreadyDesignated' } )
    | ( AlreadyListed & { __typename: 'AlreadyListed' } )
    | ( AlreadyOdrEnterprise & { __typename: 'AlreadyOdrEnterprise' } )
    | ( AlreadyRecommended & { __typename: 'AlreadyRecommended' } )
    | ( ApplicationInProgress & { __typename: 'ApplicationInProgress' } )
    | ( ApplicationNotOpen & { __typename: 'ApplicationNotOpen' } )
    | ( BreachWithdrawn & { __typename: 'BreachWithdrawn' } )
    | ( Omit<ConditionsUnmet, 'conditions'> & { conditions?: Maybe<Array<_RefType['BasicCondition']>> } & { __typename: 'ConditionsUnmet' } )
    | ( DayOutOfRange & { __typename: 'DayOutOfRange' } )
    | ( DivisionFixed & { __typename: 'DivisionFixed' } )
    | ( Omit<DocumentsMissing, 'documents'> & { documents?: Maybe<Array<_RefType['DocumentKind']>> } & { __typename: 'DocumentsMissing' } )
    | ( Omit<FindingsNotPositive, 'questions'> & { questions?: Maybe<Array<_RefType['ReviewQuestion']>> } & { __typename: 'FindingsNotPositive' } )
    | ( InvalidCreditCode & { __typename: 'InvalidCreditCode' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( LiaisonOnly & { __typename: 'LiaisonOnly' } )
    | ( Omit<LiaisonsMissing, 'roles'> & { roles?: Maybe<Array<_RefType['LiaisonRole']>> } & { __typename: 'LiaisonsMissing' } )
    | ( LiaisonsNotDistinct & { __typename: 'LiaisonsNotDistinct' } )
    | ( Omit<ListedEnterprise, 'lists'> & { lists?: Maybe<Array<_RefType['EnterpriseList']>> } & { __typename: 'ListedEnterprise' } )
    | ( NobodyDesignated & { __typename: 'NobodyDesignated' } )
    | ( NotAMember & { __typename: 'NotAMember' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotInForce & { __typename: 'NotInForce' } )
    | ( NotOdrEnterprise & { __typename: 'NotOdrEnterprise' } )
    | ( NotRecordedByThisAuthority & { __typename: 'NotRecordedByThisAuthority' } )
    | ( NotReviewingAuthority & { __typename: 'NotReviewingAuthority' } )
    | ( ParticularsMissing & { __typename: 'ParticularsMissing' } )
    | ( ResponsiblePersonOnly & { __typename: 'ResponsiblePersonOnly' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownIndustry & { __typename: 'UnknownIndustry' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRecommendationInput: AcceptRecommendationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptRecommendationResult']>;
  AcceptRecommendationSuccess: ResolverTypeWrapper<Omit<AcceptRecommendationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  AccountHolderInput: AccountHolderInput;
  ActorKind: ActorKind;
  AddOperatorInput: AddOperatorInput;
  AddOperatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddOperatorResult']>;
  AddOperatorSuccess: ResolverTypeWrapper<Omit<AddOperatorSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  AlreadyActsForEnterprise: ResolverTypeWrapper<AlreadyActsForEnterprise>;
  AlreadyDesignated: ResolverTypeWrapper<AlreadyDesignated>;
  AlreadyListed: ResolverTypeWrapper<AlreadyListed>;
  AlreadyOdrEnterprise: ResolverTypeWrapper<AlreadyOdrEnterprise>;
  AlreadyRecommended: ResolverTypeWrapper<AlreadyRecommended>;
  Application: ResolverTypeWrapper<ApplicationMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicationEdge']> }>;
  ApplicationDocument: ResolverTypeWrapper<ApplicationDocumentMapper>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationInProgress: ResolverTypeWrapper<ApplicationInProgress>;
  ApplicationNotOpen: ResolverTypeWrapper<ApplicationNotOpen>;
  ApplicationOrigin: ResolverTypeWrapper<'SELF_APPLIED' | 'RECOMMENDED'>;
  ApplicationStatus: ResolverTypeWrapper<'RECOMMENDED' | 'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'SUPPLEMENT_REQUESTED' | 'APPROVED' | 'REJECTED' | 'LAPSED' | 'WITHDRAWN'>;
  ApproveApplicationInput: ApproveApplicationInput;
  ApproveApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveApplicationResult']>;
  ApproveApplicationSuccess: ResolverTypeWrapper<Omit<ApproveApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachDocumentResult']>;
  AttachDocumentSuccess: ResolverTypeWrapper<Omit<AttachDocumentSuccess, 'application' | 'document'> & { application: ResolversTypes['Application'], document: ResolversTypes['ApplicationDocument'] }>;
  Authority: ResolverTypeWrapper<AuthorityMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuthorityLevel: ResolverTypeWrapper<'NATIONAL' | 'PROVINCIAL' | 'PREFECTURAL' | 'COUNTY'>;
  AwardHonourInput: AwardHonourInput;
  AwardHonourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AwardHonourResult']>;
  AwardHonourSuccess: ResolverTypeWrapper<Omit<AwardHonourSuccess, 'honour'> & { honour: ResolversTypes['Honour'] }>;
  BasicCondition: ResolverTypeWrapper<'FIXED_PLACE' | 'STAFF' | 'NETWORKED_COMPUTER' | 'DEDICATED_PHONE' | 'HANDLING_PROCEDURE' | 'CONSUMER_PROTECTION_AWARENESS' | 'COOPERATION'>;
  Breach: ResolverTypeWrapper<BreachMapper>;
  BreachEvidence: ResolverTypeWrapper<Omit<BreachEvidence, 'kind'> & { kind: ResolversTypes['BreachEvidenceKind'] }>;
  BreachEvidenceInput: BreachEvidenceInput;
  BreachEvidenceKind: ResolverTypeWrapper<'COMPLAINT' | 'SITE_VISIT' | 'ADMINISTRATIVE_INTERVIEW' | 'LIST_ENTRY'>;
  BreachKind: ResolverTypeWrapper<'LATE_LIAISON_REPORT' | 'OTHER'>;
  BreachWithdrawn: ResolverTypeWrapper<BreachWithdrawn>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  ChangeLiaisonInput: ChangeLiaisonInput;
  ChangeLiaisonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLiaisonResult']>;
  ChangeLiaisonSuccess: ResolverTypeWrapper<Omit<ChangeLiaisonSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  ChangeParticularsInput: ChangeParticularsInput;
  ChangeParticularsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeParticularsResult']>;
  ChangeParticularsSuccess: ResolverTypeWrapper<Omit<ChangeParticularsSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  ConditionStatement: ResolverTypeWrapper<Omit<ConditionStatement, 'condition'> & { condition: ResolversTypes['BasicCondition'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConditionStatementInput: ConditionStatementInput;
  ConditionsUnmet: ResolverTypeWrapper<Omit<ConditionsUnmet, 'conditions'> & { conditions?: Maybe<Array<ResolversTypes['BasicCondition']>> }>;
  ContactDetails: ResolverTypeWrapper<ContactDetails>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayOutOfRange: ResolverTypeWrapper<DayOutOfRange>;
  DesignateOfficerInput: DesignateOfficerInput;
  DesignateOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DesignateOfficerResult']>;
  DesignateOfficerSuccess: ResolverTypeWrapper<Omit<DesignateOfficerSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  DesignatedOfficer: ResolverTypeWrapper<DesignatedOfficerMapper>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  DivisionFixed: ResolverTypeWrapper<DivisionFixed>;
  DivisionLevel: ResolverTypeWrapper<'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'ZONE'>;
  DocumentKind: ResolverTypeWrapper<'APPLICATION_FORM' | 'COMMITMENT_LETTER' | 'BUSINESS_LICENCE_ORIGINAL' | 'BUSINESS_LICENCE_DUPLICATE' | 'CONSUMER_PROTECTION_STATEMENT' | 'APPLICANT_AUTHORISATION'>;
  DocumentsMissing: ResolverTypeWrapper<Omit<DocumentsMissing, 'documents'> & { documents?: Maybe<Array<ResolversTypes['DocumentKind']>> }>;
  Duty: ResolverTypeWrapper<'ACCEPT_AND_HANDLE' | 'FEED_BACK' | 'TRAIN_STAFF' | 'COOPERATE' | 'PROTECT_PERSONAL_DATA'>;
  EnterListEntryInput: EnterListEntryInput;
  EnterListEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterListEntryResult']>;
  EnterListEntrySuccess: ResolverTypeWrapper<Omit<EnterListEntrySuccess, 'listEntry'> & { listEntry: ResolversTypes['ListEntry'] }>;
  Enterprise: ResolverTypeWrapper<EnterpriseMapper>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversTypes['EnterpriseEdge']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseFileInput: EnterpriseFileInput;
  EnterpriseList: ResolverTypeWrapper<'ABNORMAL_OPERATIONS' | 'BLACKLIST'>;
  FilingNotice: ResolverTypeWrapper<Omit<FilingNotice, 'enterprise' | 'path'> & { enterprise?: Maybe<ResolversTypes['Enterprise']>, path: ResolversTypes['FilingPath'] }>;
  FilingPath: ResolverTypeWrapper<'NEGOTIATION_OR_AUTHORITY' | 'AUTHORITY_ONLY'>;
  FillApplicationInput: FillApplicationInput;
  FillApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FillApplicationResult']>;
  FillApplicationSuccess: ResolverTypeWrapper<Omit<FillApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  Finding: ResolverTypeWrapper<Omit<Finding, 'method' | 'question'> & { method: ResolversTypes['ReviewMethod'], question: ResolversTypes['ReviewQuestion'] }>;
  FindingInput: FindingInput;
  FindingsNotPositive: ResolverTypeWrapper<Omit<FindingsNotPositive, 'questions'> & { questions?: Maybe<Array<ResolversTypes['ReviewQuestion']>> }>;
  GrantIntegrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantIntegrationResult']>;
  GrantIntegrationSuccess: ResolverTypeWrapper<Omit<GrantIntegrationSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Honour: ResolverTypeWrapper<HonourMapper>;
  HonourKind: ResolverTypeWrapper<'MODEL_UNIT' | 'MEDIA_PUBLICITY' | 'OTHER'>;
  Inbox: ResolverTypeWrapper<InboxMapper>;
  Industry: ResolverTypeWrapper<IndustryMapper>;
  IntegrationInput: IntegrationInput;
  InvalidCreditCode: ResolverTypeWrapper<InvalidCreditCode>;
  InvalidPhone: ResolverTypeWrapper<InvalidPhone>;
  LiaisonOnly: ResolverTypeWrapper<LiaisonOnly>;
  LiaisonRole: ResolverTypeWrapper<'RESPONSIBLE_PERSON' | 'STAFF'>;
  LiaisonsMissing: ResolverTypeWrapper<Omit<LiaisonsMissing, 'roles'> & { roles?: Maybe<Array<ResolversTypes['LiaisonRole']>> }>;
  LiaisonsNotDistinct: ResolverTypeWrapper<LiaisonsNotDistinct>;
  ListEntry: ResolverTypeWrapper<ListEntryMapper>;
  ListEntryConnection: ResolverTypeWrapper<Omit<ListEntryConnection, 'edges'> & { edges: Array<ResolversTypes['ListEntryEdge']> }>;
  ListEntryEdge: ResolverTypeWrapper<Omit<ListEntryEdge, 'node'> & { node: ResolversTypes['ListEntry'] }>;
  ListedEnterprise: ResolverTypeWrapper<Omit<ListedEnterprise, 'lists'> & { lists?: Maybe<Array<ResolversTypes['EnterpriseList']>> }>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberRole: ResolverTypeWrapper<'RESPONSIBLE_PERSON' | 'STAFF' | 'OPERATOR' | 'INTEGRATION'>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedLiaison: ResolverTypeWrapper<Omit<NamedLiaison, 'role'> & { role: ResolversTypes['LiaisonRole'] }>;
  NamedLiaisonInput: NamedLiaisonInput;
  NobodyDesignated: ResolverTypeWrapper<NobodyDesignated>;
  NotAMember: ResolverTypeWrapper<NotAMember>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotInForce: ResolverTypeWrapper<NotInForce>;
  NotOdrEnterprise: ResolverTypeWrapper<NotOdrEnterprise>;
  NotRecordedByThisAuthority: ResolverTypeWrapper<NotRecordedByThisAuthority>;
  NotReviewingAuthority: ResolverTypeWrapper<NotReviewingAuthority>;
  Notice: ResolverTypeWrapper<Omit<Notice, 'kind'> & { kind: ResolversTypes['NoticeKind'] }>;
  NoticeKind: ResolverTypeWrapper<'RECOMMENDATION_ACCEPTED' | 'APPLICATION_SUBMITTED' | 'APPLICATION_SUPPLEMENTED' | 'APPLICATION_WITHDRAWN' | 'APPLICATION_LAPSED' | 'REVIEW_STARTED' | 'SUPPLEMENT_REQUESTED' | 'APPLICATION_APPROVED' | 'APPLICATION_REJECTED' | 'ACCOUNT_OPENED' | 'LIAISON_CHANGED' | 'BREACH_RECORDED' | 'BREACH_WITHDRAWN' | 'SITE_VISITED' | 'OFFICER_DESIGNATED' | 'OPERATOR_ADDED' | 'OPERATOR_REMOVED' | 'LISTED' | 'DELISTED' | 'HONOURED' | 'HONOUR_REVOKED' | 'FILE_CHANGED'>;
  OdrStatus: ResolverTypeWrapper<'NOT_ODR' | 'ACTIVE' | 'EXITED'>;
  OpenRecommendation: ResolverTypeWrapper<Omit<OpenRecommendation, 'authority' | 'enterprise'> & { authority?: Maybe<ResolversTypes['Authority']>, enterprise: ResolversTypes['Enterprise'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticularsMissing: ResolverTypeWrapper<ParticularsMissing>;
  PersonInput: PersonInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReclassifyEnterpriseInput: ReclassifyEnterpriseInput;
  ReclassifyEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReclassifyEnterpriseResult']>;
  ReclassifyEnterpriseSuccess: ResolverTypeWrapper<Omit<ReclassifyEnterpriseSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  RecommendEnterpriseInput: RecommendEnterpriseInput;
  RecommendEnterpriseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendEnterpriseResult']>;
  RecommendEnterpriseSuccess: ResolverTypeWrapper<Omit<RecommendEnterpriseSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'authority'> & { authority?: Maybe<ResolversTypes['Authority']> }>;
  RecordBreachInput: RecordBreachInput;
  RecordBreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBreachResult']>;
  RecordBreachSuccess: ResolverTypeWrapper<Omit<RecordBreachSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  RecordFindingsInput: RecordFindingsInput;
  RecordFindingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFindingsResult']>;
  RecordFindingsSuccess: ResolverTypeWrapper<Omit<RecordFindingsSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  RecordSiteVisitInput: RecordSiteVisitInput;
  RecordSiteVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSiteVisitResult']>;
  RecordSiteVisitSuccess: ResolverTypeWrapper<Omit<RecordSiteVisitSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectApplicationResult']>;
  RejectApplicationSuccess: ResolverTypeWrapper<Omit<RejectApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ReleaseOfficerInput: ReleaseOfficerInput;
  ReleaseOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseOfficerResult']>;
  ReleaseOfficerSuccess: ResolverTypeWrapper<Omit<ReleaseOfficerSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  RemoveListEntryInput: RemoveListEntryInput;
  RemoveListEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveListEntryResult']>;
  RemoveListEntrySuccess: ResolverTypeWrapper<Omit<RemoveListEntrySuccess, 'listEntry'> & { listEntry: ResolversTypes['ListEntry'] }>;
  RemoveOperatorInput: RemoveOperatorInput;
  RemoveOperatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveOperatorResult']>;
  RemoveOperatorSuccess: ResolverTypeWrapper<Omit<RemoveOperatorSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSupplementResult']>;
  RequestSupplementSuccess: ResolverTypeWrapper<Omit<RequestSupplementSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  ResponsiblePersonOnly: ResolverTypeWrapper<ResponsiblePersonOnly>;
  RevealApplicationContactsInput: RevealApplicationContactsInput;
  RevealApplicationContactsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealApplicationContactsResult']>;
  RevealApplicationContactsSuccess: ResolverTypeWrapper<Omit<RevealApplicationContactsSuccess, 'liaisons'> & { liaisons: Array<ResolversTypes['NamedLiaison']> }>;
  RevealLiaisonContactInput: RevealLiaisonContactInput;
  RevealLiaisonContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealLiaisonContactResult']>;
  RevealLiaisonContactSuccess: ResolverTypeWrapper<RevealLiaisonContactSuccess>;
  ReviewMethod: ResolverTypeWrapper<'DOCUMENT_REVIEW' | 'ON_SITE_INSPECTION' | 'COMPREHENSIVE_ASSESSMENT'>;
  ReviewQuestion: ResolverTypeWrapper<'CONDITIONS_MET' | 'CLOSE_TO_DAILY_LIFE' | 'CONSUMER_PROTECTION_VALUED' | 'NOT_LISTED'>;
  RevokeHonourInput: RevokeHonourInput;
  RevokeHonourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeHonourResult']>;
  RevokeHonourSuccess: ResolverTypeWrapper<Omit<RevokeHonourSuccess, 'honour'> & { honour: ResolversTypes['Honour'] }>;
  RevokeIntegrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeIntegrationResult']>;
  RevokeIntegrationSuccess: ResolverTypeWrapper<Omit<RevokeIntegrationSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Scale: ResolverTypeWrapper<'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO'>;
  SiteVisit: ResolverTypeWrapper<SiteVisitMapper>;
  SiteVisitOutcome: ResolverTypeWrapper<'IN_ORDER' | 'DEFECTS_FOUND'>;
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartApplicationResult']>;
  StartApplicationSuccess: ResolverTypeWrapper<Omit<StartApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  StartReviewInput: StartReviewInput;
  StartReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartReviewResult']>;
  StartReviewSuccess: ResolverTypeWrapper<Omit<StartReviewSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  StatedEnterprise: ResolverTypeWrapper<StatedEnterpriseMapper>;
  StatedEnterpriseInput: StatedEnterpriseInput;
  SubjectKind: ResolverTypeWrapper<'ENTERPRISE' | 'OTHER_MARKET_ENTITY' | 'INDUSTRY_ASSOCIATION' | 'SOCIAL_ORGANISATION' | 'GOVERNMENT_DEPARTMENT'>;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  SubmitApplicationSuccess: ResolverTypeWrapper<Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplementApplicationResult']>;
  SupplementApplicationSuccess: ResolverTypeWrapper<Omit<SupplementApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  SupplementRequest: ResolverTypeWrapper<Omit<SupplementRequest, 'documents'> & { documents: Array<ResolversTypes['DocumentKind']> }>;
  Taxonomy: ResolverTypeWrapper<Omit<Taxonomy, 'categories' | 'problems'> & { categories: Array<ResolversTypes['TaxonomyEntry']>, problems: Array<ResolversTypes['TaxonomyEntry']> }>;
  TaxonomyEntry: ResolverTypeWrapper<TaxonomyEntryMapper>;
  TimeOutOfRange: ResolverTypeWrapper<TimeOutOfRange>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnknownDivision: ResolverTypeWrapper<UnknownDivision>;
  UnknownIndustry: ResolverTypeWrapper<UnknownIndustry>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  WithdrawApplicationSuccess: ResolverTypeWrapper<Omit<WithdrawApplicationSuccess, 'application'> & { application: ResolversTypes['Application'] }>;
  WithdrawBreachInput: WithdrawBreachInput;
  WithdrawBreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawBreachResult']>;
  WithdrawBreachSuccess: ResolverTypeWrapper<Omit<WithdrawBreachSuccess, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRecommendationInput: AcceptRecommendationInput;
  String: Scalars['String']['output'];
  AcceptRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptRecommendationResult'];
  AcceptRecommendationSuccess: Omit<AcceptRecommendationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  AccountHolderInput: AccountHolderInput;
  AddOperatorInput: AddOperatorInput;
  AddOperatorResult: ResolversUnionTypes<ResolversParentTypes>['AddOperatorResult'];
  AddOperatorSuccess: Omit<AddOperatorSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  AlreadyActsForEnterprise: AlreadyActsForEnterprise;
  AlreadyDesignated: AlreadyDesignated;
  AlreadyListed: AlreadyListed;
  AlreadyOdrEnterprise: AlreadyOdrEnterprise;
  AlreadyRecommended: AlreadyRecommended;
  Application: ApplicationMapper;
  Int: Scalars['Int']['output'];
  ApplicationConnection: Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicationEdge']> };
  ApplicationDocument: ApplicationDocumentMapper;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationInProgress: ApplicationInProgress;
  ApplicationNotOpen: ApplicationNotOpen;
  ApproveApplicationInput: ApproveApplicationInput;
  ApproveApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveApplicationResult'];
  ApproveApplicationSuccess: Omit<ApproveApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AttachDocumentResult'];
  AttachDocumentSuccess: Omit<AttachDocumentSuccess, 'application' | 'document'> & { application: ResolversParentTypes['Application'], document: ResolversParentTypes['ApplicationDocument'] };
  Authority: AuthorityMapper;
  ID: Scalars['ID']['output'];
  AwardHonourInput: AwardHonourInput;
  AwardHonourResult: ResolversUnionTypes<ResolversParentTypes>['AwardHonourResult'];
  AwardHonourSuccess: Omit<AwardHonourSuccess, 'honour'> & { honour: ResolversParentTypes['Honour'] };
  Breach: BreachMapper;
  BreachEvidence: BreachEvidence;
  BreachEvidenceInput: BreachEvidenceInput;
  BreachWithdrawn: BreachWithdrawn;
  CNY: Scalars['CNY']['output'];
  ChangeLiaisonInput: ChangeLiaisonInput;
  ChangeLiaisonResult: ResolversUnionTypes<ResolversParentTypes>['ChangeLiaisonResult'];
  ChangeLiaisonSuccess: Omit<ChangeLiaisonSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  ChangeParticularsInput: ChangeParticularsInput;
  ChangeParticularsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeParticularsResult'];
  ChangeParticularsSuccess: Omit<ChangeParticularsSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  ConditionStatement: ConditionStatement;
  Boolean: Scalars['Boolean']['output'];
  ConditionStatementInput: ConditionStatementInput;
  ConditionsUnmet: ConditionsUnmet;
  ContactDetails: ContactDetails;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayOutOfRange: DayOutOfRange;
  DesignateOfficerInput: DesignateOfficerInput;
  DesignateOfficerResult: ResolversUnionTypes<ResolversParentTypes>['DesignateOfficerResult'];
  DesignateOfficerSuccess: Omit<DesignateOfficerSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  DesignatedOfficer: DesignatedOfficerMapper;
  Division: DivisionMapper;
  DivisionFixed: DivisionFixed;
  DocumentsMissing: DocumentsMissing;
  EnterListEntryInput: EnterListEntryInput;
  EnterListEntryResult: ResolversUnionTypes<ResolversParentTypes>['EnterListEntryResult'];
  EnterListEntrySuccess: Omit<EnterListEntrySuccess, 'listEntry'> & { listEntry: ResolversParentTypes['ListEntry'] };
  Enterprise: EnterpriseMapper;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFileInput: EnterpriseFileInput;
  FilingNotice: Omit<FilingNotice, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  FillApplicationInput: FillApplicationInput;
  FillApplicationResult: ResolversUnionTypes<ResolversParentTypes>['FillApplicationResult'];
  FillApplicationSuccess: Omit<FillApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  Finding: Finding;
  FindingInput: FindingInput;
  FindingsNotPositive: FindingsNotPositive;
  GrantIntegrationResult: ResolversUnionTypes<ResolversParentTypes>['GrantIntegrationResult'];
  GrantIntegrationSuccess: Omit<GrantIntegrationSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Honour: HonourMapper;
  Inbox: InboxMapper;
  Industry: IndustryMapper;
  IntegrationInput: IntegrationInput;
  InvalidCreditCode: InvalidCreditCode;
  InvalidPhone: InvalidPhone;
  LiaisonOnly: LiaisonOnly;
  LiaisonsMissing: LiaisonsMissing;
  LiaisonsNotDistinct: LiaisonsNotDistinct;
  ListEntry: ListEntryMapper;
  ListEntryConnection: Omit<ListEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['ListEntryEdge']> };
  ListEntryEdge: Omit<ListEntryEdge, 'node'> & { node: ResolversParentTypes['ListEntry'] };
  ListedEnterprise: ListedEnterprise;
  Member: MemberMapper;
  Mutation: Record<PropertyKey, never>;
  NamedLiaison: NamedLiaison;
  NamedLiaisonInput: NamedLiaisonInput;
  NobodyDesignated: NobodyDesignated;
  NotAMember: NotAMember;
  NotFound: NotFound;
  NotInForce: NotInForce;
  NotOdrEnterprise: NotOdrEnterprise;
  NotRecordedByThisAuthority: NotRecordedByThisAuthority;
  NotReviewingAuthority: NotReviewingAuthority;
  Notice: Notice;
  OpenRecommendation: Omit<OpenRecommendation, 'authority' | 'enterprise'> & { authority?: Maybe<ResolversParentTypes['Authority']>, enterprise: ResolversParentTypes['Enterprise'] };
  PageInfo: PageInfo;
  ParticularsMissing: ParticularsMissing;
  PersonInput: PersonInput;
  Query: Record<PropertyKey, never>;
  ReclassifyEnterpriseInput: ReclassifyEnterpriseInput;
  ReclassifyEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['ReclassifyEnterpriseResult'];
  ReclassifyEnterpriseSuccess: Omit<ReclassifyEnterpriseSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  RecommendEnterpriseInput: RecommendEnterpriseInput;
  RecommendEnterpriseResult: ResolversUnionTypes<ResolversParentTypes>['RecommendEnterpriseResult'];
  RecommendEnterpriseSuccess: Omit<RecommendEnterpriseSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  Recommendation: Omit<Recommendation, 'authority'> & { authority?: Maybe<ResolversParentTypes['Authority']> };
  RecordBreachInput: RecordBreachInput;
  RecordBreachResult: ResolversUnionTypes<ResolversParentTypes>['RecordBreachResult'];
  RecordBreachSuccess: Omit<RecordBreachSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  RecordFindingsInput: RecordFindingsInput;
  RecordFindingsResult: ResolversUnionTypes<ResolversParentTypes>['RecordFindingsResult'];
  RecordFindingsSuccess: Omit<RecordFindingsSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  RecordSiteVisitInput: RecordSiteVisitInput;
  RecordSiteVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordSiteVisitResult'];
  RecordSiteVisitSuccess: Omit<RecordSiteVisitSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RejectApplicationInput: RejectApplicationInput;
  RejectApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RejectApplicationResult'];
  RejectApplicationSuccess: Omit<RejectApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ReleaseOfficerInput: ReleaseOfficerInput;
  ReleaseOfficerResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseOfficerResult'];
  ReleaseOfficerSuccess: Omit<ReleaseOfficerSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  RemoveListEntryInput: RemoveListEntryInput;
  RemoveListEntryResult: ResolversUnionTypes<ResolversParentTypes>['RemoveListEntryResult'];
  RemoveListEntrySuccess: Omit<RemoveListEntrySuccess, 'listEntry'> & { listEntry: ResolversParentTypes['ListEntry'] };
  RemoveOperatorInput: RemoveOperatorInput;
  RemoveOperatorResult: ResolversUnionTypes<ResolversParentTypes>['RemoveOperatorResult'];
  RemoveOperatorSuccess: Omit<RemoveOperatorSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementResult: ResolversUnionTypes<ResolversParentTypes>['RequestSupplementResult'];
  RequestSupplementSuccess: Omit<RequestSupplementSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  ResponsiblePersonOnly: ResponsiblePersonOnly;
  RevealApplicationContactsInput: RevealApplicationContactsInput;
  RevealApplicationContactsResult: ResolversUnionTypes<ResolversParentTypes>['RevealApplicationContactsResult'];
  RevealApplicationContactsSuccess: Omit<RevealApplicationContactsSuccess, 'liaisons'> & { liaisons: Array<ResolversParentTypes['NamedLiaison']> };
  RevealLiaisonContactInput: RevealLiaisonContactInput;
  RevealLiaisonContactResult: ResolversUnionTypes<ResolversParentTypes>['RevealLiaisonContactResult'];
  RevealLiaisonContactSuccess: RevealLiaisonContactSuccess;
  RevokeHonourInput: RevokeHonourInput;
  RevokeHonourResult: ResolversUnionTypes<ResolversParentTypes>['RevokeHonourResult'];
  RevokeHonourSuccess: Omit<RevokeHonourSuccess, 'honour'> & { honour: ResolversParentTypes['Honour'] };
  RevokeIntegrationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeIntegrationResult'];
  RevokeIntegrationSuccess: Omit<RevokeIntegrationSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  SiteVisit: SiteVisitMapper;
  StartApplicationInput: StartApplicationInput;
  StartApplicationResult: ResolversUnionTypes<ResolversParentTypes>['StartApplicationResult'];
  StartApplicationSuccess: Omit<StartApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  StartReviewInput: StartReviewInput;
  StartReviewResult: ResolversUnionTypes<ResolversParentTypes>['StartReviewResult'];
  StartReviewSuccess: Omit<StartReviewSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  StatedEnterprise: StatedEnterpriseMapper;
  StatedEnterpriseInput: StatedEnterpriseInput;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  SubmitApplicationSuccess: Omit<SubmitApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SupplementApplicationResult'];
  SupplementApplicationSuccess: Omit<SupplementApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  SupplementRequest: SupplementRequest;
  Taxonomy: Omit<Taxonomy, 'categories' | 'problems'> & { categories: Array<ResolversParentTypes['TaxonomyEntry']>, problems: Array<ResolversParentTypes['TaxonomyEntry']> };
  TaxonomyEntry: TaxonomyEntryMapper;
  TimeOutOfRange: TimeOutOfRange;
  UUID: Scalars['UUID']['output'];
  UnknownDivision: UnknownDivision;
  UnknownIndustry: UnknownIndustry;
  UploadTicket: UploadTicket;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
  WithdrawApplicationSuccess: Omit<WithdrawApplicationSuccess, 'application'> & { application: ResolversParentTypes['Application'] };
  WithdrawBreachInput: WithdrawBreachInput;
  WithdrawBreachResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawBreachResult'];
  WithdrawBreachSuccess: Omit<WithdrawBreachSuccess, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRecommendationResult'] = ResolversParentTypes['AcceptRecommendationResult']> = {
  __resolveType?: TypeResolveFn<'AcceptRecommendationSuccess' | 'AlreadyOdrEnterprise' | 'ApplicationInProgress' | 'ApplicationNotOpen' | 'InvalidPhone' | 'NotFound', ParentType, ContextType>;
};

export type AcceptRecommendationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRecommendationSuccess'] = ResolversParentTypes['AcceptRecommendationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddOperatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOperatorResult'] = ResolversParentTypes['AddOperatorResult']> = {
  __resolveType?: TypeResolveFn<'AddOperatorSuccess' | 'AlreadyActsForEnterprise' | 'InvalidPhone' | 'LiaisonOnly' | 'NotFound', ParentType, ContextType>;
};

export type AddOperatorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOperatorSuccess'] = ResolversParentTypes['AddOperatorSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyActsForEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyActsForEnterprise'] = ResolversParentTypes['AlreadyActsForEnterprise']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDesignatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDesignated'] = ResolversParentTypes['AlreadyDesignated']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyListedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyListed'] = ResolversParentTypes['AlreadyListed']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyOdrEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyOdrEnterprise'] = ResolversParentTypes['AlreadyOdrEnterprise']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRecommendedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRecommended'] = ResolversParentTypes['AlreadyRecommended']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['ContactDetails']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ConditionStatement']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ApplicationDocument']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['Finding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  liaisons?: Resolver<Array<ResolversTypes['NamedLiaison']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ApplicationOrigin'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['StatedEnterprise'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDocument'] = ResolversParentTypes['ApplicationDocument']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationInProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationInProgress'] = ResolversParentTypes['ApplicationInProgress']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationNotOpen'] = ResolversParentTypes['ApplicationNotOpen']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationOriginResolvers = EnumResolverSignature<{ RECOMMENDED?: any, SELF_APPLIED?: any }, ResolversTypes['ApplicationOrigin']>;

export type ApplicationStatusResolvers = EnumResolverSignature<{ APPROVED?: any, DRAFT?: any, LAPSED?: any, RECOMMENDED?: any, REJECTED?: any, SUBMITTED?: any, SUPPLEMENT_REQUESTED?: any, UNDER_REVIEW?: any, WITHDRAWN?: any }, ResolversTypes['ApplicationStatus']>;

export type ApproveApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveApplicationResult'] = ResolversParentTypes['ApproveApplicationResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyOdrEnterprise' | 'ApplicationNotOpen' | 'ApproveApplicationSuccess' | 'FindingsNotPositive' | 'ListedEnterprise' | 'NotFound' | 'NotReviewingAuthority' | 'UnknownIndustry', ParentType, ContextType>;
};

export type ApproveApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveApplicationSuccess'] = ResolversParentTypes['ApproveApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachDocumentResult'] = ResolversParentTypes['AttachDocumentResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'AttachDocumentSuccess' | 'NotFound', ParentType, ContextType>;
};

export type AttachDocumentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachDocumentSuccess'] = ResolversParentTypes['AttachDocumentSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ApplicationDocument'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority'], FederationReferenceType extends FederationReferenceTypes['Authority'] = FederationReferenceTypes['Authority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AuthorityLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorityLevelResolvers = EnumResolverSignature<{ COUNTY?: any, NATIONAL?: any, PREFECTURAL?: any, PROVINCIAL?: any }, ResolversTypes['AuthorityLevel']>;

export type AwardHonourResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardHonourResult'] = ResolversParentTypes['AwardHonourResult']> = {
  __resolveType?: TypeResolveFn<'AwardHonourSuccess' | 'DayOutOfRange' | 'ListedEnterprise' | 'NotFound' | 'NotOdrEnterprise', ParentType, ContextType>;
};

export type AwardHonourSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardHonourSuccess'] = ResolversParentTypes['AwardHonourSuccess']> = {
  honour?: Resolver<ResolversTypes['Honour'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasicConditionResolvers = EnumResolverSignature<{ CONSUMER_PROTECTION_AWARENESS?: any, COOPERATION?: any, DEDICATED_PHONE?: any, FIXED_PLACE?: any, HANDLING_PROCEDURE?: any, NETWORKED_COMPUTER?: any, STAFF?: any }, ResolversTypes['BasicCondition']>;

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['BreachEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BreachEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEvidence'] = ResolversParentTypes['BreachEvidence']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachEvidenceKind'], ParentType, ContextType>;
};

export type BreachEvidenceKindResolvers = EnumResolverSignature<{ ADMINISTRATIVE_INTERVIEW?: any, COMPLAINT?: any, LIST_ENTRY?: any, SITE_VISIT?: any }, ResolversTypes['BreachEvidenceKind']>;

export type BreachKindResolvers = EnumResolverSignature<{ LATE_LIAISON_REPORT?: any, OTHER?: any }, ResolversTypes['BreachKind']>;

export type BreachWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachWithdrawn'] = ResolversParentTypes['BreachWithdrawn']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CNYScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CNY'], any> {
  name: 'CNY';
}

export type ChangeLiaisonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLiaisonResult'] = ResolversParentTypes['ChangeLiaisonResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyActsForEnterprise' | 'ChangeLiaisonSuccess' | 'InvalidPhone' | 'LiaisonOnly' | 'NotFound' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type ChangeLiaisonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLiaisonSuccess'] = ResolversParentTypes['ChangeLiaisonSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeParticularsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeParticularsResult'] = ResolversParentTypes['ChangeParticularsResult']> = {
  __resolveType?: TypeResolveFn<'ChangeParticularsSuccess' | 'LiaisonOnly' | 'NotFound' | 'UnknownDivision', ParentType, ContextType>;
};

export type ChangeParticularsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeParticularsSuccess'] = ResolversParentTypes['ChangeParticularsSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionStatement'] = ResolversParentTypes['ConditionStatement']> = {
  condition?: Resolver<ResolversTypes['BasicCondition'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionsUnmetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionsUnmet'] = ResolversParentTypes['ConditionsUnmet']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['BasicCondition']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDetails'] = ResolversParentTypes['ContactDetails']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayOutOfRange'] = ResolversParentTypes['DayOutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignateOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateOfficerResult'] = ResolversParentTypes['DesignateOfficerResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyDesignated' | 'DesignateOfficerSuccess' | 'NotFound' | 'NotOdrEnterprise', ParentType, ContextType>;
};

export type DesignateOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateOfficerSuccess'] = ResolversParentTypes['DesignateOfficerSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignatedOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignatedOfficer'] = ResolversParentTypes['DesignatedOfficer']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  reviewingAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DivisionFixedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionFixed'] = ResolversParentTypes['DivisionFixed']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionLevelResolvers = EnumResolverSignature<{ COUNTY?: any, PREFECTURE?: any, PROVINCE?: any, ZONE?: any }, ResolversTypes['DivisionLevel']>;

export type DocumentKindResolvers = EnumResolverSignature<{ APPLICANT_AUTHORISATION?: any, APPLICATION_FORM?: any, BUSINESS_LICENCE_DUPLICATE?: any, BUSINESS_LICENCE_ORIGINAL?: any, COMMITMENT_LETTER?: any, CONSUMER_PROTECTION_STATEMENT?: any }, ResolversTypes['DocumentKind']>;

export type DocumentsMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentsMissing'] = ResolversParentTypes['DocumentsMissing']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['DocumentKind']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers = EnumResolverSignature<{ ACCEPT_AND_HANDLE?: any, COOPERATE?: any, FEED_BACK?: any, PROTECT_PERSONAL_DATA?: any, TRAIN_STAFF?: any }, ResolversTypes['Duty']>;

export type EnterListEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterListEntryResult'] = ResolversParentTypes['EnterListEntryResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyListed' | 'DayOutOfRange' | 'EnterListEntrySuccess' | 'InvalidCreditCode' | 'NotFound' | 'ParticularsMissing' | 'UnknownDivision', ParentType, ContextType>;
};

export type EnterListEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterListEntrySuccess'] = ResolversParentTypes['EnterListEntrySuccess']> = {
  listEntry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaches?: Resolver<Maybe<Array<ResolversTypes['Breach']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  designatedOfficers?: Resolver<Maybe<Array<ResolversTypes['DesignatedOfficer']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  honours?: Resolver<Array<ResolversTypes['Honour']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  listEntries?: Resolver<Maybe<Array<ResolversTypes['ListEntry']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Member']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odrStatus?: Resolver<ResolversTypes['OdrStatus'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewingAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  siteVisits?: Resolver<Maybe<Array<ResolversTypes['SiteVisit']>>, ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unvisitedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseListResolvers = EnumResolverSignature<{ ABNORMAL_OPERATIONS?: any, BLACKLIST?: any }, ResolversTypes['EnterpriseList']>;

export type FilingNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingNotice'] = ResolversParentTypes['FilingNotice']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  isOdrEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['FilingPath'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingPathResolvers = EnumResolverSignature<{ AUTHORITY_ONLY?: any, NEGOTIATION_OR_AUTHORITY?: any }, ResolversTypes['FilingPath']>;

export type FillApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillApplicationResult'] = ResolversParentTypes['FillApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'DivisionFixed' | 'FillApplicationSuccess' | 'InvalidCreditCode' | 'InvalidPhone' | 'LiaisonsNotDistinct' | 'NotFound' | 'UnknownDivision' | 'UnknownIndustry', ParentType, ContextType>;
};

export type FillApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillApplicationSuccess'] = ResolversParentTypes['FillApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  method?: Resolver<ResolversTypes['ReviewMethod'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ReviewQuestion'], ParentType, ContextType>;
};

export type FindingsNotPositiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingsNotPositive'] = ResolversParentTypes['FindingsNotPositive']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Maybe<Array<ResolversTypes['ReviewQuestion']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantIntegrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantIntegrationResult'] = ResolversParentTypes['GrantIntegrationResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyActsForEnterprise' | 'GrantIntegrationSuccess' | 'NotFound' | 'ResponsiblePersonOnly', ParentType, ContextType>;
};

export type GrantIntegrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantIntegrationSuccess'] = ResolversParentTypes['GrantIntegrationSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HonourKind'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourKindResolvers = EnumResolverSignature<{ MEDIA_PUBLICITY?: any, MODEL_UNIT?: any, OTHER?: any }, ResolversTypes['HonourKind']>;

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registry?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidCreditCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCreditCode'] = ResolversParentTypes['InvalidCreditCode']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPhone'] = ResolversParentTypes['InvalidPhone']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonOnly'] = ResolversParentTypes['LiaisonOnly']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonRoleResolvers = EnumResolverSignature<{ RESPONSIBLE_PERSON?: any, STAFF?: any }, ResolversTypes['LiaisonRole']>;

export type LiaisonsMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonsMissing'] = ResolversParentTypes['LiaisonsMissing']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['LiaisonRole']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonsNotDistinctResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonsNotDistinct'] = ResolversParentTypes['LiaisonsNotDistinct']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['EnterpriseList'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntryConnection'] = ResolversParentTypes['ListEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntryEdge'] = ResolversParentTypes['ListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
};

export type ListedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedEnterprise'] = ResolversParentTypes['ListedEnterprise']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<Maybe<Array<ResolversTypes['EnterpriseList']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  contact?: Resolver<Maybe<ResolversTypes['ContactDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberRoleResolvers = EnumResolverSignature<{ INTEGRATION?: any, OPERATOR?: any, RESPONSIBLE_PERSON?: any, STAFF?: any }, ResolversTypes['MemberRole']>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRecommendation?: Resolver<ResolversTypes['AcceptRecommendationResult'], ParentType, ContextType, RequireFields<MutationacceptRecommendationArgs, 'input'>>;
  addOperator?: Resolver<ResolversTypes['AddOperatorResult'], ParentType, ContextType, RequireFields<MutationaddOperatorArgs, 'input'>>;
  approveApplication?: Resolver<ResolversTypes['ApproveApplicationResult'], ParentType, ContextType, RequireFields<MutationapproveApplicationArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['AttachDocumentResult'], ParentType, ContextType, RequireFields<MutationattachDocumentArgs, 'input'>>;
  awardHonour?: Resolver<ResolversTypes['AwardHonourResult'], ParentType, ContextType, RequireFields<MutationawardHonourArgs, 'input'>>;
  changeLiaison?: Resolver<ResolversTypes['ChangeLiaisonResult'], ParentType, ContextType, RequireFields<MutationchangeLiaisonArgs, 'input'>>;
  changeParticulars?: Resolver<ResolversTypes['ChangeParticularsResult'], ParentType, ContextType, RequireFields<MutationchangeParticularsArgs, 'input'>>;
  designateOfficer?: Resolver<ResolversTypes['DesignateOfficerResult'], ParentType, ContextType, RequireFields<MutationdesignateOfficerArgs, 'input'>>;
  enterListEntry?: Resolver<ResolversTypes['EnterListEntryResult'], ParentType, ContextType, RequireFields<MutationenterListEntryArgs, 'input'>>;
  fillApplication?: Resolver<ResolversTypes['FillApplicationResult'], ParentType, ContextType, RequireFields<MutationfillApplicationArgs, 'input'>>;
  grantIntegration?: Resolver<ResolversTypes['GrantIntegrationResult'], ParentType, ContextType, RequireFields<MutationgrantIntegrationArgs, 'input'>>;
  markRegistryNoticesRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationmarkRegistryNoticesReadArgs, 'ids'>>;
  reclassifyEnterprise?: Resolver<ResolversTypes['ReclassifyEnterpriseResult'], ParentType, ContextType, RequireFields<MutationreclassifyEnterpriseArgs, 'input'>>;
  recommendEnterprise?: Resolver<ResolversTypes['RecommendEnterpriseResult'], ParentType, ContextType, RequireFields<MutationrecommendEnterpriseArgs, 'input'>>;
  recordBreach?: Resolver<ResolversTypes['RecordBreachResult'], ParentType, ContextType, RequireFields<MutationrecordBreachArgs, 'input'>>;
  recordFindings?: Resolver<ResolversTypes['RecordFindingsResult'], ParentType, ContextType, RequireFields<MutationrecordFindingsArgs, 'input'>>;
  recordSiteVisit?: Resolver<ResolversTypes['RecordSiteVisitResult'], ParentType, ContextType, RequireFields<MutationrecordSiteVisitArgs, 'input'>>;
  rejectApplication?: Resolver<ResolversTypes['RejectApplicationResult'], ParentType, ContextType, RequireFields<MutationrejectApplicationArgs, 'input'>>;
  releaseOfficer?: Resolver<ResolversTypes['ReleaseOfficerResult'], ParentType, ContextType, RequireFields<MutationreleaseOfficerArgs, 'input'>>;
  removeListEntry?: Resolver<ResolversTypes['RemoveListEntryResult'], ParentType, ContextType, RequireFields<MutationremoveListEntryArgs, 'input'>>;
  removeOperator?: Resolver<ResolversTypes['RemoveOperatorResult'], ParentType, ContextType, RequireFields<MutationremoveOperatorArgs, 'input'>>;
  requestSupplement?: Resolver<ResolversTypes['RequestSupplementResult'], ParentType, ContextType, RequireFields<MutationrequestSupplementArgs, 'input'>>;
  revealApplicationContacts?: Resolver<ResolversTypes['RevealApplicationContactsResult'], ParentType, ContextType, RequireFields<MutationrevealApplicationContactsArgs, 'input'>>;
  revealLiaisonContact?: Resolver<ResolversTypes['RevealLiaisonContactResult'], ParentType, ContextType, RequireFields<MutationrevealLiaisonContactArgs, 'input'>>;
  revokeHonour?: Resolver<ResolversTypes['RevokeHonourResult'], ParentType, ContextType, RequireFields<MutationrevokeHonourArgs, 'input'>>;
  revokeIntegration?: Resolver<ResolversTypes['RevokeIntegrationResult'], ParentType, ContextType, RequireFields<MutationrevokeIntegrationArgs, 'input'>>;
  startApplication?: Resolver<ResolversTypes['StartApplicationResult'], ParentType, ContextType, RequireFields<MutationstartApplicationArgs, 'input'>>;
  startReview?: Resolver<ResolversTypes['StartReviewResult'], ParentType, ContextType, RequireFields<MutationstartReviewArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationsubmitApplicationArgs, 'input'>>;
  supplementApplication?: Resolver<ResolversTypes['SupplementApplicationResult'], ParentType, ContextType, RequireFields<MutationsupplementApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationResult'], ParentType, ContextType, RequireFields<MutationwithdrawApplicationArgs, 'input'>>;
  withdrawBreach?: Resolver<ResolversTypes['WithdrawBreachResult'], ParentType, ContextType, RequireFields<MutationwithdrawBreachArgs, 'input'>>;
};

export type NamedLiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedLiaison'] = ResolversParentTypes['NamedLiaison']> = {
  contact?: Resolver<ResolversTypes['ContactDetails'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LiaisonRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NobodyDesignatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyDesignated'] = ResolversParentTypes['NobodyDesignated']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMember'] = ResolversParentTypes['NotAMember']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInForce'] = ResolversParentTypes['NotInForce']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOdrEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOdrEnterprise'] = ResolversParentTypes['NotOdrEnterprise']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRecordedByThisAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotRecordedByThisAuthority'] = ResolversParentTypes['NotRecordedByThisAuthority']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReviewingAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReviewingAuthority'] = ResolversParentTypes['NotReviewingAuthority']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeKindResolvers = EnumResolverSignature<{ ACCOUNT_OPENED?: any, APPLICATION_APPROVED?: any, APPLICATION_LAPSED?: any, APPLICATION_REJECTED?: any, APPLICATION_SUBMITTED?: any, APPLICATION_SUPPLEMENTED?: any, APPLICATION_WITHDRAWN?: any, BREACH_RECORDED?: any, BREACH_WITHDRAWN?: any, DELISTED?: any, FILE_CHANGED?: any, HONOURED?: any, HONOUR_REVOKED?: any, LIAISON_CHANGED?: any, LISTED?: any, OFFICER_DESIGNATED?: any, OPERATOR_ADDED?: any, OPERATOR_REMOVED?: any, RECOMMENDATION_ACCEPTED?: any, REVIEW_STARTED?: any, SITE_VISITED?: any, SUPPLEMENT_REQUESTED?: any }, ResolversTypes['NoticeKind']>;

export type OdrStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, EXITED?: any, NOT_ODR?: any }, ResolversTypes['OdrStatus']>;

export type OpenRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRecommendation'] = ResolversParentTypes['OpenRecommendation']> = {
  applicationId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  recommendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticularsMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticularsMissing'] = ResolversParentTypes['ParticularsMissing']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryapplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<QueryapplicationsArgs>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryauthorityArgs, 'id'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QuerydivisionArgs, 'code'>>;
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QuerydivisionsArgs, 'parent'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryenterpriseArgs, 'id'>>;
  enterpriseByCreditCode?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryenterpriseByCreditCodeArgs, 'unifiedSocialCreditCode'>>;
  filingNotice?: Resolver<ResolversTypes['FilingNotice'], ParentType, ContextType, Partial<QueryfilingNoticeArgs>>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType, RequireFields<QueryinboxArgs, 'unreadOnly'>>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType, Partial<QueryindustriesArgs>>;
  listEntries?: Resolver<ResolversTypes['ListEntryConnection'], ParentType, ContextType, Partial<QuerylistEntriesArgs>>;
  myEnterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  odrEnterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryodrEnterprisesArgs>>;
  openRecommendation?: Resolver<Maybe<ResolversTypes['OpenRecommendation']>, ParentType, ContextType, RequireFields<QueryopenRecommendationArgs, 'unifiedSocialCreditCode'>>;
  reviewingAuthority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryreviewingAuthorityArgs, 'division'>>;
  taxonomy?: Resolver<ResolversTypes['Taxonomy'], ParentType, ContextType>;
  visitPlan?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryvisitPlanArgs, 'designatedToMe' | 'notVisitedForMonths'>>;
};

export type ReclassifyEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassifyEnterpriseResult'] = ResolversParentTypes['ReclassifyEnterpriseResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'ReclassifyEnterpriseSuccess' | 'UnknownIndustry', ParentType, ContextType>;
};

export type ReclassifyEnterpriseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReclassifyEnterpriseSuccess'] = ResolversParentTypes['ReclassifyEnterpriseSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendEnterpriseResult'] = ResolversParentTypes['RecommendEnterpriseResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyOdrEnterprise' | 'AlreadyRecommended' | 'ApplicationInProgress' | 'InvalidCreditCode' | 'NotFound' | 'NotReviewingAuthority' | 'RecommendEnterpriseSuccess' | 'UnknownDivision' | 'UnknownIndustry', ParentType, ContextType>;
};

export type RecommendEnterpriseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendEnterpriseSuccess'] = ResolversParentTypes['RecommendEnterpriseSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordBreachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBreachResult'] = ResolversParentTypes['RecordBreachResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'NotOdrEnterprise' | 'RecordBreachSuccess', ParentType, ContextType>;
};

export type RecordBreachSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBreachSuccess'] = ResolversParentTypes['RecordBreachSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFindingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingsResult'] = ResolversParentTypes['RecordFindingsResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'NotFound' | 'NotReviewingAuthority' | 'RecordFindingsSuccess', ParentType, ContextType>;
};

export type RecordFindingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFindingsSuccess'] = ResolversParentTypes['RecordFindingsSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSiteVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSiteVisitResult'] = ResolversParentTypes['RecordSiteVisitResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'NotOdrEnterprise' | 'RecordSiteVisitSuccess' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type RecordSiteVisitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSiteVisitSuccess'] = ResolversParentTypes['RecordSiteVisitSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyActsForEnterprise' | 'AlreadyDesignated' | 'AlreadyListed' | 'AlreadyOdrEnterprise' | 'AlreadyRecommended' | 'ApplicationInProgress' | 'ApplicationNotOpen' | 'BreachWithdrawn' | 'ConditionsUnmet' | 'DayOutOfRange' | 'DivisionFixed' | 'DocumentsMissing' | 'FindingsNotPositive' | 'InvalidCreditCode' | 'InvalidPhone' | 'LiaisonOnly' | 'LiaisonsMissing' | 'LiaisonsNotDistinct' | 'ListedEnterprise' | 'NobodyDesignated' | 'NotAMember' | 'NotFound' | 'NotInForce' | 'NotOdrEnterprise' | 'NotRecordedByThisAuthority' | 'NotReviewingAuthority' | 'ParticularsMissing' | 'ResponsiblePersonOnly' | 'TimeOutOfRange' | 'UnknownDivision' | 'UnknownIndustry', ParentType, ContextType>;
};

export type RejectApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationResult'] = ResolversParentTypes['RejectApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'NotFound' | 'NotReviewingAuthority' | 'RejectApplicationSuccess', ParentType, ContextType>;
};

export type RejectApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectApplicationSuccess'] = ResolversParentTypes['RejectApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOfficerResult'] = ResolversParentTypes['ReleaseOfficerResult']> = {
  __resolveType?: TypeResolveFn<'NobodyDesignated' | 'NotFound' | 'ReleaseOfficerSuccess', ParentType, ContextType>;
};

export type ReleaseOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOfficerSuccess'] = ResolversParentTypes['ReleaseOfficerSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveListEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveListEntryResult'] = ResolversParentTypes['RemoveListEntryResult']> = {
  __resolveType?: TypeResolveFn<'DayOutOfRange' | 'NotFound' | 'NotInForce' | 'RemoveListEntrySuccess', ParentType, ContextType>;
};

export type RemoveListEntrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveListEntrySuccess'] = ResolversParentTypes['RemoveListEntrySuccess']> = {
  listEntry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveOperatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOperatorResult'] = ResolversParentTypes['RemoveOperatorResult']> = {
  __resolveType?: TypeResolveFn<'LiaisonOnly' | 'NotAMember' | 'NotFound' | 'RemoveOperatorSuccess', ParentType, ContextType>;
};

export type RemoveOperatorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOperatorSuccess'] = ResolversParentTypes['RemoveOperatorSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSupplementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupplementResult'] = ResolversParentTypes['RequestSupplementResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'NotFound' | 'NotReviewingAuthority' | 'RequestSupplementSuccess', ParentType, ContextType>;
};

export type RequestSupplementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupplementSuccess'] = ResolversParentTypes['RequestSupplementSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsiblePersonOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsiblePersonOnly'] = ResolversParentTypes['ResponsiblePersonOnly']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealApplicationContactsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealApplicationContactsResult'] = ResolversParentTypes['RevealApplicationContactsResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'RevealApplicationContactsSuccess', ParentType, ContextType>;
};

export type RevealApplicationContactsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealApplicationContactsSuccess'] = ResolversParentTypes['RevealApplicationContactsSuccess']> = {
  applicant?: Resolver<Maybe<ResolversTypes['ContactDetails']>, ParentType, ContextType>;
  liaisons?: Resolver<Array<ResolversTypes['NamedLiaison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealLiaisonContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealLiaisonContactResult'] = ResolversParentTypes['RevealLiaisonContactResult']> = {
  __resolveType?: TypeResolveFn<'NotAMember' | 'NotFound' | 'RevealLiaisonContactSuccess', ParentType, ContextType>;
};

export type RevealLiaisonContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealLiaisonContactSuccess'] = ResolversParentTypes['RevealLiaisonContactSuccess']> = {
  contact?: Resolver<ResolversTypes['ContactDetails'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewMethodResolvers = EnumResolverSignature<{ COMPREHENSIVE_ASSESSMENT?: any, DOCUMENT_REVIEW?: any, ON_SITE_INSPECTION?: any }, ResolversTypes['ReviewMethod']>;

export type ReviewQuestionResolvers = EnumResolverSignature<{ CLOSE_TO_DAILY_LIFE?: any, CONDITIONS_MET?: any, CONSUMER_PROTECTION_VALUED?: any, NOT_LISTED?: any }, ResolversTypes['ReviewQuestion']>;

export type RevokeHonourResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeHonourResult'] = ResolversParentTypes['RevokeHonourResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'NotInForce' | 'RevokeHonourSuccess', ParentType, ContextType>;
};

export type RevokeHonourSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeHonourSuccess'] = ResolversParentTypes['RevokeHonourSuccess']> = {
  honour?: Resolver<ResolversTypes['Honour'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeIntegrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeIntegrationResult'] = ResolversParentTypes['RevokeIntegrationResult']> = {
  __resolveType?: TypeResolveFn<'NotAMember' | 'NotFound' | 'ResponsiblePersonOnly' | 'RevokeIntegrationSuccess', ParentType, ContextType>;
};

export type RevokeIntegrationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeIntegrationSuccess'] = ResolversParentTypes['RevokeIntegrationSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScaleResolvers = EnumResolverSignature<{ LARGE?: any, MEDIUM?: any, MICRO?: any, SMALL?: any }, ResolversTypes['Scale']>;

export type SiteVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteVisit'] = ResolversParentTypes['SiteVisit']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SiteVisitOutcome'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SiteVisitOutcomeResolvers = EnumResolverSignature<{ DEFECTS_FOUND?: any, IN_ORDER?: any }, ResolversTypes['SiteVisitOutcome']>;

export type StartApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartApplicationResult'] = ResolversParentTypes['StartApplicationResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyOdrEnterprise' | 'ApplicationInProgress' | 'InvalidCreditCode' | 'InvalidPhone' | 'NotFound' | 'StartApplicationSuccess' | 'UnknownDivision' | 'UnknownIndustry', ParentType, ContextType>;
};

export type StartApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartApplicationSuccess'] = ResolversParentTypes['StartApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartReviewResult'] = ResolversParentTypes['StartReviewResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'NotFound' | 'NotReviewingAuthority' | 'StartReviewSuccess', ParentType, ContextType>;
};

export type StartReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartReviewSuccess'] = ResolversParentTypes['StartReviewSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedEnterprise'] = ResolversParentTypes['StatedEnterprise']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectKindResolvers = EnumResolverSignature<{ ENTERPRISE?: any, GOVERNMENT_DEPARTMENT?: any, INDUSTRY_ASSOCIATION?: any, OTHER_MARKET_ENTITY?: any, SOCIAL_ORGANISATION?: any }, ResolversTypes['SubjectKind']>;

export type SubmitApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyOdrEnterprise' | 'ApplicationInProgress' | 'ApplicationNotOpen' | 'ConditionsUnmet' | 'DocumentsMissing' | 'LiaisonsMissing' | 'NotFound' | 'SubmitApplicationSuccess' | 'UnknownDivision', ParentType, ContextType>;
};

export type SubmitApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitApplicationSuccess'] = ResolversParentTypes['SubmitApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementApplicationResult'] = ResolversParentTypes['SupplementApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'ConditionsUnmet' | 'DocumentsMissing' | 'LiaisonsMissing' | 'NotFound' | 'SupplementApplicationSuccess', ParentType, ContextType>;
};

export type SupplementApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementApplicationSuccess'] = ResolversParentTypes['SupplementApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementRequest'] = ResolversParentTypes['SupplementRequest']> = {
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaxonomyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taxonomy'] = ResolversParentTypes['Taxonomy']> = {
  categories?: Resolver<Array<ResolversTypes['TaxonomyEntry']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['TaxonomyEntry']>, ParentType, ContextType>;
};

export type TaxonomyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxonomyEntry'] = ResolversParentTypes['TaxonomyEntry']> = {
  children?: Resolver<Array<ResolversTypes['TaxonomyEntry']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimeOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeOutOfRange'] = ResolversParentTypes['TimeOutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnknownDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDivision'] = ResolversParentTypes['UnknownDivision']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownIndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownIndustry'] = ResolversParentTypes['UnknownIndustry']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationResult'] = ResolversParentTypes['WithdrawApplicationResult']> = {
  __resolveType?: TypeResolveFn<'ApplicationNotOpen' | 'NotFound' | 'WithdrawApplicationSuccess', ParentType, ContextType>;
};

export type WithdrawApplicationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationSuccess'] = ResolversParentTypes['WithdrawApplicationSuccess']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawBreachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBreachResult'] = ResolversParentTypes['WithdrawBreachResult']> = {
  __resolveType?: TypeResolveFn<'BreachWithdrawn' | 'NotFound' | 'NotRecordedByThisAuthority' | 'WithdrawBreachSuccess', ParentType, ContextType>;
};

export type WithdrawBreachSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawBreachSuccess'] = ResolversParentTypes['WithdrawBreachSuccess']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptRecommendationResult?: AcceptRecommendationResultResolvers<ContextType>;
  AcceptRecommendationSuccess?: AcceptRecommendationSuccessResolvers<ContextType>;
  AddOperatorResult?: AddOperatorResultResolvers<ContextType>;
  AddOperatorSuccess?: AddOperatorSuccessResolvers<ContextType>;
  AlreadyActsForEnterprise?: AlreadyActsForEnterpriseResolvers<ContextType>;
  AlreadyDesignated?: AlreadyDesignatedResolvers<ContextType>;
  AlreadyListed?: AlreadyListedResolvers<ContextType>;
  AlreadyOdrEnterprise?: AlreadyOdrEnterpriseResolvers<ContextType>;
  AlreadyRecommended?: AlreadyRecommendedResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDocument?: ApplicationDocumentResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationInProgress?: ApplicationInProgressResolvers<ContextType>;
  ApplicationNotOpen?: ApplicationNotOpenResolvers<ContextType>;
  ApplicationOrigin?: ApplicationOriginResolvers;
  ApplicationStatus?: ApplicationStatusResolvers;
  ApproveApplicationResult?: ApproveApplicationResultResolvers<ContextType>;
  ApproveApplicationSuccess?: ApproveApplicationSuccessResolvers<ContextType>;
  AttachDocumentResult?: AttachDocumentResultResolvers<ContextType>;
  AttachDocumentSuccess?: AttachDocumentSuccessResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityLevel?: AuthorityLevelResolvers;
  AwardHonourResult?: AwardHonourResultResolvers<ContextType>;
  AwardHonourSuccess?: AwardHonourSuccessResolvers<ContextType>;
  BasicCondition?: BasicConditionResolvers;
  Breach?: BreachResolvers<ContextType>;
  BreachEvidence?: BreachEvidenceResolvers<ContextType>;
  BreachEvidenceKind?: BreachEvidenceKindResolvers;
  BreachKind?: BreachKindResolvers;
  BreachWithdrawn?: BreachWithdrawnResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  ChangeLiaisonResult?: ChangeLiaisonResultResolvers<ContextType>;
  ChangeLiaisonSuccess?: ChangeLiaisonSuccessResolvers<ContextType>;
  ChangeParticularsResult?: ChangeParticularsResultResolvers<ContextType>;
  ChangeParticularsSuccess?: ChangeParticularsSuccessResolvers<ContextType>;
  ConditionStatement?: ConditionStatementResolvers<ContextType>;
  ConditionsUnmet?: ConditionsUnmetResolvers<ContextType>;
  ContactDetails?: ContactDetailsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayOutOfRange?: DayOutOfRangeResolvers<ContextType>;
  DesignateOfficerResult?: DesignateOfficerResultResolvers<ContextType>;
  DesignateOfficerSuccess?: DesignateOfficerSuccessResolvers<ContextType>;
  DesignatedOfficer?: DesignatedOfficerResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionFixed?: DivisionFixedResolvers<ContextType>;
  DivisionLevel?: DivisionLevelResolvers;
  DocumentKind?: DocumentKindResolvers;
  DocumentsMissing?: DocumentsMissingResolvers<ContextType>;
  Duty?: DutyResolvers;
  EnterListEntryResult?: EnterListEntryResultResolvers<ContextType>;
  EnterListEntrySuccess?: EnterListEntrySuccessResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseList?: EnterpriseListResolvers;
  FilingNotice?: FilingNoticeResolvers<ContextType>;
  FilingPath?: FilingPathResolvers;
  FillApplicationResult?: FillApplicationResultResolvers<ContextType>;
  FillApplicationSuccess?: FillApplicationSuccessResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingsNotPositive?: FindingsNotPositiveResolvers<ContextType>;
  GrantIntegrationResult?: GrantIntegrationResultResolvers<ContextType>;
  GrantIntegrationSuccess?: GrantIntegrationSuccessResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  HonourKind?: HonourKindResolvers;
  Inbox?: InboxResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  InvalidCreditCode?: InvalidCreditCodeResolvers<ContextType>;
  InvalidPhone?: InvalidPhoneResolvers<ContextType>;
  LiaisonOnly?: LiaisonOnlyResolvers<ContextType>;
  LiaisonRole?: LiaisonRoleResolvers;
  LiaisonsMissing?: LiaisonsMissingResolvers<ContextType>;
  LiaisonsNotDistinct?: LiaisonsNotDistinctResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  ListEntryConnection?: ListEntryConnectionResolvers<ContextType>;
  ListEntryEdge?: ListEntryEdgeResolvers<ContextType>;
  ListedEnterprise?: ListedEnterpriseResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberRole?: MemberRoleResolvers;
  Mutation?: MutationResolvers<ContextType>;
  NamedLiaison?: NamedLiaisonResolvers<ContextType>;
  NobodyDesignated?: NobodyDesignatedResolvers<ContextType>;
  NotAMember?: NotAMemberResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotInForce?: NotInForceResolvers<ContextType>;
  NotOdrEnterprise?: NotOdrEnterpriseResolvers<ContextType>;
  NotRecordedByThisAuthority?: NotRecordedByThisAuthorityResolvers<ContextType>;
  NotReviewingAuthority?: NotReviewingAuthorityResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeKind?: NoticeKindResolvers;
  OdrStatus?: OdrStatusResolvers;
  OpenRecommendation?: OpenRecommendationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticularsMissing?: ParticularsMissingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReclassifyEnterpriseResult?: ReclassifyEnterpriseResultResolvers<ContextType>;
  ReclassifyEnterpriseSuccess?: ReclassifyEnterpriseSuccessResolvers<ContextType>;
  RecommendEnterpriseResult?: RecommendEnterpriseResultResolvers<ContextType>;
  RecommendEnterpriseSuccess?: RecommendEnterpriseSuccessResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecordBreachResult?: RecordBreachResultResolvers<ContextType>;
  RecordBreachSuccess?: RecordBreachSuccessResolvers<ContextType>;
  RecordFindingsResult?: RecordFindingsResultResolvers<ContextType>;
  RecordFindingsSuccess?: RecordFindingsSuccessResolvers<ContextType>;
  RecordSiteVisitResult?: RecordSiteVisitResultResolvers<ContextType>;
  RecordSiteVisitSuccess?: RecordSiteVisitSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RejectApplicationResult?: RejectApplicationResultResolvers<ContextType>;
  RejectApplicationSuccess?: RejectApplicationSuccessResolvers<ContextType>;
  ReleaseOfficerResult?: ReleaseOfficerResultResolvers<ContextType>;
  ReleaseOfficerSuccess?: ReleaseOfficerSuccessResolvers<ContextType>;
  RemoveListEntryResult?: RemoveListEntryResultResolvers<ContextType>;
  RemoveListEntrySuccess?: RemoveListEntrySuccessResolvers<ContextType>;
  RemoveOperatorResult?: RemoveOperatorResultResolvers<ContextType>;
  RemoveOperatorSuccess?: RemoveOperatorSuccessResolvers<ContextType>;
  RequestSupplementResult?: RequestSupplementResultResolvers<ContextType>;
  RequestSupplementSuccess?: RequestSupplementSuccessResolvers<ContextType>;
  ResponsiblePersonOnly?: ResponsiblePersonOnlyResolvers<ContextType>;
  RevealApplicationContactsResult?: RevealApplicationContactsResultResolvers<ContextType>;
  RevealApplicationContactsSuccess?: RevealApplicationContactsSuccessResolvers<ContextType>;
  RevealLiaisonContactResult?: RevealLiaisonContactResultResolvers<ContextType>;
  RevealLiaisonContactSuccess?: RevealLiaisonContactSuccessResolvers<ContextType>;
  ReviewMethod?: ReviewMethodResolvers;
  ReviewQuestion?: ReviewQuestionResolvers;
  RevokeHonourResult?: RevokeHonourResultResolvers<ContextType>;
  RevokeHonourSuccess?: RevokeHonourSuccessResolvers<ContextType>;
  RevokeIntegrationResult?: RevokeIntegrationResultResolvers<ContextType>;
  RevokeIntegrationSuccess?: RevokeIntegrationSuccessResolvers<ContextType>;
  Scale?: ScaleResolvers;
  SiteVisit?: SiteVisitResolvers<ContextType>;
  SiteVisitOutcome?: SiteVisitOutcomeResolvers;
  StartApplicationResult?: StartApplicationResultResolvers<ContextType>;
  StartApplicationSuccess?: StartApplicationSuccessResolvers<ContextType>;
  StartReviewResult?: StartReviewResultResolvers<ContextType>;
  StartReviewSuccess?: StartReviewSuccessResolvers<ContextType>;
  StatedEnterprise?: StatedEnterpriseResolvers<ContextType>;
  SubjectKind?: SubjectKindResolvers;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  SubmitApplicationSuccess?: SubmitApplicationSuccessResolvers<ContextType>;
  SupplementApplicationResult?: SupplementApplicationResultResolvers<ContextType>;
  SupplementApplicationSuccess?: SupplementApplicationSuccessResolvers<ContextType>;
  SupplementRequest?: SupplementRequestResolvers<ContextType>;
  Taxonomy?: TaxonomyResolvers<ContextType>;
  TaxonomyEntry?: TaxonomyEntryResolvers<ContextType>;
  TimeOutOfRange?: TimeOutOfRangeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnknownDivision?: UnknownDivisionResolvers<ContextType>;
  UnknownIndustry?: UnknownIndustryResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
  WithdrawApplicationSuccess?: WithdrawApplicationSuccessResolvers<ContextType>;
  WithdrawBreachResult?: WithdrawBreachResultResolvers<ContextType>;
  WithdrawBreachSuccess?: WithdrawBreachSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
