import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintMapper } from './complaint/schema.mappers.ts';
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

/** A contact is recorded already; the first counts. */
export type AlreadyContacted = Refusal & {
  __typename?: 'AlreadyContacted';
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

/** A consumer's complaint against an enterprise (投诉). */
export type Complaint = {
  __typename?: 'Complaint';
  /** The amount in dispute, CNY. */
  amount?: Maybe<Scalars['CNY']['output']>;
  /** The number for people, e.g. `20260213-330106-7K3F9QXA`. */
  caseNumber: Scalars['String']['output'];
  /** What it is about: code of the published taxonomy, second level. */
  category: Scalars['String']['output'];
  /** The consumer's contact details, masked. */
  consumer?: Maybe<MaskedConsumer>;
  /** Division of the consumer. */
  consumerDivision: Scalars['String']['output'];
  /** The enterprise's first contact with the consumer. */
  contact?: Maybe<Contact>;
  /** Contact is due: end of the 3rd working day after the day of receipt (Art. 12). */
  contactDueAt: Scalars['DateTime']['output'];
  /** A deadline lies beyond the last published calendar and may still move. */
  deadlinesProvisional: Scalars['Boolean']['output'];
  /** What the consumer demands. */
  demands: Array<Demand>;
  /** Division (GB/T 2260) of the enterprise at filing; the complaint belongs there. */
  division: Scalars['String']['output'];
  /** The enterprise addressed; null where it is not registered. */
  enterprise?: Maybe<Enterprise>;
  /** UUID of the complaint. */
  id: Scalars['UUID']['output'];
  /** What happened, in the consumer's words. */
  narrative: Scalars['String']['output'];
  /** What is wrong: code of the published taxonomy, second level. */
  problem: Scalars['String']['output'];
  /** Product or service. */
  productOrService: Scalars['String']['output'];
  /** Where the consumer bought. */
  purchaseChannel: PurchaseChannel;
  /** When the consumer bought. */
  purchaseDate?: Maybe<Scalars['Date']['output']>;
  /** Receipt; both deadlines are counted from the day after. */
  receivedAt: Scalars['DateTime']['output'];
  /** Settlement is due: end of the 10th working day after the day of receipt (Art. 13). */
  settleDueAt: Scalars['DateTime']['output'];
  /** The state. */
  status: ComplaintStatus;
  /** What the consumer stated of an enterprise that is not registered. */
  unregisteredEnterprise?: Maybe<UnregisteredEnterprise>;
  /** How many events have happened to it; grows with each change. Use it as `expectedVersion` elsewhere. */
  version: Scalars['Int']['output'];
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
  note: Scalars['String']['output'];
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

/** An enterprise that takes part, or could: its file is in the registry. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** UUID of the enterprise. */
  id: Scalars['UUID']['output'];
};

/** A file was not uploaded, not by this person, or belongs to another case. */
export type EvidenceNotUsable = Refusal & {
  __typename?: 'EvidenceNotUsable';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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
export type FileComplaintResult = EvidenceNotUsable | FileComplaintSuccess | InvalidPhone | NotFound | PurchaseDateInFuture | RealNameRequired | UnknownDivision | UnknownEnterprise | UnknownTaxonomyEntry;

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

/** Not a phone number. */
export type InvalidPhone = Refusal & {
  __typename?: 'InvalidPhone';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A consumer's contact details as anybody may see them who sees the case. Whole only through `revealContact`. */
export type MaskedConsumer = {
  __typename?: 'MaskedConsumer';
  /** Masked name, e.g. `王**`. */
  name: Scalars['String']['output'];
  /** Masked phone number, e.g. `138****5678`. */
  phone: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * A consumer with a verified real name files a complaint. Where the enterprise is an ODR enterprise the consumer chooses whether to
   * negotiate with it or to go to the authority; any other complaint goes to the authority at once (Art. 13, 23).
   */
  fileComplaint: FileComplaintResult;
  /** The enterprise records its first contact with the consumer, due by the end of the 3rd working day (Art. 12). */
  recordContact: RecordContactResult;
};


export type MutationfileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationrecordContactArgs = {
  input: RecordContactInput;
};

/** It does not exist, or the viewer may not know of it. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** Why a command was not carried out, though the request was well-formed. Nothing was changed. */
export type Refusal = {
  /** The article of the provisional measures that it enforces, e.g. `Art. 14`; absent where it is the platform's own rule. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, for programs: the type's name in upper case, e.g. `NOT_YET_CONTACTED`. */
  code: Scalars['String']['output'];
  /** For people, in the language asked for by `Accept-Language` (zh-CN or en): what is wrong and what to do. */
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FileComplaintResult:
    | ( EvidenceNotUsable & { __typename: 'EvidenceNotUsable' } )
    | ( Omit<FileComplaintSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'FileComplaintSuccess' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PurchaseDateInFuture & { __typename: 'PurchaseDateInFuture' } )
    | ( RealNameRequired & { __typename: 'RealNameRequired' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownEnterprise & { __typename: 'UnknownEnterprise' } )
    | ( UnknownTaxonomyEntry & { __typename: 'UnknownTaxonomyEntry' } )
  ;
  RecordContactResult:
    | ( AlreadyContacted & { __typename: 'AlreadyContacted' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordContactSuccess, 'complaint'> & { complaint: _RefType['Complaint'] } & { __typename: 'RecordContactSuccess' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyContacted & { __typename: 'AlreadyContacted' } )
    | ( CaseNotOpen & { __typename: 'CaseNotOpen' } )
    | ( EvidenceNotUsable & { __typename: 'EvidenceNotUsable' } )
    | ( InvalidPhone & { __typename: 'InvalidPhone' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PurchaseDateInFuture & { __typename: 'PurchaseDateInFuture' } )
    | ( RealNameRequired & { __typename: 'RealNameRequired' } )
    | ( TimeOutOfRange & { __typename: 'TimeOutOfRange' } )
    | ( UnknownDivision & { __typename: 'UnknownDivision' } )
    | ( UnknownEnterprise & { __typename: 'UnknownEnterprise' } )
    | ( UnknownTaxonomyEntry & { __typename: 'UnknownTaxonomyEntry' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AlreadyContacted: ResolverTypeWrapper<AlreadyContacted>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  CaseNotOpen: ResolverTypeWrapper<CaseNotOpen>;
  Complaint: ResolverTypeWrapper<ComplaintMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintOrder: ResolverTypeWrapper<'NEWEST' | 'DUE_NEXT'>;
  ComplaintStatus: ResolverTypeWrapper<'RECEIVED' | 'CONTACTED' | 'SETTLED' | 'NOT_SETTLED' | 'CLOSED' | 'WITHDRAWN' | 'CANCELLED' | 'REFERRED'>;
  Contact: ResolverTypeWrapper<Omit<Contact, 'channel'> & { channel: ResolversTypes['ContactChannel'] }>;
  ContactChannel: ResolverTypeWrapper<'PHONE' | 'PLATFORM_MESSAGE' | 'VIDEO' | 'ON_SITE' | 'MAIL' | 'OTHER'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Demand: ResolverTypeWrapper<'REFUND' | 'REPLACEMENT' | 'REPAIR' | 'COMPENSATION' | 'APOLOGY' | 'OTHER'>;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EvidenceNotUsable: ResolverTypeWrapper<EvidenceNotUsable>;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintResult']>;
  FileComplaintSuccess: ResolverTypeWrapper<Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  FilingRoute: ResolverTypeWrapper<'NEGOTIATE' | 'AUTHORITY'>;
  InvalidPhone: ResolverTypeWrapper<InvalidPhone>;
  MaskedConsumer: ResolverTypeWrapper<MaskedConsumer>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PurchaseChannel: ResolverTypeWrapper<'ONLINE_SHOP' | 'PHYSICAL_SHOP' | 'PHONE_OR_TV' | 'DOOR_TO_DOOR' | 'OTHER'>;
  PurchaseDateInFuture: ResolverTypeWrapper<PurchaseDateInFuture>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealNameRequired: ResolverTypeWrapper<RealNameRequired>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>;
  RecordContactSuccess: ResolverTypeWrapper<Omit<RecordContactSuccess, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  TimeOutOfRange: ResolverTypeWrapper<TimeOutOfRange>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnknownDivision: ResolverTypeWrapper<UnknownDivision>;
  UnknownEnterprise: ResolverTypeWrapper<UnknownEnterprise>;
  UnknownTaxonomyEntry: ResolverTypeWrapper<UnknownTaxonomyEntry>;
  UnregisteredEnterprise: ResolverTypeWrapper<UnregisteredEnterprise>;
  UnregisteredEnterpriseInput: UnregisteredEnterpriseInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyContacted: AlreadyContacted;
  String: Scalars['String']['output'];
  CNY: Scalars['CNY']['output'];
  CaseNotOpen: CaseNotOpen;
  Complaint: ComplaintMapper;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  Contact: Contact;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Enterprise: Enterprise;
  EvidenceNotUsable: EvidenceNotUsable;
  FileComplaintInput: FileComplaintInput;
  FileComplaintResult: ResolversUnionTypes<ResolversParentTypes>['FileComplaintResult'];
  FileComplaintSuccess: Omit<FileComplaintSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  InvalidPhone: InvalidPhone;
  MaskedConsumer: MaskedConsumer;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PurchaseDateInFuture: PurchaseDateInFuture;
  Query: Record<PropertyKey, never>;
  RealNameRequired: RealNameRequired;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactResult'];
  RecordContactSuccess: Omit<RecordContactSuccess, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  TimeOutOfRange: TimeOutOfRange;
  UUID: Scalars['UUID']['output'];
  UnknownDivision: UnknownDivision;
  UnknownEnterprise: UnknownEnterprise;
  UnknownTaxonomyEntry: UnknownTaxonomyEntry;
  UnregisteredEnterprise: UnregisteredEnterprise;
  UnregisteredEnterpriseInput: UnregisteredEnterpriseInput;
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyContacted'] = ResolversParentTypes['AlreadyContacted']> = {
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
  amount?: Resolver<Maybe<ResolversTypes['CNY']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['MaskedConsumer']>, ParentType, ContextType>;
  consumerDivision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlinesProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demands?: Resolver<Array<ResolversTypes['Demand']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productOrService?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseChannel?: Resolver<ResolversTypes['PurchaseChannel'], ParentType, ContextType>;
  purchaseDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settleDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  unregisteredEnterprise?: Resolver<Maybe<ResolversTypes['UnregisteredEnterprise']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ComplaintStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CLOSED?: any, CONTACTED?: any, NOT_SETTLED?: any, RECEIVED?: any, REFERRED?: any, SETTLED?: any, WITHDRAWN?: any }, ResolversTypes['ComplaintStatus']>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  deniedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactChannelResolvers = EnumResolverSignature<{ MAIL?: any, ON_SITE?: any, OTHER?: any, PHONE?: any, PLATFORM_MESSAGE?: any, VIDEO?: any }, ResolversTypes['ContactChannel']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemandResolvers = EnumResolverSignature<{ APOLOGY?: any, COMPENSATION?: any, OTHER?: any, REFUND?: any, REPAIR?: any, REPLACEMENT?: any }, ResolversTypes['Demand']>;

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type EvidenceNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotUsable'] = ResolversParentTypes['EvidenceNotUsable']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintResult'] = ResolversParentTypes['FileComplaintResult']> = {
  __resolveType?: TypeResolveFn<'EvidenceNotUsable' | 'FileComplaintSuccess' | 'InvalidPhone' | 'NotFound' | 'PurchaseDateInFuture' | 'RealNameRequired' | 'UnknownDivision' | 'UnknownEnterprise' | 'UnknownTaxonomyEntry', ParentType, ContextType>;
};

export type FileComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintSuccess'] = ResolversParentTypes['FileComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingRouteResolvers = EnumResolverSignature<{ AUTHORITY?: any, NEGOTIATE?: any }, ResolversTypes['FilingRoute']>;

export type InvalidPhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPhone'] = ResolversParentTypes['InvalidPhone']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaskedConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedConsumer'] = ResolversParentTypes['MaskedConsumer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationfileComplaintArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationrecordContactArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyContacted' | 'CaseNotOpen' | 'EvidenceNotUsable' | 'InvalidPhone' | 'NotFound' | 'PurchaseDateInFuture' | 'RealNameRequired' | 'TimeOutOfRange' | 'UnknownDivision' | 'UnknownEnterprise' | 'UnknownTaxonomyEntry', ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  AlreadyContacted?: AlreadyContactedResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  CaseNotOpen?: CaseNotOpenResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintOrder?: ComplaintOrderResolvers;
  ComplaintStatus?: ComplaintStatusResolvers;
  Contact?: ContactResolvers<ContextType>;
  ContactChannel?: ContactChannelResolvers;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Demand?: DemandResolvers;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EvidenceNotUsable?: EvidenceNotUsableResolvers<ContextType>;
  FileComplaintResult?: FileComplaintResultResolvers<ContextType>;
  FileComplaintSuccess?: FileComplaintSuccessResolvers<ContextType>;
  FilingRoute?: FilingRouteResolvers;
  InvalidPhone?: InvalidPhoneResolvers<ContextType>;
  MaskedConsumer?: MaskedConsumerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PurchaseChannel?: PurchaseChannelResolvers;
  PurchaseDateInFuture?: PurchaseDateInFutureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealNameRequired?: RealNameRequiredResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordContactSuccess?: RecordContactSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  TimeOutOfRange?: TimeOutOfRangeResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnknownDivision?: UnknownDivisionResolvers<ContextType>;
  UnknownEnterprise?: UnknownEnterpriseResolvers<ContextType>;
  UnknownTaxonomyEntry?: UnknownTaxonomyEntryResolvers<ContextType>;
  UnregisteredEnterprise?: UnregisteredEnterpriseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
