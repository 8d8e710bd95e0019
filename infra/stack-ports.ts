import { port } from '@odr/shared/config/environment.ts';
import { z } from 'zod';
import type { WantedPort } from './processes/ports.ts';

/** Every port of a stack: who listens there, where it is by default, and the variable that moves it. */
const portTable = {
  gateway: { variable: 'ODR_GATEWAY_PORT', usual: 4000 },
  'enterprise-registry': { variable: 'ODR_ENTERPRISE_REGISTRY_PORT', usual: 4001 },
  complaint: { variable: 'ODR_COMPLAINT_PORT', usual: 4002 },
  feedback: { variable: 'ODR_FEEDBACK_PORT', usual: 4003 },
  evaluation: { variable: 'ODR_EVALUATION_PORT', usual: 4004 },
  issuer: { variable: 'ODR_ISSUER_PORT', usual: 4010 },
  // Not the servers' usual ones, so as to run beside others.
  database: { variable: 'ODR_DATABASE_PORT', usual: 3316 },
  kafka: { variable: 'ODR_KAFKA_PORT', usual: 9192 },
  kafkaController: { variable: 'ODR_KAFKA_CONTROLLER_PORT', usual: 9193 },
} as const;

type PortName = keyof typeof portTable;
export type StackPorts = Record<PortName, number>;

const portNames = Object.keys(portTable) as PortName[];

/** Which environment variables move the ports; each is a port. */
export const portVariables = z.object({
  ODR_GATEWAY_PORT: port.default(portTable.gateway.usual),
  ODR_ENTERPRISE_REGISTRY_PORT: port.default(portTable['enterprise-registry'].usual),
  ODR_COMPLAINT_PORT: port.default(portTable.complaint.usual),
  ODR_FEEDBACK_PORT: port.default(portTable.feedback.usual),
  ODR_EVALUATION_PORT: port.default(portTable.evaluation.usual),
  ODR_ISSUER_PORT: port.default(portTable.issuer.usual),
  ODR_DATABASE_PORT: port.default(portTable.database.usual),
  ODR_KAFKA_PORT: port.default(portTable.kafka.usual),
  ODR_KAFKA_CONTROLLER_PORT: port.default(portTable.kafkaController.usual),
});

/** The ports that the parsed environment asks for. */
export function portsOf(environment: z.output<typeof portVariables>): StackPorts {
  return portsBy((name) => environment[portTable[name].variable]);
}

/** How many ports a stack needs. */
export const portCount = portNames.length;

/** Gives each part of a stack one of these ports. */
export function portsFrom(numbers: readonly number[]): StackPorts {
  return portsBy((_, index) => numbers[index] ?? 0);
}

/** The ports to be found free before a start; engines that run elsewhere need none. */
export function wantedPorts(ports: StackPorts, withEngines: boolean): WantedPort[] {
  const engines: readonly PortName[] = ['database', 'kafka', 'kafkaController'];
  return portNames
    .filter((name) => withEngines || !engines.includes(name))
    .map((name) => ({ name, port: ports[name], variable: portTable[name].variable }));
}

function portsBy(portOf: (name: PortName, index: number) => number): StackPorts {
  return Object.fromEntries(portNames.map((name, index) => [name, portOf(name, index)])) as StackPorts;
}
