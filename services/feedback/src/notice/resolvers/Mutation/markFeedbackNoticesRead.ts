import { id, parseInput } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { MutationResolvers } from './../../../types.generated.ts';

const input = z.object({ ids: z.array(id).max(100, 'has at most 100') });

export const markFeedbackNoticesRead: NonNullable<MutationResolvers['markFeedbackNoticesRead']> = async (
  _parent,
  arguments_,
  context,
) => {
  await context.notices.markRead(parseInput(input, arguments_).ids, context.now);
  return true;
};
