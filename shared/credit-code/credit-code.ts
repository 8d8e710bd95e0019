/** A unified social credit code (统一社会信用代码) in its parts, by GB 32100-2015. */
export interface CreditCode {
  /** All 18 characters, upper case. */
  readonly code: string;
  /** The department that registers: 9 is market supervision, 1 establishments, 5 civil affairs, … */
  readonly registeringDepartment: string;
  /** The kind of body within that department. */
  readonly bodyKind: string;
  /** The division of the registering office, six digits; it may be one that is no longer valid. */
  readonly division: string;
  /** The body's own code (GB 11714), nine characters. */
  readonly organisation: string;
}

/** Digits and letters without I, O, S, V, Z; the place of a character is its value. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = new RegExp(`^[${creditCodeAlphabet}]{2}\\d{6}[${creditCodeAlphabet}]{10}$`);

/**
 * Reads a unified social credit code as people write it: full-width or lower-case characters, spaces and hyphens are
 * accepted. Own code, because `stdnum` 1.12 refuses the valid codes whose check character is 0.
 *
 * @returns undefined where it has a wrong length, a forbidden letter or a wrong check character
 */
export function parseCreditCode(text: string): CreditCode | undefined {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (!shape.test(code) || code.at(17) !== checkCharacter(code.slice(0, 17))) return undefined;
  return {
    code,
    registeringDepartment: code.slice(0, 1),
    bodyKind: code.slice(1, 2),
    division: code.slice(2, 8),
    organisation: code.slice(8, 17),
  };
}

/** The 18th character for the 17 before it. */
export function checkCharacter(body: string): string {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * creditCodeAlphabet.indexOf(body.charAt(place)),
    0,
  );
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}
