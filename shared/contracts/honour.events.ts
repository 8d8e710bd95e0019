import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { honourKinds } from './enterprise.vocabulary.ts';
import { code, day, id, oneOf } from './fields.ts';

const honour = {
  enterpriseId: id('Enterprise honoured.'),
  kind: oneOf(honourKinds, 'Kind of honour (Art. 21).'),
  authorityId: code('Authority that awarded it.'),
};

/** Everything that happens to an honour of an ODR enterprise (Art. 21). Subject: the honour's id. */
export const honourEvents = [
  defineEvent({
    type: 'odr.honour.honoured',
    version: 1,
    description: 'An authority honoured an ODR enterprise (Art. 21). The title is read in the registry.',
    data: z.object({
      ...honour,
      awardedOn: day('Day of the award.'),
      validUntil: day('Last day on which it holds; null where it has none.').nullable(),
    }),
  }),
  defineEvent({
    type: 'odr.honour.honourRevoked',
    version: 1,
    description: 'The honour was revoked. The reason is read in the registry.',
    data: z.object({ ...honour, revokedOn: day('Day of the revocation.') }),
  }),
] as const;
