import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { z } from 'zod';

/** The environment variable that names the file with the description. */
export const descriptionVariable = 'ODR_TEST_STACK';

/** What tests get to know of the running stack. */
export const stackDescription = z.object({
  gatewayUrl: z.url(),
  issuerUrl: z.url(),
  serviceUrls: z.record(z.enum(serviceNames), z.url()),
  /** With an account that may do everything, as an attacker of the audit log might have. */
  databaseAdminUrl: z.string(),
  databaseUrls: z.record(z.enum(serviceNames), z.string()),
  brokers: z.array(z.string()),
  namespace: z.string(),
  /** Base URL of the endpoint that stops and starts parts of the stack. */
  controlUrl: z.url(),
  /** File with the whole milliseconds by which the stack's clock is ahead. */
  clockFile: z.string(),
  /** Folder with the log of each process. */
  logsFolder: z.string(),
  /** Folder with the issuer's signing keys, for tests that forge tokens. */
  issuerFolder: z.string(),
});
export type StackDescription = z.infer<typeof stackDescription>;
