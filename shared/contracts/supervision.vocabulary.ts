/** What a visit to an ODR enterprise found. */
export const siteVisitOutcomes = ['IN_ORDER', 'DEFECTS_FOUND'] as const;
export type SiteVisitOutcome = (typeof siteVisitOutcomes)[number];

/** The kinds of record to which a breach of a duty can point. */
export const breachEvidenceKinds = ['COMPLAINT', 'SITE_VISIT', 'ADMINISTRATIVE_INTERVIEW', 'LIST_ENTRY'] as const;
export type BreachEvidenceKind = (typeof breachEvidenceKinds)[number];
