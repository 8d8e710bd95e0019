import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintMapper, FeedbackMapper, FeedbackVersionMapper } from './dossier/schema.mappers.ts';
import type { ContradictionMapper } from './contradiction/schema.mappers.ts';
import type { InboxMapper } from './notice/schema.mappers.ts';
import type { ReturnVisitMapper } from './return-visit/schema.mappers.ts';
import type { SpotCheckMapper, SpotCheckItemMapper } from './spot-check/schema.mappers.ts';
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

/** A feedback is recorded already: it is to be corrected, once it stands. */
export type AlreadyFedBack = Refusal & {
  __typename?: 'AlreadyFedBack';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The item has a finding, which is final. */
export type AlreadyFound = Refusal & {
  __typename?: 'AlreadyFound';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The consumer has rated, once and for good. */
export type AlreadyRated = Refusal & {
  __typename?: 'AlreadyRated';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Who is to check an item. */
export type AssignSpotCheckItemInput = {
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The item. */
  itemId: Scalars['UUID']['input'];
  /** The officer's subject. */
  officer: Scalars['String']['input'];
  /** The spot check. */
  spotCheckId: Scalars['UUID']['input'];
};

/** What giving an item to an officer answers. */
export type AssignSpotCheckItemResult = AlreadyFound | AssignSpotCheckItemSuccess | AssignedAlready | NotFound;

/** The item was given to the officer. */
export type AssignSpotCheckItemSuccess = {
  __typename?: 'AssignSpotCheckItemSuccess';
  /** The item. */
  item: SpotCheckItem;
};

/** The item is that officer's already. */
export type AssignedAlready = Refusal & {
  __typename?: 'AssignedAlready';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The state of the case no longer allows this. */
export type CaseNotOpen = Refusal & {
  __typename?: 'CaseNotOpen';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A consumer's complaint against an enterprise (投诉); the complaint service has it. */
export type Complaint = {
  __typename?: 'Complaint';
  /** The enterprise's feedback and the consumer's rating; null where there is none. */
  feedback?: Maybe<Feedback>;
  /** UUID of the complaint. */
  id: Scalars['UUID']['output'];
};

/** Enterprise and consumer say opposite things: due for a spot check. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The complaint. */
  complaint?: Maybe<Complaint>;
  /** The version of the feedback contradicted; null for a denied contact. */
  feedbackVersion?: Maybe<Scalars['Int']['output']>;
  /** When the consumer said so. */
  foundAt: Scalars['DateTime']['output'];
  /** UUID of the entry. */
  id: Scalars['UUID']['output'];
  /** In what they contradict each other. */
  kind: ContradictionKind;
  /** The spot check that drew the feedback; null while it waits. */
  spotCheckId?: Maybe<Scalars['UUID']['output']>;
  /** How far its check is. */
  state: ContradictionState;
};

/** A page of the spot-check queue. */
export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  /** The contradictions of this page. */
  edges: Array<ContradictionEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A contradiction in the queue. */
export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The contradiction. */
  node: Contradiction;
};

/** In what the two sides contradict each other. */
export type ContradictionKind =
  /** The enterprise says contacted, the consumer denies it. */
  | 'CONTACT_DENIED'
  /** The enterprise says settled, the consumer says not resolved. */
  | 'SETTLEMENT_DENIED'
  /** In a return visit the consumer contradicts the feedback. */
  | 'VISIT_CONTRADICTS';

/** How far the check of a contradiction is. */
export type ContradictionState =
  /** The spot check has a finding on the feedback. */
  | 'CHECKED'
  /** A spot check has drawn the feedback. */
  | 'IN_CHECK'
  /** The feedback was not drawn for a spot check yet. */
  | 'WAITING';

/** The record as it should have been, whole. */
export type CorrectFeedbackInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The version of the complaint that the client has seen: the command waits for it, up to 2 s. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it was handled: not before the contact nor in the future. */
  handledAt: Scalars['DateTime']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** How the two sides negotiated. */
  method: NegotiationMethod;
  /** Settlement reached or not. */
  outcome: OutcomeKind;
  /** How the negotiation went, at most 4000 characters. */
  process: Scalars['String']['input'];
  /** The result, at most 2000 characters. */
  result: Scalars['String']['input'];
  /** What the settlement gives: exactly where the outcome is SETTLED. */
  settlement?: InputMaybe<SettlementInput>;
};

/** What correcting answers. */
export type CorrectFeedbackResult = AlreadyRated | CaseNotOpen | CorrectFeedbackSuccess | NotFound | NothingToCorrect | RatingWindowPassed | TimeOutOfRange;

/** The correction was recorded. */
export type CorrectFeedbackSuccess = {
  __typename?: 'CorrectFeedbackSuccess';
  /** All feedback on the complaint. */
  feedback: Feedback;
};

/** From what a sample is drawn, how large it is and who checks it. */
export type DrawSpotCheckInput = {
  /** Only feedback that the consumer contradicts, in the rating, by denying the contact or in a return visit. */
  contradictedOnly?: Scalars['Boolean']['input'];
  /** Only feedback of this enterprise. */
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  /** First day of recording, in Shanghai. */
  from: Scalars['Date']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The subjects of the officers to whom the sample is dealt in turn; the viewer alone by default. */
  officers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many to draw, 1 to 100; all where there are fewer. */
  size: Scalars['Int']['input'];
  /** Last day of recording; the period has at most 366 days. */
  to: Scalars['Date']['input'];
};

/** What drawing a sample answers. */
export type DrawSpotCheckResult = DrawSpotCheckSuccess | NotFound | NothingToSample;

/** The sample was drawn. */
export type DrawSpotCheckSuccess = {
  __typename?: 'DrawSpotCheckSuccess';
  /** The spot check with its items. */
  spotCheck: SpotCheck;
};

/** All feedback of the enterprise on one complaint, and the consumer's rating (结果反馈, Art. 14). */
export type Feedback = {
  __typename?: 'Feedback';
  /** The version that stands as the outcome; null where none does. */
  accepted?: Maybe<FeedbackVersion>;
  /** The complaint. */
  complaint?: Maybe<Complaint>;
  /** What spot checks found about it. */
  findings?: Maybe<Array<FeedbackFinding>>;
  /** The complaint's UUID. */
  id: Scalars['UUID']['output'];
  /** Whether the complaint ended without any feedback in time, and none was accepted since. It can be rated too. */
  missed: Scalars['Boolean']['output'];
  /** The consumer's rating. */
  rating?: Maybe<Rating>;
  /** Whether the consumer can rate. */
  ratingStatus: RatingStatus;
  /** Until when the consumer can rate; null where there is nothing to rate, or once rated. */
  ratingWindowEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The return visits in which the consumer was asked about it, the earliest first. */
  returnVisits?: Maybe<Array<ReturnVisit>>;
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
  /** Every version, in the order in which they were recorded. */
  versions: Array<FeedbackVersion>;
};

/** A page of feedback. */
export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  /** The feedback of this page. */
  edges: Array<FeedbackEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** Feedback in a list. */
export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The feedback. */
  node: Feedback;
};

/** What spot checks found about a feedback. The enterprise reads the finding, officers its grounds too. */
export type FeedbackFinding = {
  __typename?: 'FeedbackFinding';
  /** The version checked. */
  feedbackVersion: Scalars['Int']['output'];
  /** Whether it is true. */
  finding: SpotCheckFinding;
  /** When it was recorded. */
  foundAt: Scalars['DateTime']['output'];
  /** On what grounds, in the officer's words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The spot check that found it. */
  spotCheckId?: Maybe<Scalars['UUID']['output']>;
};

/** What became of a version of the feedback, as the complaint service says. */
export type FeedbackStatus =
  /** It stands as the outcome of the complaint. */
  | 'ACCEPTED'
  /** Recorded; whether it becomes the outcome is not decided yet. */
  | 'RECORDED'
  /** It does not stand any more, or never did. */
  | 'SUPERSEDED';

/** A version of the enterprise's record of handling; never changed once recorded. */
export type FeedbackVersion = {
  __typename?: 'FeedbackVersion';
  /** When the enterprise handled the complaint, as it states. */
  handledAt: Scalars['DateTime']['output'];
  /** How the two sides negotiated. */
  method: NegotiationMethod;
  /** From 1. A rating names it. */
  number: Scalars['Int']['output'];
  /** The outcome stated. */
  outcome: OutcomeKind;
  /** How the negotiation went. */
  process?: Maybe<Scalars['String']['output']>;
  /** When it was recorded on the platform; this counts. */
  recordedAt: Scalars['DateTime']['output'];
  /** The result. */
  result?: Maybe<Scalars['String']['output']>;
  /** What the settlement gives; null where none was reached. */
  settlement?: Maybe<Settlement>;
  /** What became of it. */
  status: FeedbackStatus;
  /** Why it does not stand; null where it does, or may yet. */
  supersededBecause?: Maybe<SupersedingReason>;
};

/** What an officer found. */
export type FindingRecord = {
  __typename?: 'FindingRecord';
  /** Whether the feedback is true. */
  finding: SpotCheckFinding;
  /** When it was recorded. */
  foundAt: Scalars['DateTime']['output'];
  /** The officer: an opaque subject. */
  foundBy: Scalars['String']['output'];
  /** On what grounds, in the officer's words. */
  note: Scalars['String']['output'];
};

/** A page of the viewer's notices from all services. */
export type Inbox = {
  __typename?: 'Inbox';
  /** Notices on feedback and ratings. */
  feedback?: Maybe<Array<Notice>>;
  /** Names the page. */
  page: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Gives an item without finding to another officer of the authority or of one below, or takes it over. */
  assignSpotCheckItem: AssignSpotCheckItemResult;
  /**
   * The enterprise corrects its feedback by a new version, either way: only while the complaint is SETTLED or NOT_SETTLED and unrated. It
   * restarts the rating window once accepted. All versions stay visible.
   */
  correctFeedback: CorrectFeedbackResult;
  /**
   * Draws a sample of the feedback that stands in the jurisdiction and deals it to officers (Art. 14, 19). The seed is drawn by the platform and
   * kept, and every drawing stays: none can be drawn until it pleases.
   */
  drawSpotCheck: DrawSpotCheckResult;
  /**
   * Marks notices as read by the viewer; may be repeated. Each service has such a mutation and passes over the notices of others, so that a
   * client can send the same ids to all of them in one request.
   */
  markFeedbackNoticesRead: Scalars['Boolean']['output'];
  /** The consumer rates what stands: once, for good, within 20 days after the feedback (Art. 14). */
  rateFeedback: RateFeedbackResult;
  /**
   * The enterprise addressed feeds back, after contact (Art. 13, 14). Late feedback is accepted. It is the outcome once the complaint
   * service has taken it over: then its version is ACCEPTED.
   */
  recordFeedback: RecordFeedbackResult;
  /**
   * Records that an officer returned to the consumer to ask about a version of the feedback (回访). Contact details come from
   * `revealContact` alone. Where the consumer contradicts the feedback, it enters the spot-check queue.
   */
  recordReturnVisit: RecordReturnVisitResult;
  /**
   * The officer to whom an item was given records whether the feedback is true. Final. One that is seriously false is evidence for an exit
   * (Art. 22).
   */
  recordSpotCheckFinding: RecordSpotCheckFindingResult;
};


export type MutationassignSpotCheckItemArgs = {
  input: AssignSpotCheckItemInput;
};


export type MutationcorrectFeedbackArgs = {
  input: CorrectFeedbackInput;
};


export type MutationdrawSpotCheckArgs = {
  input: DrawSpotCheckInput;
};


export type MutationmarkFeedbackNoticesReadArgs = {
  ids: Array<Scalars['UUID']['input']>;
};


export type MutationrateFeedbackArgs = {
  input: RateFeedbackInput;
};


export type MutationrecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


export type MutationrecordReturnVisitArgs = {
  input: RecordReturnVisitInput;
};


export type MutationrecordSpotCheckFindingArgs = {
  input: RecordSpotCheckFindingInput;
};

/** How the two sides negotiated (Art. 14). */
export type NegotiationMethod =
  /** By mail. */
  | 'MAIL'
  /** Online, in writing. */
  | 'ONLINE'
  /** In person. */
  | 'ON_SITE'
  /** Otherwise, told in the process. */
  | 'OTHER'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** The version named is not the enterprise's last word. */
export type NewerVersionStands = Refusal & {
  __typename?: 'NewerVersionStands';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The feedback has no such version. */
export type NoSuchVersion = Refusal & {
  __typename?: 'NoSuchVersion';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Another officer is to check the item. */
export type NotAssignedToYou = Refusal & {
  __typename?: 'NotAssignedToYou';
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

/** The enterprise has not contacted the consumer yet. */
export type NotYetContacted = Refusal & {
  __typename?: 'NotYetContacted';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** No feedback stands that could be corrected. */
export type NothingToCorrect = Refusal & {
  __typename?: 'NothingToCorrect';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** No outcome stands that could be rated. */
export type NothingToRate = Refusal & {
  __typename?: 'NothingToRate';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** No feedback fulfils the filter of the sample. */
export type NothingToSample = Refusal & {
  __typename?: 'NothingToSample';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** Something that the viewer is to know. */
export type Notice = {
  __typename?: 'Notice';
  /** The type in the graph of what it is about, e.g. `Feedback`. */
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
  /** The consumer denies that the recorded contact took place. */
  | 'CONTACT_DENIED'
  /** The enterprise says settled, the consumer says not resolved. */
  | 'CONTRADICTION_FOUND'
  /** A spot check found a minor defect in the feedback. */
  | 'DEFECT_FOUND'
  /** The enterprise corrected its feedback. */
  | 'FEEDBACK_CORRECTED'
  /** The enterprise fed back. */
  | 'FEEDBACK_GIVEN'
  /** A version of the feedback does not stand: it was refused, or annulled. */
  | 'FEEDBACK_NOT_STANDING'
  /** A spot check found the feedback to be seriously false. */
  | 'FOUND_FALSE'
  /** The consumer rated. */
  | 'RATED'
  /** The time to rate is over soon. */
  | 'RATING_WINDOW_ENDING'
  /** Feedback to spot-check was assigned to the officer. */
  | 'SPOT_CHECK_ASSIGNED';

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

export type Query = {
  __typename?: 'Query';
  /** The spot-check queue of the officer's jurisdiction, the latest first: where enterprise and consumer say opposite things. */
  contradictions: ContradictionConnection;
  /** The feedback on a complaint; null where there is none, or where the complaint is not the viewer's to see. */
  feedback?: Maybe<Feedback>;
  /**
   * The feedback that the viewer may see, the latest recorded first: on the consumer's own complaints, on those addressed to the liaison's
   * enterprise, on those in the authority's jurisdiction.
   */
  feedbacks: FeedbackConnection;
  /** What the officer is to check: the items given to the officer that have no finding yet, the oldest first. */
  mySpotCheckItems: SpotCheckItemConnection;
  /** Draws a spot check again by its kept seed, from the facts of the same moment: shows that the sample is what it says it is. */
  redrawnSpotCheck?: Maybe<RedrawnSpotCheck>;
  /** A spot check of the officer's authority or of one below; null where it is not the officer's to see. */
  spotCheck?: Maybe<SpotCheck>;
  /** The spot checks of the officer's authority and of those below, the latest first. */
  spotChecks: SpotCheckConnection;
};


export type QuerycontradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ContradictionKind>>;
  state?: InputMaybe<ContradictionState>;
};


export type QueryfeedbackArgs = {
  complaintId: Scalars['UUID']['input'];
};


export type QueryfeedbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ratingStatuses?: InputMaybe<Array<RatingStatus>>;
};


export type QuerymySpotCheckItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryredrawnSpotCheckArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryspotCheckArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryspotChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SpotCheckStatus>;
};

/** What the consumer says of the handling. */
export type RateFeedbackInput = {
  /** In the consumer's words, at most 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The version of the complaint that the client has seen: the command waits for it, up to 2 s. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The version rated: the one that stands. Absent where no feedback came and that is rated. */
  feedbackVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the matter is resolved. */
  resolved: Scalars['Boolean']['input'];
  /** Satisfaction, 1 (lowest) to 5. */
  satisfaction: Scalars['Int']['input'];
};

/** What rating answers. */
export type RateFeedbackResult = AlreadyRated | NewerVersionStands | NotFound | NothingToRate | RateFeedbackSuccess | RatingWindowPassed;

/** The rating was recorded. */
export type RateFeedbackSuccess = {
  __typename?: 'RateFeedbackSuccess';
  /** All feedback on the complaint, with the rating. */
  feedback: Feedback;
};

/** What the consumer says of the handling; unchangeable (消费者评价). */
export type Rating = {
  __typename?: 'Rating';
  /** The consumer's words. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The version rated; null where it was rated that no feedback came. */
  feedbackVersion?: Maybe<Scalars['Int']['output']>;
  /** The outcome rated. */
  outcome: OutcomeKind;
  /** When it was given. */
  ratedAt: Scalars['DateTime']['output'];
  /** Whether the consumer holds the matter for resolved. */
  resolved: Scalars['Boolean']['output'];
  /** Satisfaction, 1 (lowest) to 5. */
  satisfaction: Scalars['Int']['output'];
};

/** Whether the consumer can rate. */
export type RatingStatus =
  /** The window has passed without a rating. */
  | 'LAPSED'
  /** There is nothing to rate. */
  | 'NOT_OPEN'
  /** The consumer can rate, until the end of the window. */
  | 'OPEN'
  /** Rated. */
  | 'RATED';

/** The time to rate is over, and with it the time to correct. */
export type RatingWindowPassed = Refusal & {
  __typename?: 'RatingWindowPassed';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What the enterprise states of its handling (Art. 14). */
export type RecordFeedbackInput = {
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The version of the complaint that the client has seen: the command waits for it, up to 2 s. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it was handled: not before the contact nor in the future. */
  handledAt: Scalars['DateTime']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** How the two sides negotiated. */
  method: NegotiationMethod;
  /** Settlement reached or not. */
  outcome: OutcomeKind;
  /** How the negotiation went, at most 4000 characters. */
  process: Scalars['String']['input'];
  /** The result, at most 2000 characters. */
  result: Scalars['String']['input'];
  /** What the settlement gives: exactly where the outcome is SETTLED. */
  settlement?: InputMaybe<SettlementInput>;
};

/** What feeding back answers. */
export type RecordFeedbackResult = AlreadyFedBack | AlreadyRated | CaseNotOpen | NotFound | NotYetContacted | RatingWindowPassed | RecordFeedbackSuccess | TimeOutOfRange;

/** The feedback was recorded. */
export type RecordFeedbackSuccess = {
  __typename?: 'RecordFeedbackSuccess';
  /** All feedback on the complaint. */
  feedback: Feedback;
};

/** What an officer asked, and what came of it. */
export type RecordReturnVisitInput = {
  /** What came of it. */
  answer: VisitAnswer;
  /** How. */
  channel: VisitChannel;
  /** The complaint. */
  complaintId: Scalars['UUID']['input'];
  /** The version asked about. */
  feedbackVersion: Scalars['Int']['input'];
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What the consumer said, at most 2000 characters: exactly where the consumer spoke. Sealed; in no event. */
  said?: InputMaybe<Scalars['String']['input']>;
  /** When: not before that version was recorded, nor in the future. */
  visitedAt: Scalars['DateTime']['input'];
};

/** What recording a return visit answers. */
export type RecordReturnVisitResult = NoSuchVersion | NotFound | RecordReturnVisitSuccess | TimeOutOfRange;

/** The visit was recorded. */
export type RecordReturnVisitSuccess = {
  __typename?: 'RecordReturnVisitSuccess';
  /** The visit. */
  returnVisit: ReturnVisit;
};

/** What was found, and on what grounds. */
export type RecordSpotCheckFindingInput = {
  /** Whether the feedback is true. */
  finding: SpotCheckFinding;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** The item. */
  itemId: Scalars['UUID']['input'];
  /** On what grounds, at most 2000 characters. */
  note: Scalars['String']['input'];
  /** The spot check. */
  spotCheckId: Scalars['UUID']['input'];
};

/** What recording a finding answers. */
export type RecordSpotCheckFindingResult = AlreadyFound | NotAssignedToYou | NotFound | RecordSpotCheckFindingSuccess;

/** The finding was recorded. */
export type RecordSpotCheckFindingSuccess = {
  __typename?: 'RecordSpotCheckFindingSuccess';
  /** The item with its finding. */
  item: SpotCheckItem;
};

/** What drawing again gives. */
export type RedrawnSpotCheck = {
  __typename?: 'RedrawnSpotCheck';
  /** Whether population and sample are what was drawn. */
  agrees: Scalars['Boolean']['output'];
  /** The complaints drawn, in order. */
  complaintIds: Array<Scalars['UUID']['output']>;
  /** From how many versions of feedback it is drawn. */
  population: Scalars['Int']['output'];
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

/** An officer asked a consumer about a feedback (回访). */
export type ReturnVisit = {
  __typename?: 'ReturnVisit';
  /** What came of it. */
  answer: VisitAnswer;
  /** The officer's authority. */
  authorityId: Scalars['ID']['output'];
  /** How the officer returned. */
  channel: VisitChannel;
  /** The version asked about. */
  feedbackVersion: Scalars['Int']['output'];
  /** UUID. */
  id: Scalars['UUID']['output'];
  /** The officer: an opaque subject. */
  officer: Scalars['String']['output'];
  /** When it was recorded on the platform. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the consumer said; null where nothing was said. */
  said?: Maybe<Scalars['String']['output']>;
  /** When it took place, as the officer states. */
  visitedAt: Scalars['DateTime']['output'];
};

/** How a sample is taken from the population. */
export type SamplingMethod =
  /** Those with the lowest SHA-256 of `<seed>:<complaint's id, 32 lower-case hexadecimal digits>:<version>`, as hexadecimal text. */
  | 'SHA256_LOWEST';

/** What a settlement gives the consumer. */
export type Settlement = {
  __typename?: 'Settlement';
  /** The amount, CNY; `0` where it gives no money. */
  amount: Scalars['CNY']['output'];
  /** The day by which the terms are to be kept. */
  keepBy: Scalars['Date']['output'];
  /** Its kinds. */
  kinds: Array<SettlementKind>;
  /** Its terms. */
  terms?: Maybe<Scalars['String']['output']>;
};

/** What a settlement gives the consumer; all of it is mandatory. */
export type SettlementInput = {
  /** The amount, CNY; `0` where it gives no money. */
  amount: Scalars['CNY']['input'];
  /** The day by which they are to be kept, not before the day of handling. */
  keepBy: Scalars['Date']['input'];
  /** Its kinds; at least one. */
  kinds: Array<SettlementKind>;
  /** Its terms, at most 2000 characters. */
  terms: Scalars['String']['input'];
};

/** What a settlement gives the consumer. */
export type SettlementKind =
  /** An apology. */
  | 'APOLOGY'
  /** Compensation. */
  | 'COMPENSATION'
  /** Something else, told in the terms. */
  | 'OTHER'
  /** Money back. */
  | 'REFUND'
  /** Repair. */
  | 'REPAIR'
  /** Another piece. */
  | 'REPLACEMENT';

/** A sample of feedback whose truth an authority checks (抽查). */
export type SpotCheck = {
  __typename?: 'SpotCheck';
  /** The moment whose facts it was drawn from. */
  asOf: Scalars['DateTime']['output'];
  /** The authority that drew it. */
  authorityId: Scalars['ID']['output'];
  /** Whether it was drawn only from what consumers contradict. */
  contradictedOnly: Scalars['Boolean']['output'];
  /** When it was drawn. */
  drawnAt: Scalars['DateTime']['output'];
  /** The officer who drew it: an opaque subject. */
  drawnBy: Scalars['String']['output'];
  /** The enterprise to whose feedback it is limited; null for all. */
  enterpriseId?: Maybe<Scalars['UUID']['output']>;
  /** First day on which the feedback was recorded. */
  from: Scalars['Date']['output'];
  /** UUID. */
  id: Scalars['UUID']['output'];
  /** The sample, in the order in which it was drawn. */
  items: Array<SpotCheckItem>;
  /** How the sample was taken. */
  method: SamplingMethod;
  /** From how many versions of feedback it was drawn. */
  population: Scalars['Int']['output'];
  /** The seed of the sample: 64 hexadecimal digits. */
  seed: Scalars['String']['output'];
  /** Whether it goes on. */
  status: SpotCheckStatus;
  /** Last day on which it was recorded. */
  to: Scalars['Date']['output'];
  /** How many events have happened to it; grows with each change. */
  version: Scalars['Int']['output'];
};

/** A page of spot checks. */
export type SpotCheckConnection = {
  __typename?: 'SpotCheckConnection';
  /** The spot checks of this page. */
  edges: Array<SpotCheckEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A spot check in a list. */
export type SpotCheckEdge = {
  __typename?: 'SpotCheckEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The spot check. */
  node: SpotCheck;
};

/** What an officer finds in a spot check. */
export type SpotCheckFinding =
  /** Something in it is not as recorded, without weight. */
  | 'MINOR_DEFECT'
  /** It is seriously false: evidence for an exit (Art. 22). */
  | 'SERIOUSLY_FALSE'
  /** The feedback is true. */
  | 'TRUTHFUL';

/** A feedback of a sample. */
export type SpotCheckItem = {
  __typename?: 'SpotCheckItem';
  /** The officer who is to check it: an opaque subject. */
  assignee: Scalars['String']['output'];
  /** The complaint; its contact details, for a return visit, only through `revealContact`. */
  complaint?: Maybe<Complaint>;
  /** The feedback. */
  feedback?: Maybe<Feedback>;
  /** The version drawn. */
  feedbackVersion: Scalars['Int']['output'];
  /** UUID. */
  id: Scalars['UUID']['output'];
  /** What was found; null while nothing was. */
  judgement?: Maybe<FindingRecord>;
  /** Its place in the sample, from 1. */
  position: Scalars['Int']['output'];
  /** The spot check; null where it is not the officer's to see, who was given the item alone. */
  spotCheck?: Maybe<SpotCheck>;
};

/** A page of what is to be checked. */
export type SpotCheckItemConnection = {
  __typename?: 'SpotCheckItemConnection';
  /** The items of this page. */
  edges: Array<SpotCheckItemEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An item in a list. */
export type SpotCheckItemEdge = {
  __typename?: 'SpotCheckItemEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SpotCheckItem;
};

/** Whether a spot check goes on. */
export type SpotCheckStatus =
  /** All of it has a finding. */
  | 'COMPLETED'
  /** Some feedback of the sample has no finding yet. */
  | 'OPEN';

/** Why a version of the feedback does not stand. */
export type SupersedingReason =
  /** The complaint had an outcome already. */
  | 'ALREADY_CONCLUDED'
  /** The consumer had rated already. */
  | 'ALREADY_RATED'
  /** An officer annulled the settlement. */
  | 'ANNULLED'
  /** The assignment had been contested with success. */
  | 'CANCELLED'
  /** The complaint was closed. */
  | 'CLOSED'
  /** A later version took its place. */
  | 'CORRECTED'
  /** A newer version stood already. */
  | 'NEWER_VERSION_STANDS'
  /** The complaint was not addressed to the enterprise any more. */
  | 'NOT_ADDRESSED'
  /** The complaint had no contact yet. */
  | 'NOT_CONTACTED'
  /** The complaint had gone to the authority. */
  | 'REFERRED'
  /** The consumer had withdrawn the complaint before. */
  | 'WITHDRAWN';

/** A stated time lies in the future, or before what it follows. */
export type TimeOutOfRange = Refusal & {
  __typename?: 'TimeOutOfRange';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What came of a return visit. */
export type VisitAnswer =
  /** The consumer bears the feedback out. */
  | 'CONFIRMED'
  /** The consumer contradicts it. */
  | 'CONTRADICTED'
  /** The consumer did not want to say anything. */
  | 'DECLINED'
  /** Nobody was reached. */
  | 'NOT_REACHED'
  /** In part. */
  | 'PARTLY_CONFIRMED';

/** How an officer returned to a consumer. */
export type VisitChannel =
  /** By mail. */
  | 'MAIL'
  /** Online, in writing. */
  | 'ONLINE'
  /** In person. */
  | 'ON_SITE'
  /** By phone. */
  | 'PHONE';



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
  Feedback: Feedback;
  Inbox: Inbox;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"page":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignSpotCheckItemResult:
    | ( AlreadyFound & { __typename: 'AlreadyFound' } )
    | ( Omit<AssignSpotCheckItemSuccess, 'item'> & { item: _RefType['SpotCheckItem'] } & { __typename: 'AssignSpotCheckItemSuccess' } )
    | ( AssignedAlready & { __typename: 'AssignedAlready' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  CorrectFeedbackResult:
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( Omit<CorrectFeedbackSuccess, 'feedback'> & { feedback: _RefType['Feedback'] } & { __typename: 'CorrectFeedbackSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NothingToCorrect & { __typename: 'NothingToCorrect' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  DrawSpotCheckResult:
    | ( Omit<DrawSpotCheckSuccess, 'spotCheck'> & { spotCheck: _RefType['SpotCheck'] } & { __typename: 'DrawSpotCheckSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NothingToSample & { __typename: 'NothingToSample' } )
  ;
  RateFeedbackResult:
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( NewerVersionStands & { __typename: 'NewerVersionStands' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NothingToRate & { __typename: 'NothingToRate' } )
    | ( Omit<RateFeedbackSuccess, 'feedback'> & { feedback: _RefType['Feedback'] } & { __typename: 'RateFeedbackSuccess' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
  ;
  RecordFeedbackResult:
    | ( AlreadyFedBack & { __typename: 'AlreadyFedBack' } )
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotYetContacted & { __typename: 'NotYetContacted' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
    | ( Omit<RecordFeedbackSuccess, 'feedback'> & { feedback: _RefType['Feedback'] } & { __typename: 'RecordFeedbackSuccess' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  RecordReturnVisitResult:
    | ( NoSuchVersion & { __typename: 'NoSuchVersion' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordReturnVisitSuccess, 'returnVisit'> & { returnVisit: _RefType['ReturnVisit'] } & { __typename: 'RecordReturnVisitSuccess' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
  RecordSpotCheckFindingResult:
    | ( AlreadyFound & { __typename: 'AlreadyFound' } )
    | ( NotAssignedToYou & { __typename: 'NotAssignedToYou' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordSpotCheckFindingSuccess, 'item'> & { item: _RefType['SpotCheckItem'] } & { __typename: 'RecordSpotCheckFindingSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyFedBack & { __typename: 'AlreadyFedBack' } )
    | ( AlreadyFound & { __typename: 'AlreadyFound' } )
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( AssignedAlready & { __typename: 'AssignedAlready' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NewerVersionStands & { __typename: 'NewerVersionStands' } )
    | ( NoSuchVersion & { __typename: 'NoSuchVersion' } )
    | ( NotAssignedToYou & { __typename: 'NotAssignedToYou' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotYetContacted & { __typename: 'NotYetContacted' } )
    | ( NothingToCorrect & { __typename: 'NothingToCorrect' } )
    | ( NothingToRate & { __typename: 'NothingToRate' } )
    | ( NothingToSample & { __typename: 'NothingToSample' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AlreadyFedBack: ResolverTypeWrapper<AlreadyFedBack>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlreadyFound: ResolverTypeWrapper<AlreadyFound>;
  AlreadyRated: ResolverTypeWrapper<AlreadyRated>;
  AssignSpotCheckItemInput: AssignSpotCheckItemInput;
  AssignSpotCheckItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignSpotCheckItemResult']>;
  AssignSpotCheckItemSuccess: ResolverTypeWrapper<Omit<AssignSpotCheckItemSuccess, 'item'> & { item: ResolversTypes['SpotCheckItem'] }>;
  AssignedAlready: ResolverTypeWrapper<AssignedAlready>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  CaseNotOpen: ResolverTypeWrapper<CaseNotOpen>;
  Complaint: ResolverTypeWrapper<ComplaintMapper>;
  Contradiction: ResolverTypeWrapper<ContradictionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges'> & { edges: Array<ResolversTypes['ContradictionEdge']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionKind: ResolverTypeWrapper<'SETTLEMENT_DENIED' | 'CONTACT_DENIED' | 'VISIT_CONTRADICTS'>;
  ContradictionState: ResolverTypeWrapper<'WAITING' | 'IN_CHECK' | 'CHECKED'>;
  CorrectFeedbackInput: CorrectFeedbackInput;
  CorrectFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectFeedbackResult']>;
  CorrectFeedbackSuccess: ResolverTypeWrapper<Omit<CorrectFeedbackSuccess, 'feedback'> & { feedback: ResolversTypes['Feedback'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DrawSpotCheckInput: DrawSpotCheckInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DrawSpotCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawSpotCheckResult']>;
  DrawSpotCheckSuccess: ResolverTypeWrapper<Omit<DrawSpotCheckSuccess, 'spotCheck'> & { spotCheck: ResolversTypes['SpotCheck'] }>;
  Feedback: ResolverTypeWrapper<FeedbackMapper>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackEdge']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFinding: ResolverTypeWrapper<Omit<FeedbackFinding, 'finding'> & { finding: ResolversTypes['SpotCheckFinding'] }>;
  FeedbackStatus: ResolverTypeWrapper<'RECORDED' | 'ACCEPTED' | 'SUPERSEDED'>;
  FeedbackVersion: ResolverTypeWrapper<FeedbackVersionMapper>;
  FindingRecord: ResolverTypeWrapper<Omit<FindingRecord, 'finding'> & { finding: ResolversTypes['SpotCheckFinding'] }>;
  Inbox: ResolverTypeWrapper<InboxMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NegotiationMethod: ResolverTypeWrapper<'PHONE' | 'ONLINE' | 'VIDEO' | 'ON_SITE' | 'MAIL' | 'OTHER'>;
  NewerVersionStands: ResolverTypeWrapper<NewerVersionStands>;
  NoSuchVersion: ResolverTypeWrapper<NoSuchVersion>;
  NotAssignedToYou: ResolverTypeWrapper<NotAssignedToYou>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotYetContacted: ResolverTypeWrapper<NotYetContacted>;
  NothingToCorrect: ResolverTypeWrapper<NothingToCorrect>;
  NothingToRate: ResolverTypeWrapper<NothingToRate>;
  NothingToSample: ResolverTypeWrapper<NothingToSample>;
  Notice: ResolverTypeWrapper<Omit<Notice, 'kind'> & { kind: ResolversTypes['NoticeKind'] }>;
  NoticeKind: ResolverTypeWrapper<'FEEDBACK_GIVEN' | 'FEEDBACK_CORRECTED' | 'FEEDBACK_NOT_STANDING' | 'RATED' | 'CONTRADICTION_FOUND' | 'CONTACT_DENIED' | 'SPOT_CHECK_ASSIGNED' | 'DEFECT_FOUND' | 'FOUND_FALSE' | 'RATING_WINDOW_ENDING'>;
  OutcomeKind: ResolverTypeWrapper<'SETTLED' | 'NOT_SETTLED'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateFeedbackInput: RateFeedbackInput;
  RateFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateFeedbackResult']>;
  RateFeedbackSuccess: ResolverTypeWrapper<Omit<RateFeedbackSuccess, 'feedback'> & { feedback: ResolversTypes['Feedback'] }>;
  Rating: ResolverTypeWrapper<Omit<Rating, 'outcome'> & { outcome: ResolversTypes['OutcomeKind'] }>;
  RatingStatus: ResolverTypeWrapper<'NOT_OPEN' | 'OPEN' | 'RATED' | 'LAPSED'>;
  RatingWindowPassed: ResolverTypeWrapper<RatingWindowPassed>;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFeedbackResult']>;
  RecordFeedbackSuccess: ResolverTypeWrapper<Omit<RecordFeedbackSuccess, 'feedback'> & { feedback: ResolversTypes['Feedback'] }>;
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordReturnVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnVisitResult']>;
  RecordReturnVisitSuccess: ResolverTypeWrapper<Omit<RecordReturnVisitSuccess, 'returnVisit'> & { returnVisit: ResolversTypes['ReturnVisit'] }>;
  RecordSpotCheckFindingInput: RecordSpotCheckFindingInput;
  RecordSpotCheckFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSpotCheckFindingResult']>;
  RecordSpotCheckFindingSuccess: ResolverTypeWrapper<Omit<RecordSpotCheckFindingSuccess, 'item'> & { item: ResolversTypes['SpotCheckItem'] }>;
  RedrawnSpotCheck: ResolverTypeWrapper<RedrawnSpotCheck>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReturnVisit: ResolverTypeWrapper<ReturnVisitMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SamplingMethod: ResolverTypeWrapper<'SHA256_LOWEST'>;
  Settlement: ResolverTypeWrapper<Omit<Settlement, 'kinds'> & { kinds: Array<ResolversTypes['SettlementKind']> }>;
  SettlementInput: SettlementInput;
  SettlementKind: ResolverTypeWrapper<'REFUND' | 'REPLACEMENT' | 'REPAIR' | 'COMPENSATION' | 'APOLOGY' | 'OTHER'>;
  SpotCheck: ResolverTypeWrapper<SpotCheckMapper>;
  SpotCheckConnection: ResolverTypeWrapper<Omit<SpotCheckConnection, 'edges'> & { edges: Array<ResolversTypes['SpotCheckEdge']> }>;
  SpotCheckEdge: ResolverTypeWrapper<Omit<SpotCheckEdge, 'node'> & { node: ResolversTypes['SpotCheck'] }>;
  SpotCheckFinding: ResolverTypeWrapper<'TRUTHFUL' | 'MINOR_DEFECT' | 'SERIOUSLY_FALSE'>;
  SpotCheckItem: ResolverTypeWrapper<SpotCheckItemMapper>;
  SpotCheckItemConnection: ResolverTypeWrapper<Omit<SpotCheckItemConnection, 'edges'> & { edges: Array<ResolversTypes['SpotCheckItemEdge']> }>;
  SpotCheckItemEdge: ResolverTypeWrapper<Omit<SpotCheckItemEdge, 'node'> & { node: ResolversTypes['SpotCheckItem'] }>;
  SpotCheckStatus: ResolverTypeWrapper<'OPEN' | 'COMPLETED'>;
  SupersedingReason: ResolverTypeWrapper<'CORRECTED' | 'NOT_CONTACTED' | 'NOT_ADDRESSED' | 'WITHDRAWN' | 'CANCELLED' | 'REFERRED' | 'CLOSED' | 'ANNULLED' | 'ALREADY_CONCLUDED' | 'ALREADY_RATED' | 'NEWER_VERSION_STANDS'>;
  TimeOutOfRange: ResolverTypeWrapper<TimeOutOfRange>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  VisitAnswer: ResolverTypeWrapper<'CONFIRMED' | 'PARTLY_CONFIRMED' | 'CONTRADICTED' | 'DECLINED' | 'NOT_REACHED'>;
  VisitChannel: ResolverTypeWrapper<'PHONE' | 'ONLINE' | 'ON_SITE' | 'MAIL'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyFedBack: AlreadyFedBack;
  String: Scalars['String']['output'];
  AlreadyFound: AlreadyFound;
  AlreadyRated: AlreadyRated;
  AssignSpotCheckItemInput: AssignSpotCheckItemInput;
  AssignSpotCheckItemResult: ResolversUnionTypes<ResolversParentTypes>['AssignSpotCheckItemResult'];
  AssignSpotCheckItemSuccess: Omit<AssignSpotCheckItemSuccess, 'item'> & { item: ResolversParentTypes['SpotCheckItem'] };
  AssignedAlready: AssignedAlready;
  CNY: Scalars['CNY']['output'];
  CaseNotOpen: CaseNotOpen;
  Complaint: ComplaintMapper;
  Contradiction: ContradictionMapper;
  Int: Scalars['Int']['output'];
  ContradictionConnection: Omit<ContradictionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ContradictionEdge']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  CorrectFeedbackInput: CorrectFeedbackInput;
  CorrectFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['CorrectFeedbackResult'];
  CorrectFeedbackSuccess: Omit<CorrectFeedbackSuccess, 'feedback'> & { feedback: ResolversParentTypes['Feedback'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DrawSpotCheckInput: DrawSpotCheckInput;
  Boolean: Scalars['Boolean']['output'];
  DrawSpotCheckResult: ResolversUnionTypes<ResolversParentTypes>['DrawSpotCheckResult'];
  DrawSpotCheckSuccess: Omit<DrawSpotCheckSuccess, 'spotCheck'> & { spotCheck: ResolversParentTypes['SpotCheck'] };
  Feedback: FeedbackMapper;
  FeedbackConnection: Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackEdge']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackFinding: FeedbackFinding;
  FeedbackVersion: FeedbackVersionMapper;
  FindingRecord: FindingRecord;
  Inbox: InboxMapper;
  Mutation: Record<PropertyKey, never>;
  NewerVersionStands: NewerVersionStands;
  NoSuchVersion: NoSuchVersion;
  NotAssignedToYou: NotAssignedToYou;
  NotFound: NotFound;
  NotYetContacted: NotYetContacted;
  NothingToCorrect: NothingToCorrect;
  NothingToRate: NothingToRate;
  NothingToSample: NothingToSample;
  Notice: Notice;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RateFeedbackInput: RateFeedbackInput;
  RateFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RateFeedbackResult'];
  RateFeedbackSuccess: Omit<RateFeedbackSuccess, 'feedback'> & { feedback: ResolversParentTypes['Feedback'] };
  Rating: Rating;
  RatingWindowPassed: RatingWindowPassed;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RecordFeedbackResult'];
  RecordFeedbackSuccess: Omit<RecordFeedbackSuccess, 'feedback'> & { feedback: ResolversParentTypes['Feedback'] };
  RecordReturnVisitInput: RecordReturnVisitInput;
  RecordReturnVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordReturnVisitResult'];
  RecordReturnVisitSuccess: Omit<RecordReturnVisitSuccess, 'returnVisit'> & { returnVisit: ResolversParentTypes['ReturnVisit'] };
  RecordSpotCheckFindingInput: RecordSpotCheckFindingInput;
  RecordSpotCheckFindingResult: ResolversUnionTypes<ResolversParentTypes>['RecordSpotCheckFindingResult'];
  RecordSpotCheckFindingSuccess: Omit<RecordSpotCheckFindingSuccess, 'item'> & { item: ResolversParentTypes['SpotCheckItem'] };
  RedrawnSpotCheck: RedrawnSpotCheck;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReturnVisit: ReturnVisitMapper;
  ID: Scalars['ID']['output'];
  Settlement: Settlement;
  SettlementInput: SettlementInput;
  SpotCheck: SpotCheckMapper;
  SpotCheckConnection: Omit<SpotCheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['SpotCheckEdge']> };
  SpotCheckEdge: Omit<SpotCheckEdge, 'node'> & { node: ResolversParentTypes['SpotCheck'] };
  SpotCheckItem: SpotCheckItemMapper;
  SpotCheckItemConnection: Omit<SpotCheckItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['SpotCheckItemEdge']> };
  SpotCheckItemEdge: Omit<SpotCheckItemEdge, 'node'> & { node: ResolversParentTypes['SpotCheckItem'] };
  TimeOutOfRange: TimeOutOfRange;
  UUID: Scalars['UUID']['output'];
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyFedBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyFedBack'] = ResolversParentTypes['AlreadyFedBack']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyFound'] = ResolversParentTypes['AlreadyFound']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRated'] = ResolversParentTypes['AlreadyRated']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignSpotCheckItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSpotCheckItemResult'] = ResolversParentTypes['AssignSpotCheckItemResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyFound' | 'AssignSpotCheckItemSuccess' | 'AssignedAlready' | 'NotFound', ParentType, ContextType>;
};

export type AssignSpotCheckItemSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignSpotCheckItemSuccess'] = ResolversParentTypes['AssignSpotCheckItemSuccess']> = {
  item?: Resolver<ResolversTypes['SpotCheckItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedAlready'] = ResolversParentTypes['AssignedAlready']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  feedbackVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  spotCheckId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContradictionState'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionKindResolvers = EnumResolverSignature<{ CONTACT_DENIED?: any, SETTLEMENT_DENIED?: any, VISIT_CONTRADICTS?: any }, ResolversTypes['ContradictionKind']>;

export type ContradictionStateResolvers = EnumResolverSignature<{ CHECKED?: any, IN_CHECK?: any, WAITING?: any }, ResolversTypes['ContradictionState']>;

export type CorrectFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectFeedbackResult'] = ResolversParentTypes['CorrectFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyRated' | 'CaseNotOpen' | 'CorrectFeedbackSuccess' | 'NotFound' | 'NothingToCorrect' | 'RatingWindowPassed' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type CorrectFeedbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectFeedbackSuccess'] = ResolversParentTypes['CorrectFeedbackSuccess']> = {
  feedback?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DrawSpotCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSpotCheckResult'] = ResolversParentTypes['DrawSpotCheckResult']> = {
  __resolveType?: TypeResolveFn<'DrawSpotCheckSuccess' | 'NotFound' | 'NothingToSample', ParentType, ContextType>;
};

export type DrawSpotCheckSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSpotCheckSuccess'] = ResolversParentTypes['DrawSpotCheckSuccess']> = {
  spotCheck?: Resolver<ResolversTypes['SpotCheck'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['FeedbackVersion']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['FeedbackFinding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingStatus?: Resolver<ResolversTypes['RatingStatus'], ParentType, ContextType>;
  ratingWindowEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnVisits?: Resolver<Maybe<Array<ResolversTypes['ReturnVisit']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['FeedbackVersion']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackFinding'] = ResolversParentTypes['FeedbackFinding']> = {
  feedbackVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['SpotCheckFinding'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spotCheckId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type FeedbackStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, RECORDED?: any, SUPERSEDED?: any }, ResolversTypes['FeedbackStatus']>;

export type FeedbackVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackVersion'] = ResolversParentTypes['FeedbackVersion']> = {
  handledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['NegotiationMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FeedbackStatus'], ParentType, ContextType>;
  supersededBecause?: Resolver<Maybe<ResolversTypes['SupersedingReason']>, ParentType, ContextType>;
};

export type FindingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRecord'] = ResolversParentTypes['FindingRecord']> = {
  finding?: Resolver<ResolversTypes['SpotCheckFinding'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feedback?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignSpotCheckItem?: Resolver<ResolversTypes['AssignSpotCheckItemResult'], ParentType, ContextType, RequireFields<MutationassignSpotCheckItemArgs, 'input'>>;
  correctFeedback?: Resolver<ResolversTypes['CorrectFeedbackResult'], ParentType, ContextType, RequireFields<MutationcorrectFeedbackArgs, 'input'>>;
  drawSpotCheck?: Resolver<ResolversTypes['DrawSpotCheckResult'], ParentType, ContextType, RequireFields<MutationdrawSpotCheckArgs, 'input'>>;
  markFeedbackNoticesRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationmarkFeedbackNoticesReadArgs, 'ids'>>;
  rateFeedback?: Resolver<ResolversTypes['RateFeedbackResult'], ParentType, ContextType, RequireFields<MutationrateFeedbackArgs, 'input'>>;
  recordFeedback?: Resolver<ResolversTypes['RecordFeedbackResult'], ParentType, ContextType, RequireFields<MutationrecordFeedbackArgs, 'input'>>;
  recordReturnVisit?: Resolver<ResolversTypes['RecordReturnVisitResult'], ParentType, ContextType, RequireFields<MutationrecordReturnVisitArgs, 'input'>>;
  recordSpotCheckFinding?: Resolver<ResolversTypes['RecordSpotCheckFindingResult'], ParentType, ContextType, RequireFields<MutationrecordSpotCheckFindingArgs, 'input'>>;
};

export type NegotiationMethodResolvers = EnumResolverSignature<{ MAIL?: any, ONLINE?: any, ON_SITE?: any, OTHER?: any, PHONE?: any, VIDEO?: any }, ResolversTypes['NegotiationMethod']>;

export type NewerVersionStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewerVersionStands'] = ResolversParentTypes['NewerVersionStands']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSuchVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSuchVersion'] = ResolversParentTypes['NoSuchVersion']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAssignedToYouResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAssignedToYou'] = ResolversParentTypes['NotAssignedToYou']> = {
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

export type NotYetContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotYetContacted'] = ResolversParentTypes['NotYetContacted']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToCorrectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToCorrect'] = ResolversParentTypes['NothingToCorrect']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToRate'] = ResolversParentTypes['NothingToRate']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToSample'] = ResolversParentTypes['NothingToSample']> = {
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

export type NoticeKindResolvers = EnumResolverSignature<{ CONTACT_DENIED?: any, CONTRADICTION_FOUND?: any, DEFECT_FOUND?: any, FEEDBACK_CORRECTED?: any, FEEDBACK_GIVEN?: any, FEEDBACK_NOT_STANDING?: any, FOUND_FALSE?: any, RATED?: any, RATING_WINDOW_ENDING?: any, SPOT_CHECK_ASSIGNED?: any }, ResolversTypes['NoticeKind']>;

export type OutcomeKindResolvers = EnumResolverSignature<{ NOT_SETTLED?: any, SETTLED?: any }, ResolversTypes['OutcomeKind']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QuerycontradictionsArgs>>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<QueryfeedbackArgs, 'complaintId'>>;
  feedbacks?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, Partial<QueryfeedbacksArgs>>;
  mySpotCheckItems?: Resolver<ResolversTypes['SpotCheckItemConnection'], ParentType, ContextType, Partial<QuerymySpotCheckItemsArgs>>;
  redrawnSpotCheck?: Resolver<Maybe<ResolversTypes['RedrawnSpotCheck']>, ParentType, ContextType, RequireFields<QueryredrawnSpotCheckArgs, 'id'>>;
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType, RequireFields<QueryspotCheckArgs, 'id'>>;
  spotChecks?: Resolver<ResolversTypes['SpotCheckConnection'], ParentType, ContextType, Partial<QueryspotChecksArgs>>;
};

export type RateFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateFeedbackResult'] = ResolversParentTypes['RateFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyRated' | 'NewerVersionStands' | 'NotFound' | 'NothingToRate' | 'RateFeedbackSuccess' | 'RatingWindowPassed', ParentType, ContextType>;
};

export type RateFeedbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateFeedbackSuccess'] = ResolversParentTypes['RateFeedbackSuccess']> = {
  feedback?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingStatusResolvers = EnumResolverSignature<{ LAPSED?: any, NOT_OPEN?: any, OPEN?: any, RATED?: any }, ResolversTypes['RatingStatus']>;

export type RatingWindowPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingWindowPassed'] = ResolversParentTypes['RatingWindowPassed']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeedbackResult'] = ResolversParentTypes['RecordFeedbackResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyFedBack' | 'AlreadyRated' | 'CaseNotOpen' | 'NotFound' | 'NotYetContacted' | 'RatingWindowPassed' | 'RecordFeedbackSuccess' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type RecordFeedbackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFeedbackSuccess'] = ResolversParentTypes['RecordFeedbackSuccess']> = {
  feedback?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReturnVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnVisitResult'] = ResolversParentTypes['RecordReturnVisitResult']> = {
  __resolveType?: TypeResolveFn<'NoSuchVersion' | 'NotFound' | 'RecordReturnVisitSuccess' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type RecordReturnVisitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnVisitSuccess'] = ResolversParentTypes['RecordReturnVisitSuccess']> = {
  returnVisit?: Resolver<ResolversTypes['ReturnVisit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSpotCheckFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSpotCheckFindingResult'] = ResolversParentTypes['RecordSpotCheckFindingResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyFound' | 'NotAssignedToYou' | 'NotFound' | 'RecordSpotCheckFindingSuccess', ParentType, ContextType>;
};

export type RecordSpotCheckFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSpotCheckFindingSuccess'] = ResolversParentTypes['RecordSpotCheckFindingSuccess']> = {
  item?: Resolver<ResolversTypes['SpotCheckItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedrawnSpotCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawnSpotCheck'] = ResolversParentTypes['RedrawnSpotCheck']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complaintIds?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyFedBack' | 'AlreadyFound' | 'AlreadyRated' | 'AssignedAlready' | 'CaseNotOpen' | 'NewerVersionStands' | 'NoSuchVersion' | 'NotAssignedToYou' | 'NotFound' | 'NotYetContacted' | 'NothingToCorrect' | 'NothingToRate' | 'NothingToSample' | 'RatingWindowPassed' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type ReturnVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnVisit'] = ResolversParentTypes['ReturnVisit']> = {
  answer?: Resolver<ResolversTypes['VisitAnswer'], ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['VisitChannel'], ParentType, ContextType>;
  feedbackVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SamplingMethodResolvers = EnumResolverSignature<{ SHA256_LOWEST?: any }, ResolversTypes['SamplingMethod']>;

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  amount?: Resolver<ResolversTypes['CNY'], ParentType, ContextType>;
  keepBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['SettlementKind']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementKindResolvers = EnumResolverSignature<{ APOLOGY?: any, COMPENSATION?: any, OTHER?: any, REFUND?: any, REPAIR?: any, REPLACEMENT?: any }, ResolversTypes['SettlementKind']>;

export type SpotCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheck'] = ResolversParentTypes['SpotCheck']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contradictedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SpotCheckItem']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SamplingMethod'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SpotCheckStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpotCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckConnection'] = ResolversParentTypes['SpotCheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpotCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpotCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckEdge'] = ResolversParentTypes['SpotCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheck'], ParentType, ContextType>;
};

export type SpotCheckFindingResolvers = EnumResolverSignature<{ MINOR_DEFECT?: any, SERIOUSLY_FALSE?: any, TRUTHFUL?: any }, ResolversTypes['SpotCheckFinding']>;

export type SpotCheckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckItem'] = ResolversParentTypes['SpotCheckItem']> = {
  assignee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  feedbackVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['FindingRecord']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spotCheck?: Resolver<Maybe<ResolversTypes['SpotCheck']>, ParentType, ContextType>;
};

export type SpotCheckItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckItemConnection'] = ResolversParentTypes['SpotCheckItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpotCheckItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpotCheckItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpotCheckItemEdge'] = ResolversParentTypes['SpotCheckItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpotCheckItem'], ParentType, ContextType>;
};

export type SpotCheckStatusResolvers = EnumResolverSignature<{ COMPLETED?: any, OPEN?: any }, ResolversTypes['SpotCheckStatus']>;

export type SupersedingReasonResolvers = EnumResolverSignature<{ ALREADY_CONCLUDED?: any, ALREADY_RATED?: any, ANNULLED?: any, CANCELLED?: any, CLOSED?: any, CORRECTED?: any, NEWER_VERSION_STANDS?: any, NOT_ADDRESSED?: any, NOT_CONTACTED?: any, REFERRED?: any, WITHDRAWN?: any }, ResolversTypes['SupersedingReason']>;

export type TimeOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeOutOfRange'] = ResolversParentTypes['TimeOutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type VisitAnswerResolvers = EnumResolverSignature<{ CONFIRMED?: any, CONTRADICTED?: any, DECLINED?: any, NOT_REACHED?: any, PARTLY_CONFIRMED?: any }, ResolversTypes['VisitAnswer']>;

export type VisitChannelResolvers = EnumResolverSignature<{ MAIL?: any, ONLINE?: any, ON_SITE?: any, PHONE?: any }, ResolversTypes['VisitChannel']>;

export type Resolvers<ContextType = Context> = {
  AlreadyFedBack?: AlreadyFedBackResolvers<ContextType>;
  AlreadyFound?: AlreadyFoundResolvers<ContextType>;
  AlreadyRated?: AlreadyRatedResolvers<ContextType>;
  AssignSpotCheckItemResult?: AssignSpotCheckItemResultResolvers<ContextType>;
  AssignSpotCheckItemSuccess?: AssignSpotCheckItemSuccessResolvers<ContextType>;
  AssignedAlready?: AssignedAlreadyResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  CaseNotOpen?: CaseNotOpenResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionKind?: ContradictionKindResolvers;
  ContradictionState?: ContradictionStateResolvers;
  CorrectFeedbackResult?: CorrectFeedbackResultResolvers<ContextType>;
  CorrectFeedbackSuccess?: CorrectFeedbackSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DrawSpotCheckResult?: DrawSpotCheckResultResolvers<ContextType>;
  DrawSpotCheckSuccess?: DrawSpotCheckSuccessResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackFinding?: FeedbackFindingResolvers<ContextType>;
  FeedbackStatus?: FeedbackStatusResolvers;
  FeedbackVersion?: FeedbackVersionResolvers<ContextType>;
  FindingRecord?: FindingRecordResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NegotiationMethod?: NegotiationMethodResolvers;
  NewerVersionStands?: NewerVersionStandsResolvers<ContextType>;
  NoSuchVersion?: NoSuchVersionResolvers<ContextType>;
  NotAssignedToYou?: NotAssignedToYouResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotYetContacted?: NotYetContactedResolvers<ContextType>;
  NothingToCorrect?: NothingToCorrectResolvers<ContextType>;
  NothingToRate?: NothingToRateResolvers<ContextType>;
  NothingToSample?: NothingToSampleResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeKind?: NoticeKindResolvers;
  OutcomeKind?: OutcomeKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateFeedbackResult?: RateFeedbackResultResolvers<ContextType>;
  RateFeedbackSuccess?: RateFeedbackSuccessResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingStatus?: RatingStatusResolvers;
  RatingWindowPassed?: RatingWindowPassedResolvers<ContextType>;
  RecordFeedbackResult?: RecordFeedbackResultResolvers<ContextType>;
  RecordFeedbackSuccess?: RecordFeedbackSuccessResolvers<ContextType>;
  RecordReturnVisitResult?: RecordReturnVisitResultResolvers<ContextType>;
  RecordReturnVisitSuccess?: RecordReturnVisitSuccessResolvers<ContextType>;
  RecordSpotCheckFindingResult?: RecordSpotCheckFindingResultResolvers<ContextType>;
  RecordSpotCheckFindingSuccess?: RecordSpotCheckFindingSuccessResolvers<ContextType>;
  RedrawnSpotCheck?: RedrawnSpotCheckResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReturnVisit?: ReturnVisitResolvers<ContextType>;
  SamplingMethod?: SamplingMethodResolvers;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementKind?: SettlementKindResolvers;
  SpotCheck?: SpotCheckResolvers<ContextType>;
  SpotCheckConnection?: SpotCheckConnectionResolvers<ContextType>;
  SpotCheckEdge?: SpotCheckEdgeResolvers<ContextType>;
  SpotCheckFinding?: SpotCheckFindingResolvers;
  SpotCheckItem?: SpotCheckItemResolvers<ContextType>;
  SpotCheckItemConnection?: SpotCheckItemConnectionResolvers<ContextType>;
  SpotCheckItemEdge?: SpotCheckItemEdgeResolvers<ContextType>;
  SpotCheckStatus?: SpotCheckStatusResolvers;
  SupersedingReason?: SupersedingReasonResolvers;
  TimeOutOfRange?: TimeOutOfRangeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  VisitAnswer?: VisitAnswerResolvers;
  VisitChannel?: VisitChannelResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
