/** What keeps the platform from running and a person can mend: one line that says what is wrong and what to do. */
export class Fault extends Error {
  override name = 'Fault';
}

/** Node's and Java's words, and MariaDB's number for it. */
const noSpace = /ENOSPC|No space left on device|(?:error|errno:?|errcode:) 28\b/i;

/** Whether an error or a log speaks of a full disk. */
export function tellsOfFullDisk(text: string): boolean {
  return noSpace.test(text);
}

/** The line for a person: a fault's own words, a full disk named as such, else the error's message. */
export function faultLine(error: unknown): string {
  if (error instanceof Fault) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  if (tellsOfFullDisk(text)) return `The disk is full. Free some space and start again. (${text})`;
  return text;
}
