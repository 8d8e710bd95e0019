import { loadDemo } from './demo/load-demo.ts';
import { urlAt } from './platform.ts';
import type { Stack } from './stack.ts';

/** One step of a start, shown with the time that it took. */
export interface StartStep {
  readonly title: string;
  take(stack: Stack): Promise<void>;
}

/** What brings a prepared stack up. */
export const stackSteps: readonly StartStep[] = [
  { title: 'Database and broker', take: (stack) => stack.startEngines() },
  { title: 'A database for each service', take: (stack) => stack.createDatabases() },
  { title: 'Issuer, services and gateway', take: (stack) => stack.startPlatform() },
];

/** What `npm start` does on top: `infra/start.ts` takes these steps in their order. */
export const startSteps: readonly StartStep[] = [
  ...stackSteps,
  {
    title: 'Demo enterprises',
    async take({ wanted: { ports } }) {
      await loadDemo({ graphUrl: `${urlAt(ports.gateway)}/graphql`, issuerUrl: urlAt(ports.issuer) });
    },
  },
];
