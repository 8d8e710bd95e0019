import { once } from 'node:events';
import { createServer } from 'node:net';
import { Fault } from '../fault.ts';

const host = '127.0.0.1';

/** A port that is wanted, for whom, and the variable that moves it. */
export interface WantedPort {
  readonly port: number;
  readonly name: string;
  readonly variable: string;
}

/** @throws Fault naming every wanted port that something else listens on */
export async function checkFree(wanted: readonly WantedPort[]): Promise<void> {
  const taken: string[] = [];
  for (const { port, name, variable } of wanted) {
    const twin = wanted.find((other) => other.port === port && other.name !== name);
    if (twin !== undefined) taken.push(`Port ${port} is given to both ${name} and ${twin.name}: change ${variable}.`);
    else if (!(await isFree(port))) {
      taken.push(`Port ${port} (${name}) is in use: stop what uses it, or set ${variable} to another port.`);
    }
  }
  if (taken.length > 0) throw new Fault(taken.join('\n'));
}

/** Ports that nothing listens on now, all different. */
export async function pickFree(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, host);
      await once(server, 'listening');
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
      return address.port;
    }),
  );
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    await once(server.close(), 'close');
    return true;
  } catch {
    return false;
  }
}
