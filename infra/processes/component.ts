/** What the platform is made of, in the order in which it is put down. */
export const stopOrder = ['gateway', 'service', 'issuer', 'broker', 'database'] as const;
export type Tier = (typeof stopOrder)[number];

/** A part of a running platform: a process here, or a container. */
export interface Component {
  readonly name: string;
  readonly tier: Tier;
  /** Resolves when it is ready; does nothing where it runs. @throws Fault where it can't be started */
  start(): Promise<void>;
  /** Stops it in order; by force when it takes too long. Does nothing where it does not run. */
  stop(): Promise<void>;
  /** Ends it the hard way, as a crash would. */
  kill(): Promise<void>;
  /** Lets it hang: it keeps its connections and answers nothing, until `resume`. */
  pause(): Promise<void>;
  /** Lets it go on from where `pause` held it. */
  resume(): Promise<void>;
}

/** Tells a person what happens, one line at a time. */
export type Report = (line: string) => void;
