import { toEnterprise } from '@odr/shared/notice/recipient.ts';
import type { Notice } from '@odr/shared/notice/write-notices.ts';
import type { NoticeKind } from '../notice/notice-texts.ts';
import type { Honour, HonourEvent } from './honour.ts';

/** The enterprise's people are told of what happened to its honour. Pure. */
export function noticeOfHonour({ type }: HonourEvent, { enterpriseId }: Honour): Notice<NoticeKind> {
  return { to: toEnterprise(enterpriseId), kind: type === 'Honoured' ? 'HONOURED' : 'HONOUR_REVOKED' };
}
