import { codeColumn, idColumn, instantColumn, textColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { SiteVisit } from './site-visit.ts';

export type SiteVisitRow = SiteVisit & { readonly enterpriseId: Id };

export const siteVisitTable = new EntitySchema<SiteVisitRow>({
  name: 'site_visit',
  columns: {
    id: idColumn({ primary: true }),
    enterpriseId: idColumn({ name: 'enterprise_id' }),
    visitedAt: instantColumn({ name: 'visited_at' }),
    outcome: codeColumn(20),
    findings: textColumn(),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    recordedBy: codeColumn(64, { name: 'recorded_by' }),
    recordedAt: instantColumn({ name: 'recorded_at' }),
  },
});
