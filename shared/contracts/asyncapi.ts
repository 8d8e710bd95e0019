import { contracts } from './catalogue.ts';
import type { EventContract } from './contract.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { aggregateKinds, partitionsPerTopic, topics, type AggregateKind } from './topics.ts';

/** The platform's events as an AsyncAPI 3.0 document, for those who build a reader (a CRM, say). */
export function asyncApi(): Record<string, unknown> {
  const published = aggregateKinds.filter((kind) => contractsOf(kind).length > 0);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Events of the ODR platform',
      version: '1.0.0',
      description:
        'Facts that happened, without personal data. At least once on the wire, in order of `aggregateversion` for each ' +
        'aggregate. A released version of a type only ever gains optional fields: ignore those you do not know, and skip types ' +
        'you do not know.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(published.map((kind) => [kind, channelOf(kind)])),
    operations: Object.fromEntries(
      published.map((kind) => [
        `publish-${kind}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${kind}` },
          summary: `What happens to an aggregate of kind ${kind}.`,
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(contracts.map((contract) => [messageName(contract), messageOf(contract)])),
    },
  };
}

function contractsOf(kind: AggregateKind): EventContract[] {
  return contracts.filter((contract) => contract.kind === kind);
}

function messageName(contract: EventContract): string {
  return `${contract.type}.v${contract.version}`;
}

function channelOf(kind: AggregateKind) {
  const { topic, description } = topics[kind];
  return {
    address: topic,
    description,
    bindings: { kafka: { topic, partitions: partitionsPerTopic, bindingVersion: '0.5.0' } },
    messages: Object.fromEntries(
      contractsOf(kind).map((contract) => [
        messageName(contract),
        { $ref: `#/components/messages/${messageName(contract)}` },
      ]),
    ),
  };
}

function messageOf(contract: EventContract) {
  return {
    name: contract.type,
    title: contract.type,
    summary: contract.description,
    contentType: 'application/json',
    headers: headersOf(contract),
    bindings: {
      kafka: {
        key: { type: 'string', format: 'uuid', description: 'Id of the aggregate.' },
        bindingVersion: '0.5.0',
      },
    },
    payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: jsonSchemaOf(contract) },
  };
}

/** CloudEvents 1.0, Kafka binary mode. */
function headersOf(contract: EventContract): JsonSchema {
  return {
    type: 'object',
    required: [
      'ce_specversion',
      'ce_id',
      'ce_type',
      'ce_source',
      'ce_subject',
      'ce_time',
      'ce_dataschema',
      'ce_aggregateversion',
    ],
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: { type: 'string', format: 'uuid', description: 'Id of the event, the same in a repeat.' },
      ce_type: { type: 'string', const: contract.type },
      ce_source: { type: 'string', const: contract.source },
      ce_subject: { type: 'string', format: 'uuid', description: 'Id of the aggregate.' },
      ce_time: { type: 'string', format: 'date-time', description: 'When it happened, UTC.' },
      ce_dataschema: { type: 'string', const: contract.dataschema },
      ce_aggregateversion: {
        type: 'string',
        pattern: '^[1-9][0-9]*$',
        description: 'Number of the event within its aggregate: from 1, without gaps.',
      },
      traceparent: { type: 'string', description: 'W3C trace context of the request that caused it.' },
    },
  };
}
