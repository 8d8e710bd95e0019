import { type Refused, isRefused, refuse } from '@odr/shared/command/decision.ts';
import { text } from '@odr/shared/command/input.ts';
import { type Scale, type SubjectKind, scales, subjectKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { z } from 'zod';

/** What the registry holds of an enterprise itself: all of it public. */
export interface EnterpriseFile {
  readonly unifiedSocialCreditCode: string;
  readonly name: string;
  readonly subjectKind: SubjectKind;
  /** GB/T 4754 division (大类), e.g. `52`. */
  readonly industry: string;
  readonly scale: Scale;
  /** GB/T 2260 code of the county of the address, or of a prefecture without counties. */
  readonly division: string;
  readonly address: string;
}

export const particularsInput = { name: text(100), division: z.string(), address: text(200) };
export const classificationInput = { industry: z.string(), scale: z.enum(scales) };
export const enterpriseFileInput = z.object({
  unifiedSocialCreditCode: text(40),
  subjectKind: z.enum(subjectKinds),
  ...particularsInput,
  ...classificationInput,
});

export type FileRefusal = 'InvalidCreditCode' | 'UnknownDivision' | 'UnknownIndustry';

/** The file as stated, where code, division and industry are right. */
export function checkedFile(
  stated: EnterpriseFile,
  reference: Reference,
  today: string,
): EnterpriseFile | Refused<FileRefusal> {
  const code = parseCreditCode(stated.unifiedSocialCreditCode)?.code;
  if (code === undefined) return refuse('InvalidCreditCode');
  const fault = divisionFault(stated.division, reference, today) ?? industryFault(stated.industry, reference, today);
  return fault ?? { ...stated, unifiedSocialCreditCode: code };
}

/** Refuses a division that is no address today: unknown, retired, too large, or without a reviewing authority. */
export function divisionFault(
  division: string,
  { divisions, authorities }: Reference,
  today: string,
): Refused<'UnknownDivision'> | undefined {
  return divisions.validAt(division, today) && authorities.reviewingAuthorityOf(division) !== undefined
    ? undefined
    : refuse('UnknownDivision', { division });
}

/** Refuses what is not a division (大类) of GB/T 4754 in force. */
export function industryFault(
  industry: string,
  { industries }: Reference,
  today: string,
): Refused<'UnknownIndustry'> | undefined {
  const term = industries.find(industry);
  const fits = term?.parent !== undefined && (term.validTo === undefined || today < term.validTo);
  return fits ? undefined : refuse('UnknownIndustry', { industry });
}

export const isFile = (file: EnterpriseFile | Refused): file is EnterpriseFile => !isRefused(file);
