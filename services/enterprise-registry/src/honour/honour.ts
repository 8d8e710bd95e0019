import type { HonourKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

interface Awarded {
  readonly id: Id;
  readonly enterpriseId: Id;
  readonly kind: HonourKind;
  readonly title: string;
  /** The authority that awards. */
  readonly authorityId: string;
  readonly documentNumber: string;
  /** `YYYY-MM-DD`, like every day here. */
  readonly awardedOn: string;
  /** The last day on which it holds. */
  readonly validUntil: string | null;
}

/** An honour of an ODR enterprise, e.g. 放心消费示范单位 (Art. 21), by whether it stands. */
export type Honour =
  | (Awarded & { readonly status: 'AWARDED' })
  | (Awarded & { readonly status: 'REVOKED'; readonly revokedOn: string; readonly reason: string });

/** What can happen to an honour. */
export type HonourEvent =
  | { readonly type: 'Honoured'; readonly honour: Awarded }
  | { readonly type: 'HonourRevoked'; readonly revokedOn: string; readonly reason: string };

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(honour: Honour | undefined, event: HonourEvent): Honour {
  if (event.type === 'Honoured') return { ...event.honour, status: 'AWARDED' };
  if (honour === undefined) throw new Error(`${event.type} before Honoured`);
  return { ...honour, status: 'REVOKED', revokedOn: event.revokedOn, reason: event.reason };
}
