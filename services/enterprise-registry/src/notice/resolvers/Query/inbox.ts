import { inboxKey } from '@odr/shared/notice/inbox.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const inbox: NonNullable<QueryResolvers['inbox']> = (_parent, page) => ({ page: inboxKey(page) });
