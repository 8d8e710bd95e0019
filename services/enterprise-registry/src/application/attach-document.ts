import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { documentKinds } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import { fileTypes, largestFileBytes } from '@odr/shared/files/file-types.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { z } from 'zod';
import type { Application, ApplicationEvent } from './application.ts';

/** The applicant announces a document, whose bytes are then sent to a URL of its own. */
export const attachDocumentInput = z.object({
  applicationId: id,
  kind: z.enum(documentKinds),
  contentType: z.enum(fileTypes, `must be one of ${fileTypes.join(', ')}`),
  size: z.int().min(1).max(largestFileBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits'),
});
export type AttachDocument = z.output<typeof attachDocumentInput>;

/** Art. 7: documents are attached to a draft, and when the authority asked for more. The last of a kind stands. */
export function decideAttachment(
  application: Application,
  { applicationId: _applicationId, ...announced }: AttachDocument,
  { viewer, facts }: Pick<DecisionContext<{ readonly documentId: Id }>, 'viewer' | 'facts'>,
): readonly ApplicationEvent[] | Refused<'ApplicationNotOpen'> {
  if (application.status !== 'DRAFT' && application.status !== 'SUPPLEMENT_REQUESTED')
    return refuse('ApplicationNotOpen', { status: application.status });
  return [{ type: 'DocumentAttached', document: { id: facts.documentId, ...announced }, by: viewer.subject }];
}
