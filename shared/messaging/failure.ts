import { QueryFailedError } from 'typeorm';
import { ZodError } from 'zod';

/** Why something failed, fit for a log and for `dead_letter`: no value that a person wrote or that a row holds. */
export interface Failure {
  /** The error's class and what can be told of its message. */
  readonly what: string;
  /** The frames of its stack, innermost first. */
  readonly frames: readonly string[];
}

const mostFrames = 8;

/** Describes an error without the values in its message. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { what: `thrown: ${typeof error}`, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { what: `${error.name}: ${messageOf(error)}`, frames: frames.slice(0, mostFrames).map((line) => line.trim()) };
}

function messageOf(error: Error): string {
  if (error instanceof QueryFailedError) return messageOfDatabase(error.driverError as Error & { code?: string });
  if (error instanceof ZodError) return error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join('; ');
  return withoutValues(error.message);
}

/** A database says the value that it minds, in quotes and unescaped: only its code and the key or column are kept. */
function messageOfDatabase({ code = 'unknown error', message }: { code?: string; message: string }): string {
  const where = /for (?:key|column) ['`]([\w.`]+?)['`](?: at row \d+)?$/.exec(message)?.[1];
  return where === undefined ? code : `${code} at ${where}`;
}

const values = [
  /["'`“‘「].*["'`”’」]/gs, // from the first quote to the last: what is quoted may hold quotes itself
  /\S+@\S+/g,
  /\+?\d[\d\s-]{4,}\d/g,
  /[^\x20-\x7e]+/g,
];

function withoutValues(message: string): string {
  return values.reduce((text, value) => text.replace(value, '…'), message);
}
