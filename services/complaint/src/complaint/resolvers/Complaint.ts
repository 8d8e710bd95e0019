import type { ComplaintResolvers } from './../../types.generated.ts';
import { maskConsumer, openConsumer } from '../consumer-contact.ts';

export const Complaint: ComplaintResolvers = {
  __resolveReference: ({ id }, context) => context.complaints.byId(id),
  enterprise: ({ enterpriseId }) => (enterpriseId === null ? null : { __typename: 'Enterprise', id: enterpriseId }),
  unregisteredEnterprise: ({ namedEnterprise, namedAddress }) =>
    namedEnterprise === null ? null : { name: namedEnterprise, address: namedAddress ?? '' },
  async consumer({ id }, _arguments, context) {
    const row = await context.complaints.consumer(id);
    return row === null ? null : maskConsumer(openConsumer(context.platform, row));
  },
  contact({ contactRecordedAt, contactStatedAt, contactChannel, contactNote, contactDeniedAt, contactDueAt }) {
    if (contactRecordedAt === null || contactStatedAt === null || contactChannel === null) return null;
    return {
      recordedAt: contactRecordedAt,
      statedAt: contactStatedAt,
      channel: contactChannel,
      note: contactNote ?? '',
      onTime: contactRecordedAt <= contactDueAt,
      deniedAt: contactDeniedAt,
    };
  },
};
