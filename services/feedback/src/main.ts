import { readEnterprises } from '@odr/shared/enterprise-copy/enterprise-copy.reader.ts';
import {
  EnterpriseCopy1763942400001,
  enterpriseCopyTable,
  memberCopyTable,
} from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { Notice1763942400002, noticeTables } from '@odr/shared/notice/notice.table.ts';
import { startService } from '@odr/shared/subgraph/service.ts';
import { Feedback1763942600000 } from '../migrations/1763942600000-feedback.ts';
import { Truthfulness1764100000000 } from '../migrations/1764100000000-truthfulness.ts';
import { readComplaints } from './complaint-copy/complaint-copy.reader.ts';
import { complaintCopyTable } from './complaint-copy/complaint-copy.table.ts';
import { contextOf } from './context.ts';
import { contradictionTable } from './contradiction/contradiction.table.ts';
import { dossierTable, feedbackVersionTable } from './dossier/dossier.table.ts';
import { reactToComplaints } from './events/on-complaint.ts';
import { watchRatingWindows } from './rating-watch.ts';
import { resolvers } from './resolvers.generated.ts';
import { returnVisitTable, sealedSaid } from './return-visit/return-visit.table.ts';
import { sealedNotes, spotCheckItemTable, spotCheckTable } from './spot-check/spot-check.table.ts';

await startService({
  name: 'feedback',
  tables: [
    complaintCopyTable,
    dossierTable,
    feedbackVersionTable,
    contradictionTable,
    spotCheckTable,
    spotCheckItemTable,
    returnVisitTable,
    enterpriseCopyTable,
    memberCopyTable,
    ...noticeTables,
  ],
  migrations: [EnterpriseCopy1763942400001, Notice1763942400002, Feedback1763942600000, Truthfulness1764100000000],
  sealed: [sealedNotes, sealedSaid],
  resolvers,
  // In this order: a verdict takes effect where the copy has reached the event that tells it.
  readers: (platform) => [readEnterprises, readComplaints(platform), reactToComplaints(platform)],
  context: contextOf,
  background: (platform) => [watchRatingWindows(platform)],
});
