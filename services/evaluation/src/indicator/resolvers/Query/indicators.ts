import { ClientError } from '@odr/shared/command/client-error.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const indicators: NonNullable<QueryResolvers['indicators']> = (
  _parent,
  { divisionCode = null, enterpriseId, ...wanted },
  context,
) => {
  if (!enterpriseId) return context.indicators.ofDivision(divisionCode, wanted);
  if (divisionCode !== null)
    throw new ClientError('BAD_USER_INPUT', 'Give a division or an enterprise, not both: an enterprise is seen whole.');
  return context.indicators.ofEnterprise(enterpriseId, wanted);
};
