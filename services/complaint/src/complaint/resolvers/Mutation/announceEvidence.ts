import { announceUpload } from '@odr/shared/files/uploads.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

export const announceEvidence: NonNullable<MutationResolvers['announceEvidence']> = async (
  _parent,
  { input },
  { platform, viewer },
) => {
  const { upload, target } = await announceUpload(platform, viewer, input);
  return { fileId: upload.id, uploadUrl: target.url, expiresAt: target.expiresAt };
};
