import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';
import { Kind, parse } from 'graphql';
import { refusals } from './refusals.ts';

const { definitions } = parse(readFileSync(new URL('refusals/schema.graphql', import.meta.url), 'utf8'));
const inTheGraph = definitions.flatMap((each) =>
  each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces?.some(({ name }) => name.value === 'Refusal')
    ? [each.name.value]
    : [],
);
const gapsIn = (words: string) => new Set(words.match(/\{\w+\}/g));

describe("this service's refusals", () => {
  it('are the types of the graph, each with its words', () => {
    expect(Object.keys(refusals).toSorted()).toEqual(inTheGraph.toSorted());
  });

  it.each<[string, RefusalText]>(Object.entries(refusals))(
    '%s says the same in both languages',
    (_name, { zh, en }) => {
      expect(gapsIn(zh)).toEqual(gapsIn(en));
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    },
  );
});
