import type { Authority } from '@odr/shared/division/authority.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { Term } from '@odr/shared/reference/terms.ts';

/** The industry of a record. @throws Error where the reference data lost it, which they never should */
export function industryOf(code: string, { industries }: Reference): Term {
  const industry = industries.find(code);
  if (industry === undefined) throw new Error(`The industry ${code} is not in the reference data.`);
  return industry;
}

/** A term's name in the language asked for. */
export const nameOf = ({ zh, en }: Term, language: 'zh-CN' | 'en'): string => (language === 'en' ? en : zh);

/** The authority that a record names; null where it names none. */
export const authorityOf = (id: string | null, { authorities }: Reference): Authority | null =>
  id === null ? null : (authorities.find(id) ?? null);
