import { checkCharacter } from './credit-code.ts';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Makes a valid code of an enterprise registered by market supervision, for the demo and tests.
 *
 * @param seed a whole number from 0 to 99,999,999; another one gives another code
 * @param division the six digits of the registering office
 */
export function makeCreditCode(seed: number, division: string): string {
  const body = `91${division}${organisationCode(seed)}`;
  return `${body}${checkCharacter(body)}`;
}

/** Eight digits and their check character by GB 11714. */
function organisationCode(seed: number): string {
  const digits = String(seed).padStart(8, '0');
  if (!/^\d{8}$/.test(digits)) throw new RangeError(`expected a whole number from 0 to 99999999, got ${seed}`);
  const sum = organisationWeights.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
  return `${digits}${'0123456789X'.charAt((11 - (sum % 11)) % 11)}`;
}
