import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.ts';
import type { StackFolders } from './folders.ts';
import { type Component, type Report, type Tier, stopOrder } from './processes/component.ts';
import { endLeftOvers, forgetPid, noted, notePid } from './processes/pid-files.ts';

const ownName = 'supervisor';

/** Starts the components of one stack and puts them down again, in the order of their tiers. One at a time for a folder. */
export class Supervisor {
  private readonly components = new Map<string, Component>();
  private readonly folders: StackFolders;
  private stopping: Promise<void> | undefined;

  private constructor(folders: StackFolders) {
    this.folders = folders;
  }

  /**
   * Takes possession of a stack's folder, and ends what a killed supervisor left running there.
   *
   * @throws Fault where another supervisor runs there
   */
  static async claim(folders: StackFolders, report: Report): Promise<Supervisor> {
    refuseWhileRunning(folders);
    const ended = await endLeftOvers(folders.run);
    if (ended.length > 0) report(`Ended what an earlier run left: ${ended.join(', ')}.`);
    notePid(folders.run, ownName, process.pid, stopOrder.length);
    return new Supervisor(folders);
  }

  /** Whether a stop has been asked for. */
  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /** Starts these at the same time and resolves when all are ready. @throws Fault of the first that can't */
  async start(components: readonly Component[]): Promise<void> {
    if (this.isStopping) throw new Fault('Stopped while starting.');
    for (const component of components) this.components.set(component.name, component);
    await Promise.all(components.map((component) => component.start()));
  }

  /** @throws Fault where no component has this name */
  component(name: string): Component {
    const found = this.components.get(name);
    if (found !== undefined) return found;
    throw new Fault(`${name} is not run by this stack, which has ${[...this.components.keys()].join(', ')}.`);
  }

  /** Stops everything, tier by tier; asked again, the same stop is waited for. */
  stop(): Promise<void> {
    this.stopping ??= this.stopTiers(stopOrder, (component) => component.stop());
    return this.stopping;
  }

  /** For a stack whose data are thrown away: services in order, engines without letting them tidy up. */
  discard(): Promise<void> {
    this.stopping ??= this.stopTiers(stopOrder, (component) =>
      component.tier === 'broker' || component.tier === 'database' ? component.kill() : component.stop(),
    );
    return this.stopping;
  }

  private async stopTiers(tiers: readonly Tier[], end: (component: Component) => Promise<void>): Promise<void> {
    for (const tier of tiers) {
      const these = [...this.components.values()].filter((component) => component.tier === tier);
      await Promise.all(these.map(end));
    }
    forgetPid(this.folders.run, ownName);
  }
}

/** The process id of the supervisor that runs there, if any. */
export function supervisorOf(runFolder: string): number | undefined {
  return noted(runFolder, ownName);
}

/** @throws Fault where a supervisor runs in this folder */
export function refuseWhileRunning(folders: StackFolders): void {
  const pid = supervisorOf(folders.run);
  if (pid === undefined) return;
  throw new Fault(`The platform is running here already (process ${pid}). Stop it first: kill ${pid}`);
}

/** Forgets the logs of earlier runs, so that a log tells of one run only. */
export function clearLogs(folders: StackFolders, names: readonly string[]): void {
  for (const name of names) rmSync(join(folders.logs, `${name}.log`), { force: true });
}
