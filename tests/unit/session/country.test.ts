import { expect, it } from 'vitest';
import { countryOfLocale } from '../../../lib/session/country.ts';

it.each([
  ['en-US', 'US'],
  ['en_GB', 'GB'],
  ['de', 'DE'],
  ['zh_Hant_TW', 'TW'],
  [undefined, 'US'],
  ['no locale at all', 'US'],
])('a user with the locale %s reads numbers as in %s', (locale, country) => {
  expect(countryOfLocale(locale)).toBe(country);
});
