import { afterEach, describe, expect, it } from '@jest/globals';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics } from './metrics.ts';
import { type Readiness, operationsHandler } from './operations.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function serve(ready: () => Promise<Readiness>): Promise<string> {
  const handle = operationsHandler({ ready, metrics: createMetrics('complaint') });
  server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('operations', () => {
  it('is ready, and names what is degraded, without refusing requests', async () => {
    const url = await serve(async () => ({ status: 'ready', checks: { kafka: 'down' }, degraded: ['kafka'] }));
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready', checks: { kafka: 'down' }, degraded: ['kafka'] });
  });

  it.each(['starting', 'draining', 'unavailable'] as const)('answers 503 but lives while %s', async (status) => {
    const url = await serve(async () => ({ status, checks: {} }));
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('answers 503 where looking fails', async () => {
    const url = await serve(() => Promise.reject(new Error('down')));
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });

  it('labels its metrics with the service and leaves other paths alone', async () => {
    const url = await serve(async () => ({ status: 'ready', checks: {}, degraded: [] }));
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('service="complaint"');
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
  });
});
