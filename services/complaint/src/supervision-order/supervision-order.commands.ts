import type { Reading } from '@odr/shared/command/command.ts';
import { lockEnterprise } from '@odr/shared/enterprise-copy/enterprise-copy.queries.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { inScope, viewerScope } from '@odr/shared/scope/viewer-scope.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { complaintAggregate } from '../complaint/complaint.repository.ts';
import { answerOrderInput, decideAnswer } from './answer-order.ts';
import { closeOrderInput, decideClosing } from './close-order.ts';
import { type IssueOrder, type IssuingFacts, decideIssue, issueOrderInput } from './issue-order.ts';
import { decideOverdue, noteOverdueInput } from './note-overdue.ts';
import { supervisionOrderAggregate } from './supervision-order.repository.ts';
import { mayKnowOrder } from './supervision-order.scope.ts';
import type { SupervisionOrder } from './supervision-order.ts';

export type SupervisionOrderCommands = ReturnType<typeof supervisionOrderCommands>;

/** The commands on supervision orders: who may try, what they need to know, and the rule that decides. */
export function supervisionOrderCommands(platform: Platform) {
  const aggregate = supervisionOrderAggregate(platform);
  const complaints = complaintAggregate(platform);
  const onOrder = { aggregate, target: ({ orderId }: { orderId: Id }) => orderId };
  const asked = {
    ...onOrder,
    async inScope(order: SupervisionOrder, { tx, viewer }: Reading<unknown>) {
      const { authorities } = platform.reference();
      return mayKnowOrder(await viewerScope(tx, viewer, authorities), order, authorities);
    },
  };

  return {
    issueSupervisionOrder: {
      name: 'issueSupervisionOrder',
      input: issueOrderInput,
      actors: ['OFFICER'] as const,
      aggregate,
      target: () => undefined,
      async facts({ tx, viewer, input }: Reading<IssueOrder>): Promise<IssuingFacts> {
        const { authorities, calendar } = platform.reference();
        // Both stay locked, so that the order goes to whom the complaint is addressed to at that moment.
        const complaint = (await complaints.load(tx, input.complaintId))?.state;
        const enterpriseId = complaint?.addressee.enterpriseId ?? null;
        const enterprise = enterpriseId === null ? undefined : await lockEnterprise(tx, enterpriseId);
        const authorityId = authorities.actingFor(viewer)?.id ?? '';
        return { complaint, enterprise, authorityId, calendar };
      },
      async inScope(_nothing: undefined, { tx, viewer }: Reading<unknown>, { complaint }: IssuingFacts) {
        if (complaint === undefined) return false;
        const { authorities } = platform.reference();
        const { consumerSubject, addressee } = complaint;
        return inScope(await viewerScope(tx, viewer, authorities), { consumerSubject, ...addressee }, authorities);
      },
      decide: decideIssue,
    },
    answerSupervisionOrder: {
      ...asked,
      name: 'answerSupervisionOrder',
      input: answerOrderInput,
      actors: ['LIAISON', 'INTEGRATION'] as const,
      facts: async () => undefined,
      decide: decideAnswer,
    },
    closeSupervisionOrder: {
      ...asked,
      name: 'closeSupervisionOrder',
      input: closeOrderInput,
      actors: ['OFFICER'] as const,
      facts: async () => ({ authorities: platform.reference().authorities }),
      decide: decideClosing,
    },
    noteOverdueOrder: {
      ...onOrder,
      name: 'noteOverdueOrder',
      input: noteOverdueInput,
      actors: ['SYSTEM'] as const,
      inScope: () => true,
      facts: async () => undefined,
      decide: decideOverdue,
    },
  };
}
