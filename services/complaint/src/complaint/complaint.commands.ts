import type { Reading } from '@odr/shared/command/command.ts';
import { lockEnterprise } from '@odr/shared/enterprise-copy/enterprise-copy.queries.ts';
import { inScope, viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Complaint } from './complaint.ts';
import { complaintAggregate } from './complaint.repository.ts';
import { type FileComplaint, decideFiling, fileComplaintInput } from './file-complaint.ts';
import { decideContact, recordContactInput } from './record-contact.ts';

export type ComplaintCommands = ReturnType<typeof complaintCommands>;

/** The commands on complaints: who may try, what they need to know, and the rule that decides. */
export function complaintCommands(platform: Platform) {
  const aggregate = complaintAggregate(platform);
  const byId = { target: ({ complaintId }: { complaintId: string }) => complaintId, facts: async () => undefined };

  /** The viewer's own case: the consumer's, one addressed to the enterprise, one in the jurisdiction. */
  async function ownCase(complaint: Complaint, { tx, viewer }: Reading<unknown>): Promise<boolean> {
    const { authorities } = platform.reference();
    const { consumerSubject, addressee } = complaint;
    return inScope(await viewerScope(tx, viewer, authorities), { consumerSubject, ...addressee }, authorities);
  }

  return {
    fileComplaint: {
      name: 'fileComplaint',
      input: fileComplaintInput,
      actors: ['CONSUMER'] as const,
      aggregate,
      target: () => undefined,
      async facts({ tx, input }: Reading<FileComplaint>) {
        const enterprise = input.enterpriseId === null ? undefined : await lockEnterprise(tx, input.enterpriseId);
        return { enterprise, reference: platform.reference(), evidenceUsable: (input.evidence ?? []).length === 0 };
      },
      inScope: () => true,
      decide: decideFiling,
    },
    recordContact: {
      name: 'recordContact',
      input: recordContactInput,
      actors: ['LIAISON', 'INTEGRATION'] as const,
      aggregate,
      ...byId,
      inScope: ownCase,
      decide: decideContact,
    },
  };
}
