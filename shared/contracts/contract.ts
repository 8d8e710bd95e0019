import type { z } from 'zod';
import { topics, type AggregateKind, type Topic } from './topics.ts';

/** One type of event in one version: the single definition behind its type, its validation and its published schema. */
export interface EventContract<
  Type extends string = string,
  Version extends number = number,
  Data extends z.ZodObject = z.ZodObject,
> {
  /** CloudEvents `type`: `odr.<kind of aggregate>.<fact in the past tense>`. */
  readonly type: Type;
  /** Version of the data's schema, from 1. A released version only ever gains optional fields. */
  readonly version: Version;
  /** What has happened, for those who read the published contract. */
  readonly description: string;
  readonly data: Data;
  readonly kind: AggregateKind;
  readonly topic: Topic;
  /** CloudEvents `source`. */
  readonly source: string;
  /** CloudEvents `dataschema`, also the `$id` of the JSON Schema. */
  readonly dataschema: string;
}

interface Definition<Type, Version, Data> {
  readonly type: Type;
  readonly version: Version;
  readonly description: string;
  readonly data: Data;
}

const schemasUrl = 'https://schemas.odr.example';

/** Defines an event; its topic, source and schema address follow from the kind of aggregate named in the type. */
export function defineEvent<
  const Type extends `odr.${AggregateKind}.${string}`,
  const Version extends number,
  Data extends z.ZodObject,
>(definition: Definition<Type, Version, Data>): EventContract<Type, Version, Data> {
  const kind = definition.type.split('.')[1] as AggregateKind;
  const { topic, source } = topics[kind];
  return { ...definition, kind, topic, source, dataschema: dataschemaOf(definition.type, definition.version) };
}

/** The address that names a schema: `https://schemas.odr.example/<type>/v<version>.json`. */
export function dataschemaOf(type: string, version: number): string {
  return `${schemasUrl}/${type}/v${version}.json`;
}

/** The version that a `dataschema` names for this type, or `undefined` where it is not one of ours. */
export function versionOfDataschema(type: string, dataschema: string): number | undefined {
  const version = Number(/\/v([1-9]\d{0,5})\.json$/.exec(dataschema)?.[1]);
  return dataschema === dataschemaOf(type, version) ? version : undefined;
}
