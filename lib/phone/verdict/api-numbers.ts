import { isNorthAmerican, isWrittenInFull, knownCountry, readValid } from './country-rules.ts';

/**
 * The E.164 form of a number as Tenfold writes it: all digits with the country code and without a plus
 * (`15125551212`), the same without a leading 1 (`5125551212`), or with a plus. What cannot be read stays as written.
 *
 * Source: V1 / Calls / Originate call (`phoneNumber`, `phoneNumberCalled`); V2 / Calls / Get call (`phoneNumber`).
 *
 * @param country ISO 3166 code of the organisation, for numbers without a country code.
 */
export function toE164(raw: string, country: string): string {
  const written = raw.trim();
  const digits = written.replaceAll(/\D/g, '');
  if (digits === '') return raw;
  const home = knownCountry(country);
  const international = readValid(`+${digits.replace(/^00/, '')}`, home);
  if (written.startsWith('+')) return international?.number ?? raw;
  const national = readValid(digits, home);
  const isNational =
    national !== undefined &&
    (digits.startsWith('0') ||
      isWrittenInFull(national, digits) ||
      (isNorthAmerican(national) && digits.length === 10));
  if (national !== undefined && isNational) return national.number;
  return international?.number ?? national?.number ?? raw;
}

/** Digits without what two systems write differently: plus, 00, the trunk 0, the 1 of North America. */
function comparableDigits(written: string): string {
  return written
    .replaceAll(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/^1(?=\d{10}$)/, '');
}

/** The fewest last digits that tell two numbers apart, and the longest country code. */
const enoughDigits = 7;
const longestCountryCode = 3;

/**
 * Whether two ways of writing mean the same number. Tenfold answers without the leading 1 what it was sent with it,
 * so the last digits decide; one may have a country code the other lacks.
 */
export function sameNumber(one: string, other: string): boolean {
  const [shorter, longer] = [comparableDigits(one), comparableDigits(other)].toSorted((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter === '') return false;
  if (shorter === longer) return true;
  return (
    shorter.length >= enoughDigits && longer.length - shorter.length <= longestCountryCode && longer.endsWith(shorter)
  );
}
