import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { isInForce } from '../in-force.ts';
import type { HonourResolvers } from './../../types.generated.ts';

export const Honour: HonourResolvers = {
  authority: ({ authorityId }, _arguments, { platform }) => platform.reference().authorities.find(authorityId) ?? null,
  inForce: (honour, _arguments, { now }) => isInForce(honour, shanghaiDay(now)),
};
