import type { QueryResolvers } from './../../../types.generated.ts';

export const openRecommendation: NonNullable<QueryResolvers['openRecommendation']> = async (
  _parent,
  { unifiedSocialCreditCode },
  { applications, enterprises, platform },
) => {
  const found = await applications.openRecommendation(unifiedSocialCreditCode);
  if (found === null) return null;
  return {
    applicationId: found.id,
    enterprise: await enterprises.existing(found.enterpriseId),
    authority: platform.reference().authorities.find(found.recommendingAuthority ?? '') ?? null,
    recommendedAt: found.startedAt,
  };
};
