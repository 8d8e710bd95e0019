import { ClientError } from '@odr/shared/command/client-error.ts';
import { filingPath, filingTexts } from '../../filing-path.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const filingNotice: NonNullable<QueryResolvers['filingNotice']> = async (
  _parent,
  { enterpriseId, unifiedSocialCreditCode },
  { enterprises, viewer },
) => {
  const found = enterpriseId
    ? await enterprises.byId(enterpriseId)
    : await enterprises.byCode(unifiedSocialCreditCode ?? missing());
  const path = filingPath(found?.odrStatus);
  const text = filingTexts[path];
  return {
    enterprise: found,
    isOdrEnterprise: path === 'NEGOTIATION_OR_AUTHORITY',
    path,
    text: viewer.language === 'en' ? text.en : text.zh,
  };
};

function missing(): never {
  throw new ClientError('BAD_USER_INPUT', 'Give "enterpriseId" or "unifiedSocialCreditCode".');
}
