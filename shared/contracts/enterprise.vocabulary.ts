/** What kind of unit an ODR unit is (Art. 3, 25). */
export const subjectKinds = [
  'ENTERPRISE',
  'OTHER_MARKET_ENTITY',
  'INDUSTRY_ASSOCIATION',
  'SOCIAL_ORGANISATION',
  'GOVERNMENT_DEPARTMENT',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const scales = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;
export type Scale = (typeof scales)[number];

export const odrStatuses = ['NOT_ODR', 'ACTIVE', 'EXITED'] as const;
export type OdrStatus = (typeof odrStatuses)[number];

/** One of each is filed at any time (Art. 15). */
export const liaisonRoles = ['RESPONSIBLE_PERSON', 'STAFF'] as const;
export type LiaisonRole = (typeof liaisonRoles)[number];

/** The duties of an ODR enterprise (Art. 10), by code since the source's numbering skips one. */
export const duties = ['ACCEPT_AND_HANDLE', 'FEED_BACK', 'TRAIN_STAFF', 'COOPERATE', 'PROTECT_PERSONAL_DATA'] as const;
export type Duty = (typeof duties)[number];

/** What a breach of a duty consists in. */
export const breachKinds = ['LATE_LIAISON_REPORT', 'OTHER'] as const;
export type BreachKind = (typeof breachKinds)[number];

/** The lists of the authorities on which no ODR enterprise may stand (Art. 8): 经营异常名录, 黑名单. */
export const enterpriseLists = ['ABNORMAL_OPERATIONS', 'BLACKLIST'] as const;
export type EnterpriseList = (typeof enterpriseLists)[number];

/** How an ODR enterprise is honoured (Art. 21): 放心消费示范单位, publicity in the media, others. */
export const honourKinds = ['MODEL_UNIT', 'MEDIA_PUBLICITY', 'OTHER'] as const;
export type HonourKind = (typeof honourKinds)[number];

/** Grounds for an exit decided by the reviewing authority (Art. 22), by code since the source repeats a number. */
export const exitGrounds = [
  'DELAY_OR_GROUNDLESS_REFUSAL',
  'SERIOUSLY_FALSE_FEEDBACK',
  'PERSISTENTLY_LOW_SETTLEMENT',
  'LISTED_ABNORMAL_OR_BLACKLISTED',
  'SERIOUS_VIOLATION',
  'OTHER_PASSIVE_CONDUCT',
] as const;
export type ExitGround = (typeof exitGrounds)[number];

/** Why an account ends: a ground of Art. 22, or without one. */
export const accountClosingGrounds = [...exitGrounds, 'VOLUNTARY', 'CEASED'] as const;
export type AccountClosingGround = (typeof accountClosingGrounds)[number];

export const applicationOrigins = ['SELF_APPLIED', 'RECOMMENDED'] as const;
export type ApplicationOrigin = (typeof applicationOrigins)[number];

/** What an enterprise must have to take part (Art. 6). */
export const basicConditions = [
  'FIXED_PLACE',
  'STAFF',
  'NETWORKED_COMPUTER',
  'DEDICATED_PHONE',
  'HANDLING_PROCEDURE',
  'CONSUMER_PROTECTION_AWARENESS',
  'COOPERATION',
] as const;
export type BasicCondition = (typeof basicConditions)[number];

/**
 * The documents without which an application can't be submitted: those of Art. 7, and the enterprise's authorisation of whoever
 * applies for it.
 */
export const documentKinds = [
  'APPLICATION_FORM',
  'COMMITMENT_LETTER',
  'BUSINESS_LICENCE_ORIGINAL',
  'BUSINESS_LICENCE_DUPLICATE',
  'CONSUMER_PROTECTION_STATEMENT',
  'APPLICANT_AUTHORISATION',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const reviewMethods = ['DOCUMENT_REVIEW', 'ON_SITE_INSPECTION', 'COMPREHENSIVE_ASSESSMENT'] as const;
export type ReviewMethod = (typeof reviewMethods)[number];

/** The four questions of a review (Art. 8). All are answered with yes, or there is no approval. */
export const reviewQuestions = [
  'CONDITIONS_MET',
  'CLOSE_TO_DAILY_LIFE',
  'CONSUMER_PROTECTION_VALUED',
  'NOT_LISTED',
] as const;
export type ReviewQuestion = (typeof reviewQuestions)[number];
