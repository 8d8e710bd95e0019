import { Notice1763942400002, noticeTables } from '@odr/shared/notice/notice.table.ts';
import { startService } from '@odr/shared/subgraph/service.ts';
import { Registry1763942600000 } from '../migrations/1763942600000-registry.ts';
import { ListEntries1764100000002 } from '../migrations/1764100000002-list-entries.ts';
import { Honours1764100000003 } from '../migrations/1764100000003-honours.ts';
import { SupervisedEnterprises1764100000004 } from '../migrations/1764100000004-supervised-enterprises.ts';
import { applicationPersonTable, applicationTable, documentTable } from './application/application.table.ts';
import { contextOf } from './context.ts';
import { designationTable } from './designation/designation.table.ts';
import { breachTable, enterpriseTable, memberTable } from './enterprise/enterprise.table.ts';
import { sealedPersons } from './enterprise/person.ts';
import { markDocument } from './files/document-files.ts';
import { honourTable } from './honour/honour.table.ts';
import { listEntryTable } from './list-entry/list-entry.table.ts';
import { resolvers } from './resolvers.generated.ts';
import { siteVisitTable } from './site-visit/site-visit.table.ts';
import { watchLapses } from './watch/lapse-watcher.ts';

await startService({
  name: 'enterprise-registry',
  tables: [
    enterpriseTable,
    memberTable,
    breachTable,
    applicationTable,
    applicationPersonTable,
    documentTable,
    listEntryTable,
    honourTable,
    siteVisitTable,
    designationTable,
    ...noticeTables,
  ],
  migrations: [
    Notice1763942400002,
    Registry1763942600000,
    ListEntries1764100000002,
    Honours1764100000003,
    SupervisedEnterprises1764100000004,
  ],
  resolvers,
  readers: () => [],
  context: contextOf,
  background: (platform) => [watchLapses(platform)],
  onUploaded: markDocument,
  sealed: sealedPersons,
});
