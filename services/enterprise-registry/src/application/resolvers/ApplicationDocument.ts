import type { ApplicationDocumentResolvers } from './../../types.generated.ts';

export const ApplicationDocument: ApplicationDocumentResolvers = {
  downloadUrl: (document, _arguments, { documentUrls }) => documentUrls.download(document)?.url ?? null,
};
