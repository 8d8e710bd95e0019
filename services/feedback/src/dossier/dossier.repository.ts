import type { Aggregate, Change } from '@odr/shared/command/aggregate.ts';
import { insertRows, lockRow, rowsOfIds, updateRows } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { complaintCopyTable } from '../complaint-copy/complaint-copy.table.ts';
import { officersOf } from '../notice/officers.ts';
import { noticesOf } from './dossier.notices.ts';
import { insertSettlementDenial } from '../contradiction/contradiction.table.ts';
import { publishDossier } from '../events/published.ts';
import { type Dossier, type DossierEvent, emptyDossier, evolve, versionOf } from './dossier.ts';
import { dossierOf, dossierRowOf, versionRowOf } from './dossier.rows.ts';
import { type FeedbackVersionRow, dossierTable, feedbackVersionTable, versionsOf } from './dossier.table.ts';

/**
 * How dossiers are loaded, changed and published. There is one for each complaint known here, from the first moment on: empty, of
 * version 0 and without a row until its first event. The lock on the complaint's copy is the dossier's lock too, so that two
 * first commands take turns, and none decides on a copy that moves meanwhile.
 */
export function dossierAggregate({ reference }: Pick<Platform, 'reference'>): Aggregate<Dossier, DossierEvent> {
  return {
    name: 'Feedback',
    evolve,
    publish: publishDossier,

    async load(tx, id) {
      const complaint = await lockRow(tx, complaintCopyTable, id);
      if (complaint === undefined) return undefined;
      const [row] = await rowsOfIds(tx, dossierTable, [id]);
      if (row === undefined) return { state: emptyDossier(complaint), version: 0 };
      const versions = await versionsOf(tx, [id]);
      return { state: dossierOf(complaint, row, versions), version: row.version };
    },

    async save(tx, change) {
      const { id, before, after, events, at } = change;
      const written = before?.version === 0 ? undefined : before;
      await saveRow(tx, dossierTable, { id, before: written }, dossierRowOf(after.state, after.version));
      for (const event of events) await savePart(tx, change, event);
      const officers = officersOf(after.state.complaint, reference());
      const notices = events.flatMap((event) => noticesOf(event, after.state, officers));
      await writeNotices(tx, { about: 'Feedback', id }, at, notices);
    },
  };
}

/** What every command on a dossier has: its complaint says which. */
export const onDossier = (platform: Pick<Platform, 'reference'>) => ({
  aggregate: dossierAggregate(platform),
  target: complaintOf,
  facts: async () => undefined,
});

/** The complaint, under whose id its dossier is kept. */
export const complaintOf = ({ complaintId }: { complaintId: string }) => complaintId;

/** What a dossier has besides its row. */
async function savePart(
  tx: EntityManager,
  { id, after, at }: Change<Dossier, DossierEvent>,
  event: DossierEvent,
): Promise<void> {
  switch (event.type) {
    case 'Recorded':
    case 'Corrected':
      await insertRows(tx, feedbackVersionTable, [versionRowOf(id, versionOf(after.state, event.number))]);
      return;
    case 'Accepted':
      await updateVersion(tx, id, event.number, {
        status: 'ACCEPTED',
        supersededBecause: null,
        acceptedAt: at,
        supersededAt: null,
      });
      return;
    case 'Superseded':
      await updateVersion(tx, id, event.number, {
        status: 'SUPERSEDED',
        supersededBecause: event.reason,
        supersededAt: at,
      });
      return;
    case 'ContradictionFound':
      await insertSettlementDenial(tx, after.state.complaint, event.number, event.at);
      return;
    case 'Missed':
    case 'Rated':
    case 'FoundFalse':
    case 'RatingWindowEnding':
    case 'RatingWindowPassed':
  }
}

async function updateVersion(
  tx: EntityManager,
  dossierId: Id,
  number: number,
  verdict: Partial<Pick<FeedbackVersionRow, 'status' | 'supersededBecause' | 'acceptedAt' | 'supersededAt'>>,
): Promise<void> {
  const which = { sql: 'dossier_id = ? AND number = ?', values: [idToBytes(dossierId), number] };
  await updateRows(tx, feedbackVersionTable, verdict, which);
}
