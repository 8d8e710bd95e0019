import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contact } from '@odr/infra/demo/steps.ts';
import { connectDatabase } from '@odr/shared/database/database.ts';
import { idFromBytes } from '@odr/shared/id/id.ts';
import type { DataSource } from 'typeorm';
import { allWell } from '../kit/all-well.ts';
import { eventually } from '../kit/eventually.ts';
import { type OdrEnterprise, aComplaint, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const kills = 6;
const arrivalMs = 30_000;

describe('A service that is killed', () => {
  let enterprise: OdrEnterprise;
  let evaluation: DataSource;
  beforeAll(async () => {
    enterprise = await anOdrEnterprise();
    evaluation = await connectDatabase({ url: stack.databaseUrl('evaluation'), tables: [], migrations: [] });
  });
  afterAll(async () => {
    await evaluation.destroy();
    await allWell();
  });

  /** The versions of each case that the evaluation has applied. */
  async function applied(): Promise<Map<string, number>> {
    const rows: { aggregate_id: Buffer; version: number }[] = await evaluation.query(
      "SELECT aggregate_id, version FROM inbox WHERE reader LIKE 'complaint%'",
    );
    return new Map(rows.map((row) => [idFromBytes(row.aggregate_id), Number(row.version)]));
  }

  it('loses none of the writes that it acknowledged, and none takes effect twice', async () => {
    const ledger = new Map<string, number>();
    for (let kill = 0; kill < kills; kill += 1) {
      const filed = await Promise.all(Array.from({ length: 5 }, () => aComplaint(enterprise)));
      for (const { complaint } of filed) {
        ledger.set(complaint.id, await contact(enterprise.liaison, complaint.id, stack.now()));
      }
      const part = kill % 2 === 0 ? 'complaint' : 'evaluation';
      await stack.kill(part);
      await stack.start(part);
    }
    await eventually(
      'every acknowledged write in the evaluation',
      async () => {
        const versions = await applied();
        return [...ledger].every(([id, version]) => versions.get(id) === version);
      },
      arrivalMs,
    );
    const dead: unknown[] = await evaluation.query('SELECT id FROM dead_letter');
    expect(dead).toEqual([]);
  });

  it('is missed by its own fields alone', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    await stack.kill('feedback');
    const { data, errors } = await stack.graph<{ complaint: { status: string; feedback: unknown } }>(
      consumer.token,
      'query($id: UUID!) { complaint(id: $id) { status feedback { id } } }',
      { id: complaint.id },
    );
    await stack.start('feedback');
    expect(data?.complaint).toEqual({ status: 'RECEIVED', feedback: null });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });
});
