import type { EntityManager } from 'typeorm';
import type { PublishedEvent } from '../contracts/envelope.ts';
import type { Reader } from '../messaging/reader.ts';
import { enterpriseCopyTable, memberCopyTable } from './enterprise-copy.table.ts';

/** The name under which a service's inbox marks what its copy has reached. */
export const enterpriseCopyReader = 'enterprise-copy';

/** Keeps the local copy of enterprises, their accounts and members. */
export const readEnterprises: Reader = {
  name: enterpriseCopyReader,
  kind: 'enterprise',
  takes: 'projection',
  async apply(tx, events) {
    for (const event of events) await applyOne(tx, event);
  },
};

async function applyOne(tx: EntityManager, event: PublishedEvent): Promise<void> {
  const id = event.subject;
  const enterprises = tx.getRepository(enterpriseCopyTable);
  const members = tx.getRepository(memberCopyTable);
  switch (event.type) {
    case 'odr.enterprise.registered':
    case 'odr.enterprise.changed':
      await enterprises.upsert({ id, ...event.data }, ['id']);
      return;
    case 'odr.enterprise.accountOpened': {
      const { liaisons, subjectKind, industry, scale, division, reviewingAuthority } = event.data;
      await enterprises.update(
        { id },
        { subjectKind, industry, scale, division, reviewingAuthority, odrStatus: 'ACTIVE' },
      );
      await members.insert(
        liaisons.map(({ subject, role, since }) => ({ subject, enterpriseId: id, role, since: new Date(since) })),
      );
      return;
    }
    case 'odr.enterprise.accountClosed':
      await enterprises.update({ id }, { odrStatus: 'EXITED' });
      await members.delete({ enterpriseId: id });
      return;
    case 'odr.enterprise.liaisonChanged': {
      const { predecessor, successor, role, effectiveAt } = event.data;
      await members.delete({ enterpriseId: id, subject: predecessor, role });
      await members.upsert({ enterpriseId: id, subject: successor, role, since: new Date(effectiveAt) }, [
        'subject',
        'enterpriseId',
      ]);
      return;
    }
    case 'odr.enterprise.operatorAdded':
      await members.upsert({ enterpriseId: id, subject: event.data.operator, role: 'OPERATOR', since: event.time }, [
        'subject',
        'enterpriseId',
      ]);
      return;
    case 'odr.enterprise.integrationGranted':
      await members.upsert(
        { enterpriseId: id, subject: event.data.integration, role: 'INTEGRATION', since: event.time },
        ['subject', 'enterpriseId'],
      );
      return;
    case 'odr.enterprise.operatorRemoved':
      await members.delete({ enterpriseId: id, subject: event.data.operator, role: 'OPERATOR' });
      return;
    case 'odr.enterprise.integrationRevoked':
      await members.delete({ enterpriseId: id, subject: event.data.integration, role: 'INTEGRATION' });
      return;
    default:
  }
}
