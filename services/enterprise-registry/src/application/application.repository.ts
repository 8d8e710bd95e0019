import type { Aggregate, Change } from '@odr/shared/command/aggregate.ts';
import { lockRow } from '@odr/shared/database/rows.ts';
import { saveRow } from '@odr/shared/database/save-row.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { writeNotices } from '@odr/shared/notice/write-notices.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { EntityManager } from 'typeorm';
import { publishApplication } from '../events/publish-application.ts';
import type { Application, ApplicationEvent } from './application.ts';
import { noticesOfApplication } from './application.notices.ts';
import { savePerson } from './application-persons.repository.ts';
import { applicationOf, rowOf } from './application.rows.ts';
import { applicationTable, documentTable } from './application.table.ts';
import { evolve } from './evolve-application.ts';

/** How applications are loaded, changed and published. */
export function applicationAggregate(
  platform: Pick<Platform, 'reference' | 'sealer' | 'digests'>,
): Aggregate<Application, ApplicationEvent> {
  return {
    name: 'Application',
    evolve,
    publish: publishApplication,

    async load(tx, id) {
      const row = await lockRow(tx, applicationTable, id);
      return row === undefined ? undefined : { state: applicationOf(row), version: row.version };
    },

    async save(tx, change) {
      const { state, version } = change.after;
      const place = platform.reference().divisions.get(state.file.division);
      await saveRow(tx, applicationTable, change, rowOf(state, version, place));
      await saveParts(tx, change);
      const notices = change.events.flatMap((event) => noticesOfApplication(event, state));
      await writeNotices(tx, { about: 'Application', id: change.id }, change.at, notices);
    },
  };

  /** What an application has besides its row. */
  async function saveParts(tx: EntityManager, change: Change<Application, ApplicationEvent>): Promise<void> {
    for (const event of change.events) {
      switch (event.type) {
        case 'Started':
        case 'RecommendationAccepted': {
          const { applicantSubject: subject, applicant: person } = event;
          await savePerson(tx, platform, change.id, { role: 'APPLICANT', subject, person });
          break;
        }
        case 'Filled':
          for (const liaison of event.liaisons) await savePerson(tx, platform, change.id, liaison);
          break;
        case 'DocumentAttached':
          await attach(tx, change.id, change.after.version, event, change.at);
          break;
        default:
      }
    }
  }
}

async function attach(
  tx: EntityManager,
  applicationId: Id,
  applicationVersion: number,
  { document, by }: Extract<ApplicationEvent, { type: 'DocumentAttached' }>,
  attachedAt: Date,
): Promise<void> {
  await tx
    .getRepository(documentTable)
    .insert({ ...document, applicationId, applicationVersion, attachedBy: by, attachedAt, uploadedAt: null });
}
