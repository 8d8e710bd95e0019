import { type Refused, refuse } from '@odr/shared/command/decision.ts';
import { basicConditions, documentKinds, liaisonRoles } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Application } from './application.ts';

export type IncompleteRefusal = 'DocumentsMissing' | 'ConditionsUnmet' | 'LiaisonsMissing';

/**
 * What an application lacks (Art. 6, 7, 15), all of the first kind that lacks something.
 *
 * @param uploaded the documents whose bytes have arrived
 */
export function incompleteness(
  { documents, conditions, liaisons }: Exclude<Application, { status: 'RECOMMENDED' }>,
  uploaded: ReadonlySet<Id>,
): Refused<IncompleteRefusal> | undefined {
  const missing = documentKinds.filter((kind) => !uploaded.has(documents[kind] ?? ''));
  if (missing.length > 0) return refuse('DocumentsMissing', { documents: missing });
  const met = new Set(conditions.filter((stated) => stated.met).map(({ condition }) => condition));
  const unmet = basicConditions.filter((condition) => !met.has(condition));
  if (unmet.length > 0) return refuse('ConditionsUnmet', { conditions: unmet });
  const roles = liaisonRoles.filter((role) => liaisons[role] === undefined);
  return roles.length > 0 ? refuse('LiaisonsMissing', { roles }) : undefined;
}
