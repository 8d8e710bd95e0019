import { answerOfRow, closingOfRow } from '../supervision-order.rows.ts';
import type { SupervisionOrderResolvers } from './../../types.generated.ts';

export const SupervisionOrder: SupervisionOrderResolvers = {
  complaint: ({ complaintId }, _arguments, context) => context.complaints.byId(complaintId),
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  answer: (row) => answerOfRow(row),
  closing: (row) => closingOfRow(row),
};
