import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The IANA time zones a number may be in; empty when nothing is known of where it is. */
export type ZonesOf = (number: string) => readonly string[];

/**
 * Countries whose mobile numbers belong to a place.
 * Source: libphonenumber, PhoneNumberUtil, `GEO_MOBILE_COUNTRIES`.
 */
const placedMobiles = new Set(['52', '54', '55', '62', '86']);

function readTable(table: string): Map<string, readonly string[]> {
  const zonesByPrefix = new Map<string, readonly string[]>();
  for (const line of table.split('\n')) {
    const [zones = '', ...prefixes] = line.split(' ');
    for (const prefix of prefixes) zonesByPrefix.set(prefix, zones.split('&'));
  }
  return zonesByPrefix;
}

const landlines = new Set(['FIXED_LINE', 'FIXED_LINE_OR_MOBILE']);
const anywhereInCountry = new Set(['MOBILE', 'VOIP']);

/** The digits that say where a number is: all of a landline's, the country's alone of a mobile, none of a service's. */
function placedDigits(number: PhoneNumber): string {
  const country = number.countryCallingCode;
  const type = number.getType() ?? '';
  const isPlaced = landlines.has(type) || (type === 'MOBILE' && placedMobiles.has(country));
  if (isPlaced) return country + number.nationalNumber;
  return anywhereInCountry.has(type) ? country : '';
}

/**
 * Looks up where numbers are: by the longest prefix that the table knows.
 *
 * @param table see zone-table.d.ts; it is read when the first number is looked up.
 */
export function createZonesOf(table: string): ZonesOf {
  let zonesByPrefix: Map<string, readonly string[]> | undefined;

  return (number) => {
    const parsed = parsePhoneNumberFromString(number);
    const digits = parsed ? placedDigits(parsed) : '';
    zonesByPrefix ??= readTable(table);
    for (let length = digits.length; length > 0; length -= 1) {
      const zones = zonesByPrefix.get(digits.slice(0, length));
      if (zones) return zones;
    }
    return [];
  };
}
