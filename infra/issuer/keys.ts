import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWKS } from 'oidc-provider';

/** How tokens are signed. RSA: made once by the issuer, checked often by the gateway, and cheap to check. */
export const signingAlgorithm = 'RS256';

/**
 * The issuer's private signing keys as a JWK set. With a folder they are kept in its `signing-keys.json`, readable by the
 * owner alone, so that tokens outlive a restart; without one they are new each time.
 */
export async function signingKeys(folder: string | undefined): Promise<JWKS> {
  if (folder === undefined) return newKeys();
  const file = join(folder, 'signing-keys.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWKS;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const keys = await newKeys();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return keys;
}

async function newKeys(): Promise<JWKS> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { modulusLength: 2048, extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: signingAlgorithm, use: 'sig' };
  return { keys: [key] };
}
