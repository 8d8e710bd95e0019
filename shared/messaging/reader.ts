import type { EntityManager } from 'typeorm';
import type { EventType } from '../contracts/catalogue.ts';
import type { PublishedEvent } from '../contracts/envelope.ts';
import type { AggregateKind } from '../contracts/topics.ts';

/** A published event of one of the types named. */
export type EventOf<Type extends EventType> = Extract<PublishedEvent, { type: Type }>;

/** How far a partition has been read. */
export interface Position {
  readonly partition: number;
  /** Offset of the record that comes next. */
  readonly nextOffset: bigint;
  /** When the last event read happened; absent where it could not be read. */
  readonly eventTime: Date | undefined;
}

/** What a service does on others' facts. Effect and mark commit together, so each event takes effect once and in order. */
export interface Reader {
  /** Unique in the service. A new name reads everything again from the first event on. */
  readonly name: string;
  /** Whose events it reads. */
  readonly kind: AggregateKind;
  /**
   * `projection`: takes a batch in one transaction, with multi-row statements. `reaction`: takes one event a transaction, runs
   * commands with it.
   */
  readonly takes: 'projection' | 'reaction';
  /**
   * Of a reaction: whether an event has an effect at all. One without is marked by a single statement, in no transaction; most events are
   * without. Absent where every event is to be applied.
   */
  uses?(event: PublishedEvent): boolean;
  /** Takes effect of the events, which are in order within each aggregate. Types it does not use are passed over. */
  apply(tx: EntityManager, events: readonly PublishedEvent[]): Promise<void>;
  /** Notes, in the transaction of the batch, how far its partition was read: for readers that tell how old their figures are. */
  reached?(tx: EntityManager, position: Position): Promise<void>;
}
