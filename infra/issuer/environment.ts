import { port, processVariables } from '@odr/shared/config/environment.ts';
import { z } from 'zod';

/** What the issuer reads from its environment. */
export const issuerVariables = processVariables.extend({
  ODR_PORT: port.default(4010),
  /** Its own URL, as clients reach it and as it stands in the tokens. */
  ODR_ISSUER: z.url('expected the URL of the issuer').default('http://127.0.0.1:4010'),
  ODR_AUDIENCE: z.string().default('https://odr.example/graph'),
  /** Where the signing keys are kept; without it they are new at each start. */
  ODR_ISSUER_DIR: z.string().optional(),
  /** Accepts accounts that tests make up, see `directory.ts`. */
  ODR_ISSUER_TEST_ACCOUNTS: z.literal('1').optional(),
  NODE_ENV: z
    .enum(['development', 'test'], 'the issuer is for local use; in production ODR_ISSUER names your own')
    .default('development'),
});
