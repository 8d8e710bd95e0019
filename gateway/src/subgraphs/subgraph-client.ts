import { Pool } from 'undici';
import { z } from 'zod';

const maxConnections = 64;
const connectTimeoutMs = 1_000;
const readinessTimeoutMs = 1_000;

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});
/** A subgraph's answer in the shape of GraphQL. */
export type SubgraphAnswer = z.output<typeof answered>;

const readiness = z.object({ status: z.string() });

/** The HTTP connections to one subgraph: kept alive, bounded, each request with a deadline. */
export class SubgraphClient {
  readonly name: string;
  readonly #pool: Pool;
  readonly #basePath: string;
  readonly #timeoutMs: number;

  constructor(name: string, url: string, timeoutMs: number) {
    const { origin, pathname } = new URL(url);
    this.name = name;
    this.#basePath = pathname.replace(/\/$/, '');
    this.#timeoutMs = timeoutMs;
    this.#pool = new Pool(origin, { connections: maxConnections, connect: { timeout: connectTimeoutMs } });
  }

  /**
   * Sends one operation.
   *
   * @throws where no answer in the shape of GraphQL comes before the deadline, or the subgraph does not know the gateway
   */
  async execute(operation: object, headers: Record<string, string>): Promise<SubgraphAnswer> {
    return this.#within(this.#timeoutMs, async (signal) => {
      const { statusCode, body } = await this.#pool.request({
        path: `${this.#basePath}/graphql`,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(operation),
        signal,
      });
      if (statusCode === 401 || statusCode === 403) {
        await body.dump();
        throw new Error(`refused the gateway's signature (${statusCode}): is ODR_VIEWER_KEY the same?`);
      }
      return answered.parse(await body.json());
    });
  }

  /** The word in which the subgraph describes itself at `/readyz`, or `unreachable`. */
  async readiness(): Promise<string> {
    try {
      return await this.#within(readinessTimeoutMs, async (signal) => {
        const { body } = await this.#pool.request({ path: `${this.#basePath}/readyz`, method: 'GET', signal });
        return readiness.parse(await body.json()).status;
      });
    } catch {
      return 'unreachable';
    }
  }

  /** Not `AbortSignal.timeout`: it holds on to each request until the deadline, also once it is answered. */
  async #within<Result>(timeoutMs: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
    try {
      return await work(controller.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for the requests under way. */
  async close(): Promise<void> {
    if (!this.#pool.closed) await this.#pool.close();
  }
}
