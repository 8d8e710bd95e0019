import type { Reading } from '@odr/shared/command/command.ts';
import { newId } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { actingAuthority, supervisedEnterprise } from '../enterprise/supervised-enterprise.commands.ts';
import { decideDesignation, decideRelease, designateOfficerInput, releaseOfficerInput } from './designate-officer.ts';
import { presentOfficer } from './designation.queries.ts';

export type DesignationCommands = ReturnType<typeof designationCommands>;

/** The commands on designated officers. */
export function designationCommands(platform: Platform) {
  const supervised = supervisedEnterprise(platform);

  async function facts(reading: Reading<unknown>, { id }: Enterprise) {
    const authorityId = actingAuthority(reading, platform);
    return { designationId: newId(), authorityId, present: await presentOfficer(reading.tx, id, authorityId) };
  }

  return {
    designateOfficer: {
      ...supervised,
      name: 'designateOfficer',
      input: designateOfficerInput,
      facts,
      decide: decideDesignation,
    },
    releaseOfficer: { ...supervised, name: 'releaseOfficer', input: releaseOfficerInput, facts, decide: decideRelease },
  };
}
