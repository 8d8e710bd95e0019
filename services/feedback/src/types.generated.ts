import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintMapper, FeedbackMapper, FeedbackVersionMapper } from './dossier/schema.mappers.ts';
import type { ContradictionMapper } from './contradiction/schema.mappers.ts';
import type { InboxMapper } from './notice/schema.mappers.ts';
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

/** A feedback is recorded already: it is to be corrected, once it stands. */
export type AlreadyFedBack = Refusal & {
  __typename?: 'AlreadyFedBack';
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
  | 'SETTLEMENT_DENIED';

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

/** All feedback of the enterprise on one complaint, and the consumer's rating (结果反馈, Art. 14). */
export type Feedback = {
  __typename?: 'Feedback';
  /** The version that stands as the outcome; null where none does. */
  accepted?: Maybe<FeedbackVersion>;
  /** The complaint. */
  complaint?: Maybe<Complaint>;
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
  /**
   * The enterprise corrects its feedback by a new version, either way: only while the complaint is SETTLED or NOT_SETTLED and unrated. It
   * restarts the rating window once accepted. All versions stay visible.
   */
  correctFeedback: CorrectFeedbackResult;
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
};


export type MutationcorrectFeedbackArgs = {
  input: CorrectFeedbackInput;
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
  /** The enterprise corrected its feedback. */
  | 'FEEDBACK_CORRECTED'
  /** The enterprise fed back. */
  | 'FEEDBACK_GIVEN'
  /** A version of the feedback does not stand: it was refused, or annulled. */
  | 'FEEDBACK_NOT_STANDING'
  /** The consumer rated. */
  | 'RATED'
  /** The time to rate is over soon. */
  | 'RATING_WINDOW_ENDING';

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
};


export type QuerycontradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Why a command was not carried out, though the request was well-formed. Nothing was changed. */
export type Refusal = {
  /** The article of the provisional measures that it enforces, e.g. `Art. 14`; absent where it is the platform's own rule. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, for programs: the type's name in upper case, e.g. `NOT_YET_CONTACTED`. */
  code: Scalars['String']['output'];
  /** For people, in the language asked for by `Accept-Language` (zh-CN or en): what is wrong and what to do. */
  message: Scalars['String']['output'];
};

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
  CorrectFeedbackResult:
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( Omit<CorrectFeedbackSuccess, 'feedback'> & { feedback: _RefType['Feedback'] } & { __typename: 'CorrectFeedbackSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NothingToCorrect & { __typename: 'NothingToCorrect' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyFedBack & { __typename: 'AlreadyFedBack' } )
    | ( AlreadyRated & { __typename: 'AlreadyRated' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NewerVersionStands & { __typename: 'NewerVersionStands' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotYetContacted & { __typename: 'NotYetContacted' } )
    | ( NothingToCorrect & { __typename: 'NothingToCorrect' } )
    | ( NothingToRate & { __typename: 'NothingToRate' } )
    | ( RatingWindowPassed & { __typename: 'RatingWindowPassed' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AlreadyFedBack: ResolverTypeWrapper<AlreadyFedBack>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlreadyRated: ResolverTypeWrapper<AlreadyRated>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  CaseNotOpen: ResolverTypeWrapper<CaseNotOpen>;
  Complaint: ResolverTypeWrapper<ComplaintMapper>;
  Contradiction: ResolverTypeWrapper<ContradictionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges'> & { edges: Array<ResolversTypes['ContradictionEdge']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionKind: ResolverTypeWrapper<'SETTLEMENT_DENIED' | 'CONTACT_DENIED'>;
  CorrectFeedbackInput: CorrectFeedbackInput;
  CorrectFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectFeedbackResult']>;
  CorrectFeedbackSuccess: ResolverTypeWrapper<Omit<CorrectFeedbackSuccess, 'feedback'> & { feedback: ResolversTypes['Feedback'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Feedback: ResolverTypeWrapper<FeedbackMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversTypes['FeedbackEdge']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackStatus: ResolverTypeWrapper<'RECORDED' | 'ACCEPTED' | 'SUPERSEDED'>;
  FeedbackVersion: ResolverTypeWrapper<FeedbackVersionMapper>;
  Inbox: ResolverTypeWrapper<InboxMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NegotiationMethod: ResolverTypeWrapper<'PHONE' | 'ONLINE' | 'VIDEO' | 'ON_SITE' | 'MAIL' | 'OTHER'>;
  NewerVersionStands: ResolverTypeWrapper<NewerVersionStands>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotYetContacted: ResolverTypeWrapper<NotYetContacted>;
  NothingToCorrect: ResolverTypeWrapper<NothingToCorrect>;
  NothingToRate: ResolverTypeWrapper<NothingToRate>;
  Notice: ResolverTypeWrapper<Omit<Notice, 'kind'> & { kind: ResolversTypes['NoticeKind'] }>;
  NoticeKind: ResolverTypeWrapper<'FEEDBACK_GIVEN' | 'FEEDBACK_CORRECTED' | 'FEEDBACK_NOT_STANDING' | 'RATED' | 'CONTRADICTION_FOUND' | 'CONTACT_DENIED' | 'RATING_WINDOW_ENDING'>;
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
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Settlement: ResolverTypeWrapper<Omit<Settlement, 'kinds'> & { kinds: Array<ResolversTypes['SettlementKind']> }>;
  SettlementInput: SettlementInput;
  SettlementKind: ResolverTypeWrapper<'REFUND' | 'REPLACEMENT' | 'REPAIR' | 'COMPENSATION' | 'APOLOGY' | 'OTHER'>;
  SupersedingReason: ResolverTypeWrapper<'CORRECTED' | 'NOT_CONTACTED' | 'NOT_ADDRESSED' | 'WITHDRAWN' | 'CANCELLED' | 'REFERRED' | 'CLOSED' | 'ANNULLED' | 'ALREADY_CONCLUDED' | 'ALREADY_RATED' | 'NEWER_VERSION_STANDS'>;
  TimeOutOfRange: ResolverTypeWrapper<TimeOutOfRange>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyFedBack: AlreadyFedBack;
  String: Scalars['String']['output'];
  AlreadyRated: AlreadyRated;
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
  Feedback: FeedbackMapper;
  Boolean: Scalars['Boolean']['output'];
  FeedbackConnection: Omit<FeedbackConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeedbackEdge']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackVersion: FeedbackVersionMapper;
  Inbox: InboxMapper;
  Mutation: Record<PropertyKey, never>;
  NewerVersionStands: NewerVersionStands;
  NotFound: NotFound;
  NotYetContacted: NotYetContacted;
  NothingToCorrect: NothingToCorrect;
  NothingToRate: NothingToRate;
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
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Settlement: Settlement;
  SettlementInput: SettlementInput;
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

export type AlreadyRatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRated'] = ResolversParentTypes['AlreadyRated']> = {
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
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionKindResolvers = EnumResolverSignature<{ CONTACT_DENIED?: any, SETTLEMENT_DENIED?: any }, ResolversTypes['ContradictionKind']>;

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

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['FeedbackVersion']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingStatus?: Resolver<ResolversTypes['RatingStatus'], ParentType, ContextType>;
  ratingWindowEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feedback?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctFeedback?: Resolver<ResolversTypes['CorrectFeedbackResult'], ParentType, ContextType, RequireFields<MutationcorrectFeedbackArgs, 'input'>>;
  markFeedbackNoticesRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationmarkFeedbackNoticesReadArgs, 'ids'>>;
  rateFeedback?: Resolver<ResolversTypes['RateFeedbackResult'], ParentType, ContextType, RequireFields<MutationrateFeedbackArgs, 'input'>>;
  recordFeedback?: Resolver<ResolversTypes['RecordFeedbackResult'], ParentType, ContextType, RequireFields<MutationrecordFeedbackArgs, 'input'>>;
};

export type NegotiationMethodResolvers = EnumResolverSignature<{ MAIL?: any, ONLINE?: any, ON_SITE?: any, OTHER?: any, PHONE?: any, VIDEO?: any }, ResolversTypes['NegotiationMethod']>;

export type NewerVersionStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewerVersionStands'] = ResolversParentTypes['NewerVersionStands']> = {
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

export type NoticeKindResolvers = EnumResolverSignature<{ CONTACT_DENIED?: any, CONTRADICTION_FOUND?: any, FEEDBACK_CORRECTED?: any, FEEDBACK_GIVEN?: any, FEEDBACK_NOT_STANDING?: any, RATED?: any, RATING_WINDOW_ENDING?: any }, ResolversTypes['NoticeKind']>;

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

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyFedBack' | 'AlreadyRated' | 'CaseNotOpen' | 'NewerVersionStands' | 'NotFound' | 'NotYetContacted' | 'NothingToCorrect' | 'NothingToRate' | 'RatingWindowPassed' | 'TimeOutOfRange', ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  amount?: Resolver<ResolversTypes['CNY'], ParentType, ContextType>;
  keepBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['SettlementKind']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementKindResolvers = EnumResolverSignature<{ APOLOGY?: any, COMPENSATION?: any, OTHER?: any, REFUND?: any, REPAIR?: any, REPLACEMENT?: any }, ResolversTypes['SettlementKind']>;

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

export type Resolvers<ContextType = Context> = {
  AlreadyFedBack?: AlreadyFedBackResolvers<ContextType>;
  AlreadyRated?: AlreadyRatedResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  CaseNotOpen?: CaseNotOpenResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionKind?: ContradictionKindResolvers;
  CorrectFeedbackResult?: CorrectFeedbackResultResolvers<ContextType>;
  CorrectFeedbackSuccess?: CorrectFeedbackSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackStatus?: FeedbackStatusResolvers;
  FeedbackVersion?: FeedbackVersionResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NegotiationMethod?: NegotiationMethodResolvers;
  NewerVersionStands?: NewerVersionStandsResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotYetContacted?: NotYetContactedResolvers<ContextType>;
  NothingToCorrect?: NothingToCorrectResolvers<ContextType>;
  NothingToRate?: NothingToRateResolvers<ContextType>;
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
  Refusal?: RefusalResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementKind?: SettlementKindResolvers;
  SupersedingReason?: SupersedingReasonResolvers;
  TimeOutOfRange?: TimeOutOfRangeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
