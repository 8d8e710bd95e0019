import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseMapper, IndicatorsMapper } from './indicator/schema.mappers.ts';
import type { EvaluationSchemeMapper } from './scheme/schema.mappers.ts';
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

/** The rules of a new scheme. */
export type AdoptEvaluationSchemeInput = {
  /** How often the province evaluates. */
  cadence: EvaluationCadence;
  /** The first month of the first period that it holds for, `YYYY-MM`: later than the present month. */
  effectiveFrom: Scalars['String']['input'];
  /** From the best down; the last one from 0. */
  grades: Array<SchemeGradeInput>;
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** What counts, and how much; weights sum to 100. */
  indicators: Array<WeightedIndicatorInput>;
  /** With fewer concluded cases in a period an enterprise gets neither score nor rank; 1 to 1000. */
  minimumCases: Scalars['Int']['input'];
  /** Each kind of unit of each scale in one of them. */
  peerGroups: Array<PeerGroupInput>;
};

/** What adopting a scheme leads to. */
export type AdoptEvaluationSchemeResult = AdoptEvaluationSchemeSuccess | FloorNotBelowTarget | GradesOutOfOrder | IndicatorTwice | IndicatorWanting | LevelOutOfRange | NotFound | PeerGroupsLeaveGap | PeerGroupsOverlap | ProvincialOnly | SchemeCutsPeriod | SchemeForThatMonth | SchemeTooLate | WeightsNotHundred;

/** The scheme was adopted. */
export type AdoptEvaluationSchemeSuccess = {
  __typename?: 'AdoptEvaluationSchemeSuccess';
  /** The scheme. */
  scheme: EvaluationScheme;
};

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

/** How often a province evaluates: periods are parts of a calendar year. */
export type EvaluationCadence =
  /** Twice a year, from January and July. */
  | 'HALF_YEARLY'
  /** Four times a year. */
  | 'QUARTERLY'
  /** Once a year. */
  | 'YEARLY';

/** The rules by which a province evaluates its ODR enterprises (Art. 20). Never changed: what is to be different is another scheme. */
export type EvaluationScheme = {
  __typename?: 'EvaluationScheme';
  /** When it was adopted. */
  adoptedAt: Scalars['DateTime']['output'];
  /** The authority that adopted it. */
  authorityId: Scalars['String']['output'];
  /** How often the province evaluates. */
  cadence: EvaluationCadence;
  /** The first month of the first period that it holds for, `YYYY-MM`. */
  effectiveFrom: Scalars['String']['output'];
  /** The grades, from the best down. */
  grades: Array<SchemeGrade>;
  /** UUID of the scheme. */
  id: Scalars['UUID']['output'];
  /** What counts, and how much. */
  indicators: Array<WeightedIndicator>;
  /** With fewer concluded cases in a period an enterprise gets neither score nor rank. */
  minimumCases: Scalars['Int']['output'];
  /** Number of the scheme within its province, from 1. */
  number: Scalars['Int']['output'];
  /** Who is compared with whom. */
  peerGroups: Array<PeerGroup>;
  /** Province (GB/T 2260). */
  province: Scalars['String']['output'];
  /** Whether it holds. */
  status: EvaluationSchemeStatus;
  /** Number of the last event of this scheme. */
  version: Scalars['Int']['output'];
};

/** A page of schemes. */
export type EvaluationSchemeConnection = {
  __typename?: 'EvaluationSchemeConnection';
  /** The schemes of this page. */
  edges: Array<EvaluationSchemeEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A scheme in a list. */
export type EvaluationSchemeEdge = {
  __typename?: 'EvaluationSchemeEdge';
  /** The place in the list. */
  cursor: Scalars['String']['output'];
  /** The scheme. */
  node: EvaluationScheme;
};

/** Whether a scheme holds. */
export type EvaluationSchemeStatus =
  /** It holds from its first period on, until a later one does. */
  | 'ADOPTED'
  /** Taken back before its first period. */
  | 'WITHDRAWN';

/** A floor is as good as its target, or better. */
export type FloorNotBelowTarget = Refusal & {
  __typename?: 'FloorNotBelowTarget';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The indicator. */
  indicator?: Maybe<SchemeIndicator>;
  message: Scalars['String']['output'];
};

/** The grades are not in order from the best down to 0. */
export type GradesOutOfOrder = Refusal & {
  __typename?: 'GradesOutOfOrder';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** An indicator is weighted twice. */
export type IndicatorTwice = Refusal & {
  __typename?: 'IndicatorTwice';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The indicator. */
  indicator?: Maybe<SchemeIndicator>;
  message: Scalars['String']['output'];
};

/** One of settlement, satisfaction and handling time does not count. */
export type IndicatorWanting = Refusal & {
  __typename?: 'IndicatorWanting';
  article?: Maybe<Scalars['String']['output']>;
  /** `SETTLEMENT`, `SATISFACTION` or `HANDLING_TIME`. */
  aspect?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** A floor or target lies outside what its indicator can be. */
export type LevelOutOfRange = Refusal & {
  __typename?: 'LevelOutOfRange';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The indicator. */
  indicator?: Maybe<SchemeIndicator>;
  /** The least it can be. */
  least?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** The most it can be. */
  most?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * The officer's province sets the rules of its evaluation (Art. 20), for periods that have not begun. Weights sum to 100; settlement,
   * satisfaction and handling time each count; each kind of unit of each scale belongs to one peer group.
   */
  adoptEvaluationScheme: AdoptEvaluationSchemeResult;
  /** The province takes back a scheme whose first period has not begun; the one before goes on. */
  withdrawEvaluationScheme: WithdrawEvaluationSchemeResult;
};


export type MutationadoptEvaluationSchemeArgs = {
  input: AdoptEvaluationSchemeInput;
};


export type MutationwithdrawEvaluationSchemeArgs = {
  input: WithdrawEvaluationSchemeInput;
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

/** Enterprises that are compared with one another: of one of these kinds and one of these scales, as filed at the end of the period. */
export type PeerGroup = {
  __typename?: 'PeerGroup';
  /** Names the group within its scheme. */
  code: Scalars['String']['output'];
  /** Scales. */
  scales: Array<Scale>;
  /** Kinds of unit. */
  subjectKinds: Array<SubjectKind>;
};

/** Who is to be compared with whom. */
export type PeerGroupInput = {
  /** Names the group: 1 to 20 of A–Z, 0–9 and _. */
  code: Scalars['String']['input'];
  /** Scales. */
  scales: Array<Scale>;
  /** Kinds of unit. */
  subjectKinds: Array<SubjectKind>;
};

/** Some units belong to no peer group. */
export type PeerGroupsLeaveGap = Refusal & {
  __typename?: 'PeerGroupsLeaveGap';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Its scale. */
  scale?: Maybe<Scale>;
  /** Kind of unit that belongs to none. */
  subjectKind?: Maybe<SubjectKind>;
};

/** Some units belong to two peer groups, or two groups have one name. */
export type PeerGroupsOverlap = Refusal & {
  __typename?: 'PeerGroupsOverlap';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The groups. */
  groups?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** Its scale. */
  scale?: Maybe<Scale>;
  /** Kind of unit that belongs to several; absent where two groups have one name. */
  subjectKind?: Maybe<SubjectKind>;
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

/** Only a provincial authority sets and withdraws schemes of evaluation. */
export type ProvincialOnly = Refusal & {
  __typename?: 'ProvincialOnly';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A scheme of evaluation; null where there is none of this id. */
  evaluationScheme?: Maybe<EvaluationScheme>;
  /** The scheme that holds for a period which begins with a month; null where the province has none. */
  evaluationSchemeInForce?: Maybe<EvaluationScheme>;
  /** The schemes of a province, newest first, withdrawn ones included. */
  evaluationSchemes: EvaluationSchemeConnection;
  /**
   * Live indicators of an enterprise, or of a division with all that lies in it; for officers and analysts without either, of all that
   * their authority supervises. Null where the viewer may not see them.
   */
  indicators?: Maybe<Indicators>;
};


export type QueryevaluationSchemeArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryevaluationSchemeInForceArgs = {
  month: Scalars['String']['input'];
  province: Scalars['String']['input'];
};


export type QueryevaluationSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  province: Scalars['String']['input'];
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

/** The scheme has been withdrawn. */
export type SchemeAlreadyWithdrawn = Refusal & {
  __typename?: 'SchemeAlreadyWithdrawn';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The month lies within a period, of this scheme or of one beside it. */
export type SchemeCutsPeriod = Refusal & {
  __typename?: 'SchemeCutsPeriod';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The month. */
  effectiveFrom?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/** Another scheme of the province begins with that month. */
export type SchemeForThatMonth = Refusal & {
  __typename?: 'SchemeForThatMonth';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** The month. */
  effectiveFrom?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

/** A grade of a scheme. */
export type SchemeGrade = {
  __typename?: 'SchemeGrade';
  /** It is given from this score on, 0 to 100. */
  fromScore: Scalars['Int']['output'];
  /** Its name, e.g. `A`. */
  grade: Scalars['String']['output'];
};

/** A grade. */
export type SchemeGradeInput = {
  /** Given from this score on, 0 to 100. */
  fromScore: Scalars['Int']['input'];
  /** Its name: 1 to 20 of A–Z, 0–9 and _. */
  grade: Scalars['String']['input'];
};

/** The scheme holds for a period that has begun. */
export type SchemeInForce = Refusal & {
  __typename?: 'SchemeInForce';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** What enterprises are evaluated by. Rates are 0 to 1, satisfaction 1 to 5, handling times working days. */
export type SchemeIndicator =
  /** Settled and rated as resolved, of the rated (Art. 14). */
  | 'CONFIRMED_SETTLEMENT_RATE'
  /** Contacted in time, of the deadlines decided (Art. 12). */
  | 'CONTACT_ON_TIME_RATE'
  /** Settled and rated as not resolved, of the settled and rated; fewer is better. */
  | 'CONTRADICTION_RATE'
  /** Mean of the working days from receipt to feedback; fewer is better. */
  | 'HANDLING_DAYS_MEAN'
  /** Within so many working days half of the cases were handled; fewer is better. */
  | 'HANDLING_DAYS_MEDIAN'
  /** Within so many working days nine of ten cases were handled; fewer is better. */
  | 'HANDLING_DAYS_PERCENTILE_90'
  /** Rated, of the concluded. */
  | 'RATING_COVERAGE'
  /** Referred to the authority, of the concluded (Art. 13); fewer is better. */
  | 'REFERRAL_RATE'
  /** Mean mark of the rated (Art. 14). */
  | 'SATISFACTION'
  /** Fed back in time, of the deadlines decided (Art. 13). */
  | 'SETTLEMENT_ON_TIME_RATE'
  /** Settled, of the concluded (Art. 13). */
  | 'SETTLEMENT_RATE'
  /** Withdrawn, of the filed; fewer is better. */
  | 'WITHDRAWAL_RATE';

/** The period has begun already. */
export type SchemeTooLate = Refusal & {
  __typename?: 'SchemeTooLate';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
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

/** How one indicator counts in a scheme. In between floor and target its score rises evenly. */
export type WeightedIndicator = {
  __typename?: 'WeightedIndicator';
  /** Here, and below, it scores 0. Decimal of four places; where fewer is better it lies above the target. */
  floor: Scalars['String']['output'];
  /** The indicator. */
  indicator: SchemeIndicator;
  /** Here, and beyond, it scores 100. Decimal of four places. */
  target: Scalars['String']['output'];
  /** Hundredths of the score; all of a scheme sum to 100. */
  weight: Scalars['Int']['output'];
};

/** How one indicator is to count. */
export type WeightedIndicatorInput = {
  /** Scores 0: a decimal of at most four places, e.g. `0.6`. */
  floor: Scalars['String']['input'];
  /** The indicator. */
  indicator: SchemeIndicator;
  /** Scores 100: a decimal of at most four places, e.g. `0.95`. */
  target: Scalars['String']['input'];
  /** Whole hundredths of the score, 1 to 100. */
  weight: Scalars['Int']['input'];
};

/** The weights do not sum to 100. */
export type WeightsNotHundred = Refusal & {
  __typename?: 'WeightsNotHundred';
  article?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** What they sum to. */
  sum?: Maybe<Scalars['Int']['output']>;
};

/** A scheme to take back. */
export type WithdrawEvaluationSchemeInput = {
  /** The client's own id of this request, 8 to 64 characters: a repeat is done only once. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; it stands in the audit log. At most 500 characters. */
  reason: Scalars['String']['input'];
  /** The scheme. */
  schemeId: Scalars['UUID']['input'];
};

/** What withdrawing a scheme leads to. */
export type WithdrawEvaluationSchemeResult = NotFound | ProvincialOnly | SchemeAlreadyWithdrawn | SchemeInForce | WithdrawEvaluationSchemeSuccess;

/** The scheme was withdrawn. */
export type WithdrawEvaluationSchemeSuccess = {
  __typename?: 'WithdrawEvaluationSchemeSuccess';
  /** The scheme. */
  scheme: EvaluationScheme;
};

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
  EvaluationScheme: EvaluationScheme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  EvaluationScheme:
    ( { __typename: 'EvaluationScheme' }
    & GraphQLRecursivePick<FederationTypes['EvaluationScheme'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdoptEvaluationSchemeResult:
    | ( Omit<AdoptEvaluationSchemeSuccess, 'scheme'> & { scheme: _RefType['EvaluationScheme'] } & { __typename: 'AdoptEvaluationSchemeSuccess' } )
    | ( Omit<FloorNotBelowTarget, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'FloorNotBelowTarget' } )
    | ( GradesOutOfOrder & { __typename: 'GradesOutOfOrder' } )
    | ( Omit<IndicatorTwice, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'IndicatorTwice' } )
    | ( IndicatorWanting & { __typename: 'IndicatorWanting' } )
    | ( Omit<LevelOutOfRange, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'LevelOutOfRange' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PeerGroupsLeaveGap, 'scale' | 'subjectKind'> & { scale?: Maybe<_RefType['Scale']>, subjectKind?: Maybe<_RefType['SubjectKind']> } & { __typename: 'PeerGroupsLeaveGap' } )
    | ( Omit<PeerGroupsOverlap, 'scale' | 'subjectKind'> & { scale?: Maybe<_RefType['Scale']>, subjectKind?: Maybe<_RefType['SubjectKind']> } & { __typename: 'PeerGroupsOverlap' } )
    | ( ProvincialOnly & { __typename: 'ProvincialOnly' } )
    | ( SchemeCutsPeriod & { __typename: 'SchemeCutsPeriod' } )
    | ( SchemeForThatMonth & { __typename: 'SchemeForThatMonth' } )
    | ( SchemeTooLate & { __typename: 'SchemeTooLate' } )
    | ( WeightsNotHundred & { __typename: 'WeightsNotHundred' } )
  ;
  WithdrawEvaluationSchemeResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ProvincialOnly & { __typename: 'ProvincialOnly' } )
    | ( SchemeAlreadyWithdrawn & { __typename: 'SchemeAlreadyWithdrawn' } )
    | ( SchemeInForce & { __typename: 'SchemeInForce' } )
    | ( Omit<WithdrawEvaluationSchemeSuccess, 'scheme'> & { scheme: _RefType['EvaluationScheme'] } & { __typename: 'WithdrawEvaluationSchemeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( Omit<FloorNotBelowTarget, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'FloorNotBelowTarget' } )
    | ( GradesOutOfOrder & { __typename: 'GradesOutOfOrder' } )
    | ( Omit<IndicatorTwice, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'IndicatorTwice' } )
    | ( IndicatorWanting & { __typename: 'IndicatorWanting' } )
    | ( Omit<LevelOutOfRange, 'indicator'> & { indicator?: Maybe<_RefType['SchemeIndicator']> } & { __typename: 'LevelOutOfRange' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PeerGroupsLeaveGap, 'scale' | 'subjectKind'> & { scale?: Maybe<_RefType['Scale']>, subjectKind?: Maybe<_RefType['SubjectKind']> } & { __typename: 'PeerGroupsLeaveGap' } )
    | ( Omit<PeerGroupsOverlap, 'scale' | 'subjectKind'> & { scale?: Maybe<_RefType['Scale']>, subjectKind?: Maybe<_RefType['SubjectKind']> } & { __typename: 'PeerGroupsOverlap' } )
    | ( ProvincialOnly & { __typename: 'ProvincialOnly' } )
    | ( SchemeAlreadyWithdrawn & { __typename: 'SchemeAlreadyWithdrawn' } )
    | ( SchemeCutsPeriod & { __typename: 'SchemeCutsPeriod' } )
    | ( SchemeForThatMonth & { __typename: 'SchemeForThatMonth' } )
    | ( SchemeInForce & { __typename: 'SchemeInForce' } )
    | ( SchemeTooLate & { __typename: 'SchemeTooLate' } )
    | ( WeightsNotHundred & { __typename: 'WeightsNotHundred' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  AdoptEvaluationSchemeInput: AdoptEvaluationSchemeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdoptEvaluationSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptEvaluationSchemeResult']>;
  AdoptEvaluationSchemeSuccess: ResolverTypeWrapper<Omit<AdoptEvaluationSchemeSuccess, 'scheme'> & { scheme: ResolversTypes['EvaluationScheme'] }>;
  CNY: ResolverTypeWrapper<Scalars['CNY']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseMapper>;
  EvaluationCadence: ResolverTypeWrapper<'YEARLY' | 'HALF_YEARLY' | 'QUARTERLY'>;
  EvaluationScheme: ResolverTypeWrapper<EvaluationSchemeMapper>;
  EvaluationSchemeConnection: ResolverTypeWrapper<Omit<EvaluationSchemeConnection, 'edges'> & { edges: Array<ResolversTypes['EvaluationSchemeEdge']> }>;
  EvaluationSchemeEdge: ResolverTypeWrapper<Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversTypes['EvaluationScheme'] }>;
  EvaluationSchemeStatus: ResolverTypeWrapper<'ADOPTED' | 'WITHDRAWN'>;
  FloorNotBelowTarget: ResolverTypeWrapper<Omit<FloorNotBelowTarget, 'indicator'> & { indicator?: Maybe<ResolversTypes['SchemeIndicator']> }>;
  GradesOutOfOrder: ResolverTypeWrapper<GradesOutOfOrder>;
  IndicatorInterval: ResolverTypeWrapper<IndicatorInterval>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IndicatorMean: ResolverTypeWrapper<IndicatorMean>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IndicatorRate: ResolverTypeWrapper<IndicatorRate>;
  IndicatorTwice: ResolverTypeWrapper<Omit<IndicatorTwice, 'indicator'> & { indicator?: Maybe<ResolversTypes['SchemeIndicator']> }>;
  IndicatorWanting: ResolverTypeWrapper<IndicatorWanting>;
  IndicatorWithdrawals: ResolverTypeWrapper<Omit<IndicatorWithdrawals, 'reason'> & { reason: ResolversTypes['WithdrawalReason'] }>;
  IndicatorWorkingDays: ResolverTypeWrapper<IndicatorWorkingDays>;
  Indicators: ResolverTypeWrapper<IndicatorsMapper>;
  LevelOutOfRange: ResolverTypeWrapper<Omit<LevelOutOfRange, 'indicator'> & { indicator?: Maybe<ResolversTypes['SchemeIndicator']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeerGroup: ResolverTypeWrapper<Omit<PeerGroup, 'scales' | 'subjectKinds'> & { scales: Array<ResolversTypes['Scale']>, subjectKinds: Array<ResolversTypes['SubjectKind']> }>;
  PeerGroupInput: PeerGroupInput;
  PeerGroupsLeaveGap: ResolverTypeWrapper<Omit<PeerGroupsLeaveGap, 'scale' | 'subjectKind'> & { scale?: Maybe<ResolversTypes['Scale']>, subjectKind?: Maybe<ResolversTypes['SubjectKind']> }>;
  PeerGroupsOverlap: ResolverTypeWrapper<Omit<PeerGroupsOverlap, 'scale' | 'subjectKind'> & { scale?: Maybe<ResolversTypes['Scale']>, subjectKind?: Maybe<ResolversTypes['SubjectKind']> }>;
  PeriodInput: PeriodInput;
  ProvincialOnly: ResolverTypeWrapper<ProvincialOnly>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Scale: ResolverTypeWrapper<'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO'>;
  SchemeAlreadyWithdrawn: ResolverTypeWrapper<SchemeAlreadyWithdrawn>;
  SchemeCutsPeriod: ResolverTypeWrapper<SchemeCutsPeriod>;
  SchemeForThatMonth: ResolverTypeWrapper<SchemeForThatMonth>;
  SchemeGrade: ResolverTypeWrapper<SchemeGrade>;
  SchemeGradeInput: SchemeGradeInput;
  SchemeInForce: ResolverTypeWrapper<SchemeInForce>;
  SchemeIndicator: ResolverTypeWrapper<'SETTLEMENT_RATE' | 'CONFIRMED_SETTLEMENT_RATE' | 'RATING_COVERAGE' | 'SATISFACTION' | 'CONTACT_ON_TIME_RATE' | 'SETTLEMENT_ON_TIME_RATE' | 'HANDLING_DAYS_MEAN' | 'HANDLING_DAYS_MEDIAN' | 'HANDLING_DAYS_PERCENTILE_90' | 'REFERRAL_RATE' | 'CONTRADICTION_RATE' | 'WITHDRAWAL_RATE'>;
  SchemeTooLate: ResolverTypeWrapper<SchemeTooLate>;
  SubjectKind: ResolverTypeWrapper<'ENTERPRISE' | 'OTHER_MARKET_ENTITY' | 'INDUSTRY_ASSOCIATION' | 'SOCIAL_ORGANISATION' | 'GOVERNMENT_DEPARTMENT'>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  WeightedIndicator: ResolverTypeWrapper<Omit<WeightedIndicator, 'indicator'> & { indicator: ResolversTypes['SchemeIndicator'] }>;
  WeightedIndicatorInput: WeightedIndicatorInput;
  WeightsNotHundred: ResolverTypeWrapper<WeightsNotHundred>;
  WithdrawEvaluationSchemeInput: WithdrawEvaluationSchemeInput;
  WithdrawEvaluationSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEvaluationSchemeResult']>;
  WithdrawEvaluationSchemeSuccess: ResolverTypeWrapper<Omit<WithdrawEvaluationSchemeSuccess, 'scheme'> & { scheme: ResolversTypes['EvaluationScheme'] }>;
  WithdrawalReason: ResolverTypeWrapper<'MISTAKE' | 'SOLVED_PRIVATELY' | 'ASKED_BY_ENTERPRISE' | 'OTHER'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptEvaluationSchemeInput: AdoptEvaluationSchemeInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdoptEvaluationSchemeResult: ResolversUnionTypes<ResolversParentTypes>['AdoptEvaluationSchemeResult'];
  AdoptEvaluationSchemeSuccess: Omit<AdoptEvaluationSchemeSuccess, 'scheme'> & { scheme: ResolversParentTypes['EvaluationScheme'] };
  CNY: Scalars['CNY']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Enterprise: EnterpriseMapper;
  EvaluationScheme: EvaluationSchemeMapper;
  EvaluationSchemeConnection: Omit<EvaluationSchemeConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvaluationSchemeEdge']> };
  EvaluationSchemeEdge: Omit<EvaluationSchemeEdge, 'node'> & { node: ResolversParentTypes['EvaluationScheme'] };
  FloorNotBelowTarget: FloorNotBelowTarget;
  GradesOutOfOrder: GradesOutOfOrder;
  IndicatorInterval: IndicatorInterval;
  Float: Scalars['Float']['output'];
  IndicatorMean: IndicatorMean;
  Boolean: Scalars['Boolean']['output'];
  IndicatorRate: IndicatorRate;
  IndicatorTwice: IndicatorTwice;
  IndicatorWanting: IndicatorWanting;
  IndicatorWithdrawals: IndicatorWithdrawals;
  IndicatorWorkingDays: IndicatorWorkingDays;
  Indicators: IndicatorsMapper;
  LevelOutOfRange: LevelOutOfRange;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PeerGroup: PeerGroup;
  PeerGroupInput: PeerGroupInput;
  PeerGroupsLeaveGap: PeerGroupsLeaveGap;
  PeerGroupsOverlap: PeerGroupsOverlap;
  PeriodInput: PeriodInput;
  ProvincialOnly: ProvincialOnly;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  SchemeAlreadyWithdrawn: SchemeAlreadyWithdrawn;
  SchemeCutsPeriod: SchemeCutsPeriod;
  SchemeForThatMonth: SchemeForThatMonth;
  SchemeGrade: SchemeGrade;
  SchemeGradeInput: SchemeGradeInput;
  SchemeInForce: SchemeInForce;
  SchemeTooLate: SchemeTooLate;
  UUID: Scalars['UUID']['output'];
  WeightedIndicator: WeightedIndicator;
  WeightedIndicatorInput: WeightedIndicatorInput;
  WeightsNotHundred: WeightsNotHundred;
  WithdrawEvaluationSchemeInput: WithdrawEvaluationSchemeInput;
  WithdrawEvaluationSchemeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawEvaluationSchemeResult'];
  WithdrawEvaluationSchemeSuccess: Omit<WithdrawEvaluationSchemeSuccess, 'scheme'> & { scheme: ResolversParentTypes['EvaluationScheme'] };
};

export type accessDirectiveArgs = {
  to: Array<ActorKind>;
};

export type accessDirectiveResolver<Result, Parent, ContextType = Context, Args = accessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptEvaluationSchemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptEvaluationSchemeResult'] = ResolversParentTypes['AdoptEvaluationSchemeResult']> = {
  __resolveType?: TypeResolveFn<'AdoptEvaluationSchemeSuccess' | 'FloorNotBelowTarget' | 'GradesOutOfOrder' | 'IndicatorTwice' | 'IndicatorWanting' | 'LevelOutOfRange' | 'NotFound' | 'PeerGroupsLeaveGap' | 'PeerGroupsOverlap' | 'ProvincialOnly' | 'SchemeCutsPeriod' | 'SchemeForThatMonth' | 'SchemeTooLate' | 'WeightsNotHundred', ParentType, ContextType>;
};

export type AdoptEvaluationSchemeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptEvaluationSchemeSuccess'] = ResolversParentTypes['AdoptEvaluationSchemeSuccess']> = {
  scheme?: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type EvaluationCadenceResolvers = EnumResolverSignature<{ HALF_YEARLY?: any, QUARTERLY?: any, YEARLY?: any }, ResolversTypes['EvaluationCadence']>;

export type EvaluationSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScheme'] = ResolversParentTypes['EvaluationScheme'], FederationReferenceType extends FederationReferenceTypes['EvaluationScheme'] = FederationReferenceTypes['EvaluationScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['EvaluationCadence'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['SchemeGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['WeightedIndicator']>, ParentType, ContextType>;
  minimumCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peerGroups?: Resolver<Array<ResolversTypes['PeerGroup']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationSchemeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemeConnection'] = ResolversParentTypes['EvaluationSchemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSchemeEdge'] = ResolversParentTypes['EvaluationSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
};

export type EvaluationSchemeStatusResolvers = EnumResolverSignature<{ ADOPTED?: any, WITHDRAWN?: any }, ResolversTypes['EvaluationSchemeStatus']>;

export type FloorNotBelowTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorNotBelowTarget'] = ResolversParentTypes['FloorNotBelowTarget']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['SchemeIndicator']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradesOutOfOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradesOutOfOrder'] = ResolversParentTypes['GradesOutOfOrder']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IndicatorTwiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorTwice'] = ResolversParentTypes['IndicatorTwice']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['SchemeIndicator']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorWantingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorWanting'] = ResolversParentTypes['IndicatorWanting']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LevelOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelOutOfRange'] = ResolversParentTypes['LevelOutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['SchemeIndicator']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptEvaluationScheme?: Resolver<ResolversTypes['AdoptEvaluationSchemeResult'], ParentType, ContextType, RequireFields<MutationadoptEvaluationSchemeArgs, 'input'>>;
  withdrawEvaluationScheme?: Resolver<ResolversTypes['WithdrawEvaluationSchemeResult'], ParentType, ContextType, RequireFields<MutationwithdrawEvaluationSchemeArgs, 'input'>>;
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

export type PeerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scales?: Resolver<Array<ResolversTypes['Scale']>, ParentType, ContextType>;
  subjectKinds?: Resolver<Array<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
};

export type PeerGroupsLeaveGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupsLeaveGap'] = ResolversParentTypes['PeerGroupsLeaveGap']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  subjectKind?: Resolver<Maybe<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeerGroupsOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupsOverlap'] = ResolversParentTypes['PeerGroupsOverlap']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  subjectKind?: Resolver<Maybe<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvincialOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvincialOnly'] = ResolversParentTypes['ProvincialOnly']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<QueryevaluationSchemeArgs, 'id'>>;
  evaluationSchemeInForce?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<QueryevaluationSchemeInForceArgs, 'month' | 'province'>>;
  evaluationSchemes?: Resolver<ResolversTypes['EvaluationSchemeConnection'], ParentType, ContextType, RequireFields<QueryevaluationSchemesArgs, 'province'>>;
  indicators?: Resolver<Maybe<ResolversTypes['Indicators']>, ParentType, ContextType, RequireFields<QueryindicatorsArgs, 'period'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'FloorNotBelowTarget' | 'GradesOutOfOrder' | 'IndicatorTwice' | 'IndicatorWanting' | 'LevelOutOfRange' | 'NotFound' | 'PeerGroupsLeaveGap' | 'PeerGroupsOverlap' | 'ProvincialOnly' | 'SchemeAlreadyWithdrawn' | 'SchemeCutsPeriod' | 'SchemeForThatMonth' | 'SchemeInForce' | 'SchemeTooLate' | 'WeightsNotHundred', ParentType, ContextType>;
};

export type ScaleResolvers = EnumResolverSignature<{ LARGE?: any, MEDIUM?: any, MICRO?: any, SMALL?: any }, ResolversTypes['Scale']>;

export type SchemeAlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeAlreadyWithdrawn'] = ResolversParentTypes['SchemeAlreadyWithdrawn']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeCutsPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeCutsPeriod'] = ResolversParentTypes['SchemeCutsPeriod']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeForThatMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeForThatMonth'] = ResolversParentTypes['SchemeForThatMonth']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeGrade'] = ResolversParentTypes['SchemeGrade']> = {
  fromScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchemeInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeInForce'] = ResolversParentTypes['SchemeInForce']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeIndicatorResolvers = EnumResolverSignature<{ CONFIRMED_SETTLEMENT_RATE?: any, CONTACT_ON_TIME_RATE?: any, CONTRADICTION_RATE?: any, HANDLING_DAYS_MEAN?: any, HANDLING_DAYS_MEDIAN?: any, HANDLING_DAYS_PERCENTILE_90?: any, RATING_COVERAGE?: any, REFERRAL_RATE?: any, SATISFACTION?: any, SETTLEMENT_ON_TIME_RATE?: any, SETTLEMENT_RATE?: any, WITHDRAWAL_RATE?: any }, ResolversTypes['SchemeIndicator']>;

export type SchemeTooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeTooLate'] = ResolversParentTypes['SchemeTooLate']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectKindResolvers = EnumResolverSignature<{ ENTERPRISE?: any, GOVERNMENT_DEPARTMENT?: any, INDUSTRY_ASSOCIATION?: any, OTHER_MARKET_ENTITY?: any, SOCIAL_ORGANISATION?: any }, ResolversTypes['SubjectKind']>;

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type WeightedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightedIndicator'] = ResolversParentTypes['WeightedIndicator']> = {
  floor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['SchemeIndicator'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeightsNotHundredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightsNotHundred'] = ResolversParentTypes['WeightsNotHundred']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawEvaluationSchemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEvaluationSchemeResult'] = ResolversParentTypes['WithdrawEvaluationSchemeResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'ProvincialOnly' | 'SchemeAlreadyWithdrawn' | 'SchemeInForce' | 'WithdrawEvaluationSchemeSuccess', ParentType, ContextType>;
};

export type WithdrawEvaluationSchemeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEvaluationSchemeSuccess'] = ResolversParentTypes['WithdrawEvaluationSchemeSuccess']> = {
  scheme?: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalReasonResolvers = EnumResolverSignature<{ ASKED_BY_ENTERPRISE?: any, MISTAKE?: any, OTHER?: any, SOLVED_PRIVATELY?: any }, ResolversTypes['WithdrawalReason']>;

export type Resolvers<ContextType = Context> = {
  AdoptEvaluationSchemeResult?: AdoptEvaluationSchemeResultResolvers<ContextType>;
  AdoptEvaluationSchemeSuccess?: AdoptEvaluationSchemeSuccessResolvers<ContextType>;
  CNY?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EvaluationCadence?: EvaluationCadenceResolvers;
  EvaluationScheme?: EvaluationSchemeResolvers<ContextType>;
  EvaluationSchemeConnection?: EvaluationSchemeConnectionResolvers<ContextType>;
  EvaluationSchemeEdge?: EvaluationSchemeEdgeResolvers<ContextType>;
  EvaluationSchemeStatus?: EvaluationSchemeStatusResolvers;
  FloorNotBelowTarget?: FloorNotBelowTargetResolvers<ContextType>;
  GradesOutOfOrder?: GradesOutOfOrderResolvers<ContextType>;
  IndicatorInterval?: IndicatorIntervalResolvers<ContextType>;
  IndicatorMean?: IndicatorMeanResolvers<ContextType>;
  IndicatorRate?: IndicatorRateResolvers<ContextType>;
  IndicatorTwice?: IndicatorTwiceResolvers<ContextType>;
  IndicatorWanting?: IndicatorWantingResolvers<ContextType>;
  IndicatorWithdrawals?: IndicatorWithdrawalsResolvers<ContextType>;
  IndicatorWorkingDays?: IndicatorWorkingDaysResolvers<ContextType>;
  Indicators?: IndicatorsResolvers<ContextType>;
  LevelOutOfRange?: LevelOutOfRangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  PeerGroupsLeaveGap?: PeerGroupsLeaveGapResolvers<ContextType>;
  PeerGroupsOverlap?: PeerGroupsOverlapResolvers<ContextType>;
  ProvincialOnly?: ProvincialOnlyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Scale?: ScaleResolvers;
  SchemeAlreadyWithdrawn?: SchemeAlreadyWithdrawnResolvers<ContextType>;
  SchemeCutsPeriod?: SchemeCutsPeriodResolvers<ContextType>;
  SchemeForThatMonth?: SchemeForThatMonthResolvers<ContextType>;
  SchemeGrade?: SchemeGradeResolvers<ContextType>;
  SchemeInForce?: SchemeInForceResolvers<ContextType>;
  SchemeIndicator?: SchemeIndicatorResolvers;
  SchemeTooLate?: SchemeTooLateResolvers<ContextType>;
  SubjectKind?: SubjectKindResolvers;
  UUID?: GraphQLScalarType;
  WeightedIndicator?: WeightedIndicatorResolvers<ContextType>;
  WeightsNotHundred?: WeightsNotHundredResolvers<ContextType>;
  WithdrawEvaluationSchemeResult?: WithdrawEvaluationSchemeResultResolvers<ContextType>;
  WithdrawEvaluationSchemeSuccess?: WithdrawEvaluationSchemeSuccessResolvers<ContextType>;
  WithdrawalReason?: WithdrawalReasonResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: accessDirectiveResolver<any, any, ContextType>;
};
