import { describe, expect, it } from '@jest/globals';
import { refusals as complaint } from '@odr/complaint/src/refusals.ts';
import { refusals as enterpriseRegistry } from '@odr/enterprise-registry/src/refusals.ts';
import { refusals as evaluation } from '@odr/evaluation/src/refusals.ts';
import { refusals as feedback } from '@odr/feedback/src/refusals.ts';
import type { RefusalText } from '@odr/shared/subgraph/refusal.ts';
import { type ServiceName, serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { loadTypeDefs } from '@odr/shared/subgraph/type-defs.ts';
import { Kind } from 'graphql';

const refusalsOf: Readonly<Record<ServiceName, Readonly<Record<string, RefusalText>>>> = {
  'enterprise-registry': enterpriseRegistry,
  complaint,
  feedback,
  evaluation,
};

/** The types of a service's graph that are refusals. */
const inTheGraph = (service: ServiceName): string[] =>
  loadTypeDefs(service).definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces?.some(({ name }) => name.value === 'Refusal')
      ? [each.name.value]
      : [],
  );
const gapsIn = (words: string) => new Set(words.match(/\{\w+\}/g));

describe.each(serviceNames)('the refusals of %s', (service) => {
  const refusals = refusalsOf[service];

  it('are the types of its graph, each with its words', () => {
    const shared = ['NotFound'];
    expect([...Object.keys(refusals), ...shared].toSorted()).toEqual(inTheGraph(service).toSorted());
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
