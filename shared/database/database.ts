import type { Pool } from 'mysql2';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';
import { basePieces } from './base-tables.ts';
import { withLease } from './lease.ts';

type MigrationClass = new () => MigrationInterface;

/** What a service's database is made of. */
export interface DatabaseParts {
  /** `mariadb://user:password@host:port/name`, or `mysql://…`. */
  url: string;
  tables: readonly EntitySchema[];
  migrations: readonly MigrationClass[];
  /** Most connections of this process (default 10). */
  connections?: number;
}

/** Connects a service to its own database. Nothing is ever synchronised: tables come from migrations. */
export async function connectDatabase(parts: DatabaseParts): Promise<DataSource> {
  const url = new URL(parts.url);
  const options: DataSourceOptions = {
    type: url.protocol === 'mysql:' ? 'mysql' : 'mariadb',
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    entities: [...basePieces.tables, ...parts.tables],
    migrations: [...basePieces.migrations, ...parts.migrations],
    timezone: 'Z',
    charset: 'utf8mb4',
    supportBigNumbers: true,
    synchronize: false,
    poolSize: parts.connections ?? 10,
    connectTimeout: 5_000,
    // `trace` would capture a stack for each statement, which costs more than parsing its answer. Several statements in one text are for
    // one-trip.ts alone.
    extra: { enableKeepAlive: true, trace: false, multipleStatements: true },
  };
  const database = new DataSource(options);
  await database.initialize();
  return readingCommitted(database);
}

/**
 * Every transaction reads what is committed. Said once for each connection: said for each transaction it would be a round trip more. The first
 * connection is already there, so it is told as well.
 */
async function readingCommitted(database: DataSource): Promise<DataSource> {
  const isolation = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
  const { pool } = database.driver as unknown as { pool: Pool };
  pool.on('connection', (connection) => connection.query(isolation));
  await database.query(isolation);
  return database;
}

/** Runs the migrations that are missing; of several replicas that start at once, one does it and the others wait. */
export async function migrate(database: DataSource): Promise<void> {
  await database.query(
    'CREATE TABLE IF NOT EXISTS lease (name VARCHAR(100) PRIMARY KEY, holder CHAR(36) NULL, fencing BIGINT NOT NULL DEFAULT 0, expires_at DATETIME(3) NOT NULL)',
  );
  await withLease(database, 'migrate', { ttlMs: 60_000, waitMs: 120_000 }, async () => {
    await database.runMigrations({ transaction: 'each' });
  });
}
