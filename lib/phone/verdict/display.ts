import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isNorthAmerican } from './country-rules.ts';

/** A number spaced for people, with its country code: "+1 512-555-1212", "+49 30 23125014". */
export function displayNumber(number: PhoneNumber): string {
  const national = number.nationalNumber;
  if (!isNorthAmerican(number) || national.length !== 10) return number.formatInternational().replace(/ ext\. .*$/, '');
  return `+1 ${national.slice(0, 3)}-${national.slice(3, 6)}-${national.slice(6)}`;
}

/** An E.164 number spaced for people; what cannot be read is returned as it is. */
export function display(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  return number === undefined ? e164 : displayNumber(number);
}
