import { demands, outcomeRefusalReasons } from './complaint.vocabulary.ts';

/** How the two sides negotiated (Art. 14). */
export const negotiationMethods = ['PHONE', 'ONLINE', 'VIDEO', 'ON_SITE', 'MAIL', 'OTHER'] as const;
export type NegotiationMethod = (typeof negotiationMethods)[number];

/** What a settlement gives the consumer: the same words as what can be demanded. */
export const settlementKinds = demands;
export type SettlementKind = (typeof settlementKinds)[number];

/** Why a version of a feedback does not stand: corrected by a newer one, or its outcome was refused. */
export const supersedingReasons = ['CORRECTED', ...outcomeRefusalReasons] as const;
export type SupersedingReason = (typeof supersedingReasons)[number];

/** What a spot check can find out about a feedback. */
export const falsehoods = ['FALSE', 'SERIOUSLY_FALSE'] as const;
export type Falsehood = (typeof falsehoods)[number];

/** What an officer finds in a spot check of a feedback. */
export const findings = ['TRUTHFUL', 'MINOR_DEFECT', 'SERIOUSLY_FALSE'] as const;
export type Finding = (typeof findings)[number];

/** How an officer returned to a consumer (回访). */
export const visitChannels = ['PHONE', 'ONLINE', 'ON_SITE', 'MAIL'] as const;
export type VisitChannel = (typeof visitChannels)[number];

/** What came of a return visit: whether the consumer bears out the feedback, or why nothing was said. */
export const visitAnswers = ['CONFIRMED', 'PARTLY_CONFIRMED', 'CONTRADICTED', 'DECLINED', 'NOT_REACHED'] as const;
export type VisitAnswer = (typeof visitAnswers)[number];
