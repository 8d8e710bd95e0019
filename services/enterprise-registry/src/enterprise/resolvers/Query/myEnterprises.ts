import type { QueryResolvers } from './../../../types.generated.ts';

export const myEnterprises: NonNullable<QueryResolvers['myEnterprises']> = (_parent, _arguments, context) =>
  context.enterprises.mine();
