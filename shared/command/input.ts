import { z } from 'zod';
import { parseId } from '../id/id.ts';
import { ClientError } from './client-error.ts';

/** What every mutation's input has: the client's own id of the request, so that a repeat is done only once. */
export const idempotencyKey = z
  .string()
  .regex(/^[\w.:-]{8,64}$/, 'must be 8 to 64 letters, digits or any of _ . : - (a UUID fits)');

/** Text that people write: trimmed, composed (NFC), not blank, at most `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .regex(/[^\p{Z}\p{Cc}\p{Cf}]/u, 'must not be blank') // zero-width characters alone are blank too
        .refine((value) => value.isWellFormed(), 'must have whole characters only')
        .refine((value) => [...value].length <= max, `must have at most ${max} characters`)
        .refine(
          (value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(value),
          'must not have control characters',
        ),
    );

/** An id, in canonical form. */
export const id = z.string().transform((value, context) => {
  const parsed = parseId(value);
  if (parsed === undefined) context.addIssue('must be a UUID');
  return parsed ?? '';
});

/** An absent value, however the client writes it, is `null`. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value): z.output<Schema> | null => value ?? null);

/** Parses a mutation's input. @throws ClientError that names each field and what is wrong with it */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'input'} ${message}`);
  throw new ClientError('BAD_USER_INPUT', `The input does not fit: ${faults.join('; ')}.`);
}
