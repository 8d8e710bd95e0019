import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, idFromBytes, idToBytes } from '@odr/shared/id/id.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { allWell } from '../kit/all-well.ts';
import { auditFindings } from '../kit/audit-findings.ts';
import { disagreements } from '../kit/disagreements.ts';
import { eventually } from '../kit/eventually.ts';
import { type OpenDatabases, openDatabases } from '../kit/open-databases.ts';
import { isInOrder, publishedVersions } from '../kit/published-records.ts';
import { aComplaint, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';
import { killAgainAndAgain } from './killing.ts';
import { type Ledger, startLoad } from './whole-cases.ts';

/** `npm run test:kill -- --kills 200 --seed 1` */
const kills = Number(process.env['ODR_TEST_KILLS'] ?? 40);
const seed = Number(process.env['ODR_TEST_SEED'] ?? Date.now() % 2 ** 31);
const consumersAtOnce = 8;
const arrivalMs = 60_000;

describe(`Services that are killed again and again (seed ${seed})`, () => {
  let databases: OpenDatabases;
  beforeAll(async () => {
    databases = await openDatabases();
  });
  afterAll(async () => {
    await databases.close();
    await allWell();
  });

  it(
    'lose none of the writes that they acknowledged; none takes effect twice or out of order',
    async () => {
      const enterprise = await anOdrEnterprise();
      // With these the enterprise was waited for: one that was received, and any that came too early.
      const before = await casesOf({ enterprise });
      const load = await startLoad(consumersAtOnce, enterprise);
      const killed = await killAgainAndAgain(kills, seed, databases, load);
      await load.finish();
      const { ledger } = load;
      const filed = await casesOf(ledger);
      const ours = (id: Id): boolean => filed.has(id) || id === ledger.enterprise.id;
      let left: string[] = ['nobody has looked'];
      const agree = async (): Promise<boolean> => (left = await disagreements(databases, ours)).length === 0;
      await eventually('the databases to agree', agree, arrivalMs).catch(() => undefined);
      expect(left).toEqual([]);

      const repeats = await publishedInOrder(ours);
      console.log(`Killed, seed ${seed}:`, { ...killed, writes: ledger.writes, cases: ledger.rated.size, repeats });
      expect(killed.total).toBeGreaterThanOrEqual(kills);
      // A relay that died with a batch under way sent it again: what came twice shows that it happened.
      expect(repeats).toBeGreaterThan(0);
      expect(await auditFindings()).toEqual([]);
      expect(await ratingsIn('SELECT id, satisfaction FROM dossier WHERE id IN (?)', 'feedback', ledger)).toEqual(
        ledger.rated,
      );
      expect(await factsOf(ledger)).toEqual(ledger.rated);
      expect(await operatorsEverywhere(ledger)).toEqual(serviceNames.map(() => [...ledger.operators].toSorted()));
      const cases = await casesOf(ledger);
      expect([...cases.values()].filter((status) => status === 'CLOSED')).toHaveLength(ledger.rated.size);
      expect(cases.size).toBe(ledger.rated.size + before.size);
    },
    120_000 + kills * 4_000,
  );

  /** Every complaint about the enterprise, with its state. */
  async function casesOf({ enterprise }: Pick<Ledger, 'enterprise'>): Promise<Map<Id, string>> {
    const rows: { id: Buffer; status: string }[] = await databases
      .of('complaint')
      .query('SELECT id, status FROM complaint WHERE enterprise_id = ?', [idToBytes(enterprise.id)]);
    return new Map(rows.map(({ id, status }) => [idFromBytes(id), status]));
  }

  /** How many records lie in the topics more than once, after a look at the order of all. */
  async function publishedInOrder(ours: (id: Id) => boolean): Promise<number> {
    let repeats = 0;
    for (const kind of ['enterprise', 'complaint', 'feedback'] as const) {
      for (const [id, versions] of await publishedVersions(kind)) {
        if (!ours(id)) continue;
        expect([id, isInOrder(versions)]).toEqual([id, true]);
        repeats += versions.length - new Set(versions).size;
      }
    }
    return repeats;
  }

  async function ratingsIn(
    sql: string,
    service: 'feedback' | 'evaluation',
    { rated }: Ledger,
  ): Promise<Map<Id, number>> {
    const rows: { id: Buffer; satisfaction: number }[] = await databases
      .of(service)
      .query(sql, [[...rated.keys()].map(idToBytes)]);
    const found = new Map(rows.map(({ id, satisfaction }) => [idFromBytes(id), Number(satisfaction)]));
    return new Map([...rated.keys()].map((id) => [id, found.get(id) ?? 0]));
  }

  async function factsOf(ledger: Ledger): Promise<Map<Id, number>> {
    const [live]: { number: number }[] = await databases
      .of('evaluation')
      .query("SELECT number FROM generation WHERE state = 'LIVE'");
    return ratingsIn(`SELECT id, satisfaction FROM case_fact_${live?.number} WHERE id IN (?)`, 'evaluation', ledger);
  }

  async function operatorsEverywhere({ enterprise }: Ledger): Promise<string[][]> {
    return Promise.all(
      serviceNames.map(async (service) => {
        const rows: { subject: string }[] = await databases
          .of(service)
          .query(
            service === 'enterprise-registry'
              ? "SELECT subject FROM member WHERE enterprise_id = ? AND role = 'OPERATOR' AND until IS NULL"
              : "SELECT subject FROM member_copy WHERE enterprise_id = ? AND role = 'OPERATOR'",
            [idToBytes(enterprise.id)],
          );
        return rows.map(({ subject }) => subject).toSorted();
      }),
    );
  }
});

describe('A service that is down', () => {
  afterAll(allWell);

  it('is missed by its own fields alone', async () => {
    const { consumer, complaint } = await aComplaint(await anOdrEnterprise());
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
