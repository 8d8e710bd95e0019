import { markNoticesRead } from '@odr/shared/notice/inbox.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

export const markComplaintNoticesRead: NonNullable<MutationResolvers['markComplaintNoticesRead']> = (
  _parent,
  { ids },
  { notices, now },
) => markNoticesRead(notices, ids, now);
