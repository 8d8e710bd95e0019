import { type Viewer, actorKinds } from '@odr/shared/identity/viewer.ts';
import type { Logger } from '@odr/shared/observability/log.ts';
import { type JWTPayload, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { issuerUnavailable, unauthenticated } from '../errors/client-errors.ts';
import type { Issuer } from './issuer.ts';

/** Signatures taken: those with a public key. `none` and the shared-secret ones are not. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** What an access token says of its bearer, and until when it holds (seconds since 1970). */
export interface VerifiedToken {
  readonly viewer: Omit<Viewer, 'language'>;
  readonly expiresAtSeconds: number;
}

const claims = z.object({
  sub: z.string().min(1).max(64),
  exp: z.number(),
  odr_actor: z.enum(actorKinds).exclude(['PUBLIC', 'SYSTEM']),
  odr_authority: z.string().max(32).optional(),
  odr_real_name: z.boolean().optional(),
});

/**
 * Verifies access tokens: signature, issuer, audience, time, and the claims that the platform reads.
 *
 * @returns a function that throws `UNAUTHENTICATED` (401) for a token not taken and `ISSUER_UNAVAILABLE` (503) where the
 *   issuer's keys can't be had
 */
export function accessTokenVerifier(of: {
  readonly issuer: Issuer;
  readonly audience: string;
  readonly log: Logger;
}): (token: string) => Promise<VerifiedToken> {
  const verified = async (token: string): Promise<JWTPayload> => {
    try {
      const keys = await of.issuer.keys();
      const { payload } = await jwtVerify(token, keys, { algorithms, issuer: of.issuer.url, audience: of.audience });
      return payload;
    } catch (error) {
      if (isTokensFault(error)) {
        of.log.info({ code: error.code }, 'access token refused');
        throw unauthenticated();
      }
      of.log.error({ err: error }, 'issuer out of reach');
      throw issuerUnavailable();
    }
  };
  return async (token) => {
    const parsed = claims.safeParse(await verified(token));
    if (!parsed.success) {
      of.log.info({ claims: parsed.error.issues.map((issue) => issue.path.join('.')) }, 'access token refused');
      throw unauthenticated();
    }
    const { sub, exp, odr_actor, odr_authority, odr_real_name } = parsed.data;
    return {
      viewer: { kind: odr_actor, subject: sub, authority: odr_authority, realName: odr_real_name },
      expiresAtSeconds: exp,
    };
  };
}

/** Whether a failure lies in the token; else it lies in getting the keys. */
function isTokensFault(error: unknown): error is errors.JOSEError {
  return (
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}
