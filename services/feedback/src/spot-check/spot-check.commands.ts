import { randomBytes } from 'node:crypto';
import type { Reading } from '@odr/shared/command/command.ts';
import { newId } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { jurisdictionCondition } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { dossierAggregate } from '../dossier/dossier.repository.ts';
import { policy } from '../policy.ts';
import { type AssignItem, assignItemInput, decideAssignment } from './assign-item.ts';
import { type DrawSpotCheck, type DrawingFacts, decideDrawing, drawSpotCheckInput } from './draw-spot-check.ts';
import { drawSample } from './population.ts';
import { type RecordFinding, decideFinding, recordFindingInput } from './record-finding.ts';
import { spotCheckAggregate } from './spot-check.repository.ts';
import { type SpotCheck, findItem } from './spot-check.ts';

export type SpotCheckCommands = ReturnType<typeof spotCheckCommands>;

const seedBytes = 32;

/** The commands of officers on spot checks: who may try, what they need to know, and the rule that decides. */
export function spotCheckCommands(platform: Pick<Platform, 'reference' | 'sealer'>) {
  const aggregate = spotCheckAggregate(platform);
  const authorityOf = (viewer: Viewer) => platform.reference().authorities.actingFor(viewer);
  const onCheck = {
    aggregate,
    actors: ['OFFICER'] as const,
    target: ({ spotCheckId }: { spotCheckId: string }) => spotCheckId,
    facts: async () => undefined,
  };

  return {
    drawSpotCheck: {
      ...onCheck,
      name: 'drawSpotCheck',
      input: drawSpotCheckInput,
      target: () => undefined,
      async facts({ tx, viewer, input, now }: Reading<DrawSpotCheck>): Promise<DrawingFacts> {
        const seed = randomBytes(seedBytes).toString('hex');
        const asOf = new Date(now.getTime() - policy.spotCheckSettlingMs);
        const authority = authorityOf(viewer);
        if (authority === undefined) return { authority, seed, asOf, population: 0, sample: [], itemIds: [] };
        const jurisdiction = jurisdictionCondition(platform.reference().authorities.scopeOf(authority));
        const { population, members } = await drawSample(tx, jurisdiction, input, { seed, asOf, size: input.size });
        return { authority, seed, asOf, population, sample: members, itemIds: members.map(newId) };
      },
      inScope: () => true,
      decide: decideDrawing,
    },
    assignSpotCheckItem: {
      ...onCheck,
      name: 'assignSpotCheckItem',
      input: assignItemInput,
      inScope: (check: SpotCheck, { viewer, input: { itemId } }: Reading<AssignItem>) =>
        findItem(check, itemId) !== undefined && seesCheck(platform, viewer, check),
      decide: decideAssignment,
    },
    recordSpotCheckFinding: {
      ...onCheck,
      name: 'recordSpotCheckFinding',
      input: recordFindingInput,
      companion: {
        aggregate: dossierAggregate(platform),
        idOf: (check: SpotCheck, { itemId }: RecordFinding) => findItem(check, itemId)?.complaintId,
      },
      /** An item may have been given to an officer of a lower authority, in whose jurisdiction the case lies. */
      inScope(check: SpotCheck, { viewer, input: { itemId } }: Reading<RecordFinding>) {
        const item = findItem(check, itemId);
        const authority = authorityOf(viewer);
        if (item === undefined || authority === undefined) return false;
        return platform.reference().authorities.covers(authority, item.division);
      },
      decide: decideFinding,
    },
  };
}

/** A spot check is known to the authority that drew it and to those above. */
export function seesCheck(
  { reference }: Pick<Platform, 'reference'>,
  viewer: Viewer,
  check: Pick<SpotCheck, 'authorityId' | 'division'>,
): boolean {
  const { authorities } = reference();
  const authority = authorities.actingFor(viewer);
  if (authority === undefined) return false;
  return (
    authorities.successorOf(check.authorityId)?.id === authority.id || authorities.covers(authority, check.division)
  );
}
