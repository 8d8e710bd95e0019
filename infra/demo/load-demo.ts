import type { Id } from '@odr/shared/id/id.ts';
import { type DemoTarget, actor } from './actors.ts';
import { demoEnterprises, demoLiaisons } from './enterprises.ts';
import { graphClient } from './graph-client.ts';
import { apply, approve } from './steps.ts';

interface FoundEnterprises {
  readonly odrEnterprises: {
    readonly edges: readonly { readonly node: { readonly id: Id; readonly unifiedSocialCreditCode: string } }[];
  };
}

/**
 * Lets the demo enterprises apply and be approved, as their accounts would; those that are ODR enterprises already stay what they are.
 *
 * @returns the id of each demo enterprise, in their order
 */
export async function loadDemo(target: DemoTarget): Promise<Id[]> {
  const ids: Id[] = [];
  for (const enterprise of demoEnterprises) {
    const { name, unifiedSocialCreditCode, division } = enterprise.file;
    const found = await graphClient(target.graphUrl).ask<FoundEnterprises>('FindAnEnterprise', { name, division });
    const known = found.odrEnterprises.edges.find(
      ({ node }) => node.unifiedSocialCreditCode === unifiedSocialCreditCode,
    );
    ids.push(known?.node.id ?? (await open(target, enterprise)));
  }
  return ids;
}

async function open(target: DemoTarget, enterprise: (typeof demoEnterprises)[number]): Promise<Id> {
  const applicant = await actor(target, enterprise.applicant);
  const { applicationId, enterpriseId } = await apply(applicant, enterprise.file, demoLiaisons(enterprise));
  await approve(await actor(target, enterprise.officer), applicationId);
  return enterpriseId;
}
