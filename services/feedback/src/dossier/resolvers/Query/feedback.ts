import type { QueryResolvers } from './../../../types.generated.ts';

export const feedback: NonNullable<QueryResolvers['feedback']> = (_parent, { complaintId }, context) =>
  context.dossiers.byComplaint(complaintId);
