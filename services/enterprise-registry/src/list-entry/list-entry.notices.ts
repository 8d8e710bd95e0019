import type { Id } from '@odr/shared/id/id.ts';
import { toEnterprise } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import type { ListEntryEvent } from './list-entry.ts';

/** A notice with the enterprise that it is about, among whose entries its people read this one. */
export interface NoticeAboutEnterprise {
  readonly enterpriseId: Id;
  readonly notice: Notice<NoticeKind>;
}

/** Who is told of what happened to an entry: the people of an ODR enterprise; of others nobody has an account. Pure. */
export function noticeOfListEntry({ type, enterprise }: ListEntryEvent): NoticeAboutEnterprise | undefined {
  if (enterprise === null || !enterprise.isOdr) return undefined;
  const kind = type === 'Listed' ? 'LISTED' : 'DELISTED';
  return { enterpriseId: enterprise.id, notice: { to: toEnterprise(enterprise.id), kind } };
}
