import type { QueryResolvers } from './../../../types.generated.ts';

export const odrEnterprises: NonNullable<QueryResolvers['odrEnterprises']> = (_parent, arguments_, context) =>
  context.enterprises.odrEnterprises(arguments_, arguments_);
