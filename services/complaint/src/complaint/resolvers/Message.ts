import type { MessageResolvers } from './../../types.generated.ts';

export const Message: MessageResolvers = {};
