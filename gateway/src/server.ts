import type { ApolloServer } from '@apollo/server';
import type { Logger } from '@odr/shared/observability/log.ts';
import type { operationsHandler } from '@odr/shared/observability/operations.ts';
import { currentTrace, traceFrom, traceHeader, withTrace } from '@odr/shared/observability/trace.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayContext, Progress } from './context.ts';
import { sendGraphiql, wantsPage } from './graphiql/page.ts';
import { UnreadableBody, graphqlRequest, sendAnswer } from './http-request.ts';
import { type Language, preferredLanguage } from './identity/language.ts';
import type { GatewayMetrics, Outcome } from './metrics.ts';

/** What the gateway's HTTP server needs to answer. */
export interface GatewayParts {
  readonly graph: ApolloServer<GatewayContext>;
  readonly signViewer: (authorization: string | undefined, language: Language) => Promise<string>;
  readonly operations: ReturnType<typeof operationsHandler>;
  readonly metrics: GatewayMetrics;
  /** Whether browsers get GraphiQL at `/graphql`. */
  readonly graphiql: boolean;
  readonly log: Logger;
}

/** Answers `/graphql`, `/livez`, `/readyz` and `/metrics`; 404 for the rest. */
export function gatewayHandler(of: GatewayParts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (of.operations(request, response)) return;
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== '/graphql') {
      sendError(response, 404, 'NOT_FOUND', 'The graph is at /graphql.');
      return;
    }
    if (of.graphiql && wantsPage(request)) {
      sendGraphiql(request, response).catch((error: unknown) => {
        of.log.error({ err: error }, 'GraphiQL failed');
        response.destroy();
      });
      return;
    }
    void withTrace(traceFrom(headerOf(request, traceHeader)), () => answer(request, response, of));
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, of: GatewayParts): Promise<void> {
  const took = of.metrics.requestSeconds.startTimer();
  const progress: Progress = { partial: false };
  const outcome = await respond(request, response, of, progress);
  const seconds = took({ outcome });
  of.metrics.requests.inc({ outcome });
  of.log.info({ operation: progress.operation, outcome, durationMs: Math.round(seconds * 1_000) }, 'answered');
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  of: GatewayParts,
  progress: Progress,
): Promise<Outcome> {
  try {
    const httpGraphQLRequest = await graphqlRequest(request);
    const result = await of.graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        const language = preferredLanguage(request.headers['accept-language']);
        const signedViewer = await of.signViewer(request.headers.authorization, language);
        return { signedViewer, language, progress };
      },
    });
    await sendAnswer(response, result);
    return outcomeOf(result.status ?? 200, progress.partial);
  } catch (error) {
    if (error instanceof UnreadableBody) {
      response.setHeader('connection', 'close');
      sendError(response, error.status, error.code, error.message);
      return 'rejected';
    }
    if (request.readableAborted) return 'rejected';
    of.log.error({ err: error }, 'request failed');
    const traceId = currentTrace()?.traceId ?? 'none';
    sendError(
      response,
      500,
      'INTERNAL_SERVER_ERROR',
      `Something went wrong on our side. When you report it, give this number: ${traceId}.`,
    );
    return 'failed';
  }
}

function outcomeOf(status: number, partial: boolean): Outcome {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'rejected';
  return partial ? 'partial' : 'ok';
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
