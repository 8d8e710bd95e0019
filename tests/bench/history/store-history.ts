import { type ComplaintRow, complaintTable } from '@odr/complaint/src/complaint/complaint.table.ts';
import { rowOf } from '@odr/complaint/src/complaint/complaint.rows.ts';
import { factReaders } from '@odr/evaluation/src/fact/fact.readers.ts';
import { complaintCopyTable } from '@odr/feedback/src/complaint-copy/complaint-copy.table.ts';
import type { PlaceOf } from '@odr/feedback/src/complaint-copy/copy-change.ts';
import { dossierRowOf, versionRowOf } from '@odr/feedback/src/dossier/dossier.rows.ts';
import { dossierTable, feedbackVersionTable } from '@odr/feedback/src/dossier/dossier.table.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { insertRows } from '@odr/shared/database/rows.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { DataSource } from 'typeorm';
import type { MadeCase } from './made-case.ts';
import { complaintOf, dossierOf, playCase } from './play-case.ts';
import { seeded } from './seeded.ts';

/** How much history, about whom, over how long. */
export interface HistoryWanted {
  readonly cases: number;
  /** About whom the complaints are, each about as often. */
  readonly enterprises: readonly [EnterpriseCopy, ...EnterpriseCopy[]];
  /** Who complains, each about as often. */
  readonly consumers: readonly [string, ...string[]];
  readonly months: number;
  readonly seed: number;
}

/** The databases that it goes into. */
export interface HistoryDatabases {
  readonly complaint: DataSource;
  readonly feedback: DataSource;
  readonly evaluation: DataSource;
}

export interface HistoryStored {
  readonly rows: number;
  readonly ms: number;
}

const casesInABatch = 500;
const dayMs = 86_400_000;
/** Cases filed before have come to their end: the longest way is 30 working days without feedback, and 20 days to rate that. */
const endsDaysAgo = 90;

/** Connects to the databases of a platform whose services have migrated them. */
export async function connectHistory(
  urls: Readonly<Record<'complaint' | 'feedback' | 'evaluation', string>>,
): Promise<HistoryDatabases> {
  const connect = (url: string, tables: Parameters<typeof connectDatabase>[0]['tables']) =>
    connectDatabase({ url, tables, migrations: [], connections: 2 });
  return {
    complaint: await connect(urls.complaint, [complaintTable]),
    feedback: await connect(urls.feedback, [complaintCopyTable, dossierTable, feedbackVersionTable]),
    evaluation: await connect(urls.evaluation, []),
  };
}

/** Makes cases in the order of their filing and stores them, a batch of each table at a time. Facts go into the first generation. */
export async function storeHistory(
  databases: HistoryDatabases,
  { cases, enterprises, consumers, months, seed }: HistoryWanted,
  reference: Reference,
): Promise<HistoryStored> {
  const chance = seeded(seed);
  const locate = (division: string) => {
    const place = reference.divisions.find(division);
    if (place === undefined) throw new Error(`The division ${division} is not in the reference data.`);
    return { division, province: place.province, prefecture: place.prefecture, county: place.county };
  };
  const placeOf: PlaceOf = (division) => {
    const { division: _division, ...place } = locate(division);
    return place;
  };
  const [complaintReader, feedbackReader] = factReaders(1, locate);
  const endsAt = Date.now() - endsDaysAgo * dayMs;
  const lastsMs = months * 30 * dayMs;
  const began = performance.now();
  let rows = 0;
  for (let from = 0; from < cases; from += casesInABatch) {
    const batch = Array.from({ length: Math.min(casesInABatch, cases - from) }, (_, index): MadeCase => {
      const filedAt = new Date(endsAt - lastsMs + ((from + index) / cases) * lastsMs);
      const about = { enterprise: chance.oneOf(enterprises), consumerSubject: chance.oneOf(consumers), filedAt };
      return playCase(about, chance, reference, placeOf);
    });
    rows += await storeBatch(databases, batch, placeOf);
    await databases.evaluation.transaction(async (tx) => {
      await complaintReader?.apply(
        tx,
        batch.flatMap((made) => made.complaintEvents),
      );
      await feedbackReader?.apply(
        tx,
        batch.flatMap((made) => made.feedbackEvents),
      );
    });
    rows += batch.length;
  }
  return { rows, ms: performance.now() - began };
}

/** @returns how many rows */
async function storeBatch(databases: HistoryDatabases, batch: readonly MadeCase[], placeOf: PlaceOf): Promise<number> {
  const complaints = batch.map((made): ComplaintRow => {
    const complaint = complaintOf(made);
    return rowOf(complaint, made.complaintEvents.length, placeOf(complaint.addressee.division));
  });
  const dossiers = batch.map((made) => ({ made, dossier: dossierOf(made) }));
  const begun = dossiers.filter(({ made }) => made.feedbackEvents.length > 0);
  const dossierRows = begun.map(({ made, dossier }) => dossierRowOf(dossier, made.feedbackEvents.length));
  const versionRows = dossiers.flatMap(({ made, dossier }) =>
    dossier.versions.map((version) => versionRowOf(made.id, version)),
  );
  await databases.complaint.transaction((tx) => insertRows(tx, complaintTable, complaints));
  await databases.feedback.transaction(async (tx) => {
    await insertRows(
      tx,
      complaintCopyTable,
      dossiers.map(({ dossier }) => dossier.complaint),
    );
    await insertRows(tx, dossierTable, dossierRows);
    await insertRows(tx, feedbackVersionTable, versionRows);
  });
  return complaints.length + dossiers.length + dossierRows.length + versionRows.length;
}
