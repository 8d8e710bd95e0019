import { z } from 'zod';
import { parseId, type Id } from '../id/id.ts';
import { contractOf, type EventContent } from './catalogue.ts';
import { dataschemaOf, versionOfDataschema } from './contract.ts';
import type { Topic } from './topics.ts';

/** What every event says about itself, whatever its type (CloudEvents 1.0 with one extension). */
export interface Envelope {
  /** UUIDv7; a repeat of the same event has the same. */
  id: Id;
  type: string;
  /** Version of the data's schema; travels within `dataschema`. */
  schemaVersion: number;
  /** The aggregate's id; CloudEvents `subject` and the Kafka key. */
  subject: Id;
  /** Number of the event within its aggregate: from 1, without gaps; the extension `aggregateversion`. */
  aggregateVersion: number;
  /** When it happened. */
  time: Date;
  /** W3C trace context of the request that caused it. */
  traceparent?: string | undefined;
}

/** An event of the catalogue: a union on `type`. */
export type PublishedEvent = Omit<Envelope, 'type' | 'schemaVersion'> & EventContent;

/** A message as kafkajs delivers it, as far as it is read here. */
export interface ReceivedMessage {
  key: Buffer | null;
  value: Buffer | null;
  headers?: Record<string, Buffer | string | (Buffer | string)[] | undefined>;
}

/** A message for Kafka, in CloudEvents' binary mode. `topic` is the catalogue's, to be placed with `topicIn`. */
export interface KafkaRecord {
  topic: Topic;
  key: string;
  value: string;
  headers: Record<string, string>;
}

/** A message that is no event of this release's catalogue. */
export interface Unreadable {
  /**
   * `UNKNOWN_TYPE`: a type or version of a later release, which a reader marks and passes over. `INVALID_DATA`: the data
   * break their schema. `INVALID_ENVELOPE`: not even its place in an aggregate's history can be told.
   */
  unreadable: 'UNKNOWN_TYPE' | 'INVALID_DATA' | 'INVALID_ENVELOPE';
  /** For operators; tells fields and expectations, never values. */
  reason: string;
  envelope: Envelope | undefined;
}

/**
 * Puts an event into the form in which it travels. Only fields of its schema do, whatever else the data hold.
 *
 * @throws Error where the data break the schema: a fault of the publisher, which must not commit
 */
export function toKafka(event: PublishedEvent): KafkaRecord {
  const contract = contractOf(event.type, event.schemaVersion);
  if (contract === undefined) throw new Error(`No contract for ${event.type} version ${event.schemaVersion}.`);
  const data = contract.data.safeParse(event.data);
  if (!data.success) throw new Error(`${event.type} breaks its contract: ${faultsOf(data.error)}`);
  return {
    topic: contract.topic,
    key: event.subject,
    value: JSON.stringify(data.data),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: event.type,
      ce_source: contract.source,
      ce_subject: event.subject,
      ce_time: event.time.toISOString(),
      ce_dataschema: contract.dataschema,
      ce_aggregateversion: String(event.aggregateVersion),
      ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
    },
  };
}

/** Reads a message; tell the two answers apart by `'unreadable' in answer`. */
export function fromKafka(message: ReceivedMessage): PublishedEvent | Unreadable {
  const headers = envelopeHeaders.safeParse(
    Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, value?.toString()])),
  );
  if (!headers.success) return { unreadable: 'INVALID_ENVELOPE', reason: faultsOf(headers.error), envelope: undefined };
  const envelope = headers.data;
  if (message.key?.toString() !== envelope.subject)
    return { unreadable: 'INVALID_ENVELOPE', reason: 'key: expected ce_subject', envelope: undefined };

  const contract = contractOf(envelope.type, envelope.schemaVersion);
  if (contract === undefined)
    return { unreadable: 'UNKNOWN_TYPE', reason: dataschemaOf(envelope.type, envelope.schemaVersion), envelope };
  const data = contract.data.safeParse(parseJson(message.value));
  if (!data.success) return { unreadable: 'INVALID_DATA', reason: faultsOf(data.error), envelope };
  return { ...envelope, data: data.data } as PublishedEvent;
}

const uuid = z.string().transform((text, context): Id => {
  const id = parseId(text);
  if (id !== undefined) return id;
  context.addIssue('expected a UUID');
  return z.NEVER;
});

const envelopeHeaders = z
  .object({
    ce_specversion: z.literal('1.0'),
    ce_id: uuid,
    ce_type: z.string().regex(/^odr\.[A-Za-z]+\.[A-Za-z]+$/),
    ce_subject: uuid,
    ce_time: z.iso.datetime(),
    ce_dataschema: z.string(),
    ce_aggregateversion: z.string().regex(/^[1-9]\d{0,14}$/),
    traceparent: z.string().optional(),
  })
  .transform((headers, context): Envelope => {
    const schemaVersion = versionOfDataschema(headers.ce_type, headers.ce_dataschema);
    if (schemaVersion === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['ce_dataschema'],
        message: 'expected the address of the type’s schema',
      });
      return z.NEVER;
    }
    return {
      id: headers.ce_id,
      type: headers.ce_type,
      schemaVersion,
      subject: headers.ce_subject,
      aggregateVersion: Number(headers.ce_aggregateversion),
      time: new Date(headers.ce_time),
      traceparent: headers.traceparent,
    };
  });

function parseJson(value: Buffer | null): unknown {
  try {
    return JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

function faultsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'data'}: ${issue.message}`).join('; ');
}
