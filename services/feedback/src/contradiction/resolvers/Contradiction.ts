import type { ContradictionResolvers } from './../../types.generated.ts';

export const Contradiction: ContradictionResolvers = {
  complaint: ({ complaintId }) => ({ id: complaintId }),
};
