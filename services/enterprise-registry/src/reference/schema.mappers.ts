import type { Authority } from '@odr/shared/division/authority.ts';
import type { Division } from '@odr/shared/division/division.ts';
import type { Term, Terms } from '@odr/shared/reference/terms.ts';

export type DivisionMapper = Division;
export type AuthorityMapper = Authority;
export type IndustryMapper = Term;
/** An entry with the list that it stands in. */
export type TaxonomyEntryMapper = { readonly term: Term; readonly terms: Terms };
