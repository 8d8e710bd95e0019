import { z } from 'zod';

/*
 * The kinds of value that an event may carry. None of them can hold what a person wrote: free text, names and contact data
 * stay with the service that owns them.
 */

/** The id of an aggregate, event or file: a UUID. */
export const id = (description: string) => z.uuid().describe(description);

/** An issuer's opaque subject. No `@` and no blanks, so that an e-mail address or a person's name does not pass for one. */
export const subject = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9|:._~+/=-]{0,63}$/)
    .describe(`${description} Opaque subject of the token.`);

/** An instant, ISO 8601 in UTC. */
export const instant = (description: string) => z.iso.datetime().describe(`${description} ISO 8601, UTC.`);

/** A calendar day in Asia/Shanghai. */
export const day = (description: string) => z.iso.date().describe(`${description} YYYY-MM-DD, Asia/Shanghai.`);

/** An exact amount of money in CNY. */
export const amount = (description: string) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,12})(\.\d{1,2})?$/)
    .describe(`${description} CNY, exact decimal.`);

/** A code of the reference data (authority, taxonomy entry). */
export const code = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)
    .describe(description);

/** An administrative division, or a local zone without a code of GB/T 2260. */
export const division = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(\d{2}|Z[0-9A-Z])$/)
    .describe(`${description} Six-digit code, GB/T 2260; a local zone has a Z in the fifth place.`);

/** A branch of the national economy. */
export const industry = (description: string) =>
  z
    .string()
    .regex(/^([A-T]\d{0,4}|\d{2,4})$/)
    .describe(`${description} GB/T 4754 code.`);

/** The unified social credit code of an organisation. */
export const socialCreditCode = (description: string) =>
  z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .describe(`${description} GB 32100.`);

/** A complaint's number for people. */
export const caseNumber = (description: string) =>
  z
    .string()
    .regex(/^[A-Z0-9][A-Z0-9-]{3,31}$/)
    .describe(description);

/** One of a fixed vocabulary. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  z.enum(values).describe(description);

/** The number of a feedback version within its dossier, from 1. */
export const feedbackVersion = (description: string) => z.int().min(1).describe(description);

/** A SHA-256 digest. */
export const digest = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(`${description} SHA-256, hexadecimal.`);

export const flag = (description: string) => z.boolean().describe(description);

/** A number of things or working days. */
export const count = (description: string) => z.int().min(0).describe(description);

/** A mark from 1 to 5. */
export const satisfaction = (description: string) => z.int().min(1).max(5).describe(description);
