import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { z } from 'zod';
import { forEachService } from './each-service.ts';
import { Fault } from './fault.ts';

const secretsShape = z.object({
  /** 32 bytes, base64: `ODR_VIEWER_KEY`. */
  viewerKey: z.string(),
  /** `id:base64` of 32 bytes each: `ODR_DATA_KEYS`. */
  dataKeys: z.string(),
  /** 32 bytes, base64: `ODR_INDEX_KEY`. */
  indexKey: z.string(),
  /** Password of each service's database user. */
  databasePasswords: z.record(z.enum(serviceNames), z.string()),
});

/** What the processes of one stack share and nobody else knows. */
export type Secrets = z.infer<typeof secretsShape>;

/** The secrets kept in `file` (readable by its owner only); made on the first call, so that a later start keeps them. */
export function keptSecrets(file: string): Secrets {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newSecrets(), undefined, 2), { mode: 0o600, flag: 'wx' });
  try {
    return secretsShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Fault(
      `${file} can't be read as the secrets of this platform. Restore it, or forget all data: npm run reset`,
    );
  }
}

function newSecrets(): Secrets {
  const key = (): string => randomBytes(32).toString('base64');
  return {
    viewerKey: key(),
    dataKeys: `k1:${key()}`,
    indexKey: key(),
    databasePasswords: forEachService(() => randomBytes(24).toString('base64url')),
  };
}
