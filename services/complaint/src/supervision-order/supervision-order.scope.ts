import type { Condition } from '@odr/shared/database/condition.ts';
import type { Authorities } from '@odr/shared/division/authorities.ts';
import { type ViewerScope, inScope, scopeCondition } from '@odr/shared/scope/viewer-scope.ts';
import type { SupervisionOrder } from './supervision-order.ts';

/** Whether a viewer may know of an order: the enterprise that is to answer, officers with the case in their jurisdiction; never the consumer. */
export function mayKnowOrder(
  scope: ViewerScope,
  { enterpriseId, division }: Pick<SupervisionOrder, 'enterpriseId' | 'division'>,
  authorities: Authorities,
): boolean {
  return scope.of !== 'CONSUMER' && inScope(scope, { consumerSubject: '', enterpriseId, division }, authorities);
}

/** The same as a condition on `supervision_order`. */
export function orderCondition(scope: ViewerScope, authorities: Authorities): Condition {
  return scope.of === 'CONSUMER' ? { sql: 'FALSE', values: [] } : scopeCondition(scope, authorities);
}
