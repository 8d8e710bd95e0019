import { openMember } from '../member-contact.ts';
import { maskPerson } from '../person.ts';
import type { MemberResolvers } from './../../types.generated.ts';

export const Member: MemberResolvers = {
  contact(member, _arguments, { platform }) {
    const person = openMember(platform.sealer, member);
    return person === null ? null : maskPerson(person);
  },
};
