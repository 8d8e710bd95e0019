import { readEnterprises } from '@odr/shared/enterprise-copy/enterprise-copy.reader.ts';
import {
  EnterpriseCopy1763942400001,
  enterpriseCopyTable,
  memberCopyTable,
} from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { Upload1763942400003, uploadTable } from '@odr/shared/files/upload.table.ts';
import { markUploaded } from '@odr/shared/files/uploads.ts';
import { Notice1763942400002, noticeTables } from '@odr/shared/notice/notice.table.ts';
import { startService } from '@odr/shared/subgraph/service.ts';
import { Complaint1763942500000 } from '../migrations/1763942500000-complaint.ts';
import { Annulment1763942500001 } from '../migrations/1763942500001-annulment.ts';
import { SupervisionOrders1764100000000 } from '../migrations/1764100000000-supervision-orders.ts';
import { complaintTable, consumerContactTable } from './complaint/complaint.table.ts';
import { sealedConsumers } from './complaint/consumer-contact.repository.ts';
import { evidenceTable, messageTable } from './complaint/correspondence.table.ts';
import { contextOf } from './context.ts';
import { reactToFeedback } from './events/on-feedback.ts';
import { resolvers } from './resolvers.generated.ts';
import { supervisionOrderTable } from './supervision-order/supervision-order.table.ts';
import { watchCalendar } from './watch/calendar-watcher.ts';
import { eraseContacts } from './watch/contact-eraser.ts';
import { watchDeadlines } from './watch/deadline-watcher.ts';
import { watchDueSoon } from './watch/due-soon-watcher.ts';
import { watchOrders } from './watch/order-watcher.ts';

await startService({
  name: 'complaint',
  tables: [
    complaintTable,
    consumerContactTable,
    messageTable,
    evidenceTable,
    supervisionOrderTable,
    uploadTable,
    enterpriseCopyTable,
    memberCopyTable,
    ...noticeTables,
  ],
  migrations: [
    EnterpriseCopy1763942400001,
    Notice1763942400002,
    Upload1763942400003,
    Complaint1763942500000,
    Annulment1763942500001,
    SupervisionOrders1764100000000,
  ],
  resolvers,
  readers: (platform) => [readEnterprises, reactToFeedback(platform)],
  context: contextOf,
  sealed: sealedConsumers,
  onUploaded:
    (platform) =>
    ({ id }) =>
      markUploaded(platform, id),
  background: (platform) => [
    watchDeadlines(platform),
    watchDueSoon(platform),
    watchOrders(platform),
    watchCalendar(platform),
    eraseContacts(platform),
  ],
});
