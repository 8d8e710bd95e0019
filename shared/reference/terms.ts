/** A published code with its names, at most two levels deep. */
export interface Term {
  readonly code: string;
  /** The code of the term above; absent at the first level. */
  readonly parent?: string | undefined;
  readonly zh: string;
  readonly en: string;
  /** The first day (`YYYY-MM-DD`) on which it is no longer offered; it stays readable for the facts that carry it. */
  readonly validTo?: string | undefined;
  readonly successor?: string | undefined;
}

/** Look-up in one published list of codes. */
export interface Terms {
  readonly all: readonly Term[];
  find(code: string): Term | undefined;
  /** The terms of the second level below `code`; without it, those of the first level. */
  children(code?: string): readonly Term[];
  /** Whether `code` is `ancestor` or stands below it. */
  covers(ancestor: string, code: string): boolean;
}

/** @throws Error naming a code that occurs twice or stands below one that isn't of the first level */
export function termsOf(all: readonly Term[]): Terms {
  const byCode = new Map<string, Term>();
  for (const term of all) {
    if (byCode.has(term.code)) throw new Error(`code ${term.code} occurs twice`);
    byCode.set(term.code, term);
  }
  for (const { code, parent, successor } of all) {
    const above = parent === undefined ? undefined : byCode.get(parent);
    if (parent !== undefined && (above === undefined || above.parent !== undefined))
      throw new Error(`code ${code} stands below ${parent}, which is no code of the first level`);
    if (successor !== undefined && !byCode.has(successor))
      throw new Error(`code ${code} names the successor ${successor}, which is unknown`);
  }
  const below = Map.groupBy(all, (term) => term.parent);
  return {
    all,
    find: (code) => byCode.get(code),
    children: (code) => below.get(code) ?? [],
    covers(ancestor, code) {
      const term = byCode.get(code);
      return term !== undefined && (term.code === ancestor || term.parent === ancestor);
    },
  };
}
