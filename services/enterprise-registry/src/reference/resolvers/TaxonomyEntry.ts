import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { nameOf } from '../look-up.ts';
import type { TaxonomyEntryResolvers } from './../../types.generated.ts';

export const TaxonomyEntry: TaxonomyEntryResolvers = {
  code: ({ term }) => term.code,
  name: ({ term }, _arguments, { viewer }) => nameOf(term, viewer.language),
  offered: ({ term }, _arguments, { now }) => term.validTo === undefined || shanghaiDay(now) < term.validTo,
  children: ({ term, terms }) => terms.children(term.code).map((below) => ({ term: below, terms })),
};
