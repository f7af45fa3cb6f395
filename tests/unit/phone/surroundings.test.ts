import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';

function numbersIn(text: string, country: string): string[] {
  return findNumbers(text, country).map(({ number }) => number);
}

describe('a desk belongs to its number', () => {
  test.each([
    ['behind a dash with room around it', '089 / 99 998 - 261 oder', '+498999998261'],
    ['behind an area code in brackets', 'Zentrale: (07151) 2044 - 0', '+49715120440'],
    ['but hours do not', 'Tel. 07151 204480 - 24 Stunden', '+497151204480'],
  ])('%s', (_form, text, number) => {
    expect(numbersIn(text, 'DE')).toEqual([number]);
  });
});

describe('a number is found', () => {
  test.each([
    [
      'before the label of the next one',
      'FR',
      'Tél:0472103040/Fixe bureau:04 72 10 30 41',
      ['+33472103040', '+33472103041'],
    ],
    ['as the other way to call', 'IT', 'tel. 045 7255184 o 347.6120938', ['+390457255184', '+393476120938']],
    [
      'with few digits, as the other way to call',
      'AU',
      'Ring 1800 160 401 or 13 11 14',
      ['+611800160401', '+61131114'],
    ],
    ['behind the name of a carrier, with dashes', 'US', 'Questions: UPS 1-800-742-5877', ['+18007425877']],
    ['behind "the number"', 'FR', 'changement de n° : 06 62 04 88 15', ['+33662048815']],
    ['behind a label with a short word for number', 'DE', 'Telefonnr.: 07151 204480', ['+497151204480']],
    ['behind the number for emergencies', 'DE', 'Notfallnummer: 07151 204480', ['+497151204480']],
    ['behind a phone number in Polish', 'PL', 'Nr telefonu 22 123 45 67', ['+48221234567']],
  ])('%s', (_place, country, text, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });
});

describe('digits are no number', () => {
  test.each([
    ['behind the name of a carrier', 'US', 'UPS 1800742587'],
    ['behind an id that begins with letters', 'IT', 'GLS track id BO 0516 4418 20'],
    ['behind a noun and "n°"', 'FR', 'carte de fidélité n° 0612345678'],
    ['behind "Nr" and a noun', 'PL', 'Nr umowy 22 123 45 67'],
    ['behind a customer', 'NL', 'nog op te vragen (relatie 0206114499)'],
    ['on a badge', 'GB', 'badge 07400318443'],
    ['that are a spare part', 'DE', 'Ersatzteil 040.211.38 ist lieferbar'],
    ['that are a Brazilian postal code', 'SE', 'Av. Paulista 1374, 01310-100'],
  ])('%s', (_place, country, text) => {
    expect(numbersIn(text, country)).toEqual([]);
  });
});
