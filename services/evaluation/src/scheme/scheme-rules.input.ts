import { cadences, schemeIndicators } from '@odr/shared/contracts/evaluation.vocabulary.ts';
import { scales, subjectKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { z } from 'zod';
import { parseLevel } from './level.ts';

const level = z.string().transform((text, context) => {
  const parsed = parseLevel(text);
  if (parsed === undefined) context.addIssue('must be a decimal from 0 to 999 with at most 4 places, such as "0.85"');
  return parsed ?? '';
});
const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,19}$/, 'must be 1 to 20 of A–Z, 0–9 and _, beginning with a letter');
const some = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).min(1, 'must not be empty').max(most, `must have at most ${most} entries`);

/** The shape of a scheme's rules as they are sent; whether they make sense is for `faultOfRules` to say. */
export const schemeRulesInput = z.object({
  effectiveFrom: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month, such as "2027-01"'),
  cadence: z.enum(cadences),
  minimumCases: z.int().min(1, 'must be at least 1').max(1_000, 'must be at most 1000'),
  indicators: some(
    z.object({
      indicator: z.enum(schemeIndicators),
      weight: z.int().min(1, 'must be at least 1').max(100, 'must be at most 100'),
      floor: level,
      target: level,
    }),
    schemeIndicators.length,
  ),
  grades: some(
    z.object({ grade: code, fromScore: z.int().min(0, 'must be at least 0').max(100, 'must be at most 100') }),
    10,
  ),
  peerGroups: some(
    z.object({
      code,
      subjectKinds: some(z.enum(subjectKinds), subjectKinds.length),
      scales: some(z.enum(scales), scales.length),
    }),
    subjectKinds.length * scales.length,
  ),
});
