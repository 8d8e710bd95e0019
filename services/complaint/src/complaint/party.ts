import type { Party } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';

/** The side of a complaint on which a viewer stands who may act on it. */
export function partyOf({ kind }: Pick<Viewer, 'kind'>): Party {
  return kind === 'CONSUMER' ? 'CONSUMER' : 'ENTERPRISE';
}
