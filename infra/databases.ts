import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { type Connection, createConnection } from 'mysql2/promise';
import { forEachService } from './each-service.ts';

/** Name of a service's database and of its user: `odr_enterprise_registry`. */
export function databaseName(namespace: string, service: ServiceName): string {
  return `${namespace}_${service.replaceAll('-', '_')}`;
}

/** Opens the administrator's connection; mysql2 knows the scheme `mysql` only, whichever server it is. */
export function connectAsAdmin(adminUrl: string): Promise<Connection> {
  return createConnection({ uri: adminUrl.replace(/^mariadb:/, 'mysql:'), connectTimeout: 5_000 });
}

/**
 * Creates a database and a user for each service, with rights on its own database only. Run again, it changes nothing but
 * the passwords, to the ones given.
 *
 * @returns the URL by which each service reaches its database; its scheme says which server answers
 */
export async function createDatabases(
  adminUrl: string,
  namespace: string,
  passwords: Record<ServiceName, string>,
): Promise<Record<ServiceName, string>> {
  const admin = await connectAsAdmin(adminUrl);
  try {
    for (const service of serviceNames)
      await createDatabase(admin, databaseName(namespace, service), passwords[service]);
    const [rows] = await admin.query('SELECT VERSION() AS version');
    const scheme = JSON.stringify(rows).includes('MariaDB') ? 'mariadb' : 'mysql';
    const { host } = new URL(adminUrl.replace(/^mariadb:/, 'mysql:'));
    return forEachService((service) => {
      const name = databaseName(namespace, service);
      return `${scheme}://${name}:${encodeURIComponent(passwords[service])}@${host}/${name}`;
    });
  } finally {
    await admin.end();
  }
}

async function createDatabase(admin: Connection, name: string, password: string): Promise<void> {
  // In a grant `_` stands for any character: escaped, lest one namespace reach into another's databases.
  const pattern = name.replaceAll('_', '\\_');
  await admin.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.query(`CREATE USER IF NOT EXISTS '${name}'@'%' IDENTIFIED BY ?`, [password]);
  await admin.query(`ALTER USER '${name}'@'%' IDENTIFIED BY ?`, [password]);
  await admin.query(`GRANT ALL PRIVILEGES ON \`${pattern}\`.* TO '${name}'@'%'`);
}

/** Drops what `createDatabases` made for a namespace. */
export async function dropDatabases(adminUrl: string, namespace: string): Promise<void> {
  const admin = await connectAsAdmin(adminUrl);
  try {
    for (const service of serviceNames) {
      const name = databaseName(namespace, service);
      await admin.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await admin.query(`DROP USER IF EXISTS '${name}'@'%'`);
    }
  } finally {
    await admin.end();
  }
}
