import type { Refused } from '@odr/shared/command/decision.ts';
import { enterprisesOf } from '@odr/shared/enterprise-copy/enterprise-copy.queries.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type NoticeQueries, noticeQueries } from '@odr/shared/notice/notice.queries.ts';
import { recipientsOf } from '@odr/shared/notice/recipient.ts';
import { type ViewerScope, viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import { type RefusalAnswer, refusalAnswer } from '@odr/shared/subgraph/refusal.ts';
import { type ComplaintCommands, complaintCommands } from './complaint/complaint.commands.ts';
import { type ComplaintQueries, complaintQueries } from './complaint/complaint.queries.ts';
import { type CorrespondenceQueries, correspondenceQueries } from './complaint/correspondence.queries.ts';
import { refusals } from './refusals.ts';
import {
  type SupervisionOrderCommands,
  supervisionOrderCommands,
} from './supervision-order/supervision-order.commands.ts';
import {
  type SupervisionOrderQueries,
  supervisionOrderQueries,
} from './supervision-order/supervision-order.queries.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly commands: ComplaintCommands & SupervisionOrderCommands;
  readonly complaints: ComplaintQueries;
  readonly correspondence: CorrespondenceQueries;
  readonly supervisionOrders: SupervisionOrderQueries;
  readonly notices: NoticeQueries;
  /** A refusal as the graph shows it, in the viewer's language. */
  refusal<Name extends keyof typeof refusals | 'NotFound'>(outcome: Refused<Name>): RefusalAnswer<Name>;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform): (viewer: Viewer) => Context {
  const commands = { ...complaintCommands(platform), ...supervisionOrderCommands(platform) };
  const { database } = platform;
  return (viewer) => {
    const { authorities } = platform.reference();
    let known: Promise<ViewerScope> | undefined;
    const scope = () => (known ??= viewerScope(database.manager, viewer, authorities));
    return {
      ...subgraphContext(platform, viewer),
      commands,
      refusal: (outcome) => refusalAnswer(refusals, outcome, viewer),
      complaints: complaintQueries(platform, scope),
      correspondence: correspondenceQueries(platform),
      supervisionOrders: supervisionOrderQueries(platform, scope),
      notices: noticeQueries(database, viewer, async () =>
        recipientsOf(viewer, await enterprisesOf(database.manager, viewer), authorities),
      ),
    };
  };
}
