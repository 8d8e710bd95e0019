import type { Reading } from '@odr/shared/command/command.ts';
import type { Platform } from '@odr/shared/subgraph/platform.ts';
import { decideAdoption } from './adopt-scheme.ts';
import { schemeRulesInput } from './scheme-rules.input.ts';
import { lockSchemes, schemeAggregate } from './scheme.repository.ts';
import type { Scheme } from './scheme.ts';
import { decideSchemeWithdrawal, withdrawSchemeInput } from './withdraw-scheme.ts';

export type SchemeCommands = ReturnType<typeof schemeCommands>;

/** The commands on schemes. Schemes are public, so that none is hidden from an officer: who may not decide is told so. */
export function schemeCommands(platform: Pick<Platform, 'reference'>) {
  const authorityOf = ({ viewer }: Reading<unknown>) => platform.reference().authorities.actingFor(viewer);
  const byOfficer = { actors: ['OFFICER'] as const, aggregate: schemeAggregate };

  return {
    adoptEvaluationScheme: {
      ...byOfficer,
      name: 'adoptEvaluationScheme',
      input: schemeRulesInput,
      target: () => undefined,
      async facts(reading: Reading<unknown>) {
        const authority = authorityOf(reading);
        return { authority, schemes: authority === undefined ? [] : await lockSchemes(reading.tx, authority.division) };
      },
      inScope: () => true,
      decide: decideAdoption,
    },
    withdrawEvaluationScheme: {
      ...byOfficer,
      name: 'withdrawEvaluationScheme',
      input: withdrawSchemeInput,
      target: ({ schemeId }: { schemeId: string }) => schemeId,
      facts: async (reading: Reading<unknown>) => ({ authority: authorityOf(reading) }),
      /** Another province's scheme is none that this officer could decide on. */
      inScope(scheme: Scheme, reading: Reading<unknown>): boolean {
        const authority = authorityOf(reading);
        return authority !== undefined && platform.reference().divisions.covers(scheme.province, authority.division);
      },
      decide: decideSchemeWithdrawal,
      reason: ({ reason }: { reason: string }) => reason,
    },
  };
}
