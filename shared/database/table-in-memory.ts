import { DatabaseSync } from 'node:sqlite';
import { format } from 'mysql2';
import type { Condition } from './condition.ts';

/** A table in memory that takes statements as the driver would send them. */
export interface TableInMemory {
  write(statement: Condition): void;
  read<Row>(statement: Condition): Row[];
}

/**
 * For tests only: shows what a statement selects without a server, where it keeps to the SQL that MariaDB, MySQL and SQLite share.
 *
 * @param create the `CREATE TABLE`
 */
export function tableInMemory(create: string): TableInMemory {
  const table = new DatabaseSync(':memory:');
  table.exec(create);
  const sent = ({ sql, values }: Condition) => format(sql, [...values] as Parameters<typeof format>[1], false, 'Z');
  return {
    write: (statement) => table.exec(sent(statement)),
    read: <Row>(statement: Condition) => table.prepare(sent(statement)).all() as Row[],
  };
}
