import { setTimeout as pause } from 'node:timers/promises';
import { cpuMsOf } from './process-metrics.ts';
import { quantiles } from './quantiles.ts';
import type { Question } from './questions.ts';

/** How the measuring goes: the ways take turns in rounds, so that what the machine does meanwhile falls on all of them. */
const rounds = 9;
const asksInARound = 60;
const idleMs = 2_000;

/** What one question costs one way, each figure the median of the rounds: milliseconds, processor time of all processes together. */
export interface QuestionCost {
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
}

/** A question both ways, and the gateway's way as a multiple of the direct one: the median of the rounds' own ratios. */
export interface Comparison {
  readonly throughGateway: QuestionCost;
  readonly directly: QuestionCost;
  readonly ratios: QuestionCost;
}

/** @param processUrls gateway and services, whose processor time is read */
export async function compareQuestions(
  questions: readonly Question[],
  processUrls: readonly string[],
): Promise<Record<string, Comparison>> {
  const idleCpuPerMs = await idleCpu(processUrls);
  const costs = questions.map(({ name }): Measured => ({ name, throughGateway: [], directly: [] }));
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      const measured = costs[index];
      for (const way of ['throughGateway', 'directly'] as const) {
        const cost = await measure(() => question[way](), processUrls, idleCpuPerMs);
        // The first round warms up.
        if (round >= 0) measured?.[way].push(cost);
      }
    }
  }
  return Object.fromEntries(costs.map((each) => [each.name, comparison(each)]));
}

interface Measured {
  readonly name: string;
  readonly throughGateway: QuestionCost[];
  readonly directly: QuestionCost[];
}

/** What the processes use of the processor while nobody asks, in milliseconds for each. */
async function idleCpu(processUrls: readonly string[]): Promise<number> {
  const [before, began] = [await cpuMsOf(processUrls), performance.now()];
  await pause(idleMs);
  return ((await cpuMsOf(processUrls)) - before) / (performance.now() - began);
}

async function measure(
  ask: () => Promise<void>,
  processUrls: readonly string[],
  idleCpuPerMs: number,
): Promise<QuestionCost> {
  const [before, began] = [await cpuMsOf(processUrls), performance.now()];
  const latencies: number[] = [];
  for (let asked = 0; asked < asksInARound; asked += 1) {
    const since = performance.now();
    await ask();
    latencies.push(performance.now() - since);
  }
  const used = (await cpuMsOf(processUrls)) - before - idleCpuPerMs * (performance.now() - began);
  return { cpuMs: used / asksInARound, ...quantiles(latencies) };
}

function comparison({ throughGateway, directly }: Measured): Comparison {
  const ratios = throughGateway.map((cost, round) => {
    const other = directly[round] ?? cost;
    return { cpuMs: cost.cpuMs / other.cpuMs, p50: cost.p50 / other.p50, p99: cost.p99 / other.p99 };
  });
  return { throughGateway: medians(throughGateway), directly: medians(directly), ratios: medians(ratios) };
}

function medians(costs: readonly QuestionCost[]): QuestionCost {
  const median = (of: keyof QuestionCost) =>
    Math.round((costs.map((cost) => cost[of]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0) * 100) /
    100;
  return { cpuMs: median('cpuMs'), p50: median('p50'), p99: median('p99') };
}
