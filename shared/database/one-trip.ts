import type { EntityManager } from 'typeorm';

/** A statement as constant text with a `?` for each value. The text never holds anything that came from outside. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Runs writes of one transaction one after the other in a single round trip (docs/adr/0013-where-the-time-goes.md). The database stops at
 * the first that fails, and its error is the one thrown, as if they had been sent one by one. For writes whose affected rows nobody needs:
 * what they answer is left unread.
 */
export async function runInOneTrip(tx: EntityManager, statements: readonly Statement[]): Promise<void> {
  await tx.query(
    statements.map(({ sql }) => sql).join(';\n'),
    statements.flatMap(({ values }) => values),
  );
}
