import { z } from 'zod';

/** Thrown when the environment does not fit; its message lists every fault, one line each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Parses the process environment once, at start. An empty variable counts as absent.
 *
 * @param schema the variables wanted, by name
 * @throws EnvironmentError naming every variable that is missing or wrong, and what it should be
 */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  environment: Record<string, string | undefined> = process.env,
): z.output<Schema> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'environment'}: ${issue.message}`);
  throw new EnvironmentError(
    `The environment does not fit. Set these variables and start again:\n${faults.join('\n')}`,
  );
}

/** A secret of exactly 32 bytes, written in base64. */
export const secretKey = z
  .string()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length === 32, 'expected 32 bytes in base64 (openssl rand -base64 32)');

/** A TCP port. */
export const port = z.coerce.number().int().min(0).max(65535);

/** What every process reads. */
export const processVariables = z.object({
  ODR_HOST: z.string().default('127.0.0.1'),
  ODR_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,19}$/, 'expected a short lower-case name')
    .default('odr'),
  ODR_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ODR_PARENT_PIPE: z.literal('1').optional(),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
});
