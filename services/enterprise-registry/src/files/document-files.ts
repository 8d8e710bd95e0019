import type { FileRoutes } from '@odr/shared/files/file-routes.ts';
import type { SignedUrl } from '@odr/shared/files/signed-url.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { IsNull } from 'typeorm';
import { type DocumentRow, documentTable } from '../application/application.table.ts';

/** The short-lived URLs by which documents are sent and read. */
export interface DocumentUrls {
  /** Where to send a document's bytes; nothing once they have arrived. */
  upload(document: DocumentRow): SignedUrl | null;
  /** Where to read a document; nothing before its bytes have arrived. Only for those who may see the application. */
  download(document: DocumentRow): SignedUrl | null;
}

export function documentUrls({ fileUrls }: Pick<Platform, 'fileUrls'>): DocumentUrls {
  return {
    upload: ({ id, contentType, size, sha256, uploadedAt }) =>
      uploadedAt === null ? fileUrls.forUpload({ id, contentType, maxBytes: size, sha256 }) : null,
    download: ({ id, contentType, uploadedAt }) =>
      uploadedAt === null ? null : fileUrls.forDownload({ id, contentType }),
  };
}

/** Marks a document as arrived. */
export function markDocument({ database, clock }: Platform): FileRoutes['onUploaded'] {
  return async ({ id }) => {
    await database.getRepository(documentTable).update({ id, uploadedAt: IsNull() }, { uploadedAt: clock.now() });
  };
}
