import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { QueryResolvers } from './../../../types.generated.ts';

export const divisions: NonNullable<QueryResolvers['divisions']> = (_parent, { parent }, { platform, now }) =>
  platform.reference().divisions.children(parent, shanghaiDay(now));
