import { markNoticesRead } from '@odr/shared/notice/inbox.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

export const markRegistryNoticesRead: NonNullable<MutationResolvers['markRegistryNoticesRead']> = (
  _parent,
  { ids },
  { notices, now },
) => markNoticesRead(notices, ids, now);
