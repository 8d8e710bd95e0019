import type { Position } from '@odr/shared/messaging/reader.ts';
import type { EntityManager } from 'typeorm';

/** How far a reader has come in a partition; together with `nextOffset` goes the time of the newest event applied. */
export interface ReaderPosition {
  readonly reader: string;
  readonly partition: number;
  readonly nextOffset: bigint;
  readonly eventTime: Date | null;
}

/** Notes how far a reader has come, in the transaction that applied it. A replay of older events moves nothing back. */
export async function notePosition(tx: EntityManager, reader: string, position: Position): Promise<void> {
  const { partition, nextOffset, eventTime } = position;
  await tx.query(
    `INSERT INTO reader_position (reader, \`partition\`, next_offset, event_time) VALUES (?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE
       event_time = IF(VALUES(next_offset) > next_offset, COALESCE(VALUES(event_time), event_time), event_time),
       next_offset = GREATEST(next_offset, VALUES(next_offset))`,
    [reader, partition, nextOffset.toString(), eventTime ?? null],
  );
}

/** Where these readers stand. With `lock`, they stay there until the transaction ends. */
export async function readPositions(
  tx: EntityManager,
  readers: readonly string[],
  { lock }: { lock: boolean } = { lock: false },
): Promise<ReaderPosition[]> {
  const rows: { reader: string; partition: number; next_offset: string | number; event_time: Date | null }[] =
    await tx.query(
      `SELECT reader, \`partition\`, next_offset, event_time FROM reader_position WHERE reader IN (?)
       ORDER BY reader, \`partition\` ${lock ? 'FOR UPDATE' : ''}`,
      [readers],
    );
  return rows.map((row) => ({
    reader: row.reader,
    partition: row.partition,
    nextOffset: BigInt(row.next_offset),
    eventTime: row.event_time,
  }));
}
