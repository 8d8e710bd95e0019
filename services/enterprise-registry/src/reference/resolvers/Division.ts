import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { DivisionResolvers } from './../../types.generated.ts';

export const Division: DivisionResolvers = {
  __resolveReference: ({ code }, { platform }) => platform.reference().divisions.find(code) ?? null,
  path: ({ code }, _arguments, { platform }) => platform.reference().divisions.path(code),
  children: ({ code }, _arguments, { platform, now }) =>
    platform.reference().divisions.children(code, shanghaiDay(now)),
  successor: ({ code, successor }, _arguments, { platform }) =>
    successor === undefined ? null : (platform.reference().divisions.successorOf(code) ?? null),
  reviewingAuthority: ({ code }, _arguments, { platform }) =>
    platform.reference().authorities.reviewingAuthorityOf(code) ?? null,
};
