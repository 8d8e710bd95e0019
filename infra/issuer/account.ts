import type { ActorKind } from '@odr/shared/identity/viewer.ts';

/** Somebody, or a machine, whom the local issuer knows. */
export interface Account {
  /** What one logs in with, and what `npm run token` takes. */
  readonly name: string;
  /** Opaque and fixed: the `sub` of its tokens, and the client id of a machine. */
  readonly sub: string;
  readonly kind: ActorKind;
  /** Officers and analysts: the authority worked for, `CN-` and its division's code. */
  readonly authority?: string;
  /** Consumers: whether the issuer verified the real name. */
  readonly realName?: boolean;
  readonly description: { readonly zh: string; readonly en: string };
  /** Machines only: they use the client-credentials grant, people the authorization-code flow. */
  readonly client?: { readonly secret: string };
}

/** What the platform reads from an access token beside `sub`; see `docs/architecture.md`, Identity. */
export function claimsOf(account: Account): Record<string, string | boolean> {
  return {
    odr_actor: account.kind,
    ...(account.authority === undefined ? {} : { odr_authority: account.authority }),
    ...(account.realName === undefined ? {} : { odr_real_name: account.realName }),
  };
}
