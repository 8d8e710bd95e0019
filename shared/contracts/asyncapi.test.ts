import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { asyncApi } from './asyncapi.ts';
import { contracts } from './catalogue.ts';

describe('the AsyncAPI document', () => {
  it('is accepted without errors and tells every event of the catalogue', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApi()));
    const errors = diagnostics.filter(({ severity }) => severity === 0);
    expect(errors.map(({ message, path }) => `${path.join('.')}: ${message}`)).toEqual([]);
    expect(
      document
        ?.messages()
        .all()
        .map((message) => message.name())
        .toSorted(),
    ).toEqual(contracts.map(({ type }) => type).toSorted());
  });
});
