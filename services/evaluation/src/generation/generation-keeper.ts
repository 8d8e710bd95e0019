import { setTimeout as delay } from 'node:timers/promises';
import { type Reading, startReading } from '@odr/shared/messaging/reading.ts';
import type { Background } from '@odr/shared/subgraph/service.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Kafka } from 'kafkajs';
import type { Place } from '../fact/case-fact.ts';
import { factReaders } from '../fact/fact.readers.ts';
import { dropRetired } from './drop-generation.ts';
import { type Generation, readGenerations } from './generation.ts';
import { takeOver } from './take-over.ts';

const lookEveryMs = 500;

/**
 * Keeps this process reading for the live generation and for one that is being built, each with a consumer group of its own; lets a
 * built one take over and drops the retired. Any number of replicas do this side by side.
 */
export function keepGenerations(platform: Platform, kafka: Kafka): Background {
  const { database, log } = platform;
  const stopping = new AbortController();
  const readings = new Map<number, Reading>();

  async function look(): Promise<void> {
    const generations = await readGenerations(database);
    await readFor(generations.filter(({ state }) => state !== 'RETIRED'));
    const live = generations.find(({ state }) => state === 'LIVE');
    const building = generations.find(({ state }) => state === 'BUILDING');
    if (live !== undefined && building !== undefined && (await takeOver(database, building, live)))
      log.info({ generation: building.number, former: live.number }, 'rebuilt facts have taken over');
    await dropRetired(database);
  }

  async function readFor(wanted: readonly Generation[]): Promise<void> {
    for (const { number } of wanted) {
      if (!readings.has(number)) readings.set(number, startReading(groupOf(number)));
    }
    for (const [number, reading] of readings) {
      if (wanted.some((generation) => generation.number === number)) continue;
      await reading.stop();
      readings.delete(number);
    }
  }

  const locate = (division: string): Place => {
    const { province = null, prefecture = null, county = null } = platform.reference().divisions.find(division) ?? {};
    return { division, province, prefecture, county };
  };

  function groupOf(number: number) {
    return {
      database,
      kafka,
      namespace: platform.environment.ODR_NAMESPACE,
      group: `evaluation-facts-${number}`,
      readers: factReaders(number, locate),
      log,
      metrics: platform.metrics,
    };
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look().catch((error: unknown) => log.warn({ err: error }, 'generations of facts: looking again'));
      await delay(lookEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    readers: () => [...readings.keys()].flatMap((number) => factReaders(number, locate)),
    degraded: () => (readings.size > 0 && [...readings.values()].every((each) => each.healthy()) ? [] : ['facts']),
    async stop() {
      stopping.abort();
      await running;
      await Promise.all([...readings.values()].map((each) => each.stop()));
    },
  };
}
