import { type EventContent, eventContent } from '@odr/shared/contracts/catalogue.ts';
import type { Honour, HonourEvent } from '../honour/honour.ts';

/** What others get to read of what happened to an honour: never what people wrote. */
export function publishHonour(event: HonourEvent, { enterpriseId, kind, authorityId }: Honour): EventContent {
  const honour = { enterpriseId, kind, authorityId };
  switch (event.type) {
    case 'Honoured': {
      const { awardedOn, validUntil } = event.honour;
      return eventContent('odr.honour.honoured', { ...honour, awardedOn, validUntil });
    }
    case 'HonourRevoked':
      return eventContent('odr.honour.honourRevoked', { ...honour, revokedOn: event.revokedOn });
  }
}
