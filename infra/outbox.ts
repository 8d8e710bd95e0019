import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { runCommand } from './run-command.ts';
import { type RunningPlatform, runningPlatform, servicesNamed } from './running-platform.ts';

interface Waiting {
  readonly topic: string;
  readonly events: string | number;
  /** When the oldest happened, ISO 8601. */
  readonly oldest: string;
}

/** `npm run outbox [-- <service> …]`: how many events wait to be sent to Kafka, for how long, and for which topics. */
async function main(words: readonly string[]): Promise<number> {
  const services = servicesNamed(words);
  const platform = runningPlatform();
  for (const service of services) console.log(`${service.padEnd(22)}${lineOf(await waitingIn(platform, service))}`);
  return 0;
}

async function waitingIn(platform: RunningPlatform, service: ServiceName): Promise<Waiting[]> {
  const database = await platform.open(service);
  try {
    return await database.query(
      `SELECT topic, COUNT(*) AS events, MIN(JSON_VALUE(headers, '$.ce_time')) AS oldest
       FROM outbox GROUP BY topic ORDER BY topic`,
    );
  } finally {
    await database.destroy();
  }
}

function lineOf(waiting: readonly Waiting[]): string {
  if (waiting.length === 0) return 'nothing waits';
  const events = waiting.reduce((sum, each) => sum + Number(each.events), 0);
  const oldest = Math.min(...waiting.map((each) => Date.parse(each.oldest)));
  const seconds = Math.max(0, (Date.now() - oldest) / 1000).toFixed(1);
  const topics = waiting.map((each) => `${each.topic} ${each.events}`).join(', ');
  return `${events} wait, the oldest for ${seconds} s: ${topics}`;
}

runCommand(main);
