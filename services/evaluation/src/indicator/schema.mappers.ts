import type { IndicatorsOfPeriod } from './indicators-of-period.ts';

export type IndicatorsMapper = IndicatorsOfPeriod;

/** What a reference names; the registry has the rest. */
export interface EnterpriseMapper {
  readonly id: string;
}
