import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

/*
 * The largest metadata (`max`), because it alone knows the ranges of every kind of number. The smaller sets check a
 * number's length and first digits only, and would mark many order numbers as phone numbers. It is loaded in the
 * worker, never in a page.
 */

/** Countries with numbers of four or five digits. */
const islands: ReadonlySet<string> = new Set('AC CK FK KI NF NR NU SB SH TA TK TO TV VU WS'.split(' '));

/** A country code libphonenumber knows, or undefined. */
export function knownCountry(country: string): CountryCode | undefined {
  const upper = country.toUpperCase();
  return isSupportedCountry(upper) ? upper : undefined;
}

/** Reads digits (with a plus when they are international) as a number that exists in its country's plan. */
export function readValid(digits: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(digits, { ...(country && { defaultCountry: country }), extract: false });
  return number?.isValid() === true ? number : undefined;
}

/** Whether the number belongs to the plan of +1, which is always grouped 3-3-4. */
export function isNorthAmerican(number: PhoneNumber): boolean {
  return number.countryCallingCode === '1';
}

/** Whether a country's numbers, as dialled inside it, may have fewer digits than any order number: islands. */
export function hasShortNumbers(country: CountryCode | undefined): boolean {
  return country !== undefined && islands.has(country);
}

/** Whether the digits begin with the prefix for calls abroad, or with its usual form 00. */
export function leadsAbroad(number: PhoneNumber, digits: string, country: CountryCode | undefined): boolean {
  if (digits.startsWith('00') || country === undefined) return true;
  const home = getCountryCallingCode(country);
  return home !== number.countryCallingCode || (home === '1' && digits.startsWith('011'));
}

/** Whether the digits as written are the number as it is dialled inside its country, trunk prefix and all. */
export function isWrittenInFull(number: PhoneNumber, digits: string): boolean {
  return number.formatNational().replaceAll(/\D/g, '') === digits || digits === `0${number.nationalNumber}`;
}

/** Whether the groups as written are those of the number as it is dialled inside its country, trunk prefix and all. */
export function hasHomeGroups(number: PhoneNumber, groups: readonly string[]): boolean {
  return (number.formatNational().match(/\d+/g) ?? []).join(' ') === groups.join(' ');
}

/** Whether the groups as written are the groups people of that country use for a number without trunk prefix. */
export function hasUsualGroups(number: PhoneNumber, groups: readonly string[]): boolean {
  const usual = number.formatInternational().split(' ').slice(1).join(' ').match(/\d+/g) ?? [];
  return usual.length === groups.length && usual.every((group, index) => group === groups[index]);
}
