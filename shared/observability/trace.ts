import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Where in a distributed piece of work we are, as W3C Trace Context has it: 16 and 8 bytes in lower-case hex. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
}

/** The header that carries a trace, in HTTP and in Kafka alike. */
export const traceHeader = 'traceparent';

const pattern = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?$/;
const traces = new AsyncLocalStorage<Trace>();

/** The caller's trace with a span of our own; a new trace where the header is absent or malformed. */
export function traceFrom(header: string | undefined): Trace {
  const traceId = header === undefined ? undefined : pattern.exec(header)?.[1];
  return { traceId: traceId ?? randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
}

/** The header value that hands a trace on: version 00, sampled. */
export function traceparent(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-01`;
}

/** Runs `work`, and all that it starts, within a trace. */
export function withTrace<Result>(trace: Trace, work: () => Result): Result {
  return traces.run(trace, work);
}

/** The trace of the work going on, if it has one. */
export function currentTrace(): Trace | undefined {
  return traces.getStore();
}
