import { setTimeout as delay } from 'node:timers/promises';
import { topicIn, topics } from '@odr/shared/contracts/topics.ts';
import type { Background } from '@odr/shared/subgraph/service.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Kafka } from 'kafkajs';
import { type FactReaderKind, factReaderKinds } from './fact-reader-names.ts';

const lookEveryMs = 1_000;

/** Where the partitions of the topics that facts come from ended at the last look, whichever generation reads them. */
export interface SeenEnds {
  readonly lookedAt: Date;
  readonly ends: readonly { readonly kind: FactReaderKind; readonly partition: number; readonly end: bigint }[];
}

/** Looks once a second; a look that fails leaves the one before, so that `asOf` tells how long nothing has been known. */
export interface TopicEndsWatch extends Background {
  seen(): SeenEnds | undefined;
}

export function watchTopicEnds({ environment, clock, log }: Platform, kafka: Kafka): TopicEndsWatch {
  const stopping = new AbortController();
  const admin = kafka.admin();
  let seen: SeenEnds | undefined;

  async function look(): Promise<void> {
    const lookedAt = clock.now();
    const found = await Promise.all(
      factReaderKinds.map(async (kind) => {
        const offsets = await admin.fetchTopicOffsets(topicIn(environment.ODR_NAMESPACE, topics[kind].topic));
        return offsets.map(({ partition, high }) => ({ kind, partition, end: BigInt(high) }));
      }),
    );
    seen = { lookedAt, ends: found.flat() };
  }

  async function run(): Promise<void> {
    let connected = false;
    while (!stopping.signal.aborted) {
      try {
        if (!connected) await admin.connect();
        connected = true;
        await look();
      } catch (error) {
        log.debug({ err: error }, 'ends of the topics cannot be read, trying again');
      }
      await delay(lookEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await admin.disconnect();
  }

  const running = run();
  return {
    seen: () => seen,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
