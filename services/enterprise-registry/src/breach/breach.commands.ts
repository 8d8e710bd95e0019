import type { Reading } from '@odr/shared/command/command.ts';
import { newId } from '@odr/shared/id/id.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import type { Enterprise } from '../enterprise/enterprise.ts';
import { actingAuthority, supervisedEnterprise } from '../enterprise/supervised-enterprise.commands.ts';
import { breachTable } from '../enterprise/enterprise.table.ts';
import { decideBreach, recordBreachInput } from './record-breach.ts';
import { type WithdrawBreach, decideBreachWithdrawal, withdrawBreachInput } from './withdraw-breach.ts';

export type BreachCommands = ReturnType<typeof breachCommands>;

/** The commands of officers on breaches of duty. */
export function breachCommands(platform: Platform) {
  const supervised = supervisedEnterprise(platform);

  async function breachOf(reading: Reading<WithdrawBreach>, { id: enterpriseId }: Enterprise) {
    const { breachId: id } = reading.input;
    const row = await reading.tx.getRepository(breachTable).findOneBy({ id, enterpriseId });
    if (row === null) return { breach: undefined, isFinder: false };
    const finder = platform.reference().authorities.successorOf(row.authorityId ?? '');
    return {
      breach: { withdrawn: row.withdrawnAt !== null },
      isFinder: finder?.id === actingAuthority(reading, platform),
    };
  }

  return {
    recordBreach: {
      ...supervised,
      name: 'recordBreach',
      input: recordBreachInput,
      facts: async (reading: Reading<unknown>) => ({
        breachId: newId(),
        authorityId: actingAuthority(reading, platform),
      }),
      decide: decideBreach,
    },
    withdrawBreach: {
      ...supervised,
      name: 'withdrawBreach',
      input: withdrawBreachInput,
      facts: breachOf,
      decide: decideBreachWithdrawal,
      reason: ({ reason }: WithdrawBreach) => reason,
    },
  };
}
