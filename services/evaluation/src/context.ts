import { viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import type { SeenEnds } from './generation/topic-ends.ts';
import { type IndicatorsQueries, indicatorsQueries } from './indicator/indicators.queries.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly indicators: IndicatorsQueries;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform, seenEnds: () => SeenEnds | undefined): (viewer: Viewer) => Context {
  return (viewer) => {
    let scope: ReturnType<typeof viewerScope> | undefined;
    const viewersScope = () =>
      (scope ??= viewerScope(platform.database.manager, viewer, platform.reference().authorities));
    return {
      ...subgraphContext(platform, viewer),
      indicators: indicatorsQueries(platform, viewersScope, seenEnds),
    };
  };
}
