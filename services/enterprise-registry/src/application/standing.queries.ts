import { type Pipe, runWithin } from '@odr/shared/command/pipe.ts';
import { parseCreditCode } from '@odr/shared/credit-code/credit-code.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import type { EntityManager } from 'typeorm';
import type { EnterpriseCommands } from '../enterprise/enterprise.commands.ts';
import type { EnterpriseFile } from '../enterprise/enterprise-file.ts';
import { enterpriseTable } from '../enterprise/enterprise.table.ts';
import { applicationTable } from './application.table.ts';
import type { Standing } from './start-application.ts';

/**
 * How an enterprise stands, under its lock until the transaction ends: applications for it take turns.
 *
 * @param applicant whose own draft counts as in progress too
 */
export async function lockStanding(tx: EntityManager, enterpriseId: Id, applicant?: Viewer): Promise<Standing> {
  const rows: { odr_status: string }[] = await tx.query('SELECT odr_status FROM enterprise WHERE id = ? FOR UPDATE', [
    idToBytes(enterpriseId),
  ]);
  const applications = tx.getRepository(applicationTable);
  return {
    enterpriseId,
    active: rows[0]?.odr_status === 'ACTIVE',
    applicationInProgress:
      (await applications.existsBy({ inProgressOf: enterpriseId })) ||
      (applicant?.kind === 'APPLICANT' &&
        (await applications.existsBy({ enterpriseId, status: 'DRAFT', applicantSubject: applicant.subject }))),
    recommendationOpen: await applications.existsBy({ enterpriseId, status: 'RECOMMENDED' }),
  };
}

/**
 * The same by what somebody states of the enterprise, which the registry takes up in this transaction where it does not know its code.
 * Two who do so at once meet at the unique code, and the slower one runs again.
 *
 * @returns undefined where the file has a fault, which the decision then names
 */
export async function findOrRegister(
  tx: EntityManager,
  pipe: Pipe,
  { registerEnterprise }: Pick<EnterpriseCommands, 'registerEnterprise'>,
  file: EnterpriseFile,
  viewer: Viewer,
): Promise<Standing | undefined> {
  const unifiedSocialCreditCode = parseCreditCode(file.unifiedSocialCreditCode)?.code;
  if (unifiedSocialCreditCode === undefined) return undefined;
  const known = await tx.getRepository(enterpriseTable).findOneBy({ unifiedSocialCreditCode });
  if (known !== null) return lockStanding(tx, known.id, viewer);
  const request = { viewer, idempotencyKey: unifiedSocialCreditCode };
  const registered = await runWithin(pipe, tx, registerEnterprise, file, request);
  return registered.done ? lockStanding(tx, registered.id, viewer) : undefined;
}
