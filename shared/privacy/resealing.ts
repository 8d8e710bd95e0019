import { type Sweeper, startSweeper } from '../background/sweeper.ts';
import type { Platform } from '../subgraph/platform.ts';
import { type SealedColumn, resealBatch } from './reseal.ts';

const everyMs = 10_000;

/**
 * Key rotation: once a new key stands in front in `ODR_DATA_KEYS`, all that an older one sealed is sealed anew while the service goes on.
 * When its log says that nothing is left, the older key can be taken out.
 */
export function startResealing(
  { database, sealer, log }: Pick<Platform, 'database' | 'sealer' | 'log'>,
  columns: readonly SealedColumn[],
): Sweeper {
  let told = false;
  return startSweeper({
    name: 'resealing',
    database,
    everyMs,
    log,
    async sweep() {
      let looked = 0;
      for (const each of columns) looked += await resealBatch(database, sealer, each);
      if (looked === 0 && !told) log.info('personal data: everything is sealed by the first key of ODR_DATA_KEYS');
      told = looked === 0;
      return looked;
    },
  });
}
