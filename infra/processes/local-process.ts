import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import type { StackFolders } from '../folders.ts';
import { type Component, type Report, type Tier, stopOrder } from './component.ts';
import { eventually } from './eventually.ts';
import { diedWhileStarting } from './log-tail.ts';
import { forgetPid, notePid } from './pid-files.ts';

/** How one process is started and when it counts as ready. */
export interface ProcessPlan {
  readonly name: string;
  readonly tier: Tier;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Runs before each start, e.g. to lay out a data folder. */
  readonly prepare?: () => Promise<void>;
  readonly isReady: () => Promise<boolean>;
  readonly readyTimeoutMs: number;
  /** How long it may take to stop before it is killed. */
  readonly stopTimeoutMs: number;
}

/** Asking costs a connection: not too often while everything starts. */
const readyPollMs = 50;
const firstBackOffMs = 1_000;
const longestBackOffMs = 30_000;
const steadyAfterMs = 60_000;

/**
 * A process of this machine, in a group of its own, so that a Ctrl-C reaches only the supervisor and the order of stopping is
 * kept. Its standard input is a pipe: it closes when the supervisor is gone, however that went.
 */
export class LocalProcess implements Component {
  readonly name: string;
  readonly tier: Tier;
  private child: ChildProcess | undefined;
  private preparing: Promise<void> | undefined;
  /** Whether its end is wanted, so that it is neither reported nor followed by a restart. */
  private endWanted = false;
  private restart: NodeJS.Timeout | undefined;
  private backOffMs = firstBackOffMs;
  private readonly plan: ProcessPlan;
  private readonly folders: StackFolders;
  private readonly restarts: boolean;
  private readonly report: Report;

  constructor(plan: ProcessPlan, of: { folders: StackFolders; restarts: boolean; report: Report }) {
    this.name = plan.name;
    this.tier = plan.tier;
    this.plan = plan;
    this.folders = of.folders;
    this.restarts = of.restarts;
    this.report = of.report;
  }

  private get log(): string {
    return join(this.folders.logs, `${this.name}.log`);
  }

  async start(): Promise<void> {
    if (this.child !== undefined) return;
    clearTimeout(this.restart);
    this.endWanted = false;
    this.preparing = this.plan.prepare?.();
    await this.preparing;
    if (this.isEndWanted()) throw new Fault(`${this.name} was stopped before it had started.`);
    const child = this.spawn();
    const startedAt = performance.now();
    const ended = (): boolean => this.child !== child;
    const ready = await eventually(
      async () => ended() || (await this.plan.isReady()),
      this.plan.readyTimeoutMs,
      readyPollMs,
    );
    if (ended()) throw diedWhileStarting(this.name, child, this.log);
    if (!ready) {
      await this.stop();
      const seconds = this.plan.readyTimeoutMs / 1000;
      throw new Fault(`${this.name} was not ready after ${seconds} s. Its log says why: ${this.log}`);
    }
    child.once('exit', (code, signal) => this.endedLater(code ?? signal, performance.now() - startedAt));
  }

  async stop(): Promise<void> {
    const child = await this.wantEnd();
    if (child === undefined) return;
    child.kill('SIGTERM');
    if (await eventually(() => this.child === undefined, this.plan.stopTimeoutMs)) return;
    this.report(`${this.name} did not stop within ${this.plan.stopTimeoutMs / 1000} s and is killed.`);
    await this.kill();
  }

  async kill(): Promise<void> {
    (await this.wantEnd())?.kill('SIGKILL');
    await eventually(() => this.child === undefined, this.plan.stopTimeoutMs);
  }

  async pause(): Promise<void> {
    this.child?.kill('SIGSTOP');
  }

  async resume(): Promise<void> {
    this.child?.kill('SIGCONT');
  }

  /** Asked anew, for it changes while something is waited for. */
  private isEndWanted(): boolean {
    return this.endWanted;
  }

  private async wantEnd(): Promise<ChildProcess | undefined> {
    this.endWanted = true;
    clearTimeout(this.restart);
    await this.preparing?.catch(() => undefined); // its failure is told by `start`
    return this.child;
  }

  private spawn(): ChildProcess {
    const log = openSync(this.log, 'a');
    const child = spawn(this.plan.command, this.plan.args, {
      env: this.plan.env,
      detached: true,
      stdio: ['pipe', log, log],
    });
    closeSync(log);
    this.child = child;
    const gone = (): void => {
      if (this.child === child) this.child = undefined;
      forgetPid(this.folders.run, this.name);
    };
    child.once('exit', gone);
    child.once('error', gone); // the command itself could not be run: there is no exit then
    child.stdin?.on('error', () => undefined); // a process may end without having read its input
    if (child.pid !== undefined) notePid(this.folders.run, this.name, child.pid, stopOrder.indexOf(this.tier));
    return child;
  }

  private endedLater(how: number | string | null, ranMs: number): void {
    if (this.endWanted) return;
    if (!this.restarts) return this.report(`${this.name} ended by itself (${how}). Its log: ${this.log}`);
    if (ranMs > steadyAfterMs) this.backOffMs = firstBackOffMs;
    this.report(`${this.name} ended (${how}) and is started again in ${this.backOffMs / 1000} s. Its log: ${this.log}`);
    this.restartLater();
  }

  private restartLater(): void {
    this.restart = setTimeout(() => {
      this.start().then(
        () => this.report(`${this.name} is back.`),
        (error: unknown) => {
          if (this.endWanted) return;
          this.report(`${this.name} did not come back: ${error instanceof Error ? error.message : String(error)}`);
          this.restartLater();
        },
      );
    }, this.backOffMs);
    this.backOffMs = Math.min(this.backOffMs * 2, longestBackOffMs);
  }
}
