import type { Terms } from '@odr/shared/reference/terms.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const taxonomy: NonNullable<QueryResolvers['taxonomy']> = (_parent, _arguments, { platform }) => {
  const { taxonomy: published, editions } = platform.reference();
  return {
    edition: editions.taxonomy.edition,
    categories: firstLevel(published.categories),
    problems: firstLevel(published.problems),
  };
};

const firstLevel = (terms: Terms) => terms.children().map((term) => ({ term, terms }));
