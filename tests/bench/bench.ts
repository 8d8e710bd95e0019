import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '@odr/infra/fault.ts';
import { keptSecrets } from '@odr/infra/secrets.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { eventually } from '../kit/eventually.ts';
import { type BenchStack, bringUp } from './bench-stack.ts';
import { type Cast, gatherCast } from './cast.ts';
import { compareQuestions } from './compare-questions.ts';
import { lifecycleSteps, playLifecycle, ratedCases, timeLifecycle } from './lifecycle.ts';
import { load, told } from './load.ts';
import { readMetric } from './process-metrics.ts';
import { quantiles } from './quantiles.ts';
import { type Question, questionsOn } from './questions.ts';
import { measureStored } from './stored.ts';
import { statementsByStep } from './statements-by-step.ts';

const idleRounds = 40;
const reportFile = 'bench.json';

/** From the answer to a rating until the indicators count it, in milliseconds, with nothing else going on. */
async function idleLag(cast: Cast, month: string): Promise<number[]> {
  const lags: number[] = [];
  for (let round = 0; round < idleRounds; round += 1) {
    const before = await ratedCases(cast, month);
    await timeLifecycle(cast);
    const rated = performance.now();
    await eventually('the rating in the indicators', async () => (await ratedCases(cast, month)) > before);
    lags.push(performance.now() - rated);
  }
  return lags;
}

/** The two questions, through the gateway and directly, on a case played to its end. */
async function askBothWays(bench: BenchStack, cast: Cast, month: string) {
  const rated = await ratedCases(cast, month);
  const complaintId = await playLifecycle(cast, (_step, work) => work());
  await eventually('the rating in the indicators', async () => (await ratedCases(cast, month)) > rated);
  const { viewerKey } = keptSecrets(bench.stack.wanted.folders.secrets);
  const askedOf = {
    graphUrl: bench.graphUrl,
    token: cast.officerToken,
    viewer: cast.officerViewer,
    viewerKey: Buffer.from(viewerKey, 'base64'),
    serviceUrl: bench.serviceUrl,
  };
  const processUrls = [bench.gatewayUrl, ...serviceNames.map(bench.serviceUrl)];
  const questions = questionsOn(askedOf, complaintId, month);
  for (const question of questions) await checkFetches(bench, question);
  return compareQuestions(questions, processUrls);
}

/** @throws Fault where the gateway answers a question by other subgraphs than it is compared with */
async function checkFetches({ gatewayUrl }: BenchStack, { name, fetches, throughGateway }: Question): Promise<void> {
  const count = () => readMetric([gatewayUrl], 'odr_gateway_subgraph_fetch_duration_seconds_count');
  const before = await count();
  await throughGateway();
  const needed = (await count()) - before;
  if (needed !== fetches) throw new Fault(`The question of ${name} takes ${needed} fetches, not ${fetches}.`);
}

/** Seconds that the gateway has spent on requests so far, and within them on waiting for subgraphs. */
async function gatewaySeconds({ gatewayUrl }: BenchStack) {
  const [requests, subgraphs] = await Promise.all([
    readMetric([gatewayUrl], 'odr_gateway_request_duration_seconds_sum'),
    readMetric([gatewayUrl], 'odr_gateway_subgraph_fetch_duration_seconds_sum'),
  ]);
  return { requests, subgraphs };
}

const meanOf = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** `npm run bench`: what a lifecycle costs on this machine, with the load beside the platform. */
async function main(): Promise<void> {
  const bench = await bringUp();
  try {
    const cast = await gatherCast(bench);
    const month = shanghaiDay(new Date()).slice(0, 'YYYY-MM'.length);
    for (let round = 0; round < 5; round += 1) await timeLifecycle(cast);
    const idle = quantiles(await idleLag(cast, month));
    const serviceUrls = serviceNames.map(bench.serviceUrl);
    const statements = await statementsByStep(cast, serviceUrls);
    const questions = await askBothWays(bench, cast, month);
    const before = await ratedCases(cast, month);
    const gatewayBefore = await gatewaySeconds(bench);
    const cpuBefore = told(bench, 'cputimes');
    const { perSecond, steps } = await load(cast);
    const ended = performance.now();
    const gatewayAfter = await gatewaySeconds(bench);
    await eventually(
      'all ratings in the indicators',
      async () => (await ratedCases(cast, month)) >= before + steps.length,
      60_000,
    );
    const report = {
      lifecyclesPerSecond: Math.round(perSecond * 10) / 10,
      lifecycles: steps.length,
      drainedMs: Math.round(performance.now() - ended),
      idleLagMs: idle,
      stepMs: Object.fromEntries(lifecycleSteps.map((name) => [name, quantiles(steps.map((times) => times[name]))])),
      statements,
      questions,
      lifecycleMs: {
        client: meanOf(steps.map((times) => lifecycleSteps.reduce((sum, step) => sum + times[step], 0))),
        gateway: Math.round(((gatewayAfter.requests - gatewayBefore.requests) * 1000) / steps.length),
        subgraphs: Math.round(((gatewayAfter.subgraphs - gatewayBefore.subgraphs) * 1000) / steps.length),
      },
      processes: Object.fromEntries(
        Object.entries(told(bench, 'cputimes')).map(([name, seconds]) => [
          name,
          {
            'CPU-ms per lifecycle': Math.round(((seconds - (cpuBefore[name] ?? 0)) * 1000) / steps.length),
            'memory, MB': Math.round((told(bench, 'rss')[name] ?? 0) / 1024),
          },
        ]),
      ),
    };
    writeFileSync(join(process.cwd(), reportFile), `${JSON.stringify(report, null, 2)}\n`);
    console.table({
      'lifecycles/s': report.lifecyclesPerSecond,
      'idle lag p50, ms': idle.p50,
      'idle lag p99, ms': idle.p99,
    });
    console.table(report.stepMs);
    console.table(report.statements);
    for (const [name, costs] of Object.entries(report.questions)) {
      console.log(name);
      console.table(costs);
    }
    console.table(report.lifecycleMs);
    console.table(report.processes);
    console.log(`All of it: ${reportFile}`);
  } finally {
    await bench.end();
  }
}

const { stored } = parseArgs({ options: { stored: { type: 'string' } } }).values;
await (stored === undefined ? main() : measureStored(Number(stored)));
process.exit(0);
