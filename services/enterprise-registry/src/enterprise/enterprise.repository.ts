import type { Aggregate, Change } from '@odr/shared/command/aggregate.ts';
import { insertRows, lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { type EntityManager, IsNull } from 'typeorm';
import type { DesignatedOfficer } from '../designation/designated-officer.ts';
import { designationTable } from '../designation/designation.table.ts';
import { publishEnterprise } from '../events/publish-enterprise.ts';
import { siteVisitTable } from '../site-visit/site-visit.table.ts';
import { noticesOfEnterprise } from './enterprise.notices.ts';
import { enterpriseOf, rowOf } from './enterprise.rows.ts';
import { breachTable, enterpriseTable, memberTable } from './enterprise.table.ts';
import { type Enterprise, type EnterpriseEvent, type FiledMember, type Member, evolve } from './enterprise.ts';
import { gramsOf } from './name-grams.ts';
import { sealPerson } from './person.ts';

/** The purpose of the keyed index by which a member's phone is looked up. */
const memberPhone = 'member-phone';

/** How enterprises are loaded, changed and published. */
export function enterpriseAggregate(
  platform: Pick<Platform, 'reference' | 'sealer' | 'digests'>,
): Aggregate<Enterprise, EnterpriseEvent> {
  return {
    name: 'Enterprise',
    evolve,
    publish: publishEnterprise,

    async load(tx, id) {
      const row = await lockRow(tx, enterpriseTable, id);
      if (row === undefined) return undefined;
      const members = await tx.getRepository(memberTable).findBy({ enterpriseId: id, until: IsNull() });
      return { state: enterpriseOf(row, members), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const { divisions, industries } = platform.reference();
      const place = divisions.get(state.file.division);
      const section = industries.find(state.file.industry)?.parent ?? state.file.industry;
      await saveRow(tx, enterpriseTable, change, rowOf(state, version, place, section));
      if (change.before?.state.file.name !== state.file.name) await saveGrams(tx, change.id, state.file.name);
      await saveParts(tx, change);
      const notices = change.events.flatMap((event) => noticesOfEnterprise(event, change.before?.state));
      await writeNotices(tx, { about: 'Enterprise', id: change.id }, change.at, notices);
    },
  };

  /** What an enterprise has besides its row. */
  async function saveParts(tx: EntityManager, { id, events }: Change<Enterprise, EnterpriseEvent>): Promise<void> {
    for (const event of events) {
      switch (event.type) {
        case 'AccountOpened':
          for (const liaison of event.liaisons) await fileMember(tx, id, liaison);
          break;
        case 'LiaisonChanged':
          await endMember(tx, event.predecessor, event.successor.since);
          await fileMember(tx, id, event.successor);
          break;
        case 'OperatorAdded':
          await fileMember(tx, id, event.operator);
          break;
        case 'IntegrationGranted':
          await fileMember(tx, id, event.integration);
          break;
        case 'OperatorRemoved':
          await endMember(tx, event.operator, event.at);
          break;
        case 'IntegrationRevoked':
          await endMember(tx, event.integration, event.at);
          break;
        case 'BreachRecorded': {
          const { breachId, duty, kind, recordedAt, found } = event;
          const { authorityId = null, description = null, evidence = null } = found ?? {};
          const stated = { authorityId, description, evidence, withdrawnAt: null };
          await insertRows(tx, breachTable, [{ id: breachId, enterpriseId: id, duty, kind, recordedAt, ...stated }]);
          break;
        }
        case 'BreachWithdrawn':
          await tx.getRepository(breachTable).update({ id: event.breachId }, { withdrawnAt: event.at });
          break;
        case 'SiteVisited':
          await insertRows(tx, siteVisitTable, [{ ...event.visit, enterpriseId: id }]);
          break;
        case 'OfficerDesignated':
          if (event.predecessor !== null) await endDesignation(tx, event.predecessor, event.officer.since);
          await insertRows(tx, designationTable, [{ ...event.officer, enterpriseId: id, until: null }]);
          break;
        case 'OfficerReleased':
          await endDesignation(tx, event.officer, event.at);
          break;
        case 'Registered':
        case 'FileChanged':
        case 'ContactRevealed':
      }
    }
  }

  async function fileMember(
    tx: EntityManager,
    enterpriseId: Id,
    { id, subject, role, since, person }: FiledMember,
  ): Promise<void> {
    const sealed =
      person === null
        ? { nameSealed: null, phoneSealed: null, phoneIndex: null }
        : {
            ...sealPerson(platform.sealer, person, 'member', id),
            phoneIndex: platform.digests.blindIndex(person.phone, memberPhone),
          };
    await tx.getRepository(memberTable).insert({ id, enterpriseId, subject, role, since, until: null, ...sealed });
  }
}

async function endMember(tx: EntityManager, { id }: Member, until: Date): Promise<void> {
  await tx.getRepository(memberTable).update({ id }, { until });
}

async function endDesignation(tx: EntityManager, { id }: DesignatedOfficer, until: Date): Promise<void> {
  await tx.getRepository(designationTable).update({ id }, { until });
}

async function saveGrams(tx: EntityManager, id: Id, name: string): Promise<void> {
  await tx.query('DELETE FROM enterprise_name_gram WHERE enterprise_id = ?', [idToBytes(id)]);
  const grams = gramsOf(name);
  await tx.query(
    `INSERT INTO enterprise_name_gram (gram, enterprise_id) VALUES ${grams.map(() => '(?, ?)').join(', ')}`,
    grams.flatMap((gram) => [gram, idToBytes(id)]),
  );
}
