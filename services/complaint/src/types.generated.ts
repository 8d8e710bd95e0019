import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintMapper, EnterpriseMapper, EvidenceMapper, MessageMapper } from './complaint/schema.mappers.ts';
import type { InboxMapper } from './notice/schema.mappers.ts';
import type { SupervisionOrderMapper } from './supervision-order/schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
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

/** Files to be made evidence. */
export type AddEvidenceInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** Files that were announced and sent before, at most 20. */
  files: Array<Scalars['UUID']['input']>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What adding evidence answers. */
export type AddEvidenceResult = AddEvidenceSuccess | CaseNotOpen | EvidenceNotUsable | NotFound;

/** The files are part of the complaint. */
export type AddEvidenceSuccess = {
  __typename?: 'AddEvidenceSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A contact is recorded already; the first counts. */
export type AlreadyContacted = Refusal & {
  __typename?: 'AlreadyContacted';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The contact is denied already. */
export type AlreadyDenied = Refusal & {
  __typename?: 'AlreadyDenied';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The complaint is before the authority already. */
export type AlreadyReferred = Refusal & {
  __typename?: 'AlreadyReferred';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A file about to be sent. */
export type AnnounceEvidenceInput = {
  /** Media type: PDF, JPEG, PNG, WebP, HEIC or MP4. */
  contentType: Scalars['String']['input'];
  /** The client's own id of this request, 8 to 64 characters: the same again gives the same file and a new URL. */
  idempotencyKey: Scalars['String']['input'];
  /** SHA-256 of the content, lower-case hex. */
  sha256: Scalars['String']['input'];
  /** Length in bytes, at most 20 MiB. */
  size: Scalars['Int']['input'];
};

/** The annulment of a settlement. */
export type AnnulSettlementInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which law the settlement breaks and how, at most 1000 characters; both sides can read it. */
  reason: Scalars['String']['input'];
};

/** What annulling a settlement answers. */
export type AnnulSettlementResult = AnnulSettlementSuccess | NoSettlementToAnnul | NotFound;

/** The settlement is annulled. */
export type AnnulSettlementSuccess = {
  __typename?: 'AnnulSettlementSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** The annulment of a settlement contrary to law. */
export type Annulment = {
  __typename?: 'Annulment';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id of the authority whose officer annulled it. */
  authorityId: Scalars['String']['output'];
  /** Why, in the officer's words. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The enterprise's answer to an order. */
export type AnswerSupervisionOrderInput = {
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['UUID']['input'];
  /** The answer, at most 2000 characters. */
  text: Scalars['String']['input'];
};

/** What answering an order answers. */
export type AnswerSupervisionOrderResult = AnswerSupervisionOrderSuccess | NotFound | OrderAnswered | OrderClosed;

/** The order is answered. */
export type AnswerSupervisionOrderSuccess = {
  __typename?: 'AnswerSupervisionOrderSuccess';
  /** The order. */
  supervisionOrder: SupervisionOrder;
};

/** The state of the case no longer allows this. */
export type CaseNotOpen = Refusal & {
  __typename?: 'CaseNotOpen';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The closing of an order. */
export type CloseSupervisionOrderInput = {
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What came of it, at most 1000 characters; the enterprise can read it. */
  note: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['UUID']['input'];
};

/** What closing an order answers. */
export type CloseSupervisionOrderResult = CloseSupervisionOrderSuccess | NotFound | OrderClosed | OrderOfOtherAuthority;

/** The order is closed. */
export type CloseSupervisionOrderSuccess = {
  __typename?: 'CloseSupervisionOrderSuccess';
  /** The order. */
  supervisionOrder: SupervisionOrder;
};

/** The closing of a complaint. */
export type Closing = {
  __typename?: 'Closing';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: ClosingReason;
};

/** Why a complaint was closed. */
export type ClosingReason =
  /** The consumer rated it. */
  | 'RATED'
  /** The time to rate passed. */
  | 'RATING_WINDOW_PASSED';

/** A consumer's complaint against an enterprise (投诉). */
export type Complaint = {
  __typename?: 'Complaint';
  /** The amount in dispute, CNY. */
  amount?: Maybe<Scalars['CNY']['output']>;
  /** The number for people, e.g. `20260213-330106-7K3F9QXA`. */
  caseNumber: Scalars['String']['output'];
  /** What it is about: code of the published taxonomy, second level. */
  category: Scalars['String']['output'];
  /** When and why it was closed. */
  closing?: Maybe<Closing>;
  /** The consumer's contact details, masked. */
  consumer?: Maybe<MaskedConsumer>;
  /** Division of the consumer. */
  consumerDivision: Scalars['String']['output'];
  /** The enterprise's first contact with the consumer. */
  contact?: Maybe<Contact>;
  /** Contact is due: end of the 3rd working day after the day of receipt (Art. 12). */
  contactDueAt: Scalars['DateTime']['output'];
  /** Whether the deadline for contact passed without one (Art. 12). */
  contactOverdue: Scalars['Boolean']['output'];
  /** Why each deadline is what it is, day by day. */
  deadlineExplanation: DeadlineExplanation;
  /** A deadline lies beyond the last published calendar and may still move. */
  deadlinesProvisional: Scalars['Boolean']['output'];
  /** What the consumer demands. */
  demands: Array<Demand>;
  /** Division (GB/T 2260) of the enterprise at filing; the complaint belongs there. */
  division: Scalars['String']['output'];
  /** The enterprise addressed; null where it is not registered. */
  enterprise?: Maybe<Enterprise>;
  /** The files that the two sides added, oldest first. */
  evidence?: Maybe<EvidenceConnection>;
  /** UUID of the complaint. */
  id: Scalars['UUID']['output'];
  /** What the two sides wrote to each other, oldest first. */
  messages?: Maybe<MessageConnection>;
  /** What happened, in the consumer's words. */
  narrative?: Maybe<Scalars['String']['output']>;
  /** What happens next by itself, and when: a deadline, or the end of the rating window; null when nothing will. */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The outcome that stands; null before there is one. */
  outcome?: Maybe<ComplaintOutcome>;
  /** What is wrong: code of the published taxonomy, second level. */
  problem: Scalars['String']['output'];
  /** Product or service. */
  productOrService?: Maybe<Scalars['String']['output']>;
  /** Where the consumer bought. */
  purchaseChannel: PurchaseChannel;
  /** When the consumer bought. */
  purchaseDate?: Maybe<Scalars['Date']['output']>;
  /** Receipt; both deadlines are counted from the day after. */
  receivedAt: Scalars['DateTime']['output'];
  /** The referral to the authority. */
  referral?: Maybe<Referral>;
  /** Settlement is due: end of the 10th working day after the day of receipt (Art. 13). */
  settleDueAt: Scalars['DateTime']['output'];
  /** Whether the deadline for settlement passed without an outcome (Art. 13). */
  settlementOverdue: Scalars['Boolean']['output'];
  /** The state. */
  status: ComplaintStatus;
  /** The authorities' orders to the enterprise (Art. 16–18), newest first. */
  supervisionOrders?: Maybe<SupervisionOrderConnection>;
  /** What the consumer stated of an enterprise that is not registered. */
  unregisteredEnterprise?: Maybe<UnregisteredEnterprise>;
  /** How many events have happened to it; grows with each change. Use it as `expectedVersion` elsewhere. */
  version: Scalars['Int']['output'];
  /** How the consumer withdrew it. */
  withdrawal?: Maybe<Withdrawal>;
};


/** A consumer's complaint against an enterprise (投诉). */
export type ComplaintevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A consumer's complaint against an enterprise (投诉). */
export type ComplaintmessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A consumer's complaint against an enterprise (投诉). */
export type ComplaintsupervisionOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** The complaints of this page. */
  edges: Array<ComplaintEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A complaint in a list. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** The order of a list of complaints. */
export type ComplaintOrder =
  /** By what is due next, the most urgent first; complaints for which nothing is due are left out. */
  | 'DUE_NEXT'
  /** By time of filing, newest first. */
  | 'NEWEST';

/** The outcome that stands. */
export type ComplaintOutcome = {
  __typename?: 'ComplaintOutcome';
  /** The annulment of the settlement that stood before; null where there is none. */
  annulment?: Maybe<Annulment>;
  /** What it comes from. */
  cause: OutcomeCause;
  /** When the complaint was first concluded. */
  concludedAt: Scalars['DateTime']['output'];
  /** The version of the feedback that states it; null without feedback. */
  feedbackVersion?: Maybe<Scalars['Int']['output']>;
  /** Working days from receipt to the feedback that last changed the outcome; null without feedback. */
  handlingWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Day by which the terms of a settlement are to be kept. */
  keepBy?: Maybe<Scalars['Date']['output']>;
  /** Settlement reached or not. */
  kind: OutcomeKind;
  /** Whether the outcome came before settlement was due. */
  onTime: Scalars['Boolean']['output'];
  /** Until when the consumer can rate. */
  ratingWindowEndsAt: Scalars['DateTime']['output'];
  /** Until when the complaint can be referred after it is closed, or after its settlement was annulled. */
  referralUntil: Scalars['DateTime']['output'];
};

/** The state of a complaint. */
export type ComplaintStatus =
  /** An assignment that was contested with success. */
  | 'CANCELLED'
  /** Rated, or the rating window has passed. */
  | 'CLOSED'
  /** The enterprise has contacted the consumer. */
  | 'CONTACTED'
  /** Settlement not reached (和解不成). */
  | 'NOT_SETTLED'
  /** Received; the enterprise has not been in touch yet. */
  | 'RECEIVED'
  /** Before the market-supervision authority. */
  | 'REFERRED'
  /** Settlement reached (和解), as the enterprise's feedback states. */
  | 'SETTLED'
  /** Withdrawn by the consumer before an outcome. */
  | 'WITHDRAWN';

/** A contact of the enterprise with the consumer (Art. 12). */
export type Contact = {
  __typename?: 'Contact';
  /** The channel. */
  channel: ContactChannel;
  /** When the consumer denied that it took place. */
  deniedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The enterprise's note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it was recorded in time. */
  onTime: Scalars['Boolean']['output'];
  /** When it was recorded on the platform; this counts. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it took place, as the enterprise states. */
  statedAt: Scalars['DateTime']['output'];
};

/** How the enterprise got in touch. */
export type ContactChannel =
  /** By mail. */
  | 'MAIL'
  /** In person. */
  | 'ON_SITE'
  /** Otherwise, told in the note. */
  | 'OTHER'
  /** By phone. */
  | 'PHONE'
  /** By a message on the platform. */
  | 'PLATFORM_MESSAGE'
  /** By video. */
  | 'VIDEO';

/** The contact details were erased when their time was over. */
export type ContactErased = Refusal & {
  __typename?: 'ContactErased';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Why a day on the way to a deadline counts or not. */
export type DayReason =
  /** The day of receipt, from which nothing is counted. */
  | 'DAY_OF_RECEIPT'
  /** An official holiday. */
  | 'HOLIDAY'
  /** A weekend day that is worked in exchange for a holiday. */
  | 'MAKE_UP_WORKING_DAY'
  /** A weekend. */
  | 'WEEKEND'
  /** A working day. */
  | 'WORKING_DAY';

/** Both deadlines, day by day, by the calendar in force (Art. 12, 13). */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** Edition of the holiday calendar. */
  calendar: Scalars['String']['output'];
  /** The days to the deadline for contact. */
  contact: Array<ExplainedDay>;
  /** The days to the deadline for settlement. */
  settlement: Array<ExplainedDay>;
};

/** What a consumer can demand. */
export type Demand =
  /** An apology. */
  | 'APOLOGY'
  /** Compensation. */
  | 'COMPENSATION'
  /** Something else, told in the narrative. */
  | 'OTHER'
  /** Money back. */
  | 'REFUND'
  /** Repair. */
  | 'REPAIR'
  /** Another piece. */
  | 'REPLACEMENT';

/** The consumer's denial of a contact. */
export type DenyContactInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What really happened, at most 1000 characters; both sides can read it. */
  note: Scalars['String']['input'];
};

/** What denying a contact answers. */
export type DenyContactResult = AlreadyDenied | DenyContactSuccess | NotFound | NotYetContacted;

/** The denial was noted. */
export type DenyContactSuccess = {
  __typename?: 'DenyContactSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** The day by which an order is to be answered is today, past or too far ahead. */
export type DueDayOutOfRange = Refusal & {
  __typename?: 'DueDayOutOfRange';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An enterprise that takes part, or could: its file is in the registry. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** The complaints addressed to it that the viewer may see. */
  complaints?: Maybe<ComplaintConnection>;
  /** UUID of the enterprise. */
  id: Scalars['UUID']['output'];
};


/** An enterprise that takes part, or could: its file is in the registry. */
export type EnterprisecomplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: ComplaintOrder;
  statuses?: InputMaybe<Array<ComplaintStatus>>;
};

/** A file that is part of a complaint. */
export type Evidence = {
  __typename?: 'Evidence';
  /** When. */
  addedAt: Scalars['DateTime']['output'];
  /** The side that added it. */
  addedBy: Party;
  /** Media type. */
  contentType: Scalars['String']['output'];
  /** Where to read it by HTTP GET, for 10 minutes. */
  downloadUrl: Scalars['String']['output'];
  /** UUID of the file. */
  id: Scalars['UUID']['output'];
  /** SHA-256 of the content, lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Length in bytes. */
  size: Scalars['Int']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The files of this page. */
  edges: Array<EvidenceEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A file in a list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: Evidence;
};

/** A file was not uploaded, not by this person, or belongs to another case. */
export type EvidenceNotUsable = Refusal & {
  __typename?: 'EvidenceNotUsable';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Where an announced file is to be sent. */
export type EvidenceUpload = {
  __typename?: 'EvidenceUpload';
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** UUID of the file. */
  fileId: Scalars['UUID']['output'];
  /** Takes the bytes by HTTP PUT with the announced `content-type`. */
  uploadUrl: Scalars['String']['output'];
};

/** One day on the way to a deadline. */
export type ExplainedDay = {
  __typename?: 'ExplainedDay';
  /** Whether it counts. */
  counted: Scalars['Boolean']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** The holiday that it belongs to, or makes up for, in the language asked for. */
  holiday?: Maybe<Scalars['String']['output']>;
  /** Which working day it is, from 1; only of days that count. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Lies beyond the last published calendar and may still change. */
  provisional: Scalars['Boolean']['output'];
  /** Why. */
  reason: DayReason;
};

/** What a consumer states when filing. Either `enterpriseId` or `unregistered` is given. */
export type FileComplaintInput = {
  /** The amount in dispute, CNY. */
  amount?: InputMaybe<Scalars['CNY']['input']>;
  /** Code of the published taxonomy of products and services, second level. */
  category: Scalars['String']['input'];
  /** Six-digit code of the consumer's division. */
  consumerDivision: Scalars['String']['input'];
  /** The consumer's name, at most 50 characters. Kept encrypted. */
  contactName: Scalars['String']['input'];
  /** The consumer's phone number. Kept encrypted. */
  contactPhone: Scalars['String']['input'];
  /** What the consumer demands; at least one. */
  demands: Array<Demand>;
  /** The registered enterprise addressed. */
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  /** Files uploaded before, at most 20. */
  evidence?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What happened, at most 4000 characters. */
  narrative: Scalars['String']['input'];
  /** The consumer's postal address, which the authority needs. Kept encrypted. */
  postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Code of the published taxonomy of problems, second level. */
  problem: Scalars['String']['input'];
  /** Product or service, at most 200 characters. */
  productOrService: Scalars['String']['input'];
  /** Where the consumer bought. */
  purchaseChannel: PurchaseChannel;
  /** When the consumer bought; not in the future. */
  purchaseDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where the complaint is to go, when the enterprise is an ODR enterprise. */
  route?: FilingRoute;
  /** An enterprise that the registry does not know. */
  unregistered?: InputMaybe<UnregisteredEnterpriseInput>;
};

/** What filing answers. */
export type FileComplaintResult = EvidenceNotUsable | FileComplaintSuccess | InvalidPhone | NotFound | PostalAddressRequired | PurchaseDateInFuture | RealNameRequired | UnknownDivision | UnknownEnterprise | UnknownTaxonomyEntry;

/** The complaint was filed. */
export type FileComplaintSuccess = {
  __typename?: 'FileComplaintSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** Where the consumer wants a complaint against an ODR enterprise to go. */
export type FilingRoute =
  /** To the market-supervision authority. */
  | 'AUTHORITY'
  /** To the enterprise, whose liaisons then see the contact details. */
  | 'NEGOTIATE';

/** A page of the viewer's notices from all services. */
export type Inbox = {
  __typename?: 'Inbox';
  /** Notices on complaints. */
  complaint?: Maybe<Array<Notice>>;
  /** Names the page. */
  page: Scalars['String']['output'];
};

/** Not a phone number. */
export type InvalidPhone = Refusal & {
  __typename?: 'InvalidPhone';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What an officer orders. Either `dueOn` or `dueInWorkingDays` is given. */
export type IssueSupervisionOrderInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The same as a number of working days after today. */
  dueInWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The day in Shanghai by whose end the answer is due: after today, at most 180 days ahead. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What the enterprise is to do or to explain, at most 2000 characters. */
  instruction: Scalars['String']['input'];
};

/** What issuing an order answers. */
export type IssueSupervisionOrderResult = DueDayOutOfRange | IssueSupervisionOrderSuccess | NobodyToAnswer | NotFound;

/** The order is issued. */
export type IssueSupervisionOrderSuccess = {
  __typename?: 'IssueSupervisionOrderSuccess';
  /** The order. */
  supervisionOrder: SupervisionOrder;
};

/** A consumer's contact details as anybody may see them who sees the case. Whole only through `revealContact`. */
export type MaskedConsumer = {
  __typename?: 'MaskedConsumer';
  /** Masked name, e.g. `王**`. */
  name: Scalars['String']['output'];
  /** Masked phone number, e.g. `138****5678`. */
  phone: Scalars['String']['output'];
};

/** A message from one side to the other. */
export type Message = {
  __typename?: 'Message';
  /** UUID of the message. */
  id: Scalars['UUID']['output'];
  /** The side that wrote. */
  sender: Party;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** What it wrote. */
  text: Scalars['String']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages of this page. */
  edges: Array<MessageEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A message in a list. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** One side makes uploaded files part of the complaint, until there is an outcome. */
  addEvidence: AddEvidenceResult;
  /** Announces a file. The answer's URL takes the bytes by HTTP PUT within 10 minutes; then it can be made evidence. */
  announceEvidence: EvidenceUpload;
  /**
   * An officer in scope annuls a settlement contrary to law (Art. 13): the outcome becomes NOT_SETTLED, the rating stays readable, and a
   * new period for a referral begins.
   */
  annulSettlement: AnnulSettlementResult;
  /** The enterprise answers an order; once, and late too. */
  answerSupervisionOrder: AnswerSupervisionOrderResult;
  /** An officer of the issuing authority, or of one above it, closes an order, answered or not. */
  closeSupervisionOrder: CloseSupervisionOrderResult;
  /** The consumer denies that the recorded contact took place; final, and looked into by the authority. */
  denyContact: DenyContactResult;
  /**
   * A consumer with a verified real name files a complaint. Where the enterprise is an ODR enterprise the consumer chooses whether to
   * negotiate with it or to go to the authority; any other complaint goes to the authority at once (Art. 13, 23).
   */
  fileComplaint: FileComplaintResult;
  /** An officer orders the enterprise of a complaint in the jurisdiction to do or explain something by a day (Art. 16–18). */
  issueSupervisionOrder: IssueSupervisionOrderResult;
  /** Marks notices of this service as read by the viewer; may be repeated, and passes over the notices of others. */
  markComplaintNoticesRead: Scalars['Boolean']['output'];
  /** The enterprise records its first contact with the consumer, due by the end of the 3rd working day (Art. 12). */
  recordContact: RecordContactResult;
  /**
   * The consumer takes the matter to the market-supervision authority (Art. 13): once settlement is overdue, where none was reached, and
   * where a settlement turned out to be none.
   */
  referComplaint: ReferComplaintResult;
  /**
   * The consumer's contact details, whole: for the enterprise while the case is in hand, for an officer in scope. Each view is an entry of
   * the audit log with its reason.
   */
  revealContact: RevealContactResult;
  /** One side writes to the other, until there is an outcome. */
  sendMessage: SendMessageResult;
  /** The consumer withdraws the complaint before an outcome. */
  withdrawComplaint: WithdrawComplaintResult;
  /** The consumer no longer wants the authority to act, before it has decided. */
  withdrawReferral: WithdrawReferralResult;
};


export type MutationaddEvidenceArgs = {
  input: AddEvidenceInput;
};


export type MutationannounceEvidenceArgs = {
  input: AnnounceEvidenceInput;
};


export type MutationannulSettlementArgs = {
  input: AnnulSettlementInput;
};


export type MutationanswerSupervisionOrderArgs = {
  input: AnswerSupervisionOrderInput;
};


export type MutationcloseSupervisionOrderArgs = {
  input: CloseSupervisionOrderInput;
};


export type MutationdenyContactArgs = {
  input: DenyContactInput;
};


export type MutationfileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationissueSupervisionOrderArgs = {
  input: IssueSupervisionOrderInput;
};


export type MutationmarkComplaintNoticesReadArgs = {
  ids: Array<Scalars['UUID']['input']>;
};


export type MutationrecordContactArgs = {
  input: RecordContactInput;
};


export type MutationreferComplaintArgs = {
  input: ReferComplaintInput;
};


export type MutationrevealContactArgs = {
  input: RevealContactInput;
};


export type MutationsendMessageArgs = {
  input: SendMessageInput;
};


export type MutationwithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};


export type MutationwithdrawReferralArgs = {
  input: WithdrawReferralInput;
};

/** There is no settlement that could be annulled. */
export type NoSettlementToAnnul = Refusal & {
  __typename?: 'NoSettlementToAnnul';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The complaint is addressed to nobody who could answer an order. */
export type NobodyToAnswer = Refusal & {
  __typename?: 'NobodyToAnswer';
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

/** There is no referral that could be withdrawn. */
export type NotReferred = Refusal & {
  __typename?: 'NotReferred';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** No contact is recorded yet. */
export type NotYetContacted = Refusal & {
  __typename?: 'NotYetContacted';
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
  /** The complaint is closed. */
  | 'CASE_CLOSED'
  /** The complaint has an outcome. */
  | 'CASE_CONCLUDED'
  /** A complaint was addressed to the enterprise. */
  | 'CASE_RECEIVED'
  /** The complaint went to the authority. */
  | 'CASE_REFERRED'
  /** The consumer withdrew the complaint. */
  | 'CASE_WITHDRAWN'
  /** The consumer denies the contact. */
  | 'CONTACT_DENIED'
  /** The deadline for contact passed. */
  | 'CONTACT_OVERDUE'
  /** The enterprise recorded a contact. */
  | 'CONTACT_RECORDED'
  /** The deadlines follow a newer calendar. */
  | 'DEADLINE_CHANGED'
  /** Contact or settlement is due soon. */
  | 'DUE_SOON'
  /** The other side added evidence. */
  | 'EVIDENCE_ADDED'
  /** The other side wrote a message. */
  | 'MESSAGE_RECEIVED'
  /** The outcome was corrected. */
  | 'OUTCOME_CORRECTED'
  /** The consumer withdrew a referral. */
  | 'REFERRAL_WITHDRAWN'
  /** An officer annulled the settlement as contrary to law. */
  | 'SETTLEMENT_ANNULLED'
  /** The deadline for settlement passed. */
  | 'SETTLEMENT_OVERDUE'
  /** The enterprise answered a supervision order. */
  | 'SUPERVISION_ORDER_ANSWERED'
  /** An officer closed a supervision order. */
  | 'SUPERVISION_ORDER_CLOSED'
  /** The answer to a supervision order is due soon. */
  | 'SUPERVISION_ORDER_DUE_SOON'
  /** An officer issued a supervision order. */
  | 'SUPERVISION_ORDER_ISSUED'
  /** A supervision order was due without an answer. */
  | 'SUPERVISION_ORDER_OVERDUE';

/** The order is answered already. */
export type OrderAnswered = Refusal & {
  __typename?: 'OrderAnswered';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The order is closed already. */
export type OrderClosed = Refusal & {
  __typename?: 'OrderClosed';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The order is for another authority to close. */
export type OrderOfOtherAuthority = Refusal & {
  __typename?: 'OrderOfOtherAuthority';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What an outcome comes from. */
export type OutcomeCause =
  /** An officer annulled a settlement contrary to law. */
  | 'ANNULLED'
  /** The enterprise's feedback (Art. 14). */
  | 'FEEDBACK'
  /** The enterprise did not feed back in time. */
  | 'NO_FEEDBACK';

/** Settlement reached or not (Art. 13). */
export type OutcomeKind =
  /** Settlement not reached (和解不成). */
  | 'NOT_SETTLED'
  /** Settlement reached (和解). */
  | 'SETTLED';

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

/** The two sides of a complaint. */
export type Party =
  /** The consumer. */
  | 'CONSUMER'
  /** The enterprise. */
  | 'ENTERPRISE';

/** A complaint that goes to the authority needs the consumer's postal address. */
export type PostalAddressRequired = Refusal & {
  __typename?: 'PostalAddressRequired';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Where the consumer bought. */
export type PurchaseChannel =
  /** At the door. */
  | 'DOOR_TO_DOOR'
  /** An online shop. */
  | 'ONLINE_SHOP'
  /** Elsewhere. */
  | 'OTHER'
  /** By phone or television. */
  | 'PHONE_OR_TV'
  /** A shop on a street. */
  | 'PHYSICAL_SHOP';

/** The day of purchase lies in the future. */
export type PurchaseDateInFuture = Refusal & {
  __typename?: 'PurchaseDateInFuture';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A complaint by its id; null where it does not exist or is not the viewer's to see. */
  complaint?: Maybe<Complaint>;
  /**
   * The complaints that the viewer may see: the consumer's own, those addressed to the liaison's enterprise, those in the
   * authority's jurisdiction.
   */
  complaints: ComplaintConnection;
  /** A supervision order by its id; null where it does not exist or is not the viewer's to see. */
  supervisionOrder?: Maybe<SupervisionOrder>;
  /** The supervision orders that the viewer may see, newest first: those to the enterprise, those on cases in the authority's jurisdiction. */
  supervisionOrders: SupervisionOrderConnection;
};


export type QuerycomplaintArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerycomplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: ComplaintOrder;
  statuses?: InputMaybe<Array<ComplaintStatus>>;
};


export type QuerysupervisionOrderArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerysupervisionOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<SupervisionOrderStatus>>;
};

/** Only a consumer whose real name is verified can file. */
export type RealNameRequired = Refusal & {
  __typename?: 'RealNameRequired';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What the enterprise states of its contact. */
export type RecordContactInput = {
  /** The channel. */
  channel: ContactChannel;
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What was said, at most 1000 characters. */
  note: Scalars['String']['input'];
  /** When it took place: not before receipt nor in the future. */
  statedAt: Scalars['DateTime']['input'];
};

/** What recording a contact answers. */
export type RecordContactResult = AlreadyContacted | CaseNotOpen | NotFound | RecordContactSuccess | TimeOutOfRange;

/** The contact was recorded. */
export type RecordContactSuccess = {
  __typename?: 'RecordContactSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A request to the authority. */
export type ReferComplaintInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The consumer's postal address, which the authority needs. Kept encrypted. */
  postalAddress: Scalars['String']['input'];
  /** The enterprise did not keep the terms of the settlement by their date. */
  termsNotKept?: Scalars['Boolean']['input'];
};

/** What referring answers. */
export type ReferComplaintResult = AlreadyReferred | CaseNotOpen | NotFound | ReferComplaintSuccess | ReferralPeriodPassed | SettlementNotOverdue | SettlementStands | TermsNotYetDue;

/** The complaint is before the authority. */
export type ReferComplaintSuccess = {
  __typename?: 'ReferComplaintSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A referral to the market-supervision authority (Art. 13). */
export type Referral = {
  __typename?: 'Referral';
  /** Id of the authority that it went to. */
  authorityId: Scalars['String']['output'];
  /** When. */
  referredAt: Scalars['DateTime']['output'];
  /** On which way. */
  route: ReferralRoute;
  /** How far it is. */
  status: ReferralStatus;
};

/** The time for a referral is over. */
export type ReferralPeriodPassed = Refusal & {
  __typename?: 'ReferralPeriodPassed';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** On which way a complaint came before the authority (Art. 13). */
export type ReferralRoute =
  /** At filing, as the consumer chose. */
  | 'AT_FILING_CONSUMER_CHOICE'
  /** At filing, since the enterprise is not an ODR enterprise. */
  | 'AT_FILING_NOT_ODR'
  /** The enterprise ceased to be an ODR enterprise (Art. 22). */
  | 'BY_EXIT'
  /** No settlement was reached. */
  | 'NOT_SETTLED'
  /** The consumer rated the settlement as none. */
  | 'RATED_UNRESOLVED'
  /** Settlement was overdue. */
  | 'SETTLEMENT_OVERDUE'
  /** The terms of the settlement were not kept by their date. */
  | 'TERMS_NOT_KEPT';

/** How far the authority is with a referral. */
export type ReferralStatus =
  /** Taken on. */
  | 'ACCEPTED'
  /** Brought to its end. */
  | 'CLOSED'
  /** Declined, with a reason. */
  | 'DECLINED'
  /** Waiting for the authority. */
  | 'PENDING'
  /** Passed to another authority. */
  | 'TRANSFERRED'
  /** Withdrawn by the consumer. */
  | 'WITHDRAWN';

/** Why a command was not carried out, though the request was well-formed. Nothing was changed. */
export type Refusal = {
  /** The article of the provisional measures that it enforces, e.g. `Art. 14`; absent where it is the platform's own rule. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, for programs: the type's name in upper case, e.g. `NOT_YET_CONTACTED`. */
  code: Scalars['String']['output'];
  /** For people, in the language asked for by `Accept-Language` (zh-CN or en): what is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** A wish to read contact details, with its reason. */
export type RevealContactInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters. Each look counts for itself, also with the same id. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; kept in the audit log, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What revealing contact details answers. */
export type RevealContactResult = CaseNotOpen | ContactErased | NotFound | RevealContactSuccess;

/** The consumer's contact details. */
export type RevealContactSuccess = {
  __typename?: 'RevealContactSuccess';
  /** The complaint. */
  complaint: Complaint;
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone number. */
  phone: Scalars['String']['output'];
  /** Postal address, where one was given for the authority; only for officers. */
  postalAddress?: Maybe<Scalars['String']['output']>;
};

/** A message to the other side. */
export type SendMessageInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The text, at most 2000 characters. */
  text: Scalars['String']['input'];
};

/** What sending a message answers. */
export type SendMessageResult = CaseNotOpen | NotFound | SendMessageSuccess;

/** The message was sent. */
export type SendMessageSuccess = {
  __typename?: 'SendMessageSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** The enterprise still has time to settle. */
export type SettlementNotOverdue = Refusal & {
  __typename?: 'SettlementNotOverdue';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A settlement stands, and the consumer has not said that it failed. */
export type SettlementStands = Refusal & {
  __typename?: 'SettlementStands';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An authority's order to an enterprise on a complaint (督办, Art. 16–18). */
export type SupervisionOrder = {
  __typename?: 'SupervisionOrder';
  /** The enterprise's answer; null while there is none. */
  answer?: Maybe<SupervisionOrderAnswer>;
  /** Id of the authority that issued it. */
  authorityId: Scalars['String']['output'];
  /** How it was closed; null while it is open. */
  closing?: Maybe<SupervisionOrderClosing>;
  /** The complaint that it is about; null where it is no longer the viewer's to see. */
  complaint?: Maybe<Complaint>;
  /** The answer is due: the end of a day in Shanghai. A newer calendar does not move it. */
  dueAt: Scalars['DateTime']['output'];
  /** The enterprise that is to answer. */
  enterprise: Enterprise;
  /** UUID of the order. */
  id: Scalars['UUID']['output'];
  /** What the enterprise is to do or to explain, in the officer's words. */
  instruction: Scalars['String']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Whether it was due without an answer. */
  overdue: Scalars['Boolean']['output'];
  /** The state. */
  status: SupervisionOrderStatus;
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** An enterprise's answer to a supervision order. */
export type SupervisionOrderAnswer = {
  __typename?: 'SupervisionOrderAnswer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The enterprise's words. */
  text: Scalars['String']['output'];
};

/** The closing of a supervision order. */
export type SupervisionOrderClosing = {
  __typename?: 'SupervisionOrderClosing';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id of the authority whose officer closed it. */
  authorityId: Scalars['String']['output'];
  /** What came of it, in the officer's words. */
  note: Scalars['String']['output'];
};

/** A page of supervision orders. */
export type SupervisionOrderConnection = {
  __typename?: 'SupervisionOrderConnection';
  /** The orders of this page. */
  edges: Array<SupervisionOrderEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A supervision order in a list. */
export type SupervisionOrderEdge = {
  __typename?: 'SupervisionOrderEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: SupervisionOrder;
};

/** The state of a supervision order. */
export type SupervisionOrderStatus =
  /** The enterprise has answered; the officer has not closed it yet. */
  | 'ANSWERED'
  /** Closed by an officer. */
  | 'CLOSED'
  /** Waiting for the enterprise's answer. */
  | 'ISSUED';

/** The enterprise still has time to keep the terms. */
export type TermsNotYetDue = Refusal & {
  __typename?: 'TermsNotYetDue';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** The registry knows no such enterprise: check the id, or name it as unregistered. */
export type UnknownEnterprise = Refusal & {
  __typename?: 'UnknownEnterprise';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A code that the published taxonomy does not offer. */
export type UnknownTaxonomyEntry = Refusal & {
  __typename?: 'UnknownTaxonomyEntry';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An enterprise that the registry does not know, as the consumer named it. */
export type UnregisteredEnterprise = {
  __typename?: 'UnregisteredEnterprise';
  /** Its address. */
  address: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** An enterprise that the registry does not know. */
export type UnregisteredEnterpriseInput = {
  /** Its address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Six-digit code of its division. */
  division: Scalars['String']['input'];
  /** Its name, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** A withdrawal with its reason. */
export type WithdrawComplaintInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** More about it, at most 1000 characters; needed for OTHER. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: WithdrawalReason;
};

/** What withdrawing answers. */
export type WithdrawComplaintResult = CaseNotOpen | NotFound | WithdrawComplaintSuccess;

/** The complaint was withdrawn. */
export type WithdrawComplaintSuccess = {
  __typename?: 'WithdrawComplaintSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A withdrawal of a referral. */
export type WithdrawReferralInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What withdrawing a referral answers. */
export type WithdrawReferralResult = NotFound | NotReferred | WithdrawReferralSuccess;

/** The referral was withdrawn; the complaint stays a referred one. */
export type WithdrawReferralSuccess = {
  __typename?: 'WithdrawReferralSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A withdrawal by the consumer. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** More about it, in the consumer's words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: WithdrawalReason;
};

/** Why a consumer withdraws. */
export type WithdrawalReason =
  /** The enterprise asked for it. */
  | 'ASKED_BY_ENTERPRISE'
  /** It was filed by mistake. */
  | 'MISTAKE'
  /** Another reason, told in a note. */
  | 'OTHER'
  /** The matter was solved outside the platform. */
  | 'SOLVED_PRIVATELY';



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
  Complaint: Complaint;
  Enterprise: Enterprise;
  Inbox: Inbox;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"page":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddEvidenceResult:
    | ( Omit<AddEvidenceSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'AddEvidenceSuccess' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( EvidenceNotUsable & { __typename: 'EvidenceNotUsable' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AnnulSettlementResult:
    | ( Omit<AnnulSettlementSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'AnnulSettlementSuccess' } )
    | ( NoSettlementToAnnul & { __typename: 'NoSettlementToAnnul' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  AnswerSupervisionOrderResult:
    | ( Omit<AnswerSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: _RefType['SupervisionOrder'] } & { __typename: 'AnswerSupervisionOrderSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrderAnswered & { __typename: 'OrderAnswered' } )
    | ( OrderClosed & { __typename: 'OrderClosed' } )
  ;
  CloseSupervisionOrderResult:
    | ( Omit<CloseSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: _RefType['SupervisionOrder'] } & { __typename: 'CloseSupervisionOrderSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OrderClosed & { __typename: 'OrderClosed' } )
    | ( OrderOfOtherAuthority & { __typename: 'OrderOfOtherAuthority' } )
  ;
  DenyContactResult:
    | ( AlreadyDenied & { __typename: 'AlreadyDenied' } )
    | ( Omit<DenyContactSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'DenyContactSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotYetContacted & { __typename: 'NotYetContacted' } )
  ;
  FileComplaintResult:
    | ( EvidenceNotUsable & { __typename: 'EvidenceNotUsable' } )
    | ( Omit<FileComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'FileComplaintSuccess' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PostalAddressRequired & { __typename: 'PostalAddressRequired' } )
    | ( PurchaseDateInFuture & { __typename: 'PurchaseDateInFuture' } )
    | ( RealNameRequired & { __typename: 'RealNameRequired' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownEnterprise & { __typename: 'UnknownEnterprise' } )
    | ( UnknownTaxonomyEntry & { __typename: 'UnknownTaxonomyEntry' } )
  ;
  IssueSupervisionOrderResult:
    | ( DueDayOutOfRange & { __typename: 'DueDayOutOfRange' } )
    | ( Omit<IssueSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: _RefType['SupervisionOrder'] } & { __typename: 'IssueSupervisionOrderSuccess' } )
    | ( NobodyToAnswer & { __typename: 'NobodyToAnswer' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  RecordContactResult:
    | ( AlreadyContacted & { __typename: 'AlreadyContacted' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordContactSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordContactSuccess' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  ReferComplaintResult:
    | ( AlreadyReferred & { __typename: 'AlreadyReferred' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReferComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'ReferComplaintSuccess' } )
    | ( ReferralPeriodPassed & { __typename: 'ReferralPeriodPassed' } )
    | ( SettlementNotOverdue & { __typename: 'SettlementNotOverdue' } )
    | ( SettlementStands & { __typename: 'SettlementStands' } )
    | ( TermsNotYetDue & { __typename: 'TermsNotYetDue' } )
  ;
  RevealContactResult:
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( ContactErased & { __typename: 'ContactErased' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevealContactSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RevealContactSuccess' } )
  ;
  SendMessageResult:
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<SendMessageSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'SendMessageSuccess' } )
  ;
  WithdrawComplaintResult:
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'WithdrawComplaintSuccess' } )
  ;
  WithdrawReferralResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReferred & { __typename: 'NotReferred' } )
    | ( Omit<WithdrawReferralSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'WithdrawReferralSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyContacted & { __typename: 'AlreadyContacted' } )
    | ( AlreadyDenied & { __typename: 'AlreadyDenied' } )
    | ( AlreadyReferred & { __typename: 'AlreadyReferred' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( ContactErased & { __typename: 'ContactErased' } )
    | ( DueDayOutOfRange & { __typename: 'DueDayOutOfRange' } )
    | ( EvidenceNotUsable & { __typename: 'EvidenceNotUsable' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NoSettlementToAnnul & { __typename: 'NoSettlementToAnnul' } )
    | ( NobodyToAnswer & { __typename: 'NobodyToAnswer' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReferred & { __typename: 'NotReferred' } )
    | ( NotYetContacted & { __typename: 'NotYetContacted' } )
    | ( OrderAnswered & { __typename: 'OrderAnswered' } )
    | ( OrderClosed & { __typename: 'OrderClosed' } )
    | ( OrderOfOtherAuthority & { __typename: 'OrderOfOtherAuthority' } )
    | ( PostalAddressRequired & { __typename: 'PostalAddressRequired' } )
    | ( PurchaseDateInFuture & { __typename: 'PurchaseDateInFuture' } )
    | ( RealNameRequired & { __typename: 'RealNameRequired' } )
    | ( ReferralPeriodPassed & { __typename: 'ReferralPeriodPassed' } )
    | ( SettlementNotOverdue & { __typename: 'SettlementNotOverdue' } )
    | ( SettlementStands & { __typename: 'SettlementStands' } )
    | ( TermsNotYetDue & { __typename: 'TermsNotYetDue' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownEnterprise & { __typename: 'UnknownEnterprise' } )
    | ( UnknownTaxonomyEntry & { __typename: 'UnknownTaxonomyEntry' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AddEvidenceInput: AddEvidenceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEvidenceResult']>;
  AddEvidenceSuccess: ResolverTypeWrapper<Omit<AddEvidenceSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  AlreadyContacted: ResolverTypeWrapper<AlreadyContacted>;
  AlreadyDenied: ResolverTypeWrapper<AlreadyDenied>;
  AlreadyReferred: ResolverTypeWrapper<AlreadyReferred>;
  AnnounceEvidenceInput: AnnounceEvidenceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnulSettlementInput: AnnulSettlementInput;
  AnnulSettlementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnulSettlementResult']>;
  AnnulSettlementSuccess: ResolverTypeWrapper<Omit<AnnulSettlementSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Annulment: ResolverTypeWrapper<Annulment>;
  AnswerSupervisionOrderInput: AnswerSupervisionOrderInput;
  AnswerSupervisionOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSupervisionOrderResult']>;
  AnswerSupervisionOrderSuccess: ResolverTypeWrapper<Omit<AnswerSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversTypes['SupervisionOrder'] }>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  CaseNotOpen: ResolverTypeWrapper<CaseNotOpen>;
  CloseSupervisionOrderInput: CloseSupervisionOrderInput;
  CloseSupervisionOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseSupervisionOrderResult']>;
  CloseSupervisionOrderSuccess: ResolverTypeWrapper<Omit<CloseSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversTypes['SupervisionOrder'] }>;
  Closing: ResolverTypeWrapper<Omit<Closing, 'reason'> & { reason: ResolversTypes['ClosingReason'] }>;
  ClosingReason: ResolverTypeWrapper<'RATED' | 'RATING_WINDOW_PASSED'>;
  Complaint: ResolverTypeWrapper<ComplaintMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintOrder: ResolverTypeWrapper<'NEWEST' | 'DUE_NEXT'>;
  ComplaintOutcome: ResolverTypeWrapper<Omit<ComplaintOutcome, 'cause' | 'kind'> & { cause: ResolversTypes['OutcomeCause'], kind: ResolversTypes['OutcomeKind'] }>;
  ComplaintStatus: ResolverTypeWrapper<'RECEIVED' | 'CONTACTED' | 'SETTLED' | 'NOT_SETTLED' | 'CLOSED' | 'WITHDRAWN' | 'CANCELLED' | 'REFERRED'>;
  Contact: ResolverTypeWrapper<Omit<Contact, 'channel'> & { channel: ResolversTypes['ContactChannel'] }>;
  ContactChannel: ResolverTypeWrapper<'PHONE' | 'PLATFORM_MESSAGE' | 'VIDEO' | 'ON_SITE' | 'MAIL' | 'OTHER'>;
  ContactErased: ResolverTypeWrapper<ContactErased>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayReason: ResolverTypeWrapper<'DAY_OF_RECEIPT' | 'WORKING_DAY' | 'MAKE_UP_WORKING_DAY' | 'WEEKEND' | 'HOLIDAY'>;
  DeadlineExplanation: ResolverTypeWrapper<Omit<DeadlineExplanation, 'contact' | 'settlement'> & { contact: Array<ResolversTypes['ExplainedDay']>, settlement: Array<ResolversTypes['ExplainedDay']> }>;
  Demand: ResolverTypeWrapper<'REFUND' | 'REPLACEMENT' | 'REPAIR' | 'COMPENSATION' | 'APOLOGY' | 'OTHER'>;
  DenyContactInput: DenyContactInput;
  DenyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DenyContactResult']>;
  DenyContactSuccess: ResolverTypeWrapper<Omit<DenyContactSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  DueDayOutOfRange: ResolverTypeWrapper<DueDayOutOfRange>;
  Enterprise: ResolverTypeWrapper<EnterpriseMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversTypes['EvidenceEdge']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceNotUsable: ResolverTypeWrapper<EvidenceNotUsable>;
  EvidenceUpload: ResolverTypeWrapper<EvidenceUpload>;
  ExplainedDay: ResolverTypeWrapper<Omit<ExplainedDay, 'reason'> & { reason: ResolversTypes['DayReason'] }>;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintResult']>;
  FileComplaintSuccess: ResolverTypeWrapper<Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  FilingRoute: ResolverTypeWrapper<'NEGOTIATE' | 'AUTHORITY'>;
  Inbox: ResolverTypeWrapper<InboxMapper>;
  InvalidPhone: ResolverTypeWrapper<InvalidPhone>;
  IssueSupervisionOrderInput: IssueSupervisionOrderInput;
  IssueSupervisionOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueSupervisionOrderResult']>;
  IssueSupervisionOrderSuccess: ResolverTypeWrapper<Omit<IssueSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversTypes['SupervisionOrder'] }>;
  MaskedConsumer: ResolverTypeWrapper<MaskedConsumer>;
  Message: ResolverTypeWrapper<MessageMapper>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: Array<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoSettlementToAnnul: ResolverTypeWrapper<NoSettlementToAnnul>;
  NobodyToAnswer: ResolverTypeWrapper<NobodyToAnswer>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotReferred: ResolverTypeWrapper<NotReferred>;
  NotYetContacted: ResolverTypeWrapper<NotYetContacted>;
  Notice: ResolverTypeWrapper<Omit<Notice, 'kind'> & { kind: ResolversTypes['NoticeKind'] }>;
  NoticeKind: ResolverTypeWrapper<'CASE_RECEIVED' | 'DUE_SOON' | 'CONTACT_RECORDED' | 'CONTACT_DENIED' | 'MESSAGE_RECEIVED' | 'EVIDENCE_ADDED' | 'DEADLINE_CHANGED' | 'CONTACT_OVERDUE' | 'SETTLEMENT_OVERDUE' | 'CASE_CONCLUDED' | 'OUTCOME_CORRECTED' | 'SETTLEMENT_ANNULLED' | 'CASE_WITHDRAWN' | 'CASE_REFERRED' | 'REFERRAL_WITHDRAWN' | 'CASE_CLOSED' | 'SUPERVISION_ORDER_ISSUED' | 'SUPERVISION_ORDER_DUE_SOON' | 'SUPERVISION_ORDER_ANSWERED' | 'SUPERVISION_ORDER_OVERDUE' | 'SUPERVISION_ORDER_CLOSED'>;
  OrderAnswered: ResolverTypeWrapper<OrderAnswered>;
  OrderClosed: ResolverTypeWrapper<OrderClosed>;
  OrderOfOtherAuthority: ResolverTypeWrapper<OrderOfOtherAuthority>;
  OutcomeCause: ResolverTypeWrapper<'FEEDBACK' | 'NO_FEEDBACK' | 'ANNULLED'>;
  OutcomeKind: ResolverTypeWrapper<'SETTLED' | 'NOT_SETTLED'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<'CONSUMER' | 'ENTERPRISE'>;
  PostalAddressRequired: ResolverTypeWrapper<PostalAddressRequired>;
  PurchaseChannel: ResolverTypeWrapper<'ONLINE_SHOP' | 'PHYSICAL_SHOP' | 'PHONE_OR_TV' | 'DOOR_TO_DOOR' | 'OTHER'>;
  PurchaseDateInFuture: ResolverTypeWrapper<PurchaseDateInFuture>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealNameRequired: ResolverTypeWrapper<RealNameRequired>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>;
  RecordContactSuccess: ResolverTypeWrapper<Omit<RecordContactSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReferComplaintInput: ReferComplaintInput;
  ReferComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferComplaintResult']>;
  ReferComplaintSuccess: ResolverTypeWrapper<Omit<ReferComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Referral: ResolverTypeWrapper<Omit<Referral, 'route' | 'status'> & { route: ResolversTypes['ReferralRoute'], status: ResolversTypes['ReferralStatus'] }>;
  ReferralPeriodPassed: ResolverTypeWrapper<ReferralPeriodPassed>;
  ReferralRoute: ResolverTypeWrapper<'AT_FILING_NOT_ODR' | 'AT_FILING_CONSUMER_CHOICE' | 'BY_EXIT' | 'SETTLEMENT_OVERDUE' | 'NOT_SETTLED' | 'RATED_UNRESOLVED' | 'TERMS_NOT_KEPT'>;
  ReferralStatus: ResolverTypeWrapper<'PENDING' | 'ACCEPTED' | 'DECLINED' | 'TRANSFERRED' | 'CLOSED' | 'WITHDRAWN'>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RevealContactInput: RevealContactInput;
  RevealContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealContactResult']>;
  RevealContactSuccess: ResolverTypeWrapper<Omit<RevealContactSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  SendMessageSuccess: ResolverTypeWrapper<Omit<SendMessageSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SettlementNotOverdue: ResolverTypeWrapper<SettlementNotOverdue>;
  SettlementStands: ResolverTypeWrapper<SettlementStands>;
  SupervisionOrder: ResolverTypeWrapper<SupervisionOrderMapper>;
  SupervisionOrderAnswer: ResolverTypeWrapper<SupervisionOrderAnswer>;
  SupervisionOrderClosing: ResolverTypeWrapper<SupervisionOrderClosing>;
  SupervisionOrderConnection: ResolverTypeWrapper<Omit<SupervisionOrderConnection, 'edges'> & { edges: Array<ResolversTypes['SupervisionOrderEdge']> }>;
  SupervisionOrderEdge: ResolverTypeWrapper<Omit<SupervisionOrderEdge, 'node'> & { node: ResolversTypes['SupervisionOrder'] }>;
  SupervisionOrderStatus: ResolverTypeWrapper<'ISSUED' | 'ANSWERED' | 'CLOSED'>;
  TermsNotYetDue: ResolverTypeWrapper<TermsNotYetDue>;
  TimeOutOfRange: ResolverTypeWrapper<TimeOutOfRange>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnknownDivision: ResolverTypeWrapper<UnknownDivision>;
  UnknownEnterprise: ResolverTypeWrapper<UnknownEnterprise>;
  UnknownTaxonomyEntry: ResolverTypeWrapper<UnknownTaxonomyEntry>;
  UnregisteredEnterprise: ResolverTypeWrapper<UnregisteredEnterprise>;
  UnregisteredEnterpriseInput: UnregisteredEnterpriseInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawComplaintResult']>;
  WithdrawComplaintSuccess: ResolverTypeWrapper<Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReferralResult']>;
  WithdrawReferralSuccess: ResolverTypeWrapper<Omit<WithdrawReferralSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Withdrawal: ResolverTypeWrapper<Omit<Withdrawal, 'reason'> & { reason: ResolversTypes['WithdrawalReason'] }>;
  WithdrawalReason: ResolverTypeWrapper<'MISTAKE' | 'SOLVED_PRIVATELY' | 'ASKED_BY_ENTERPRISE' | 'OTHER'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddEvidenceInput: AddEvidenceInput;
  String: Scalars['String']['output'];
  AddEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AddEvidenceResult'];
  AddEvidenceSuccess: Omit<AddEvidenceSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  AlreadyContacted: AlreadyContacted;
  AlreadyDenied: AlreadyDenied;
  AlreadyReferred: AlreadyReferred;
  AnnounceEvidenceInput: AnnounceEvidenceInput;
  Int: Scalars['Int']['output'];
  AnnulSettlementInput: AnnulSettlementInput;
  AnnulSettlementResult: ResolversUnionTypes<ResolversParentTypes>['AnnulSettlementResult'];
  AnnulSettlementSuccess: Omit<AnnulSettlementSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Annulment: Annulment;
  AnswerSupervisionOrderInput: AnswerSupervisionOrderInput;
  AnswerSupervisionOrderResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSupervisionOrderResult'];
  AnswerSupervisionOrderSuccess: Omit<AnswerSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversParentTypes['SupervisionOrder'] };
  CNY: Scalars['CNY']['output'];
  CaseNotOpen: CaseNotOpen;
  CloseSupervisionOrderInput: CloseSupervisionOrderInput;
  CloseSupervisionOrderResult: ResolversUnionTypes<ResolversParentTypes>['CloseSupervisionOrderResult'];
  CloseSupervisionOrderSuccess: Omit<CloseSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversParentTypes['SupervisionOrder'] };
  Closing: Closing;
  Complaint: ComplaintMapper;
  Boolean: Scalars['Boolean']['output'];
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintOutcome: ComplaintOutcome;
  Contact: Contact;
  ContactErased: ContactErased;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadlineExplanation: Omit<DeadlineExplanation, 'contact' | 'settlement'> & { contact: Array<ResolversParentTypes['ExplainedDay']>, settlement: Array<ResolversParentTypes['ExplainedDay']> };
  DenyContactInput: DenyContactInput;
  DenyContactResult: ResolversUnionTypes<ResolversParentTypes>['DenyContactResult'];
  DenyContactSuccess: Omit<DenyContactSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  DueDayOutOfRange: DueDayOutOfRange;
  Enterprise: EnterpriseMapper;
  Evidence: EvidenceMapper;
  EvidenceConnection: Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvidenceEdge']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceNotUsable: EvidenceNotUsable;
  EvidenceUpload: EvidenceUpload;
  ExplainedDay: ExplainedDay;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolversUnionTypes<ResolversParentTypes>['FileComplaintResult'];
  FileComplaintSuccess: Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Inbox: InboxMapper;
  InvalidPhone: InvalidPhone;
  IssueSupervisionOrderInput: IssueSupervisionOrderInput;
  IssueSupervisionOrderResult: ResolversUnionTypes<ResolversParentTypes>['IssueSupervisionOrderResult'];
  IssueSupervisionOrderSuccess: Omit<IssueSupervisionOrderSuccess, 'supervisionOrder'> & { supervisionOrder: ResolversParentTypes['SupervisionOrder'] };
  MaskedConsumer: MaskedConsumer;
  Message: MessageMapper;
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Mutation: Record<PropertyKey, never>;
  NoSettlementToAnnul: NoSettlementToAnnul;
  NobodyToAnswer: NobodyToAnswer;
  NotFound: NotFound;
  NotReferred: NotReferred;
  NotYetContacted: NotYetContacted;
  Notice: Notice;
  OrderAnswered: OrderAnswered;
  OrderClosed: OrderClosed;
  OrderOfOtherAuthority: OrderOfOtherAuthority;
  PageInfo: PageInfo;
  PostalAddressRequired: PostalAddressRequired;
  PurchaseDateInFuture: PurchaseDateInFuture;
  Query: Record<PropertyKey, never>;
  RealNameRequired: RealNameRequired;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactResult'];
  RecordContactSuccess: Omit<RecordContactSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ReferComplaintInput: ReferComplaintInput;
  ReferComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ReferComplaintResult'];
  ReferComplaintSuccess: Omit<ReferComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Referral: Referral;
  ReferralPeriodPassed: ReferralPeriodPassed;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RevealContactInput: RevealContactInput;
  RevealContactResult: ResolversUnionTypes<ResolversParentTypes>['RevealContactResult'];
  RevealContactSuccess: Omit<RevealContactSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  SendMessageSuccess: Omit<SendMessageSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SettlementNotOverdue: SettlementNotOverdue;
  SettlementStands: SettlementStands;
  SupervisionOrder: SupervisionOrderMapper;
  SupervisionOrderAnswer: SupervisionOrderAnswer;
  SupervisionOrderClosing: SupervisionOrderClosing;
  SupervisionOrderConnection: Omit<SupervisionOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['SupervisionOrderEdge']> };
  SupervisionOrderEdge: Omit<SupervisionOrderEdge, 'node'> & { node: ResolversParentTypes['SupervisionOrder'] };
  TermsNotYetDue: TermsNotYetDue;
  TimeOutOfRange: TimeOutOfRange;
  UUID: Scalars['UUID']['output'];
  UnknownDivision: UnknownDivision;
  UnknownEnterprise: UnknownEnterprise;
  UnknownTaxonomyEntry: UnknownTaxonomyEntry;
  UnregisteredEnterprise: UnregisteredEnterprise;
  UnregisteredEnterpriseInput: UnregisteredEnterpriseInput;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawComplaintResult'];
  WithdrawComplaintSuccess: Omit<WithdrawComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawReferralResult'];
  WithdrawReferralSuccess: Omit<WithdrawReferralSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Withdrawal: Withdrawal;
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidenceResult'] = ResolversParentTypes['AddEvidenceResult']> = {
  __resolveType?: TypeResolveFn<'AddEvidenceSuccess' | 'CaseNotOpen' | 'EvidenceNotUsable' | 'NotFound', ParentType, ContextType>;
};

export type AddEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEvidenceSuccess'] = ResolversParentTypes['AddEvidenceSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyContacted'] = ResolversParentTypes['AlreadyContacted']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDeniedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDenied'] = ResolversParentTypes['AlreadyDenied']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReferredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReferred'] = ResolversParentTypes['AlreadyReferred']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnulSettlementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnulSettlementResult'] = ResolversParentTypes['AnnulSettlementResult']> = {
  __resolveType?: TypeResolveFn<'AnnulSettlementSuccess' | 'NoSettlementToAnnul' | 'NotFound', ParentType, ContextType>;
};

export type AnnulSettlementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnulSettlementSuccess'] = ResolversParentTypes['AnnulSettlementSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnulmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annulment'] = ResolversParentTypes['Annulment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerSupervisionOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSupervisionOrderResult'] = ResolversParentTypes['AnswerSupervisionOrderResult']> = {
  __resolveType?: TypeResolveFn<'AnswerSupervisionOrderSuccess' | 'NotFound' | 'OrderAnswered' | 'OrderClosed', ParentType, ContextType>;
};

export type AnswerSupervisionOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSupervisionOrderSuccess'] = ResolversParentTypes['AnswerSupervisionOrderSuccess']> = {
  supervisionOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CNYScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CNY'], any> {
  name: 'CNY';
}

export type CaseNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotOpen'] = ResolversParentTypes['CaseNotOpen']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseSupervisionOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSupervisionOrderResult'] = ResolversParentTypes['CloseSupervisionOrderResult']> = {
  __resolveType?: TypeResolveFn<'CloseSupervisionOrderSuccess' | 'NotFound' | 'OrderClosed' | 'OrderOfOtherAuthority', ParentType, ContextType>;
};

export type CloseSupervisionOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSupervisionOrderSuccess'] = ResolversParentTypes['CloseSupervisionOrderSuccess']> = {
  supervisionOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closing'] = ResolversParentTypes['Closing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClosingReason'], ParentType, ContextType>;
};

export type ClosingReasonResolvers = EnumResolverSignature<{ RATED?: any, RATING_WINDOW_PASSED?: any }, ResolversTypes['ClosingReason']>;

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['CNY']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['Closing']>, ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['MaskedConsumer']>, ParentType, ContextType>;
  consumerDivision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contactOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlineExplanation?: Resolver<ResolversTypes['DeadlineExplanation'], ParentType, ContextType>;
  deadlinesProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demands?: Resolver<Array<ResolversTypes['Demand']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<ComplaintevidenceArgs>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<ComplaintmessagesArgs>>;
  narrative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productOrService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseChannel?: Resolver<ResolversTypes['PurchaseChannel'], ParentType, ContextType>;
  purchaseDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  settleDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settlementOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  supervisionOrders?: Resolver<Maybe<ResolversTypes['SupervisionOrderConnection']>, ParentType, ContextType, Partial<ComplaintsupervisionOrdersArgs>>;
  unregisteredEnterprise?: Resolver<Maybe<ResolversTypes['UnregisteredEnterprise']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintOrderResolvers = EnumResolverSignature<{ DUE_NEXT?: any, NEWEST?: any }, ResolversTypes['ComplaintOrder']>;

export type ComplaintOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintOutcome'] = ResolversParentTypes['ComplaintOutcome']> = {
  annulment?: Resolver<Maybe<ResolversTypes['Annulment']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['OutcomeCause'], ParentType, ContextType>;
  concludedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feedbackVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handlingWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keepBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratingWindowEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referralUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ComplaintStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CLOSED?: any, CONTACTED?: any, NOT_SETTLED?: any, RECEIVED?: any, REFERRED?: any, SETTLED?: any, WITHDRAWN?: any }, ResolversTypes['ComplaintStatus']>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  deniedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactChannelResolvers = EnumResolverSignature<{ MAIL?: any, ON_SITE?: any, OTHER?: any, PHONE?: any, PLATFORM_MESSAGE?: any, VIDEO?: any }, ResolversTypes['ContactChannel']>;

export type ContactErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactErased'] = ResolversParentTypes['ContactErased']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayReasonResolvers = EnumResolverSignature<{ DAY_OF_RECEIPT?: any, HOLIDAY?: any, MAKE_UP_WORKING_DAY?: any, WEEKEND?: any, WORKING_DAY?: any }, ResolversTypes['DayReason']>;

export type DeadlineExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineExplanation'] = ResolversParentTypes['DeadlineExplanation']> = {
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Array<ResolversTypes['ExplainedDay']>, ParentType, ContextType>;
  settlement?: Resolver<Array<ResolversTypes['ExplainedDay']>, ParentType, ContextType>;
};

export type DemandResolvers = EnumResolverSignature<{ APOLOGY?: any, COMPENSATION?: any, OTHER?: any, REFUND?: any, REPAIR?: any, REPLACEMENT?: any }, ResolversTypes['Demand']>;

export type DenyContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyContactResult'] = ResolversParentTypes['DenyContactResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyDenied' | 'DenyContactSuccess' | 'NotFound' | 'NotYetContacted', ParentType, ContextType>;
};

export type DenyContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyContactSuccess'] = ResolversParentTypes['DenyContactSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueDayOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDayOutOfRange'] = ResolversParentTypes['DueDayOutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<EnterprisecomplaintsArgs, 'order'>>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotUsable'] = ResolversParentTypes['EvidenceNotUsable']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedDay'] = ResolversParentTypes['ExplainedDay']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DayReason'], ParentType, ContextType>;
};

export type FileComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintResult'] = ResolversParentTypes['FileComplaintResult']> = {
  __resolveType?: TypeResolveFn<'EvidenceNotUsable' | 'FileComplaintSuccess' | 'InvalidPhone' | 'NotFound' | 'PostalAddressRequired' | 'PurchaseDateInFuture' | 'RealNameRequired' | 'UnknownDivision' | 'UnknownEnterprise' | 'UnknownTaxonomyEntry', ParentType, ContextType>;
};

export type FileComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintSuccess'] = ResolversParentTypes['FileComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingRouteResolvers = EnumResolverSignature<{ AUTHORITY?: any, NEGOTIATE?: any }, ResolversTypes['FilingRoute']>;

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaint?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidPhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPhone'] = ResolversParentTypes['InvalidPhone']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueSupervisionOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisionOrderResult'] = ResolversParentTypes['IssueSupervisionOrderResult']> = {
  __resolveType?: TypeResolveFn<'DueDayOutOfRange' | 'IssueSupervisionOrderSuccess' | 'NobodyToAnswer' | 'NotFound', ParentType, ContextType>;
};

export type IssueSupervisionOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisionOrderSuccess'] = ResolversParentTypes['IssueSupervisionOrderSuccess']> = {
  supervisionOrder?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaskedConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedConsumer'] = ResolversParentTypes['MaskedConsumer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEvidence?: Resolver<ResolversTypes['AddEvidenceResult'], ParentType, ContextType, RequireFields<MutationaddEvidenceArgs, 'input'>>;
  announceEvidence?: Resolver<ResolversTypes['EvidenceUpload'], ParentType, ContextType, RequireFields<MutationannounceEvidenceArgs, 'input'>>;
  annulSettlement?: Resolver<ResolversTypes['AnnulSettlementResult'], ParentType, ContextType, RequireFields<MutationannulSettlementArgs, 'input'>>;
  answerSupervisionOrder?: Resolver<ResolversTypes['AnswerSupervisionOrderResult'], ParentType, ContextType, RequireFields<MutationanswerSupervisionOrderArgs, 'input'>>;
  closeSupervisionOrder?: Resolver<ResolversTypes['CloseSupervisionOrderResult'], ParentType, ContextType, RequireFields<MutationcloseSupervisionOrderArgs, 'input'>>;
  denyContact?: Resolver<ResolversTypes['DenyContactResult'], ParentType, ContextType, RequireFields<MutationdenyContactArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationfileComplaintArgs, 'input'>>;
  issueSupervisionOrder?: Resolver<ResolversTypes['IssueSupervisionOrderResult'], ParentType, ContextType, RequireFields<MutationissueSupervisionOrderArgs, 'input'>>;
  markComplaintNoticesRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationmarkComplaintNoticesReadArgs, 'ids'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationrecordContactArgs, 'input'>>;
  referComplaint?: Resolver<ResolversTypes['ReferComplaintResult'], ParentType, ContextType, RequireFields<MutationreferComplaintArgs, 'input'>>;
  revealContact?: Resolver<ResolversTypes['RevealContactResult'], ParentType, ContextType, RequireFields<MutationrevealContactArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationsendMessageArgs, 'input'>>;
  withdrawComplaint?: Resolver<ResolversTypes['WithdrawComplaintResult'], ParentType, ContextType, RequireFields<MutationwithdrawComplaintArgs, 'input'>>;
  withdrawReferral?: Resolver<ResolversTypes['WithdrawReferralResult'], ParentType, ContextType, RequireFields<MutationwithdrawReferralArgs, 'input'>>;
};

export type NoSettlementToAnnulResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSettlementToAnnul'] = ResolversParentTypes['NoSettlementToAnnul']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyToAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyToAnswer'] = ResolversParentTypes['NobodyToAnswer']> = {
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

export type NotReferredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReferred'] = ResolversParentTypes['NotReferred']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYetContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotYetContacted'] = ResolversParentTypes['NotYetContacted']> = {
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

export type NoticeKindResolvers = EnumResolverSignature<{ CASE_CLOSED?: any, CASE_CONCLUDED?: any, CASE_RECEIVED?: any, CASE_REFERRED?: any, CASE_WITHDRAWN?: any, CONTACT_DENIED?: any, CONTACT_OVERDUE?: any, CONTACT_RECORDED?: any, DEADLINE_CHANGED?: any, DUE_SOON?: any, EVIDENCE_ADDED?: any, MESSAGE_RECEIVED?: any, OUTCOME_CORRECTED?: any, REFERRAL_WITHDRAWN?: any, SETTLEMENT_ANNULLED?: any, SETTLEMENT_OVERDUE?: any, SUPERVISION_ORDER_ANSWERED?: any, SUPERVISION_ORDER_CLOSED?: any, SUPERVISION_ORDER_DUE_SOON?: any, SUPERVISION_ORDER_ISSUED?: any, SUPERVISION_ORDER_OVERDUE?: any }, ResolversTypes['NoticeKind']>;

export type OrderAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAnswered'] = ResolversParentTypes['OrderAnswered']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderClosed'] = ResolversParentTypes['OrderClosed']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderOfOtherAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderOfOtherAuthority'] = ResolversParentTypes['OrderOfOtherAuthority']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeCauseResolvers = EnumResolverSignature<{ ANNULLED?: any, FEEDBACK?: any, NO_FEEDBACK?: any }, ResolversTypes['OutcomeCause']>;

export type OutcomeKindResolvers = EnumResolverSignature<{ NOT_SETTLED?: any, SETTLED?: any }, ResolversTypes['OutcomeKind']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers = EnumResolverSignature<{ CONSUMER?: any, ENTERPRISE?: any }, ResolversTypes['Party']>;

export type PostalAddressRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddressRequired'] = ResolversParentTypes['PostalAddressRequired']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseChannelResolvers = EnumResolverSignature<{ DOOR_TO_DOOR?: any, ONLINE_SHOP?: any, OTHER?: any, PHONE_OR_TV?: any, PHYSICAL_SHOP?: any }, ResolversTypes['PurchaseChannel']>;

export type PurchaseDateInFutureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseDateInFuture'] = ResolversParentTypes['PurchaseDateInFuture']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QuerycomplaintArgs, 'id'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QuerycomplaintsArgs, 'order'>>;
  supervisionOrder?: Resolver<Maybe<ResolversTypes['SupervisionOrder']>, ParentType, ContextType, RequireFields<QuerysupervisionOrderArgs, 'id'>>;
  supervisionOrders?: Resolver<ResolversTypes['SupervisionOrderConnection'], ParentType, ContextType, Partial<QuerysupervisionOrdersArgs>>;
};

export type RealNameRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealNameRequired'] = ResolversParentTypes['RealNameRequired']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactResult'] = ResolversParentTypes['RecordContactResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyContacted' | 'CaseNotOpen' | 'NotFound' | 'RecordContactSuccess' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type RecordContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactSuccess'] = ResolversParentTypes['RecordContactSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferComplaintResult'] = ResolversParentTypes['ReferComplaintResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyReferred' | 'CaseNotOpen' | 'NotFound' | 'ReferComplaintSuccess' | 'ReferralPeriodPassed' | 'SettlementNotOverdue' | 'SettlementStands' | 'TermsNotYetDue', ParentType, ContextType>;
};

export type ReferComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferComplaintSuccess'] = ResolversParentTypes['ReferComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  authorityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ReferralRoute'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
};

export type ReferralPeriodPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPeriodPassed'] = ResolversParentTypes['ReferralPeriodPassed']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralRouteResolvers = EnumResolverSignature<{ AT_FILING_CONSUMER_CHOICE?: any, AT_FILING_NOT_ODR?: any, BY_EXIT?: any, NOT_SETTLED?: any, RATED_UNRESOLVED?: any, SETTLEMENT_OVERDUE?: any, TERMS_NOT_KEPT?: any }, ResolversTypes['ReferralRoute']>;

export type ReferralStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, CLOSED?: any, DECLINED?: any, PENDING?: any, TRANSFERRED?: any, WITHDRAWN?: any }, ResolversTypes['ReferralStatus']>;

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyContacted' | 'AlreadyDenied' | 'AlreadyReferred' | 'CaseNotOpen' | 'ContactErased' | 'DueDayOutOfRange' | 'EvidenceNotUsable' | 'InvalidPhone' | 'NoSettlementToAnnul' | 'NobodyToAnswer' | 'NotFound' | 'NotReferred' | 'NotYetContacted' | 'OrderAnswered' | 'OrderClosed' | 'OrderOfOtherAuthority' | 'PostalAddressRequired' | 'PurchaseDateInFuture' | 'RealNameRequired' | 'ReferralPeriodPassed' | 'SettlementNotOverdue' | 'SettlementStands' | 'TermsNotYetDue' | 'TimeOutOfRange' | 'UnknownDivision' | 'UnknownEnterprise' | 'UnknownTaxonomyEntry', ParentType, ContextType>;
};

export type RevealContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealContactResult'] = ResolversParentTypes['RevealContactResult']> = {
  __resolveType?: TypeResolveFn<'CaseNotOpen' | 'ContactErased' | 'NotFound' | 'RevealContactSuccess', ParentType, ContextType>;
};

export type RevealContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealContactSuccess'] = ResolversParentTypes['RevealContactSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType?: TypeResolveFn<'CaseNotOpen' | 'NotFound' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type SendMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageSuccess'] = ResolversParentTypes['SendMessageSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementNotOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementNotOverdue'] = ResolversParentTypes['SettlementNotOverdue']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementStands'] = ResolversParentTypes['SettlementStands']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder']> = {
  answer?: Resolver<Maybe<ResolversTypes['SupervisionOrderAnswer']>, ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['SupervisionOrderClosing']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  instruction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupervisionOrderStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionOrderAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrderAnswer'] = ResolversParentTypes['SupervisionOrderAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionOrderClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrderClosing'] = ResolversParentTypes['SupervisionOrderClosing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrderConnection'] = ResolversParentTypes['SupervisionOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrderEdge'] = ResolversParentTypes['SupervisionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
};

export type SupervisionOrderStatusResolvers = EnumResolverSignature<{ ANSWERED?: any, CLOSED?: any, ISSUED?: any }, ResolversTypes['SupervisionOrderStatus']>;

export type TermsNotYetDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsNotYetDue'] = ResolversParentTypes['TermsNotYetDue']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type UnknownEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEnterprise'] = ResolversParentTypes['UnknownEnterprise']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTaxonomyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownTaxonomyEntry'] = ResolversParentTypes['UnknownTaxonomyEntry']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnregisteredEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnregisteredEnterprise'] = ResolversParentTypes['UnregisteredEnterprise']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawComplaintResult'] = ResolversParentTypes['WithdrawComplaintResult']> = {
  __resolveType?: TypeResolveFn<'CaseNotOpen' | 'NotFound' | 'WithdrawComplaintSuccess', ParentType, ContextType>;
};

export type WithdrawComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawComplaintSuccess'] = ResolversParentTypes['WithdrawComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReferralResult'] = ResolversParentTypes['WithdrawReferralResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'NotReferred' | 'WithdrawReferralSuccess', ParentType, ContextType>;
};

export type WithdrawReferralSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReferralSuccess'] = ResolversParentTypes['WithdrawReferralSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithdrawalReason'], ParentType, ContextType>;
};

export type WithdrawalReasonResolvers = EnumResolverSignature<{ ASKED_BY_ENTERPRISE?: any, MISTAKE?: any, OTHER?: any, SOLVED_PRIVATELY?: any }, ResolversTypes['WithdrawalReason']>;

export type Resolvers<ContextType = Context> = {
  AddEvidenceResult?: AddEvidenceResultResolvers<ContextType>;
  AddEvidenceSuccess?: AddEvidenceSuccessResolvers<ContextType>;
  AlreadyContacted?: AlreadyContactedResolvers<ContextType>;
  AlreadyDenied?: AlreadyDeniedResolvers<ContextType>;
  AlreadyReferred?: AlreadyReferredResolvers<ContextType>;
  AnnulSettlementResult?: AnnulSettlementResultResolvers<ContextType>;
  AnnulSettlementSuccess?: AnnulSettlementSuccessResolvers<ContextType>;
  Annulment?: AnnulmentResolvers<ContextType>;
  AnswerSupervisionOrderResult?: AnswerSupervisionOrderResultResolvers<ContextType>;
  AnswerSupervisionOrderSuccess?: AnswerSupervisionOrderSuccessResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  CaseNotOpen?: CaseNotOpenResolvers<ContextType>;
  CloseSupervisionOrderResult?: CloseSupervisionOrderResultResolvers<ContextType>;
  CloseSupervisionOrderSuccess?: CloseSupervisionOrderSuccessResolvers<ContextType>;
  Closing?: ClosingResolvers<ContextType>;
  ClosingReason?: ClosingReasonResolvers;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintOrder?: ComplaintOrderResolvers;
  ComplaintOutcome?: ComplaintOutcomeResolvers<ContextType>;
  ComplaintStatus?: ComplaintStatusResolvers;
  Contact?: ContactResolvers<ContextType>;
  ContactChannel?: ContactChannelResolvers;
  ContactErased?: ContactErasedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayReason?: DayReasonResolvers;
  DeadlineExplanation?: DeadlineExplanationResolvers<ContextType>;
  Demand?: DemandResolvers;
  DenyContactResult?: DenyContactResultResolvers<ContextType>;
  DenyContactSuccess?: DenyContactSuccessResolvers<ContextType>;
  DueDayOutOfRange?: DueDayOutOfRangeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceNotUsable?: EvidenceNotUsableResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  ExplainedDay?: ExplainedDayResolvers<ContextType>;
  FileComplaintResult?: FileComplaintResultResolvers<ContextType>;
  FileComplaintSuccess?: FileComplaintSuccessResolvers<ContextType>;
  FilingRoute?: FilingRouteResolvers;
  Inbox?: InboxResolvers<ContextType>;
  InvalidPhone?: InvalidPhoneResolvers<ContextType>;
  IssueSupervisionOrderResult?: IssueSupervisionOrderResultResolvers<ContextType>;
  IssueSupervisionOrderSuccess?: IssueSupervisionOrderSuccessResolvers<ContextType>;
  MaskedConsumer?: MaskedConsumerResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoSettlementToAnnul?: NoSettlementToAnnulResolvers<ContextType>;
  NobodyToAnswer?: NobodyToAnswerResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReferred?: NotReferredResolvers<ContextType>;
  NotYetContacted?: NotYetContactedResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeKind?: NoticeKindResolvers;
  OrderAnswered?: OrderAnsweredResolvers<ContextType>;
  OrderClosed?: OrderClosedResolvers<ContextType>;
  OrderOfOtherAuthority?: OrderOfOtherAuthorityResolvers<ContextType>;
  OutcomeCause?: OutcomeCauseResolvers;
  OutcomeKind?: OutcomeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers;
  PostalAddressRequired?: PostalAddressRequiredResolvers<ContextType>;
  PurchaseChannel?: PurchaseChannelResolvers;
  PurchaseDateInFuture?: PurchaseDateInFutureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealNameRequired?: RealNameRequiredResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordContactSuccess?: RecordContactSuccessResolvers<ContextType>;
  ReferComplaintResult?: ReferComplaintResultResolvers<ContextType>;
  ReferComplaintSuccess?: ReferComplaintSuccessResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralPeriodPassed?: ReferralPeriodPassedResolvers<ContextType>;
  ReferralRoute?: ReferralRouteResolvers;
  ReferralStatus?: ReferralStatusResolvers;
  Refusal?: RefusalResolvers<ContextType>;
  RevealContactResult?: RevealContactResultResolvers<ContextType>;
  RevealContactSuccess?: RevealContactSuccessResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SendMessageSuccess?: SendMessageSuccessResolvers<ContextType>;
  SettlementNotOverdue?: SettlementNotOverdueResolvers<ContextType>;
  SettlementStands?: SettlementStandsResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  SupervisionOrderAnswer?: SupervisionOrderAnswerResolvers<ContextType>;
  SupervisionOrderClosing?: SupervisionOrderClosingResolvers<ContextType>;
  SupervisionOrderConnection?: SupervisionOrderConnectionResolvers<ContextType>;
  SupervisionOrderEdge?: SupervisionOrderEdgeResolvers<ContextType>;
  SupervisionOrderStatus?: SupervisionOrderStatusResolvers;
  TermsNotYetDue?: TermsNotYetDueResolvers<ContextType>;
  TimeOutOfRange?: TimeOutOfRangeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnknownDivision?: UnknownDivisionResolvers<ContextType>;
  UnknownEnterprise?: UnknownEnterpriseResolvers<ContextType>;
  UnknownTaxonomyEntry?: UnknownTaxonomyEntryResolvers<ContextType>;
  UnregisteredEnterprise?: UnregisteredEnterpriseResolvers<ContextType>;
  WithdrawComplaintResult?: WithdrawComplaintResultResolvers<ContextType>;
  WithdrawComplaintSuccess?: WithdrawComplaintSuccessResolvers<ContextType>;
  WithdrawReferralResult?: WithdrawReferralResultResolvers<ContextType>;
  WithdrawReferralSuccess?: WithdrawReferralSuccessResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalReason?: WithdrawalReasonResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
