import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Id, idFromBytes, idToBytes, newId } from '../id/id.ts';
import type { Place } from '../subgraph/connection.ts';
import type { Condition } from './condition.ts';
import { type KeysetOrder, type Listing, pageQuery } from './keyset.ts';
import { type TableInMemory, tableInMemory } from './table-in-memory.ts';

const id = newId();
const dueAt = '2026-02-25T15:59:59.999Z';
const listing = (order: KeysetOrder): Listing => ({
  table: 'complaint',
  where: { sql: 'status = ?', values: ['RECEIVED'] },
  order,
});
const byDue = (direction: KeysetOrder['direction']): KeysetOrder => ({ column: 'due_at', direction });

describe('the statement of a page', () => {
  it('of a list by id begins at its end, or after a place, and reads one row too many', () => {
    expect(pageQuery(listing({ direction: 'DESC' }), { size: 20, after: undefined })).toEqual({
      sql: 'SELECT id, NULL AS value FROM complaint WHERE (status = ?) ORDER BY id DESC LIMIT 21',
      values: ['RECEIVED'],
    });
    expect(pageQuery(listing({ direction: 'ASC' }), { size: 20, after: { id, value: '' } })).toEqual({
      sql: 'SELECT id, NULL AS value FROM complaint WHERE (status = ?) AND (id > ?) ORDER BY id ASC LIMIT 21',
      values: ['RECEIVED', idToBytes(id)],
    });
  });

  it('of a list by a column goes on among equals by id', () => {
    expect(pageQuery(listing(byDue('ASC')), { size: 5, after: { id, value: dueAt } })).toEqual({
      sql: 'SELECT id, due_at AS value FROM complaint WHERE (status = ?) AND (due_at > ? OR (due_at = ? AND id > ?)) ORDER BY due_at ASC, id ASC LIMIT 6',
      values: ['RECEIVED', new Date(dueAt), new Date(dueAt), idToBytes(id)],
    });
    expect(pageQuery(listing(byDue('DESC')), { size: 5, after: { id, value: dueAt } }).sql).toContain(
      '(due_at < ? OR (due_at = ? AND id < ?)) ORDER BY due_at DESC, id DESC',
    );
  });

  it('of one of many parents names the parent', () => {
    const { sql } = pageQuery(listing({ direction: 'DESC' }), { size: 20, after: undefined }, 'enterprise_id');
    expect(sql).toContain('SELECT id, NULL AS value, enterprise_id AS parent FROM');
  });

  it('refuses a cursor of a list by id where the list is by a column', () => {
    const lost = { size: 20, after: { id, value: '' } };
    expect(() => pageQuery(listing(byDue('ASC')), lost)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('the pages of a list, one after the other', () => {
  /** Rows of a few instants, so that many are equal. */
  const rows = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });

  it.each<KeysetOrder>([byDue('ASC'), byDue('DESC'), { direction: 'ASC' }, { direction: 'DESC' }])(
    'hold each row once, in the order of the list: %j',
    (order) => {
      const complete = fc.property(rows, fc.integer({ min: 1, max: 7 }), (days, size) => {
        const table = tableInMemory('CREATE TABLE complaint (id BLOB, due_at TEXT, status TEXT)');
        for (const day of days) {
          const values = [idToBytes(newId()), new Date(Date.UTC(2026, 1, 20 + day)), day === 4 ? 'CLOSED' : 'RECEIVED'];
          table.write({ sql: 'INSERT INTO complaint VALUES (?, ?, ?)', values });
        }
        const all = read(table, pageQuery(listing(order), { size: 100, after: undefined }));
        expect(all.length).toBe(days.filter((day) => day !== 4).length);
        expect(readPaged(table, order, size)).toEqual(all.map((place) => place.id));
      });
      fc.assert(complete);
    },
  );

  function readPaged(table: TableInMemory, order: KeysetOrder, size: number): Id[] {
    const shown: Place[] = [];
    for (;;) {
      const page = read(table, pageQuery(listing(order), { size, after: shown.at(-1) }));
      shown.push(...page.slice(0, size));
      if (page.length <= size) return shown.map((place) => place.id);
    }
  }
});

function read(table: TableInMemory, statement: Condition): Place[] {
  return table.read<{ id: Uint8Array; value: string | null }>(statement).map((row) => ({
    id: idFromBytes(row.id),
    value: row.value === null ? '' : new Date(`${row.value}Z`).toISOString(),
  }));
}
