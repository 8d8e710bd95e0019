import type { Reading } from '@odr/shared/command/command.ts';
import { newId } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { actingAuthority, supervisedEnterprise } from '../enterprise/supervised-enterprise.commands.ts';
import { decideSiteVisit, recordSiteVisitInput } from './record-site-visit.ts';

export type SiteVisitCommands = ReturnType<typeof siteVisitCommands>;

/** The command on visits; a visit is a fact about its enterprise. */
export function siteVisitCommands(platform: Platform) {
  return {
    recordSiteVisit: {
      ...supervisedEnterprise(platform),
      name: 'recordSiteVisit',
      input: recordSiteVisitInput,
      facts: async (reading: Reading<unknown>) => ({
        visitId: newId(),
        authorityId: actingAuthority(reading, platform),
      }),
      decide: decideSiteVisit,
    },
  };
}
