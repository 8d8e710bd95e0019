import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/**
 * What a process says about itself. `ready` takes requests, even where what it lists as `degraded` (a broker, a lagging
 * consumer, a subgraph) does not work at the moment; the others take none and answer 503.
 */
export type Readiness =
  | { readonly status: 'ready'; readonly checks: Checks; readonly degraded: readonly string[] }
  | { readonly status: 'starting' | 'draining' | 'unavailable'; readonly checks: Checks };

/** The state of each thing looked at, in a word or a number. */
export type Checks = Readonly<Record<string, string | number | boolean>>;

/**
 * Answers `GET /livez` (200 while the process lives), `/readyz` (the readiness as JSON, 200 or 503) and `/metrics`
 * (Prometheus text).
 *
 * @returns a handler that says whether the request was one of these; the others are left untouched
 */
export function operationsHandler(of: {
  readonly ready: () => Promise<Readiness>;
  readonly metrics: Metrics;
}): (request: IncomingMessage, response: ServerResponse) => boolean {
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/livez': () => Promise.resolve({ status: 200, type: 'text/plain; charset=utf-8', body: 'ok\n' }),
    '/readyz': async () => readinessAnswer(await of.ready()),
    '/metrics': async () => ({ status: 200, type: of.metrics.contentType, body: await of.metrics.metrics() }),
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (answer === undefined) return false;
    void answer()
      .catch(() => readinessAnswer({ status: 'unavailable', checks: { [path.slice(1)]: 'failed' } }))
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
    return true;
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function readinessAnswer(readiness: Readiness): Answer {
  return {
    status: readiness.status === 'ready' ? 200 : 503,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ ...readiness, degraded: readiness.status === 'ready' ? readiness.degraded : [] })}\n`,
  };
}
