import { inboxPart } from '@odr/shared/notice/inbox.ts';
import { noticeTexts } from '../notice-texts.ts';
import type { InboxResolvers } from './../../types.generated.ts';

export const Inbox: InboxResolvers = {
  __resolveReference: ({ page }) => ({ page }),
  registry: ({ page }, _arguments, { notices, viewer }) => inboxPart(page, notices, noticeTexts, viewer),
};
