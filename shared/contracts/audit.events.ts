import { z } from 'zod';
import { serviceNames } from '../subgraph/service-names.ts';
import { defineEvent } from './contract.ts';
import { count, digest, oneOf } from './fields.ts';

/** What a service tells of its audit log. Subject: the service's chain of blocks; the block's number is the aggregate's version. */
export const auditEvents = [
  defineEvent({
    type: 'odr.audit.blockSealed',
    version: 1,
    description:
      'Rows of the audit log were sealed into a block. Kept apart from the database, its hash shows a chain that was cut off or replaced.',
    data: z.object({
      service: oneOf(serviceNames, 'Service whose audit log it is.'),
      rows: count('Number of rows in the block.'),
      previous: digest('Hash of the block before; zeros before the first.'),
      hash: digest('Hash of this block.'),
    }),
  }),
] as const;
