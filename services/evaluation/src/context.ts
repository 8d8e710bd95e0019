import type { Refused } from '@odr/shared/command/decision.ts';
import { viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import { type RefusalAnswer, refusalAnswer } from '@odr/shared/subgraph/refusal.ts';
import type { SeenEnds } from './generation/topic-ends.ts';
import { type IndicatorsQueries, indicatorsQueries } from './indicator/indicators.queries.ts';
import { refusals } from './refusals.ts';
import { type SchemeCommands, schemeCommands } from './scheme/scheme.commands.ts';
import { type SchemeQueries, schemeQueries } from './scheme/scheme.queries.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly commands: SchemeCommands;
  readonly indicators: IndicatorsQueries;
  readonly schemes: SchemeQueries;
  /** A refusal as the graph shows it, in the viewer's language. */
  refusal<Name extends keyof typeof refusals | 'NotFound'>(outcome: Refused<Name>): RefusalAnswer<Name>;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform, seenEnds: () => SeenEnds | undefined): (viewer: Viewer) => Context {
  const commands = schemeCommands(platform);
  return (viewer) => {
    let scope: ReturnType<typeof viewerScope> | undefined;
    const viewersScope = () =>
      (scope ??= viewerScope(platform.database.manager, viewer, platform.reference().authorities));
    return {
      ...subgraphContext(platform, viewer),
      commands,
      indicators: indicatorsQueries(platform, viewersScope, seenEnds),
      schemes: schemeQueries(platform.database),
      refusal: (outcome) => refusalAnswer(refusals, outcome, viewer),
    };
  };
}
