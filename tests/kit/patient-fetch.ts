import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** What a client tries again by itself: it is told that the platform, not the request, is at fault. */
const retried: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'ISSUER_UNAVAILABLE',
  'NOT_YET_VISIBLE',
]);
const answerWithinMs = 10_000;
const pauseMs = 50;
const patienceMs = 90_000;

const codes = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).default([]),
});

/**
 * Sends a request as a patient client does: the very same again, idempotency key included, while nobody answers or the answer's errors are
 * all of the kind that passes. Any other answer is handed on, whatever it says.
 *
 * @throws Error where it was in vain for 90 s
 */
export async function patientFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const response = await once(input, init).catch((cause: unknown) => new Error('nobody answered', { cause }));
    if (response instanceof Response) return response;
    if (performance.now() > deadline) throw response;
    await pause(pauseMs);
  }
}

/** The answer, or why it is worth another try. */
async function once(...[input, init]: Parameters<typeof fetch>): Promise<Response | Error> {
  const response = await fetch(input, { ...init, signal: AbortSignal.timeout(answerWithinMs) });
  const body = await response.text();
  const { success, data } = codes.safeParse(JSON.parse(body));
  const seen = success ? data.errors.map(({ extensions }) => extensions.code) : [];
  if (seen.length > 0 && seen.every((code) => retried.has(code))) return new Error(`the answer was ${seen.join(', ')}`);
  return new Response(body, { status: response.status });
}
