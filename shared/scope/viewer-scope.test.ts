import { describe, expect, it } from '@jest/globals';
import { type TableInMemory, tableInMemory } from '../database/table-in-memory.ts';
import { type Id, idFromBytes, idToBytes, newId } from '../id/id.ts';
import { loadReference } from '../reference/reference.ts';
import { type CaseOwners, type ViewerScope, inScope, scopeCondition } from './viewer-scope.ts';

const { authorities, divisions } = loadReference();
const [ours, theirs] = [newId(), newId()];

interface Case extends CaseOwners {
  readonly id: Id;
}

/** A case of each division and zone that ever was, of one of two consumers and one of two enterprises or none. */
const cases: Case[] = divisions.all.map(({ code }, index) => ({
  id: newId(),
  consumerSubject: index % 2 === 0 ? 'consumer-1' : 'consumer-2',
  enterpriseId: [ours, theirs, null][index % 3] ?? null,
  division: code,
}));

function tableOf(all: readonly Case[]): TableInMemory {
  const table = tableInMemory(
    'CREATE TABLE cases (id BLOB, consumer_subject TEXT, enterprise_id BLOB, division TEXT, province TEXT, prefecture TEXT, county TEXT)',
  );
  const rows = all.map(({ id, consumerSubject, enterpriseId, division }) => {
    const { province = null, prefecture = null, county = null } = divisions.find(division) ?? {};
    const owner = enterpriseId === null ? null : idToBytes(enterpriseId);
    return [idToBytes(id), consumerSubject, owner, division, province, prefecture, county];
  });
  table.write({ sql: 'INSERT INTO cases VALUES ?', values: [rows] });
  return table;
}

/** The cases in a scope, once by the predicate and once by the condition. */
function seen(table: TableInMemory, scope: ViewerScope): { byPredicate: Id[]; byCondition: Id[] } {
  const { sql, values } = scopeCondition(scope, authorities);
  const rows = table.read<{ id: Uint8Array }>({ sql: `SELECT id FROM cases WHERE ${sql} ORDER BY id`, values });
  const known = cases.filter((each) => inScope(scope, each, authorities)).map(({ id }) => id);
  return { byPredicate: known.toSorted(), byCondition: rows.map(({ id }) => idFromBytes(id)) };
}

describe('a scope, as predicate and as condition', () => {
  it.each<[string, ViewerScope, (owners: CaseOwners) => boolean]>([
    ['of nobody holds no case', { of: 'NOTHING' }, () => false],
    [
      'of a consumer holds the consumer’s own',
      { of: 'CONSUMER', subject: 'consumer-1' },
      (owners) => owners.consumerSubject === 'consumer-1',
    ],
    [
      'of an enterprise holds those addressed to it',
      { of: 'ENTERPRISES', ids: [ours] },
      (owners) => owners.enterpriseId === ours,
    ],
    [
      'of two enterprises holds those of both, and none of the unregistered',
      { of: 'ENTERPRISES', ids: [ours, theirs] },
      (owners) => owners.enterpriseId !== null,
    ],
    ['of somebody who acts for no enterprise any more holds none', { of: 'ENTERPRISES', ids: [] }, () => false],
  ])('%s', (_name, scope, belongs) => {
    const table = tableOf(cases);
    const { byPredicate, byCondition } = seen(table, scope);
    const expected = cases
      .filter(belongs)
      .map(({ id }) => id)
      .toSorted();
    expect(byPredicate).toEqual(expected);
    expect(byCondition).toEqual(expected);
  });

  it('of any authority, past ones included, hold the same cases, those of inherited divisions too', () => {
    const table = tableOf(cases);
    const differing = authorities.all.flatMap((authority) => {
      const { byPredicate, byCondition } = seen(table, { of: 'AUTHORITY', authority });
      const [known, read] = [new Set(byPredicate), new Set(byCondition)];
      const where = cases.filter(({ id }) => known.has(id) !== read.has(id)).map(({ division }) => division);
      return where.length === 0 ? [] : [`${authority.id}: ${where.join(', ')}`];
    });
    expect(differing).toEqual([]);
  });
});
