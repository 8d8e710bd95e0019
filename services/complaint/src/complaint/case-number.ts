import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/**
 * The number by which people call a case: day of receipt, division of the enterprise, and eight characters (no I, L, O, U) from the
 * random end of the id, e.g. `20260213-330106-7K3F9QXA`.
 */
export function caseNumberOf(id: Id, receivedAt: Date, division: string): string {
  const bytes = idToBytes(id);
  let random = bytes.readUIntBE(bytes.length - 5, 5);
  let characters = '';
  for (let index = 0; index < length; index += 1) {
    characters = (digits[random % digits.length] ?? '') + characters;
    random = Math.floor(random / digits.length);
  }
  return `${shanghaiDay(receivedAt).replaceAll('-', '')}-${division}-${characters}`;
}
