import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * The one form in which a phone number is sealed and indexed, or `undefined` where it is none: the digits as dialled within
 * the mainland (`13812345678`, `01012345678`, `4001234567`), others as E.164 (`+85223456789`); an extension follows `转`.
 *
 * Takes what people type: `+86`, `0086`, blanks, hyphens, brackets, full-width digits, `转` or `ext` before an extension.
 */
export function normalisePhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.normalize('NFKC').trim().replace('转', ' ext '), {
    defaultCountry: 'CN',
    extract: false,
  });
  if (!number?.isValid()) return undefined;
  const digits = number.country === 'CN' ? number.formatNational().replaceAll(/ext.*|\D/g, '') : number.number;
  return number.ext === undefined ? digits : `${digits}转${number.ext}`;
}
