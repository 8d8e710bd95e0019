import type { QueryResolvers } from './../../../types.generated.ts';

export const enterpriseByCreditCode: NonNullable<QueryResolvers['enterpriseByCreditCode']> = (
  _parent,
  { unifiedSocialCreditCode },
  context,
) => context.enterprises.byCode(unifiedSocialCreditCode);
