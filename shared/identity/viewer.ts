import { SignJWT, errors, jwtVerify } from 'jose';
import { z } from 'zod';

/** The kinds of actor of the platform. `PUBLIC` has no token; `SYSTEM` is the platform itself and never a token's. */
export const actorKinds = [
  'PUBLIC',
  'CONSUMER',
  'APPLICANT',
  'LIAISON',
  'OFFICER',
  'ANALYST',
  'INTEGRATION',
  'ADMINISTRATOR',
  'SYSTEM',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who asks: what the gateway read from a verified access token and signs for the subgraphs. */
export const viewerSchema = z.object({
  /** The kind of actor that the token names. */
  kind: z.enum(actorKinds),
  /** The issuer's opaque subject; `public` without a token, `system` for the platform itself. */
  subject: z.string().min(1).max(64),
  /** The authority that an officer or analyst works for: an id of the reference data. */
  authority: z.string().max(32).optional(),
  /** Whether the issuer verified the person's real name; only such consumers may file. */
  realName: z.boolean().optional(),
  /** The language in which texts are wanted. */
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
});
export type Viewer = z.infer<typeof viewerSchema>;

export const systemViewer: Viewer = { kind: 'SYSTEM', subject: 'system', language: 'zh-CN' };
export const publicViewer: Viewer = { kind: 'PUBLIC', subject: 'public', language: 'zh-CN' };

/** The header in which the gateway hands a signed viewer to a subgraph. */
export const viewerHeader = 'x-odr-viewer';
const lifetimeSeconds = 60;
const issuer = 'odr-gateway';
const audience = 'odr-subgraph';

/** Signs a viewer for the subgraphs (HS256, valid for 60 s by the machine's clock). */
export function signViewer(viewer: Viewer, key: Uint8Array): Promise<string> {
  return new SignJWT({ viewer })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key);
}

/** The viewer of a signed header, or `undefined` where it is not the gateway's, expired or `SYSTEM`. */
export async function verifyViewer(token: string, key: Uint8Array): Promise<Viewer | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer, audience });
    const parsed = viewerSchema.safeParse(payload['viewer']);
    return parsed.success && parsed.data.kind !== 'SYSTEM' ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
