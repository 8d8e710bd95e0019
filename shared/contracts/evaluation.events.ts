import { z } from 'zod';
import { defineEvent } from './contract.ts';
import { cadences } from './evaluation.vocabulary.ts';
import { code, count, day, division, oneOf } from './fields.ts';

const province = division('Province.');
const number = count('Number of the scheme within its province, from 1.');

/** Everything that the evaluation service decides. Subject: the id of the scheme. */
export const evaluationEvents = [
  defineEvent({
    type: 'odr.evaluation.schemeAdopted',
    version: 1,
    description: 'A province adopted the rules by which its ODR enterprises are evaluated (Art. 20).',
    data: z.object({
      province,
      number,
      authorityId: code('Authority that adopted it.'),
      effectiveFrom: day('First day of the first period that it holds for.'),
      cadence: oneOf(cadences, 'How often the province evaluates.'),
    }),
  }),
  defineEvent({
    type: 'odr.evaluation.schemeWithdrawn',
    version: 1,
    description: 'A province withdrew a scheme before it took effect; the one before goes on.',
    data: z.object({ province, number, authorityId: code('Authority that withdrew it.') }),
  }),
] as const;
