import type { EvidenceResolvers } from './../../types.generated.ts';

export const Evidence: EvidenceResolvers = {
  contentType: ({ upload }) => upload.contentType,
  size: ({ upload }) => upload.size,
  sha256: ({ upload }) => upload.sha256,
  downloadUrl: ({ upload }, _arguments, context) => context.platform.fileUrls.forDownload(upload).url,
};
