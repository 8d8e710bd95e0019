import type { Refused } from '@odr/shared/command/decision.ts';
import { enterprisesOf } from '@odr/shared/enterprise-copy/enterprise-copy.queries.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type NoticeQueries, noticeQueries } from '@odr/shared/notice/notice.queries.ts';
import { recipientsOf } from '@odr/shared/notice/recipient.ts';
import { viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import { type RefusalAnswer, refusalAnswer } from '@odr/shared/subgraph/refusal.ts';
import { type ContradictionQueries, contradictionQueries } from './contradiction/contradiction.queries.ts';
import { type DossierCommands, dossierCommands } from './dossier/dossier.commands.ts';
import { type DossierQueries, dossierQueries } from './dossier/dossier.queries.ts';
import { refusals } from './refusals.ts';
import { type ReturnVisitCommands, returnVisitCommands } from './return-visit/return-visit.commands.ts';
import { type ReturnVisitQueries, returnVisitQueries } from './return-visit/return-visit.queries.ts';
import { type SpotCheckCommands, spotCheckCommands } from './spot-check/spot-check.commands.ts';
import { type SpotCheckQueries, spotCheckQueries } from './spot-check/spot-check.queries.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly commands: DossierCommands & SpotCheckCommands & ReturnVisitCommands;
  readonly dossiers: DossierQueries;
  readonly contradictions: ContradictionQueries;
  readonly spotChecks: SpotCheckQueries;
  readonly returnVisits: ReturnVisitQueries;
  readonly notices: NoticeQueries;
  /** A refusal as the graph shows it, in the viewer's language. */
  refusal<Name extends keyof typeof refusals | 'NotFound'>(outcome: Refused<Name>): RefusalAnswer<Name>;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform): (viewer: Viewer) => Context {
  const { database, reference } = platform;
  const commands = { ...dossierCommands(platform), ...spotCheckCommands(platform), ...returnVisitCommands(platform) };
  return (viewer) => {
    let scope: ReturnType<typeof viewerScope> | undefined;
    const viewersScope = () => (scope ??= viewerScope(database.manager, viewer, reference().authorities));
    return {
      ...subgraphContext(platform, viewer),
      commands,
      refusal: (outcome) => refusalAnswer(refusals, outcome, viewer),
      dossiers: dossierQueries(platform, viewersScope),
      contradictions: contradictionQueries(platform, viewersScope),
      spotChecks: spotCheckQueries(platform, viewer, viewersScope),
      returnVisits: returnVisitQueries(platform),
      notices: noticeQueries(database, viewer, async () =>
        recipientsOf(viewer, await enterprisesOf(database.manager, viewer), reference().authorities),
      ),
    };
  };
}
