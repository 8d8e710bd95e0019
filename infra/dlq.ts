import { parseId } from '@odr/shared/id/id.ts';
import { signViewer, viewerHeader } from '@odr/shared/identity/viewer.ts';
import { type ReplayAnswer, replayPath } from '@odr/shared/subgraph/replay-route.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import type { DataSource } from 'typeorm';
import { Fault } from './fault.ts';
import { runCommand } from './run-command.ts';
import { type RunningPlatform, runningPlatform, servicesNamed } from './running-platform.ts';

const usage = `Usage:
  npm run dlq -- list [<service>]
  npm run dlq -- show <service> <id>
  npm run dlq -- replay <service> <reader> <aggregate id>

Messages that a service could not apply: POISON fails by itself, FOLLOWS waits behind one that does, GAP came before its predecessor.`;

const mostListed = 200;

interface Letter {
  readonly id: string | number;
  readonly reader: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string | number;
  readonly aggregate: string | null;
  readonly version: number | null;
  readonly reason: string;
  readonly error: string;
  readonly headers: string;
  readonly value: Buffer | null;
  readonly at: string;
}

const letters = `SELECT id, reader, topic, \`partition\`, \`offset\`, LOWER(HEX(aggregate_id)) AS aggregate, version, reason, error,
  CAST(message_headers AS CHAR) AS headers, message_value AS value, CAST(at AS CHAR) AS at FROM dead_letter`;

/** `npm run dlq`: dead letters, and receiving them again once their cause is mended. */
async function main([action, ...words]: readonly string[]): Promise<number> {
  const [service, second, third] = words;
  if (action === 'list' && words.length <= 1) return list(servicesNamed(words));
  if (action === 'show' && service !== undefined && second !== undefined) return show(serviceNamed(service), second);
  if (action === 'replay' && service !== undefined && second !== undefined && third !== undefined)
    return replay(serviceNamed(service), second, third);
  console.error(usage);
  return 2;
}

async function list(services: readonly ServiceName[]): Promise<number> {
  const platform = runningPlatform();
  for (const service of services) {
    const found = await query(platform, service, `${letters} ORDER BY id LIMIT ${mostListed}`);
    if (found.length === 0) console.log(`${service}: no dead letters`);
    for (const letter of found) console.log(`${service} ${letter.id}  ${placeOf(letter)}  ${letter.error}`);
    if (found.length === mostListed) console.log(`${service}: only the first ${mostListed} are listed`);
  }
  return 0;
}

async function show(service: ServiceName, id: string): Promise<number> {
  const [letter] = await query(runningPlatform(), service, `${letters} WHERE id = ?`, [id]);
  if (letter === undefined) throw new Fault(`${service} has no dead letter ${id}. See npm run dlq -- list ${service}`);
  console.log(`${service} ${letter.id}  ${placeOf(letter)}`);
  console.log(
    `put aside  ${letter.at} UTC, from ${letter.topic}, partition ${letter.partition}, offset ${letter.offset}`,
  );
  console.log(`error      ${letter.error}`);
  console.log('headers');
  for (const [name, value] of Object.entries(JSON.parse(letter.headers) as Record<string, string>))
    console.log(`  ${name.padEnd(22)} ${value}`);
  console.log(`value\n  ${letter.value?.toString('utf8') ?? '(none)'}`);
  return 0;
}

/** The service itself does it: its reader needs all that the service has. */
async function replay(service: ServiceName, reader: string, aggregate: string): Promise<number> {
  const platform = runningPlatform();
  const viewer = { kind: 'ADMINISTRATOR', subject: 'npm-run-dlq', language: 'en' } as const;
  const signed = await signViewer(viewer, Buffer.from(platform.secrets.viewerKey, 'base64'));
  const address = new URL(replayPath, platform.serviceUrl(service));
  address.search = new URLSearchParams({ reader, aggregate }).toString();
  const response = await fetch(address, { method: 'POST', headers: { [viewerHeader]: signed } }).catch(() => {
    throw new Fault(`${service} does not answer at ${address.origin}. Start the platform: npm start`);
  });
  const answer: unknown = await response.json();
  if (!response.ok) {
    const { errors } = answer as { errors: { message: string }[] };
    throw new Fault(errors.map(({ message }) => message).join('\n'));
  }
  const { applied, deadLetters } = answer as ReplayAnswer;
  console.log(`${reader}: ${applied} applied, ${deadLetters} put aside again`);
  return deadLetters === 0 ? 0 : 1;
}

async function query(
  platform: RunningPlatform,
  service: ServiceName,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Letter[]> {
  const database: DataSource = await platform.open(service);
  try {
    return await database.query(sql, [...values]);
  } finally {
    await database.destroy();
  }
}

function placeOf({ reader, reason, aggregate, version }: Letter): string {
  const place =
    aggregate === null ? 'unknown aggregate' : `${parseId(dashed(aggregate)) ?? aggregate} version ${version}`;
  return `${reason}  ${reader}  ${place}`;
}

const dashed = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function serviceNamed(word: string): ServiceName {
  const [service] = servicesNamed([word]);
  if (service === undefined) throw new Fault(usage);
  return service;
}

runCommand(main);
