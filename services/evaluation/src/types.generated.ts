import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseMapper, IndicatorsMapper } from './indicator/schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** An enterprise that takes part, or could: its file is in the registry. */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** UUID of the enterprise. */
  id: Scalars['UUID']['output'];
  /** Live indicators of the enterprise's cases. Null where the viewer may not see them: consumers and the public see the public page. */
  indicators?: Maybe<Indicators>;
};


/** An enterprise that takes part, or could: its file is in the registry. */
export type EnterpriseindicatorsArgs = {
  period: PeriodInput;
};

/** A range of rates, 0 to 1. */
export type IndicatorInterval = {
  __typename?: 'IndicatorInterval';
  /** The upper end. */
  high: Scalars['Float']['output'];
  /** The lower end. */
  low: Scalars['Float']['output'];
};

/** A mean over cases. */
export type IndicatorMean = {
  __typename?: 'IndicatorMean';
  /** Cases looked at. */
  cases: Scalars['Int']['output'];
  /** False: not enough cases to judge by. */
  enoughCases: Scalars['Boolean']['output'];
  /** The sum over the cases. */
  sum: Scalars['Int']['output'];
  /** The mean; null without a case. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A rate of cases. */
export type IndicatorRate = {
  __typename?: 'IndicatorRate';
  /** Cases looked at: the number of cases of this indicator. */
  denominator: Scalars['Int']['output'];
  /** False: not enough cases to judge by. */
  enoughCases: Scalars['Boolean']['output'];
  /** Within this the true rate lies with 95 % (Wilson); null without a case. */
  interval?: Maybe<IndicatorInterval>;
  /** Cases that are so. */
  numerator: Scalars['Int']['output'];
  /** The rate, 0 to 1; null without a case. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Withdrawals for one reason. */
export type IndicatorWithdrawals = {
  __typename?: 'IndicatorWithdrawals';
  /** Withdrawn for it, of the filed. */
  rate: IndicatorRate;
  /** The reason. */
  reason: WithdrawalReason;
};

/** How many working days it took. */
export type IndicatorWorkingDays = {
  __typename?: 'IndicatorWorkingDays';
  /** Cases looked at. */
  cases: Scalars['Int']['output'];
  /** False: not enough cases to judge by. */
  enoughCases: Scalars['Boolean']['output'];
  /** Within so many working days half of the cases were handled; null without a case. */
  median?: Maybe<Scalars['Int']['output']>;
  /** Within so many working days nine of ten cases were handled; null without a case. */
  percentile90?: Maybe<Scalars['Int']['output']>;
  /** Working days of all cases together. */
  sum: Scalars['Int']['output'];
  /** The mean; null without a case. */
  value?: Maybe<Scalars['Float']['output']>;
};

/**
 * How well complaints are handled, over a period. A case belongs to the month of its first conclusion, a deadline to the month in which it
 * falls due, filing and withdrawal to the month of receipt. Cancelled cases and those that went to the authority at filing count for
 * nothing, those referred by an exit in nothing that looks at the outcome, ratings of annulled cases in none.
 */
export type Indicators = {
  __typename?: 'Indicators';
  /** What had happened by then is in the figures. Null while that cannot be told, such as right after a start without Kafka. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Cases with an outcome. */
  concluded: Scalars['Int']['output'];
  /** Settled and rated as resolved, of the rated. */
  confirmedSettlementRate: IndicatorRate;
  /** Contacted in time (Art. 12), of the deadlines decided: the enterprise got in touch, or the deadline passed. */
  contactOnTimeRate: IndicatorRate;
  /** Settled and rated as not resolved, of the settled and rated. */
  contradictionRate: IndicatorRate;
  /** Cases filed with the enterprise. */
  filed: Scalars['Int']['output'];
  /** The first month, `YYYY-MM`. */
  from: Scalars['String']['output'];
  /** Working days from receipt to feedback, over the concluded with feedback. */
  handlingWorkingDays: IndicatorWorkingDays;
  /** Below this number of cases `enoughCases` is false, and the figure ranks nobody. */
  minimumCases: Scalars['Int']['output'];
  /** The same for each month of the period, in order. */
  months: Array<Indicators>;
  /** Rated, of the concluded. */
  ratingCoverage: IndicatorRate;
  /** Concluded and referred to the authority, of the concluded (Art. 13). */
  referralRate: IndicatorRate;
  /** Version of the rules by which facts and indicators are counted. */
  ruleVersion: Scalars['Int']['output'];
  /** Mean of the marks 1 to 5 over the rated. */
  satisfaction: IndicatorMean;
  /** Fed back in time (Art. 13), of the deadlines decided: there is an outcome, or the deadline passed. */
  settlementOnTimeRate: IndicatorRate;
  /** Settled, of the concluded (Art. 13). */
  settlementRate: IndicatorRate;
  /** The last month, included. */
  to: Scalars['String']['output'];
  /** Withdrawn by the consumer, of the filed. */
  withdrawalRate: IndicatorRate;
  /** The withdrawal rate by the reason that consumers gave. */
  withdrawals: Array<IndicatorWithdrawals>;
};

export type Mutation = {
  __typename?: 'Mutation';
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

/**
 * Whole months in China's time zone. `from` and `to` are each a year (`2026`), a quarter (`2026-Q1`) or a month (`2026-02`), both
 * included, 60 months at most.
 */
export type PeriodInput = {
  /** The first year, quarter or month. */
  from: Scalars['String']['input'];
  /** The last one; the same as `from` by default. */
  to?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Live indicators of an enterprise, or of a division with all that lies in it; for officers and analysts without either, of all that
   * their authority supervises. Null where the viewer may not see them.
   */
  indicators?: Maybe<Indicators>;
};


export type QueryindicatorsArgs = {
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  enterpriseId?: InputMaybe<Scalars['UUID']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
  period: PeriodInput;
  scale?: InputMaybe<Scale>;
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

/** Scale of an enterprise. */
export type Scale =
  /** Large. */
  | 'LARGE'
  /** Medium. */
  | 'MEDIUM'
  /** Micro. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/** Why a consumer withdrew a complaint. */
export type WithdrawalReason =
  /** The enterprise asked for it. */
  | 'ASKED_BY_ENTERPRISE'
  /** Filed by mistake. */
  | 'MISTAKE'
  /** Another reason. */
  | 'OTHER'
  /** Solved without the platform. */
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
  Enterprise: Enterprise;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal: ( NotFound & { __typename: 'NotFound' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseMapper>;
  IndicatorInterval: ResolverTypeWrapper<IndicatorInterval>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IndicatorMean: ResolverTypeWrapper<IndicatorMean>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IndicatorRate: ResolverTypeWrapper<IndicatorRate>;
  IndicatorWithdrawals: ResolverTypeWrapper<Omit<IndicatorWithdrawals, 'reason'> & { reason: ResolversTypes['WithdrawalReason'] }>;
  IndicatorWorkingDays: ResolverTypeWrapper<IndicatorWorkingDays>;
  Indicators: ResolverTypeWrapper<IndicatorsMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Scale: ResolverTypeWrapper<'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO'>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  WithdrawalReason: ResolverTypeWrapper<'MISTAKE' | 'SOLVED_PRIVATELY' | 'ASKED_BY_ENTERPRISE' | 'OTHER'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CNY: Scalars['CNY']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Enterprise: EnterpriseMapper;
  IndicatorInterval: IndicatorInterval;
  Float: Scalars['Float']['output'];
  IndicatorMean: IndicatorMean;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  IndicatorRate: IndicatorRate;
  IndicatorWithdrawals: IndicatorWithdrawals;
  IndicatorWorkingDays: IndicatorWorkingDays;
  Indicators: IndicatorsMapper;
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  UUID: Scalars['UUID']['output'];
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface CNYScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CNY'], any> {
  name: 'CNY';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<ResolversTypes['Indicators']>, ParentType, ContextType, RequireFields<EnterpriseindicatorsArgs, 'period'>>;
};

export type IndicatorIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorInterval'] = ResolversParentTypes['IndicatorInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorMean'] = ResolversParentTypes['IndicatorMean']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enoughCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorRate'] = ResolversParentTypes['IndicatorRate']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enoughCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['IndicatorInterval']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorWithdrawalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorWithdrawals'] = ResolversParentTypes['IndicatorWithdrawals']> = {
  rate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithdrawalReason'], ParentType, ContextType>;
};

export type IndicatorWorkingDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorWorkingDays'] = ResolversParentTypes['IndicatorWorkingDays']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enoughCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentile90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicators'] = ResolversParentTypes['Indicators']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedSettlementRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  contactOnTimeRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  contradictionRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlingWorkingDays?: Resolver<ResolversTypes['IndicatorWorkingDays'], ParentType, ContextType>;
  minimumCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['Indicators']>, ParentType, ContextType>;
  ratingCoverage?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  referralRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['IndicatorMean'], ParentType, ContextType>;
  settlementOnTimeRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  settlementRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawalRate?: Resolver<ResolversTypes['IndicatorRate'], ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['IndicatorWithdrawals']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  indicators?: Resolver<Maybe<ResolversTypes['Indicators']>, ParentType, ContextType, RequireFields<QueryindicatorsArgs, 'period'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type ScaleResolvers = EnumResolverSignature<{ LARGE?: any, MEDIUM?: any, MICRO?: any, SMALL?: any }, ResolversTypes['Scale']>;

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type WithdrawalReasonResolvers = EnumResolverSignature<{ ASKED_BY_ENTERPRISE?: any, MISTAKE?: any, OTHER?: any, SOLVED_PRIVATELY?: any }, ResolversTypes['WithdrawalReason']>;

export type Resolvers<ContextType = Context> = {
  CNY?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  IndicatorInterval?: IndicatorIntervalResolvers<ContextType>;
  IndicatorMean?: IndicatorMeanResolvers<ContextType>;
  IndicatorRate?: IndicatorRateResolvers<ContextType>;
  IndicatorWithdrawals?: IndicatorWithdrawalsResolvers<ContextType>;
  IndicatorWorkingDays?: IndicatorWorkingDaysResolvers<ContextType>;
  Indicators?: IndicatorsResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Scale?: ScaleResolvers;
  UUID?: GraphQLScalarType;
  WithdrawalReason?: WithdrawalReasonResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
