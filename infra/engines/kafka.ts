import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Fault, tellsOfFullDisk } from '../fault.ts';
import { projectFolder } from '../folders.ts';
import type { ProcessPlan } from '../processes/local-process.ts';
import { brokerAnswers } from './broker.ts';

interface KafkaWanted {
  readonly java: string;
  /** Folder of the jars. */
  readonly libraries: string;
  readonly data: string;
  readonly port: number;
  readonly controllerPort: number;
}

/** A small heap, and quick to start rather than fast after hours. */
const javaOptions = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const logging = join(projectFolder, 'infra', 'embedded', 'log4j2.properties');

/** How an own Kafka is laid out and run: one node, broker and controller in one. */
export function kafkaPlan(of: KafkaWanted): ProcessPlan {
  const settings = join(of.data, 'server.properties');
  const classes = ['-cp', join(of.libraries, '*')];
  return {
    name: 'kafka',
    tier: 'broker',
    command: of.java,
    args: [...javaOptions, `-Dlog4j2.configurationFile=${logging}`, ...classes, 'kafka.Kafka', settings],
    env: process.env,
    async prepare() {
      mkdirSync(of.data, { recursive: true });
      writeFileSync(settings, properties(of));
      await format(of.java, classes, settings, of.data);
    },
    isReady: () => brokerAnswers([`127.0.0.1:${of.port}`]),
    readyTimeoutMs: 60_000,
    stopTimeoutMs: 30_000,
  };
}

/** Written at each start, so that the ports can change. One node holds every internal topic once. */
function properties(of: KafkaWanted): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${of.controllerPort}`,
    listeners: `CLIENT://127.0.0.1:${of.port},CONTROLLER://127.0.0.1:${of.controllerPort}`,
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'CLIENT',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(of.data, 'log').replaceAll('\\', '/'),
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 8,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    // After a crash the node may register again only when its own earlier session has run out.
    'broker.heartbeat.interval.ms': 500,
    'broker.session.timeout.ms': 2000,
    // Facts are rebuilt from the topics: nothing is ever thrown away.
    'log.retention.ms': -1,
    'log.retention.bytes': -1,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

async function format(java: string, classes: readonly string[], settings: string, data: string): Promise<void> {
  if (existsSync(join(data, 'log', 'meta.properties'))) return;
  const cluster = randomBytes(16).toString('base64url');
  // With `=`, for an id may begin with a hyphen.
  const tool = ['kafka.tools.StorageTool', 'format', `--cluster-id=${cluster}`, '--config', settings];
  const child = spawn(java, [...javaOptions, ...classes, ...tool], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) return;
  const reason = (await said).trimEnd();
  if (tellsOfFullDisk(reason)) throw new Fault('The disk is full: Kafka has no room for its data. Free some space.');
  throw new Fault(`Kafka could not lay out its data folder. Mend this and start again:\n${reason}`);
}
