import { inboxPart } from '@odr/shared/notice/inbox.ts';
import type { InboxResolvers } from './../../types.generated.ts';
import { noticeTexts } from '../notice-texts.ts';

export const Inbox: InboxResolvers = {
  __resolveReference: ({ page }) => ({ page }),
  feedback: ({ page }, _arguments, context) => inboxPart(page, context.notices, noticeTexts, context.viewer),
};
