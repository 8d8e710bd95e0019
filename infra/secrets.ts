import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { serviceNames } from '@odr/shared/subgraph/service-names.ts';
import { z } from 'zod';
import { forEachService } from './each-service.ts';
import { Fault, tellsOfFullDisk } from './fault.ts';
import type { StackFolders } from './folders.ts';

const secretsShape = z.object({
  /** 32 bytes, base64: `ODR_VIEWER_KEY`. */
  viewerKey: z.string(),
  /** `id:base64` of 32 bytes each: `ODR_DATA_KEYS`. */
  dataKeys: z.string(),
  /** 32 bytes, base64: `ODR_INDEX_KEY`. */
  indexKey: z.string(),
  /** Password of each service's database user. */
  databasePasswords: z.record(z.enum(serviceNames), z.string()),
  /** Password of the account that seals each service's audit log. */
  sealerPasswords: z.record(z.enum(serviceNames), z.string()),
});

/** What the processes of one stack share and nobody else knows. */
export type Secrets = z.infer<typeof secretsShape>;

/**
 * The secrets of a stack; made before anything is stored with them, so that a later start finds them.
 *
 * @throws Fault where data are there but their secrets are not: new ones could not open what the lost ones sealed
 */
export function secretsFor(folders: StackFolders): Secrets {
  if (!existsSync(folders.secrets)) {
    if (readdirSync(folders.data).length > 0) {
      throw new Fault(
        `${folders.secrets} is missing, and ${folders.data} holds data that only its keys can open. ` +
          'Restore the file, or forget all data: npm run reset',
      );
    }
    keep(folders.secrets, newSecrets());
  }
  return keptSecrets(folders.secrets);
}

/**
 * The secrets kept in `file` (readable by its owner only). What a newer release needs besides is added.
 *
 * @throws Fault where the file can't be read as that
 */
export function keptSecrets(file: string): Secrets {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const secrets = secretsShape.parse(withLaterOnes(kept));
    if (!isDeepStrictEqual(secrets, kept)) keep(file, secrets);
    return secrets;
  } catch (error) {
    if (tellsOfFullDisk(String(error))) throw error;
    throw new Fault(
      `${file} can't be read as the secrets of this platform. Restore it, or forget all data: npm run reset`,
    );
  }
}

/** Secrets of an earlier release know no sealers. */
function withLaterOnes(kept: unknown): unknown {
  return kept instanceof Object ? { sealerPasswords: newSecrets().sealerPasswords, ...kept } : kept;
}

function keep(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.next`, JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
  renameSync(`${file}.next`, file);
}

function newSecrets(): Secrets {
  const key = (): string => randomBytes(32).toString('base64');
  const password = (): string => randomBytes(24).toString('base64url');
  return {
    viewerKey: key(),
    dataKeys: `k1:${key()}`,
    indexKey: key(),
    databasePasswords: forEachService(password),
    sealerPasswords: forEachService(password),
  };
}
