import { isDeepStrictEqual } from 'node:util';
import { contracts } from './catalogue.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { releasedSchemas } from './released.ts';

/**
 * What would break readers of the released contracts, one line each; empty where nothing does.
 *
 * Topics are kept for good, so a new reader meets old events and an old reader new ones. The one rule that suits both: a
 * released type stays, its fields stay as they are, and it only gains optional fields. All else is a new version.
 */
export function contractBreaks(
  current: readonly JsonSchema[] = contracts.map(jsonSchemaOf),
  released: readonly JsonSchema[] = releasedSchemas(),
): string[] {
  return released.flatMap((old) => {
    const schema = current.find(({ $id }) => $id === old['$id']);
    return schema === undefined ? [`${String(old['$id'])}: removed`] : objectBreaks(old, schema, String(old['$id']));
  });
}

function objectBreaks(old: JsonSchema, schema: JsonSchema, path: string): string[] {
  const oldFields = old.properties ?? {};
  const fields = schema.properties ?? {};
  const isNew = (name: string) => !(name in oldFields);
  return [
    ...Object.entries(oldFields).flatMap(([name, field]) => {
      const now = fields[name];
      if (now === undefined) return [`${path}#${name}: removed`];
      const required = (of: JsonSchema) => of.required?.includes(name) ?? false;
      return [
        ...(required(old) === required(schema)
          ? []
          : [`${path}#${name}: became ${required(schema) ? 'required' : 'optional'}`]),
        ...fieldBreaks(field, now, `${path}#${name}`),
      ];
    }),
    ...(schema.required ?? []).filter(isNew).map((name) => `${path}#${name}: new and required, expected optional`),
  ];
}

function fieldBreaks(old: JsonSchema, field: JsonSchema, path: string): string[] {
  if (old.type === 'object' && field.type === 'object') return objectBreaks(old, field, path);
  if (old.items !== undefined && field.items !== undefined) return fieldBreaks(old.items, field.items, `${path}[]`);
  if (isDeepStrictEqual(withoutDescriptions(old), withoutDescriptions(field))) return [];
  return [`${path}: changed from ${told(old)} to ${told(field)}`];
}

function withoutDescriptions(schema: JsonSchema): unknown {
  return JSON.parse(told(schema));
}

/** The schema without its texts, which may be improved at any time. */
function told(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => (key === 'description' ? undefined : value));
}
