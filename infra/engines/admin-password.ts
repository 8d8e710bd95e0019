import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The database administrator's password, made once and kept beside the data that it opens, for its owner only. */
export function adminPassword(dataFolder: string): string {
  const file = join(dataFolder, 'database-admin-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}
