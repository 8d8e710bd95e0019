import { ClientError } from '@odr/shared/command/client-error.ts';
import { type Condition, allOf } from '@odr/shared/database/condition.ts';
import type { HonourKind } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { honouredCondition } from '../honour/in-force.ts';
import { inDivision } from '../scope/in-division.ts';
import { searchableName, wantedGrams } from './name-grams.ts';

/** What the public list is narrowed to. */
export interface OdrFilter {
  readonly division?: string | null | undefined;
  readonly industry?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly honour?: HonourKind | null | undefined;
}

const mostSearchCharacters = 50;

/**
 * The filter as conditions on the table `enterprise`, each met by an index.
 *
 * @param today the day on which an honour holds, `YYYY-MM-DD`
 * @throws ClientError for what can't be searched
 */
export function odrCondition(
  { division, industry, name, honour }: OdrFilter,
  reference: Reference,
  today: string,
): Condition[] {
  return [
    ...(division ? [inDivision(division, reference)] : []),
    ...(industry ? [inIndustry(industry, reference)] : []),
    ...(name ? [named(name)] : []),
    ...(honour ? [honouredCondition(honour, today)] : []),
  ];
}

function inIndustry(code: string, { industries }: Reference): Condition {
  const isSection = industries.find(code)?.parent === undefined;
  return { sql: `${isSection ? 'industry_section' : 'industry'} = ?`, values: [code] };
}

/**
 * What is searched stands in the name, the parts between blanks each somewhere. Every pair of characters is looked up by its index; then
 * the name itself is looked at, for their order.
 */
function named(search: string): Condition {
  const parts = search
    .split(/\s+/)
    .map((part) => searchableName(part))
    .filter((part) => part !== '');
  const grams = [...new Set(parts.flatMap(wantedGrams))];
  if (grams.length === 0 || searchableName(search).length > mostSearchCharacters) {
    throw new ClientError('BAD_USER_INPUT', `"name" has 1 to ${mostSearchCharacters} characters.`);
  }
  const having = grams.map((gram) => ({
    sql: 'id IN (SELECT enterprise_id FROM enterprise_name_gram WHERE gram = ?)',
    values: [gram],
  }));
  const containing = parts.map((part) => ({ sql: 'searchable_name LIKE ?', values: [`%${escaped(part)}%`] }));
  return allOf([...having, ...containing]);
}

const escaped = (text: string) => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
