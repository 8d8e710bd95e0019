import { auditDatabaseOf } from '@odr/shared/audit/audit.tables.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { type Connection, createConnection } from 'mysql2/promise';
import { forEachService } from './each-service.ts';

/** Name of a service's database and of its user: `odr_enterprise_registry`. */
export function databaseName(namespace: string, service: ServiceName): string {
  return `${namespace}_${service.replaceAll('-', '_')}`;
}

/** Name of the account that seals a service's audit log; MySQL allows 32 characters. */
export function sealerName(namespace: string, service: ServiceName): string {
  return `${databaseName(namespace, service)}_s`;
}

/** How a service reaches its data; the schemes say which server answers. */
export interface DatabaseUrls {
  /** Its own database, with its own account. */
  readonly own: string;
  /** The database of its audit log, with the sealer's account. */
  readonly sealer: string;
}

/** The passwords of the accounts of each service. */
export interface DatabasePasswords {
  readonly own: Record<ServiceName, string>;
  readonly sealer: Record<ServiceName, string>;
}

/** Opens the administrator's connection; mysql2 knows the scheme `mysql` only, whichever server it is. */
export function connectAsAdmin(adminUrl: string): Promise<Connection> {
  return createConnection({ uri: adminUrl.replace(/^mariadb:/, 'mysql:'), connectTimeout: 5_000 });
}

/**
 * Creates for each service a database and an account with rights on it alone, and for its audit log a database and the sealer's
 * account. Run again, it changes nothing but the passwords, to the ones given.
 */
export async function createDatabases(
  adminUrl: string,
  namespace: string,
  passwords: DatabasePasswords,
): Promise<Record<ServiceName, DatabaseUrls>> {
  const admin = await connectAsAdmin(adminUrl);
  try {
    for (const service of serviceNames) {
      const name = databaseName(namespace, service);
      await createDatabase(admin, name, passwords.own[service]);
      await createAuditDatabase(admin, name, sealerName(namespace, service), passwords.sealer[service]);
    }
    const [rows] = await admin.query('SELECT VERSION() AS version');
    const scheme = JSON.stringify(rows).includes('MariaDB') ? 'mariadb' : 'mysql';
    const { host } = new URL(adminUrl.replace(/^mariadb:/, 'mysql:'));
    return forEachService((service) => {
      const name = databaseName(namespace, service);
      const urlOf = (user: string, password: string, database: string): string =>
        `${scheme}://${user}:${encodeURIComponent(password)}@${host}/${database}`;
      return {
        own: urlOf(name, passwords.own[service], name),
        sealer: urlOf(sealerName(namespace, service), passwords.sealer[service], auditDatabaseOf(name)),
      };
    });
  } finally {
    await admin.end();
  }
}

async function createDatabase(admin: Connection, name: string, password: string): Promise<void> {
  await admin.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await createAccount(admin, name, password);
  await admin.query(`GRANT ALL PRIVILEGES ON ${allOf(name)} TO '${name}'@'%'`);
}

/**
 * Nobody but the administrator can change or delete what lies here (docs/adr/0010-audit-log.md). The tables come later, from the service
 * and its sealer: rights on a table that is not there yet can be granted only together with CREATE.
 */
async function createAuditDatabase(admin: Connection, name: string, sealer: string, password: string): Promise<void> {
  const audit = auditDatabaseOf(name);
  await admin.query(`CREATE DATABASE IF NOT EXISTS \`${audit}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await createAccount(admin, sealer, password);
  for (const account of [name, sealer]) await admin.query(`GRANT SELECT ON ${allOf(audit)} TO '${account}'@'%'`);
  await admin.query(`GRANT INSERT, CREATE ON \`${audit}\`.audit TO '${name}'@'%'`);
  await admin.query(`GRANT INSERT, CREATE ON \`${audit}\`.audit_block TO '${sealer}'@'%'`);
  await admin.query(`GRANT INSERT, CREATE ON \`${audit}\`.audit_seal TO '${sealer}'@'%'`);
  await admin.query(`GRANT INSERT, CREATE ON \`${name}\`.outbox TO '${sealer}'@'%'`);
}

async function createAccount(admin: Connection, name: string, password: string): Promise<void> {
  await admin.query(`CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY ?`, [password]);
  await admin.query(`ALTER USER '${name}'@'%' IDENTIFIED BY ?`, [password]);
}

/** All of a database, in a grant. There `_` stands for any character: escaped, lest one namespace reach into another's. */
const allOf = (database: string): string => `\`${database.replaceAll('_', '\\_')}\`.*`;

/** Drops what `createDatabases` made for a namespace. */
export async function dropDatabases(adminUrl: string, namespace: string): Promise<void> {
  const admin = await connectAsAdmin(adminUrl);
  try {
    for (const service of serviceNames) {
      const name = databaseName(namespace, service);
      for (const database of [name, auditDatabaseOf(name)])
        await admin.query(`DROP DATABASE IF EXISTS \`${database}\``);
      for (const account of [name, sealerName(namespace, service)])
        await admin.query(`DROP USER IF EXISTS '${account}'@'%'`);
    }
  } finally {
    await admin.end();
  }
}
