import type { SupergraphManager } from '@apollo/gateway';
import type { Logger } from '@odr/shared/observability/log.ts';
import { type StatsListener, unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';

const defaultPollMs = 1_000;

/**
 * The supergraph from a file, followed while it changes. A change that can't be used is logged and the graph stays as it was.
 * The file is polled, not watched: mounted configuration is replaced by a link, which watching misses.
 */
export function supergraphFile(of: {
  readonly path: string;
  readonly log: Logger;
  readonly pollMs?: number;
}): SupergraphManager {
  return {
    async initialize({ update }) {
      const reload = async (): Promise<void> => {
        try {
          update(await readFile(of.path, 'utf8'));
          of.log.info('supergraph reloaded');
        } catch (error) {
          of.log.error({ err: error }, 'changed supergraph not usable');
        }
      };
      const changed: StatsListener = (now, before) => {
        if (now.mtimeMs !== before.mtimeMs && now.size > 0) void reload();
      };
      watchFile(of.path, { interval: of.pollMs ?? defaultPollMs, persistent: false }, changed);
      return {
        supergraphSdl: await readFile(of.path, 'utf8'),
        cleanup: async () => unwatchFile(of.path, changed),
      };
    },
  };
}
