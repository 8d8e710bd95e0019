import type { SchemeRow } from './scheme.table.ts';

/** Behind the graph's `EvaluationScheme` stands its row. */
export type EvaluationSchemeMapper = SchemeRow;
