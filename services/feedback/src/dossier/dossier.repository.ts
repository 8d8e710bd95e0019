import type { Aggregate, Change } from '@odr/shared/command/aggregate.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { EntityManager } from 'typeorm';
import { complaintCopyTable } from '../complaint-copy/complaint-copy.table.ts';
import { insertSettlementDenial } from '../contradiction/contradiction.table.ts';
import { publishDossier } from '../events/published.ts';
import { type Dossier, type DossierEvent, emptyDossier, evolve, versionOf } from './dossier.ts';
import { dossierOf, dossierRowOf, versionRowOf } from './dossier.rows.ts';
import { dossierTable, feedbackVersionTable } from './dossier.table.ts';

/**
 * How dossiers are loaded, changed and published. There is one for each complaint known here, from the first moment on: empty, of
 * version 0 and without a row until its first event. The lock on the complaint's copy is the dossier's lock too, so that two
 * first commands take turns, and none decides on a copy that moves meanwhile.
 */
export const dossierAggregate: Aggregate<Dossier, DossierEvent> = {
  name: 'Feedback',
  evolve,
  publish: publishDossier,

  async load(tx, id) {
    const complaint = await tx
      .getRepository(complaintCopyTable)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (complaint === null) return undefined;
    const row = await tx.getRepository(dossierTable).findOneBy({ id });
    if (row === null) return { state: emptyDossier(complaint), version: 0 };
    const versions = await tx
      .getRepository(feedbackVersionTable)
      .find({ where: { dossierId: id }, order: { number: 'ASC' } });
    return { state: dossierOf(complaint, row, versions), version: row.version };
  },

  async save(tx, change) {
    const { id, before, after } = change;
    const written = before?.version === 0 ? undefined : before;
    await saveRow(tx, dossierTable, { id, before: written }, dossierRowOf(after.state, after.version));
    for (const event of change.events) await savePart(tx, change, event);
  },
};

/** What every command on a dossier has: its complaint says which. */
export const onDossier = {
  aggregate: dossierAggregate,
  target: ({ complaintId }: { complaintId: string }) => complaintId,
  facts: async () => undefined,
};

/** What a dossier has besides its row. */
async function savePart(
  tx: EntityManager,
  { id, after }: Change<Dossier, DossierEvent>,
  event: DossierEvent,
): Promise<void> {
  const versions = tx.getRepository(feedbackVersionTable);
  switch (event.type) {
    case 'Recorded':
    case 'Corrected':
      await versions.insert(versionRowOf(id, versionOf(after.state, event.number)));
      return;
    case 'Accepted':
      await versions.update({ dossierId: id, number: event.number }, { status: 'ACCEPTED', supersededBecause: null });
      return;
    case 'Superseded':
      await versions.update(
        { dossierId: id, number: event.number },
        { status: 'SUPERSEDED', supersededBecause: event.reason },
      );
      return;
    case 'ContradictionFound':
      await insertSettlementDenial(tx, after.state.complaint, event.number, event.at);
      return;
    case 'Missed':
    case 'Rated':
    case 'RatingWindowPassed':
  }
}
