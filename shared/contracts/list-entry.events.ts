import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { enterpriseLists } from './enterprise.vocabulary.ts';
import { day, id, oneOf, socialCreditCode } from './fields.ts';

const listed = {
  list: oneOf(enterpriseLists, 'Which list.'),
  unifiedSocialCreditCode: socialCreditCode('Unified social credit code of the enterprise.'),
  enterpriseId: id('The enterprise; null where the registry does not know it.').nullable(),
};

/** Everything that happens to an entry in a list of the authorities (Art. 8). Subject: the entry's id. */
export const listEntryEvents = [
  defineEvent({
    type: 'odr.listEntry.listed',
    version: 1,
    description: 'An officer entered an enterprise in a list. Ground and document number stay with the registry.',
    data: z.object({ ...listed, listedOn: day('Day from which it is listed.') }),
  }),
  defineEvent({
    type: 'odr.listEntry.delisted',
    version: 1,
    description: 'The entry was removed from its list. The reason stays with the registry.',
    data: z.object({ ...listed, removedOn: day('Day from which it is listed no more.') }),
  }),
] as const;
