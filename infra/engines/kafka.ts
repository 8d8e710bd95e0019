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
  /** Of all nodes of the cluster, this one included. */
  readonly nodes: readonly KafkaPorts[];
  /** Which of them it is, from 0. */
  readonly index: number;
  readonly clusterId: string;
}

/** Where a node of Kafka listens. */
export interface KafkaPorts {
  readonly port: number;
  readonly controllerPort: number;
}

/** An id for a new cluster. Its nodes write it down when they are laid out, so later starts may come with another. */
export function newClusterId(): string {
  return randomBytes(16).toString('base64url');
}

/** A small heap, and quick to start rather than fast after hours. */
const javaOptions = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const logging = join(projectFolder, 'infra', 'embedded', 'log4j2.properties');

/** How a node of an own Kafka is laid out and run, broker and controller in one: `kafka`, `kafka-2`, `kafka-3`. */
export function kafkaPlan(of: KafkaWanted): ProcessPlan {
  const settings = join(of.data, 'server.properties');
  const classes = ['-cp', join(of.libraries, '*')];
  return {
    name: of.index === 0 ? 'kafka' : `kafka-${of.index + 1}`,
    tier: 'broker',
    command: of.java,
    args: [...javaOptions, `-Dlog4j2.configurationFile=${logging}`, ...classes, 'kafka.Kafka', settings],
    env: process.env,
    async prepare() {
      mkdirSync(of.data, { recursive: true });
      writeFileSync(settings, properties(of));
      await format(of, classes, settings);
    },
    isReady: () => brokerAnswers([`127.0.0.1:${portsOf(of).port}`]),
    readyTimeoutMs: 60_000,
    stopTimeoutMs: 30_000,
  };
}

function portsOf({ nodes, index }: KafkaWanted): KafkaPorts {
  const ports = nodes[index];
  if (ports === undefined) throw new Error(`Kafka has no node ${index}.`);
  return ports;
}

/** Written at each start, so that the ports can change. Internal topics lie on every node, and with three an answer takes two. */
function properties(of: KafkaWanted): string {
  const { port, controllerPort } = portsOf(of);
  const copies = of.nodes.length;
  const inSync = copies >= 3 ? 2 : 1;
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': of.index + 1,
    'controller.quorum.voters': of.nodes
      .map((each, index) => `${index + 1}@127.0.0.1:${each.controllerPort}`)
      .join(','),
    listeners: `CLIENT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'CLIENT',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(of.data, 'log').replaceAll('\\', '/'),
    'auto.create.topics.enable': false,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': 8,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': inSync,
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

async function format(
  { java, data, clusterId }: KafkaWanted,
  classes: readonly string[],
  settings: string,
): Promise<void> {
  if (existsSync(join(data, 'log', 'meta.properties'))) return;
  // With `=`, for an id may begin with a hyphen.
  const tool = ['kafka.tools.StorageTool', 'format', `--cluster-id=${clusterId}`, '--config', settings];
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
