import { randomUUID } from 'node:crypto';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { newId } from '@odr/shared/id/id.ts';
import { loadReference } from '@odr/shared/reference/reference.ts';
import { type BenchStack, bringUp } from './bench-stack.ts';
import { type Cast, gatherCast } from './cast.ts';
import { rawInsertRate } from './history/raw-insert.ts';
import { type HistoryDatabases, connectHistory, storeHistory } from './history/store-history.ts';
import { timeLifecycle } from './lifecycle.ts';
import { load, told } from './load.ts';
import { accessOf, standardLists, timeList } from './standard-lists.ts';

const months = 12;
const enterpriseCount = 200;
const casesOfAConsumer = 10;
const smallHistory = 10_000;

/** `npm run bench -- --stored N`: what lifecycles and lists cost with 10 thousand and then N stored cases, against none. */
export async function measureStored(cases: number): Promise<void> {
  if (!Number.isInteger(cases) || cases < 1) throw new Error('--stored takes a whole number of cases.');
  const bench = await bringUp();
  try {
    const cast = await gatherCast(bench);
    for (let round = 0; round < 5; round += 1) await timeLifecycle(cast);
    const databases = await connectHistory(bench.stack.databaseUrl);
    const before = await measure(bench, cast, databases);
    let stored = 0;
    for (const goal of new Set([Math.min(smallHistory, cases), cases])) {
      await store(databases, cast, goal - stored, goal);
      stored = goal;
      const after = await measure(bench, cast, databases);
      console.log(
        `${goal} stored cases. CPU-ms a lifecycle: ${before.cpuMs} → ${after.cpuMs}, ratio ${ratio(after.cpuMs, before.cpuMs)}`,
      );
      console.table(
        Object.fromEntries(
          Object.entries(after.lists).map(([name, { p50, access }]) => {
            const p50Before = before.lists[name]?.p50 ?? p50;
            return [name, { 'p50 before, ms': p50Before, 'p50 after, ms': p50, ratio: ratio(p50, p50Before), access }];
          }),
        ),
      );
    }
    const { complaint, feedback, evaluation } = databases;
    await Promise.all([complaint.destroy(), feedback.destroy(), evaluation.destroy()]);
  } finally {
    await bench.end();
  }
}

async function store(databases: HistoryDatabases, cast: Cast, cases: number, seed: number): Promise<void> {
  const wanted = {
    cases,
    enterprises: enterprisesWith(cast),
    consumers: [
      cast.consumerSubject,
      ...Array.from({ length: Math.floor(cases / casesOfAConsumer) }, randomUUID),
    ] as const,
    months,
    seed,
  };
  const { rows, ms } = await storeHistory(databases, wanted, loadReference());
  const perSecond = (rows * 1000) / ms;
  const raw = await rawInsertRate(databases.complaint);
  console.log(
    `${cases} cases (seed ${seed}): ${rows} rows in ${Math.round(ms)} ms, ${Math.round(perSecond)} rows/s; raw inserts ${Math.round(raw)} rows/s; ratio ${ratio(perSecond, raw)}`,
  );
}

/** The cast's enterprise and others of three counties, which the registry need not know: nobody asks for them by name. */
function enterprisesWith({ enterpriseId }: Cast): [EnterpriseCopy, ...EnterpriseCopy[]] {
  const divisions = ['330106', '330105', '330108'];
  const enterprise = (id: string, division: string): EnterpriseCopy => ({
    id,
    unifiedSocialCreditCode: '91330106MA2B000008',
    name: '杭州测速有限公司',
    subjectKind: 'ENTERPRISE',
    industry: '52',
    scale: 'SMALL',
    division,
    odrStatus: 'ACTIVE',
    reviewingAuthority: `CN-${division}`,
  });
  const others = Array.from({ length: enterpriseCount - 1 }, (_, index) =>
    enterprise(newId(), divisions[index % divisions.length] ?? '330106'),
  );
  return [enterprise(enterpriseId, '330106'), ...others];
}

async function measure(bench: BenchStack, cast: Cast, databases: HistoryDatabases) {
  const cpu = () => Object.values(told(bench, 'cputimes')).reduce((sum, seconds) => sum + seconds, 0);
  const cpuBefore = cpu();
  const { steps } = await load(cast);
  const cpuMs = Math.round(((cpu() - cpuBefore) * 1000) / steps.length);
  const lists: Record<string, { p50: number; access: string }> = {};
  for (const list of standardLists(cast, shanghaiDay(new Date()).slice(0, 'YYYY-MM'.length)))
    lists[list.name] = { p50: await timeList(bench.graphUrl, list), access: await accessOf(databases[list.in], list) };
  return { cpuMs, lists };
}

const ratio = (after: number, before: number): number => Math.round((after / before) * 100) / 100;
