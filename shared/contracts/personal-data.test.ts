import { describe, expect, it } from '@jest/globals';
import { contracts } from './catalogue.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Words that name a person, a way to reach one, or what one wrote. */
const forbidden =
  /name|phone|mobile|tel(?!ls)|e-?mail|wechat|address(?!ed|ee)|postal|birth|gender|narrative|text|comment|note|message|content|wrote|minutes|statement|terms$|process$|result$/i;

/** Fields that look like personal data and are none, each with the reason. */
const allowed: Record<string, string> = {
  'odr.enterprise.registered#name': 'name of an enterprise, as in the public register',
  'odr.enterprise.changed#name': 'name of an enterprise, as in the public register',
};

interface Field {
  path: string;
  name: string;
  schema: JsonSchema;
}

/** Every field of a schema, at any depth, and every item of a list. */
function fieldsOf(schema: JsonSchema, path: string, name = ''): Field[] {
  return [
    ...(name === '' ? [] : [{ path, name, schema }]),
    ...Object.entries(schema.properties ?? {}).flatMap(([field, of]) => fieldsOf(of, `${path}#${field}`, field)),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`, name)),
    ...(schema.anyOf ?? []).flatMap((of) => fieldsOf(of, path, name)),
  ];
}

/** Whether a value of this schema can hold only what the schema spells out. */
function bounded(schema: JsonSchema): boolean {
  if (schema.enum !== undefined || schema.const !== undefined) return true;
  if (schema.anyOf !== undefined || schema.items !== undefined || schema.properties !== undefined) return true;
  if (schema.type === 'string')
    return ['uuid', 'date-time', 'date'].includes(schema.format ?? '') || schema.pattern !== undefined;
  return ['integer', 'number', 'boolean', 'null'].includes(schema.type ?? '');
}

const fields = contracts.flatMap((contract) => fieldsOf(jsonSchemaOf(contract), contract.type));
const suspicious = fields.filter(({ name, schema }) => forbidden.test(name) || !bounded(schema));

describe('no event carries personal data', () => {
  it('in a field that is named like a person’s name, contact data or words, save those that are known to be none', () => {
    expect(suspicious.map(({ path }) => path).filter((path) => !(path in allowed))).toEqual([]);
  });

  it('and every exception still exists', () => {
    expect(Object.keys(allowed).filter((path) => !suspicious.some((field) => field.path === path))).toEqual([]);
  });

  it.each(['王小明', '+86 138 1234 5678', 'wang@example.org', '杭州市西湖区文三路 1 号', 'I was told to wait'])(
    'in a string: none can hold %s',
    (text) => {
      const holding = fields.filter(
        ({ path, schema }) =>
          !(path in allowed) && schema.pattern !== undefined && new RegExp(schema.pattern, 'u').test(text),
      );
      expect(holding.map(({ path }) => path)).toEqual([]);
    },
  );
});

describe('every contract', () => {
  it('has one definition for each type and version', () => {
    const addresses = contracts.map(({ dataschema }) => dataschema);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('describes each of its fields', () => {
    const isDescribed = ({ schema }: Field) =>
      schema.description !== undefined || schema.type === 'null' || schema.anyOf?.some((of) => of.description);
    // A list's items stand under the description of the list.
    expect(fields.filter((field) => !isDescribed(field) && !field.path.endsWith('[]')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
