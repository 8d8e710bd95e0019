import { withdrawalReasons } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { IndicatorsResolvers } from './../../types.generated.ts';
import { policy } from '../../policy.ts';
import { rates, withdrawalRateFor } from '../definitions.ts';
import { handlingDaysOf, rateOf, satisfactionOf, sumOf } from '../indicator.ts';

export const Indicators: IndicatorsResolvers = {
  from: ({ period }) => period.from,
  to: ({ period }) => period.to,
  minimumCases: () => policy.minimumCases,
  filed: ({ figures }) => figures.filed,
  concluded: ({ figures }) => sumOf(figures, rates.settlementRate.denominator),
  settlementRate: ({ figures }) => rateOf(rates.settlementRate, figures),
  confirmedSettlementRate: ({ figures }) => rateOf(rates.confirmedSettlementRate, figures),
  ratingCoverage: ({ figures }) => rateOf(rates.ratingCoverage, figures),
  satisfaction: ({ figures }) => satisfactionOf(figures),
  contactOnTimeRate: ({ figures }) => rateOf(rates.contactOnTimeRate, figures),
  settlementOnTimeRate: ({ figures }) => rateOf(rates.settlementOnTimeRate, figures),
  handlingWorkingDays: async (indicators) => handlingDaysOf(await indicators.handling()),
  referralRate: ({ figures }) => rateOf(rates.referralRate, figures),
  contradictionRate: ({ figures }) => rateOf(rates.contradictionRate, figures),
  withdrawalRate: ({ figures }) => rateOf(rates.withdrawalRate, figures),
  withdrawals: ({ figures }) =>
    withdrawalReasons.map((reason) => ({ reason, rate: rateOf(withdrawalRateFor(reason), figures) })),
  months: (indicators) => indicators.months(),
};
