import type { Reading } from '@odr/shared/command/command.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { enterpriseAggregate } from '../enterprise/enterprise.repository.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { listsInForce } from '../list-entry/in-force.queries.ts';
import { inOfficersScope, placeOf } from '../scope/registry-scope.ts';
import { type AwardFacts, type AwardHonour, awardHonourInput, decideAward } from './award-honour.ts';
import { honourAggregate } from './honour.repository.ts';
import type { Honour } from './honour.ts';
import { decideRevocation, revokeHonourInput } from './revoke-honour.ts';

export type HonourCommands = ReturnType<typeof honourCommands>;

/** The commands on honours: who may try, what they need to know, and the rule that decides. */
export function honourCommands(platform: Platform) {
  const enterprises = enterpriseAggregate(platform);
  const asOfficer = { aggregate: honourAggregate, actors: ['OFFICER'] as const };

  return {
    awardHonour: {
      ...asOfficer,
      name: 'awardHonour',
      input: awardHonourInput,
      target: () => undefined,
      async facts({ tx, input }: Reading<AwardHonour>): Promise<AwardFacts> {
        // Under the enterprise's lock, which entering it in a list takes too.
        const enterprise = (await enterprises.load(tx, input.enterpriseId))?.state;
        if (enterprise === undefined) return { enterprise, listed: [] };
        return { enterprise, listed: await listsInForce(tx, enterprise.file.unifiedSocialCreditCode) };
      },
      inScope: (_nothing: Honour | undefined, { viewer }: Reading<unknown>, { enterprise }: AwardFacts): boolean =>
        enterprise !== undefined && inOfficersScope(viewer, placeOf(enterprise), platform.reference().authorities),
      decide: decideAward,
    },
    revokeHonour: {
      ...asOfficer,
      name: 'revokeHonour',
      input: revokeHonourInput,
      target: ({ honourId }: { honourId: Id }) => honourId,
      facts: async ({ tx }: Reading<unknown>, { enterpriseId }: Honour) => ({
        enterprise: (await enterprises.load(tx, enterpriseId))?.state,
      }),
      inScope(
        { authorityId }: Honour,
        { viewer }: Reading<unknown>,
        { enterprise }: { readonly enterprise: Enterprise | undefined },
      ): boolean {
        if (enterprise === undefined) return false;
        const { division, authorities } = placeOf(enterprise);
        const place = { division, authorities: [...authorities, authorityId] };
        return inOfficersScope(viewer, place, platform.reference().authorities);
      },
      decide: decideRevocation,
      reason: ({ reason }: { reason: string }) => reason,
    },
  };
}
