import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { Scheme, SchemeEvent } from '../scheme/scheme.ts';

/** What others get to read of what happened to a scheme. Its rules are public in the graph. */
export function publishScheme(event: SchemeEvent, { province, number, rules }: Scheme): EventContent {
  const { authorityId } = event;
  switch (event.type) {
    case 'Adopted':
      return eventContent('odr.evaluation.schemeAdopted', {
        province,
        number,
        authorityId,
        effectiveFrom: `${rules.effectiveFrom}-01`,
        cadence: rules.cadence,
      });
    case 'Withdrawn':
      return eventContent('odr.evaluation.schemeWithdrawn', { province, number, authorityId });
  }
}
