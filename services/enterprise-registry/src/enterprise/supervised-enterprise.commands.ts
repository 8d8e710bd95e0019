import type { Reading } from '@odr/shared/command/command.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { inOfficersScope, officersAuthority, placeOf } from '../scope/registry-scope.ts';
import { enterpriseAggregate } from './enterprise.repository.ts';
import type { Enterprise } from './enterprise.ts';

/** What every command of an officer on an enterprise begins with: the enterprise lies in the officer's scope, or is not found. */
export function supervisedEnterprise(platform: Pick<Platform, 'reference' | 'sealer' | 'digests'>) {
  return {
    aggregate: enterpriseAggregate(platform),
    target: ({ enterpriseId }: { enterpriseId: string }) => enterpriseId,
    actors: ['OFFICER'] as const,
    inScope: (enterprise: Enterprise, { viewer }: Reading<unknown>): boolean =>
      inOfficersScope(viewer, placeOf(enterprise), platform.reference().authorities),
  };
}

/** The id of the authority for which an officer acts today. The kind of actor is checked before anything is read. */
export function actingAuthority(
  { viewer }: Pick<Reading<unknown>, 'viewer'>,
  { reference }: Pick<Platform, 'reference'>,
): string {
  return officersAuthority(viewer, reference().authorities)?.id ?? '';
}
