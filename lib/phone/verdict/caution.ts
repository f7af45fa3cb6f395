import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isEmergency } from './emergency.ts';

/**
 * Why a number is dialled only after an explicit yes: it calls for help, it is short (what it reaches depends on who
 * dials it), every minute of it is charged, it may cost more than the usual call, or it is night where it rings.
 */
export type Caution = 'emergency' | 'short' | 'premium' | 'costly' | 'night';

/** Three to six digits without a country: service numbers, and extensions of the phone system. */
export function isShort(number: string): boolean {
  return /^\d{3,6}$/.test(number);
}

/**
 * What has to be asked before a number is dialled at any hour; undefined for those that are dialled at once.
 *
 * @param number E.164, or the digits of a short number.
 * @param country ISO 3166 code of the country whose short numbers are meant.
 */
export function cautionFor(number: string, country: string): Caution | undefined {
  if (isEmergency(number, country)) return 'emergency';
  if (isShort(number)) return 'short';
  const type = parsePhoneNumberFromString(number)?.getType();
  if (type === 'PREMIUM_RATE') return 'premium';
  return type === 'SHARED_COST' || type === 'PERSONAL_NUMBER' ? 'costly' : undefined;
}
