import type { Refused } from '@odr/shared/command/decision.ts';
import { type RefusalAnswer, refusalAnswer } from '@odr/shared/subgraph/refusal.ts';
import { viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import { type ComplaintCommands, complaintCommands } from './complaint/complaint.commands.ts';
import { type ComplaintQueries, complaintQueries } from './complaint/complaint.queries.ts';
import { refusals } from './refusals.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly commands: ComplaintCommands;
  readonly complaints: ComplaintQueries;
  /** A refusal as the graph shows it, in the viewer's language. */
  refusal<Name extends keyof typeof refusals | 'NotFound'>(outcome: Refused<Name>): RefusalAnswer<Name>;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform): (viewer: Viewer) => Context {
  const commands = complaintCommands(platform);
  return (viewer) => {
    let scope: ReturnType<typeof viewerScope> | undefined;
    const viewersScope = () =>
      (scope ??= viewerScope(platform.database.manager, viewer, platform.reference().authorities));
    return {
      ...subgraphContext(platform, viewer),
      commands,
      refusal: (outcome) => refusalAnswer(refusals, outcome, viewer),
      complaints: complaintQueries(platform, viewersScope),
    };
  };
}
