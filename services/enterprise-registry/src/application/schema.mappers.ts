import type { ApplicationRow, DocumentRow } from './application.table.ts';

/** Behind the graph's `Application` stands its row. */
export type ApplicationMapper = ApplicationRow;
export type ApplicationDocumentMapper = DocumentRow;
/** What an application states of the enterprise stands in the application's own row. */
export type StatedEnterpriseMapper = ApplicationRow;
