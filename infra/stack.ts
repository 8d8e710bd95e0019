import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { type DatabaseUrls, createDatabases } from './databases.ts';
import { forEachService } from './each-service.ts';
import { type Engines, type EnginesWanted, chooseEngines } from './engines/engines.ts';
import type { KafkaPorts } from './engines/kafka.ts';
import type { StackFolders } from './folders.ts';
import { type PlatformSettings, platformPlans } from './platform.ts';
import type { Report } from './processes/component.ts';
import { LocalProcess, type ProcessPlan } from './processes/local-process.ts';
import { checkFree } from './processes/ports.ts';
import { type Secrets, secretsFor } from './secrets.ts';
import { type StackPorts, wantedPorts } from './stack-ports.ts';
import { Supervisor, clearLogs } from './supervisor.ts';

/** What is to be brought up, and where. */
export interface StackWanted {
  readonly folders: StackFolders;
  readonly ports: StackPorts;
  readonly namespace: string;
  /** Brokers beside the first; none unless given. */
  readonly moreBrokers?: readonly KafkaPorts[];
  /** Whether a process that dies is started again; tests kill on purpose. */
  readonly restarts: boolean;
  readonly test: PlatformSettings['test'];
  readonly report: Report;
  /** The processes beside the engines; those of the platform unless others are given. */
  readonly plans?: (settings: PlatformSettings) => ProcessPlan[];
}

/** One platform: engines, issuer, services and gateway in one folder. Its steps are to be taken in the order given here. */
export class Stack {
  readonly supervisor: Supervisor;
  readonly engines: Engines;
  readonly wanted: StackWanted;
  private databaseUrls: Record<ServiceName, DatabaseUrls> | undefined;

  private readonly secrets: Secrets;

  private constructor(wanted: StackWanted, supervisor: Supervisor, engines: Engines, secrets: Secrets) {
    this.wanted = wanted;
    this.supervisor = supervisor;
    this.engines = engines;
    this.secrets = secrets;
  }

  /** Takes the folder, ends left-overs, checks the ports, and gets the engines' programs. @throws Fault */
  static async prepare(wanted: StackWanted): Promise<Stack> {
    const supervisor = await Supervisor.claim(wanted.folders, wanted.report);
    try {
      const secrets = secretsFor(wanted.folders);
      const engines = await chooseEngines(wanted satisfies EnginesWanted);
      await checkFree(wantedPorts(wanted.ports, engines.components.length > 0));
      return new Stack(wanted, supervisor, engines, secrets);
    } catch (error) {
      await supervisor.stop();
      throw error;
    }
  }

  /** Starts database and broker. @throws Fault */
  async startEngines(): Promise<void> {
    clearLogs(
      this.wanted.folders,
      this.engines.components.map(({ name }) => name),
    );
    await this.supervisor.start(this.engines.components);
  }

  /** Creates each service's database and user. */
  async createDatabases(): Promise<void> {
    const { databasePasswords: own, sealerPasswords: sealer } = this.secrets;
    const { databaseAdminUrl } = this.engines;
    this.databaseUrls = await createDatabases(databaseAdminUrl, this.wanted.namespace, { own, sealer });
  }

  /** Starts issuer, services and gateway; services migrate and create their topics before they are ready. @throws Fault */
  async startPlatform(): Promise<void> {
    const { folders, ports, namespace, test, plans = platformPlans } = this.wanted;
    const settings: PlatformSettings = {
      folders,
      ports,
      namespace,
      test,
      secrets: this.secrets,
      databaseUrls: this.allDatabaseUrls,
      brokers: this.engines.brokers,
    };
    const processes = plans(settings).map((plan) => new LocalProcess(plan, this.wanted));
    clearLogs(
      folders,
      processes.map((each) => each.name),
    );
    await this.supervisor.start(processes);
  }

  /** How each service reaches its database, once these are created. */
  get databaseUrl(): Record<ServiceName, string> {
    const urls = this.allDatabaseUrls;
    return forEachService((service) => urls[service].own);
  }

  private get allDatabaseUrls(): Record<ServiceName, DatabaseUrls> {
    if (this.databaseUrls === undefined) throw new Error('The databases have not been created yet.');
    return this.databaseUrls;
  }
}
