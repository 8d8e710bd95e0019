import { describe, expect, it } from '@jest/globals';
import { currentTrace, traceFrom, traceparent, withTrace } from './trace.ts';

describe('trace', () => {
  it("keeps the caller's trace id and takes a span of its own", () => {
    const trace = traceFrom('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
    expect(trace.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(trace.spanId).not.toBe('00f067aa0ba902b7');
  });

  it.each([
    undefined,
    '',
    'rubbish',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  ])('begins a new trace where the header is %p', (header) => {
    const trace = traceFrom(header);
    expect(traceFrom(traceparent(trace)).traceId).toBe(trace.traceId);
    expect(header ?? '').not.toContain(trace.traceId);
  });

  it('follows the work across awaits and ends with it', async () => {
    const trace = traceFrom(undefined);
    const seen = await withTrace(trace, async () => {
      await new Promise(setImmediate);
      return currentTrace();
    });
    expect(seen).toEqual(trace);
    expect(currentTrace()).toBeUndefined();
  });
});
