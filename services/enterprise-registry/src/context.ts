import type { Refused } from '@odr/shared/command/decision.ts';
import type { Id } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { type NoticeQueries, noticeQueries } from '@odr/shared/notice/notice.queries.ts';
import { recipientsOf } from '@odr/shared/notice/recipient.ts';
import { type Platform, type SubgraphContext, subgraphContext } from '@odr/shared/subgraph/platform.ts';
import { type RefusalAnswer, refusalAnswer } from '@odr/shared/subgraph/refusal.ts';
import { type ApplicationCommands, applicationCommands } from './application/application.commands.ts';
import { type ApplicationQueries, applicationQueries } from './application/application.queries.ts';
import { type BreachCommands, breachCommands } from './breach/breach.commands.ts';
import { type DesignationCommands, designationCommands } from './designation/designation.commands.ts';
import { type DesignationQueries, designationQueries } from './designation/designation.queries.ts';
import { type EnterpriseCommands, enterpriseCommands } from './enterprise/enterprise.commands.ts';
import { type EnterpriseQueries, enterpriseQueries } from './enterprise/enterprise.queries.ts';
import { type DocumentUrls, documentUrls } from './files/document-files.ts';
import { refusals } from './refusals.ts';
import { type HonourCommands, honourCommands } from './honour/honour.commands.ts';
import { type HonourQueries, honourQueries } from './honour/honour.queries.ts';
import { type ListEntryCommands, listEntryCommands } from './list-entry/list-entry.commands.ts';
import { type ListEntryQueries, listEntryQueries } from './list-entry/list-entry.queries.ts';
import { type SiteVisitCommands, siteVisitCommands } from './site-visit/site-visit.commands.ts';
import { type SiteVisitQueries, siteVisitQueries } from './site-visit/site-visit.queries.ts';
import { enterprisesOf } from './scope/registry-scope.ts';

/** What the resolvers of this service get. */
export interface Context extends SubgraphContext {
  readonly commands: EnterpriseCommands &
    ApplicationCommands &
    ListEntryCommands &
    HonourCommands &
    SiteVisitCommands &
    DesignationCommands &
    BreachCommands;
  readonly enterprises: EnterpriseQueries;
  readonly applications: ApplicationQueries;
  readonly listEntries: ListEntryQueries;
  readonly honours: HonourQueries;
  readonly siteVisits: SiteVisitQueries;
  readonly designations: DesignationQueries;
  readonly documentUrls: DocumentUrls;
  readonly notices: NoticeQueries;
  /** A refusal as the graph shows it, in the viewer's language. */
  refusal<Name extends keyof typeof refusals | 'NotFound'>(outcome: Refused<Name>): RefusalAnswer<Name>;
}

/** Makes the context of each request. */
export function contextOf(platform: Platform): (viewer: Viewer) => Context {
  const ofEnterprises = enterpriseCommands(platform);
  const commands = {
    ...ofEnterprises,
    ...applicationCommands(platform, ofEnterprises),
    ...listEntryCommands(platform),
    ...honourCommands(platform),
    ...siteVisitCommands(platform),
    ...designationCommands(platform),
    ...breachCommands(platform),
  };
  const urls = documentUrls(platform);
  return (viewer) => {
    let found: Promise<readonly Id[]> | undefined;
    const own = () => (found ??= enterprisesOf(platform.database.manager, viewer));
    const recipients = async () => recipientsOf(viewer, await own(), platform.reference().authorities);
    const enterprises = enterpriseQueries(platform, viewer, own);
    return {
      ...subgraphContext(platform, viewer),
      commands,
      enterprises,
      siteVisits: siteVisitQueries(platform, viewer, enterprises),
      designations: designationQueries(platform.database, enterprises),
      applications: applicationQueries(platform, viewer),
      listEntries: listEntryQueries(platform, viewer, enterprises),
      honours: honourQueries(platform),
      documentUrls: urls,
      notices: noticeQueries(platform.database, viewer, recipients),
      refusal: (outcome) => refusalAnswer(refusals, outcome, viewer),
    };
  };
}
