import type { StackFolders } from '../folders.ts';
import type { Component, Report } from '../processes/component.ts';
import { composeEngines } from './compose.ts';
import { embeddedEngines } from './embedded.ts';
import { givenEngines } from './given.ts';
import type { KafkaPorts } from './kafka.ts';

/** The database server and the broker of one stack: where they are, and what of them this stack starts and stops. */
export interface Engines {
  /** What they are, for the screen. */
  readonly label: string;
  /** URL of the database server with an account that may create databases and users. */
  readonly databaseAdminUrl: string;
  /** `host:port` of each broker. */
  readonly brokers: readonly string[];
  /** What is to be started: `database` and `kafka`; none where addresses were given. */
  readonly components: readonly Component[];
  /** Throws away what the stack stored outside its folder. */
  forget(): Promise<void>;
}

/** What an implementation of `Engines` gets to know. */
export interface EnginesWanted {
  readonly folders: StackFolders;
  readonly namespace: string;
  readonly ports: { readonly database: number; readonly kafka: number; readonly kafkaController: number };
  /** Brokers beside the first, where there are to be three; only embedded engines have them. */
  readonly moreBrokers?: readonly KafkaPorts[];
  /** Whether a process that dies is started again. */
  readonly restarts: boolean;
  readonly report: Report;
}

/**
 * The engines that the environment asks for: those at given addresses (`ODR_DATABASE_ADMIN_URL`, `ODR_KAFKA_BROKERS`), else
 * containers (`ODR_ENGINE=compose`), else real ones as processes of this machine.
 *
 * @throws Fault naming what is missing
 */
export async function chooseEngines(wanted: EnginesWanted, environment = process.env): Promise<Engines> {
  const { ODR_DATABASE_ADMIN_URL: databaseAdminUrl, ODR_KAFKA_BROKERS: brokers } = environment;
  if (databaseAdminUrl || brokers) return givenEngines(databaseAdminUrl, brokers, wanted.namespace);
  if (environment['ODR_ENGINE'] === 'compose') return composeEngines(wanted);
  return embeddedEngines(wanted);
}
