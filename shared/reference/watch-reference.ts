import { statSync } from 'node:fs';
import { loadReference, referenceFile, type Reference } from './reference.ts';
import { referenceKinds } from './reference-files.ts';

export interface ReferenceWatch {
  /** Gets the data anew after a change. */
  readonly onChange: (reference: Reference) => void;
  /** Gets the fault when the new files can't be used; the data loaded before stay in force. Told once for each change. */
  readonly onFault: (error: Error) => void;
  readonly intervalMs?: number;
}

/**
 * Looks at the folder of newer editions every `intervalMs` (1000 by default) and loads anew when a file has changed, come
 * or gone. Polled, for file events don't arrive on every kind of volume.
 * Start it before the first load, so that no change falls between the two.
 *
 * @returns what ends the watch; it never keeps the process alive
 */
export function watchReference(directory: string | undefined, watch: ReferenceWatch): () => void {
  if (directory === undefined) return () => {};
  let seen = stamp(directory);
  const timer = setInterval(() => {
    const now = stamp(directory);
    if (now === seen) return;
    seen = now;
    try {
      watch.onChange(loadReference(directory));
    } catch (error) {
      watch.onFault(error instanceof Error ? error : new Error(String(error)));
    }
  }, watch.intervalMs ?? 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** What the folder's files look like from outside. */
function stamp(directory: string): string {
  return referenceKinds
    .map((kind) => statSync(referenceFile(directory, kind), { throwIfNoEntry: false }))
    .map((file) => (file === undefined ? '-' : `${file.ino}:${file.mtimeMs}:${file.size}`))
    .join(' ');
}
