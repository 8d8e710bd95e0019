import {
  EnterpriseCopy1763942400001,
  enterpriseCopyTable,
  memberCopyTable,
} from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { readEnterprises } from '@odr/shared/enterprise-copy/enterprise-copy.reader.ts';
import { startService } from '@odr/shared/subgraph/service.ts';
import { Complaint1763942500000 } from '../migrations/1763942500000-complaint.ts';
import { complaintTable, consumerContactTable } from './complaint/complaint.table.ts';
import { contextOf } from './context.ts';
import { resolvers } from './resolvers.generated.ts';

await startService({
  name: 'complaint',
  tables: [complaintTable, consumerContactTable, enterpriseCopyTable, memberCopyTable],
  migrations: [EnterpriseCopy1763942400001, Complaint1763942500000],
  resolvers,
  readers: () => [readEnterprises],
  context: contextOf,
});
