import { z } from 'zod';
import type { EventContract } from './contract.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/**
 * The published schema of an event's data: JSON Schema draft-07, which AsyncAPI tools read everywhere. It allows further
 * fields, since a later release may add optional ones.
 */
export function jsonSchemaOf(contract: EventContract): JsonSchema {
  const schema = z.toJSONSchema(contract.data, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it; the pattern beside it would be 300 characters of noise.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const { $schema, ...rest } = schema as JsonSchema;
  return { $schema, $id: contract.dataschema, title: contract.type, description: contract.description, ...rest };
}
