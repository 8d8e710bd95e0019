import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Sweep once in so many writes: what expired unread must not pile up. */
const writesBetweenSweeps = 1_000;

/**
 * The issuer's sessions, grants and codes, in memory: after a restart people log in again, while tokens already issued stay
 * valid, for they are signed and looked up nowhere.
 *
 * @param findClient clients that are not in the provider's configuration
 */
export function memoryAdapter(
  findClient: (clientId: string) => AdapterPayload | undefined,
): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  let writes = 0;

  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  };
  const sweep = (): void => {
    for (const [key, entry] of entries) if (entry.expiresAt <= Date.now()) entries.delete(key);
  };
  const findWhere = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of entries.keys()) {
      const payload = key.startsWith(`${model}:`) ? read(key) : undefined;
      if (payload !== undefined && matches(payload)) return payload;
    }
    return undefined;
  };

  return (model) => ({
    async upsert(id, payload, expiresInSeconds) {
      writes += 1;
      if (writes % writesBetweenSweeps === 0) sweep();
      const lifetimeMs = expiresInSeconds ? expiresInSeconds * 1_000 : Infinity;
      entries.set(`${model}:${id}`, { payload, expiresAt: Date.now() + lifetimeMs });
    },
    async find(id) {
      return model === 'Client' ? findClient(id) : read(`${model}:${id}`);
    },
    async findByUid(uid) {
      return findWhere(model, (payload) => payload.uid === uid);
    },
    async findByUserCode(userCode) {
      return findWhere(model, (payload) => payload.userCode === userCode);
    },
    async consume(id) {
      const payload = read(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
    },
  });
}
