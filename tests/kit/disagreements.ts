import { type Id, idFromBytes } from '@odr/shared/id/id.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import type { OpenDatabases } from './open-databases.ts';

/** Who owns a kind of aggregate, and which readers follow it. `%` stands for the number of a generation. */
const roads: readonly {
  readonly owner: ServiceName;
  readonly aggregate: string;
  readonly table: string;
  readonly readers: readonly (readonly [ServiceName, string])[];
}[] = [
  {
    owner: 'enterprise-registry',
    aggregate: 'Enterprise',
    table: 'enterprise',
    readers: [
      ['complaint', 'enterprise-copy'],
      ['feedback', 'enterprise-copy'],
      ['evaluation', 'enterprise-copy'],
    ],
  },
  {
    owner: 'complaint',
    aggregate: 'Complaint',
    table: 'complaint',
    readers: [
      ['feedback', 'complaint-copy'],
      ['feedback', 'complaint-verdicts'],
      ['evaluation', 'complaint-facts-%'],
    ],
  },
  {
    owner: 'feedback',
    aggregate: 'Feedback',
    table: 'dossier',
    readers: [
      ['complaint', 'feedback-outcomes'],
      ['evaluation', 'feedback-facts-%'],
    ],
  },
];

/**
 * In what the four databases do not agree about the aggregates asked for, one line each; empty when they do: nothing waits to be sent or
 * lies aside, each reader has applied exactly the version that the owner has, and the audit log tells of every version once.
 *
 * @param concerns which aggregates count; a test leaves out what others made up
 */
export async function disagreements(databases: OpenDatabases, concerns: (id: Id) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const service of serviceNames) {
    const database = databases.of(service);
    const waiting: unknown[] = await database.query('SELECT id FROM outbox LIMIT 1');
    if (waiting.length > 0) found.push(`${service}: the outbox is not empty`);
    const dead: { aggregate_id: Buffer | null; reader: string; error: string }[] = await database.query(
      'SELECT aggregate_id, reader, error FROM dead_letter',
    );
    for (const { aggregate_id: id, reader, error } of dead)
      if (id !== null && concerns(idFromBytes(id)))
        found.push(`${service}: ${reader} put aside ${idFromBytes(id)}: ${error}`);
  }
  for (const { owner, aggregate, table, readers } of roads) {
    const owned = await versions(databases, owner, `SELECT id, version FROM ${table}`);
    const wanted = new Map([...owned].filter(([id]) => concerns(id)));
    for (const [service, reader] of readers) {
      const applied = await versions(
        databases,
        service,
        'SELECT aggregate_id AS id, MAX(version) AS version FROM inbox WHERE reader LIKE ? GROUP BY aggregate_id',
        reader,
      );
      for (const [id, version] of wanted)
        if (applied.get(id) !== version)
          found.push(`${service}: ${reader} has ${aggregate} ${id} at ${applied.get(id) ?? 0} instead of ${version}`);
    }
    found.push(...(await auditGaps(databases, owner, aggregate, wanted)));
  }
  return found;
}

/** Each audit row tells how many events led to its version: together they are all versions, each once. */
async function auditGaps(
  databases: OpenDatabases,
  owner: ServiceName,
  aggregate: string,
  wanted: ReadonlyMap<Id, number>,
): Promise<string[]> {
  const told = await versions(
    databases,
    owner,
    'SELECT aggregate_id AS id, SUM(JSON_LENGTH(events)) AS version FROM audit WHERE aggregate = ? GROUP BY aggregate_id',
    aggregate,
  );
  return [...wanted].flatMap(([id, version]) =>
    told.get(id) === version
      ? []
      : [`${owner}: the audit log tells ${told.get(id) ?? 0} of ${version} events of ${id}`],
  );
}

async function versions(
  databases: OpenDatabases,
  service: ServiceName,
  sql: string,
  ...values: string[]
): Promise<Map<Id, number>> {
  const rows: { id: Buffer; version: number | string }[] = await databases.of(service).query(sql, values);
  return new Map(rows.map(({ id, version }) => [idFromBytes(id), Number(version)]));
}
