import { codeColumn, countColumn, idColumn, instantColumn, jsonColumn } from '@odr/shared/database/columns.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { EntitySchema } from 'typeorm';
import type { Scheme, SchemeRules } from './scheme.ts';

/** A scheme as a row. Indicators, grades and peer groups are read as a whole, so they stand in one column. */
export interface SchemeRow {
  id: Id;
  version: number;
  status: Scheme['status'];
  province: string;
  number: number;
  authorityId: string;
  adoptedAt: Date;
  effectiveFrom: string;
  cadence: SchemeRules['cadence'];
  minimumCases: number;
  measures: Pick<SchemeRules, 'indicators' | 'grades' | 'peerGroups'>;
}

export const schemeTable = new EntitySchema<SchemeRow>({
  name: 'evaluation_scheme',
  columns: {
    id: idColumn({ primary: true }),
    version: countColumn(),
    status: codeColumn(10),
    province: codeColumn(6),
    number: countColumn(),
    authorityId: codeColumn(32, { name: 'authority_id' }),
    adoptedAt: instantColumn({ name: 'adopted_at' }),
    effectiveFrom: codeColumn(7, { name: 'effective_from' }),
    cadence: codeColumn(20),
    minimumCases: countColumn({ name: 'minimum_cases' }),
    measures: jsonColumn(),
  },
});
