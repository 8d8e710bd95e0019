import { z } from 'zod';
import { port, processVariables, secretKey } from '../config/environment.ts';
import { dataKeys } from '../privacy/data-keys.ts';

/** The environment of a service (see docs/architecture.md). */
export const serviceVariables = processVariables.extend({
  ODR_PORT: port,
  ODR_DATABASE_URL: z.url({
    protocol: /^(mariadb|mysql)$/,
    error: 'expected mariadb://user:password@host:port/database',
  }),
  ODR_SEALER_DATABASE_URL: z.url({
    protocol: /^(mariadb|mysql)$/,
    error: 'expected mariadb://sealer:password@host:port/database_audit',
  }),
  ODR_KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform((text) => text.split(',').map((broker) => broker.trim())),
  ODR_VIEWER_KEY: secretKey,
  ODR_DATA_KEYS: dataKeys,
  ODR_INDEX_KEY: secretKey,
  ODR_CLOCK_FILE: z.string().optional(),
  ODR_REFERENCE_DIR: z.string().optional(),
  ODR_FILES_DIR: z.string().default('.odr/files'),
  ODR_FILES_URL: z.url().optional(),
});
export type ServiceEnvironment = z.output<typeof serviceVariables>;
