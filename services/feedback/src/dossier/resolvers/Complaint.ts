import type { ComplaintResolvers } from './../../types.generated.ts';

export const Complaint: ComplaintResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  feedback: ({ id }, _arguments, context) => context.dossiers.byComplaint(id),
};
