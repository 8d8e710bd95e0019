import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { faultLine } from '@odr/infra/fault.ts';
import type { Supervisor } from '@odr/infra/supervisor.ts';
import { z } from 'zod';

/** What can be done to a part of the stack. */
export const controlActions = ['start', 'stop', 'kill', 'pause', 'resume'] as const;
const action = z.enum(controlActions);

/** Serves `POST /<component>/<action>` on a free local port; answers 204 when it is done, else 500 with the reason. */
export async function serveControl(supervisor: Supervisor): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const [name = '', what] = (request.url ?? '').slice(1).split('/');
    const perform = async (): Promise<void> => supervisor.component(name)[action.parse(what)]();
    perform().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(faultLine(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
