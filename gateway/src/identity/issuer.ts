import { type JWTVerifyGetKey, createRemoteJWKSet } from 'jose';
import { z } from 'zod';

const timeoutMs = 3_000;
/** How long keys are taken from memory; a key id that is not among them makes them load again before. */
const keysMaxAgeMs = 10 * 60 * 1_000;
/** A token with an unknown key id makes the keys load again at most so often. */
const keysCooldownMs = 30 * 1_000;

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** An OpenID Connect issuer, seen from here: found by its discovery document, asked for its public keys. */
export interface Issuer {
  readonly url: string;
  /** @throws when the issuer does not answer, or answers as another */
  keys(): Promise<JWTVerifyGetKey>;
}

/** Discovery happens with the first token and, where it fails, again with the next. */
export function discoverIssuer(url: string): Issuer {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const response = await fetch(`${url.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(timeoutMs),
    });
    const document = discovered.parse(await response.json());
    if (document.issuer !== url) throw new Error(`${url} says that it is the issuer ${document.issuer}`);
    return createRemoteJWKSet(new URL(document.jwks_uri), {
      timeoutDuration: timeoutMs,
      cacheMaxAge: keysMaxAgeMs,
      cooldownDuration: keysCooldownMs,
    });
  };
  return {
    url,
    async keys() {
      keys ??= discover();
      try {
        return await keys;
      } catch (error) {
        keys = undefined;
        throw error;
      }
    },
  };
}
