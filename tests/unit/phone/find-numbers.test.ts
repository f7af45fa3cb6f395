import fc from 'fast-check';
import { getCountries, getExampleNumber, type PhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';

function numbersIn(text: string, country = 'US'): string[] {
  return findNumbers(text, country).map(({ number }) => number);
}

const mobiles = getCountries()
  .map((country) => getExampleNumber(country, examples))
  .filter((number): number is PhoneNumber => number !== undefined);

/** What stands in CRM pages around and between numbers. */
const snippet = fc.constantFrom(
  ...[
    '+1 ',
    '(512) ',
    '555-1212',
    '512.555.1212',
    ' x',
    'ext. 12',
    '2024-05-06',
    '10:45',
    'Order ',
    'Tel. ',
    ', ',
    '\n',
  ],
  ...[
    '+49 (0)30 ',
    '23125014',
    '\u00a0',
    '\u200e',
    '５１２',
    '٥١٢',
    '(',
    ')',
    '/',
    ' - ',
    '$',
    '%',
    '@',
    'DE89 ',
    '🙂',
    'a',
  ],
);
const pageText = fc.oneof(
  fc.string(),
  fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  test('is read without an error, and its numbers lie inside it, in order, apart from each other', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        let end = 0;
        for (const found of findNumbers(text, 'US')) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('is answered alike each time, and what was cut out is the same number still', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const found = findNumbers(text, 'US');
        expect(findNumbers(text, 'US')).toEqual(found);
        for (const { display, number } of found) expect(numbersIn(display)).toEqual([number]);
      }),
    );
  });
});

describe('numbers of every country', () => {
  test('are found with their country code on a page of another country', () => {
    const missed = mobiles.filter(
      (each) => !numbersIn(`Reach us: ${each.formatInternational()}.`).includes(each.number),
    );
    expect(missed.map(({ country }) => country)).toEqual([]);
  });

  test('are found as they are written at home', () => {
    const missed = mobiles.filter(
      (each) => !numbersIn(`Tel. ${each.formatNational()}`, each.country).includes(each.number),
    );
    expect(missed.map(({ country }) => country)).toEqual([]);
  });

  const word = fc.constantFrom('Anna', 'called', 'Grüße', 'yesterday', 'от', '请', 'مرحبا', 'Monday,', '-', '•');
  const form = fc.constantFrom('formatNational', 'formatInternational', 'number');

  test('are found between any words, in every form', () => {
    for (const each of mobiles) {
      const isShort = each.formatNational().replaceAll(/\D/g, '').length < 8;
      const property = fc.property(form, word, word, (name, before, after) => {
        const written = name === 'number' ? each.number : each[name]();
        // Seven digits alone may be anything; a word says that they are a number.
        const label = isShort && name === 'formatNational' ? 'Tel. ' : '';
        const text = `${before} ${label}${written} ${after}`;
        expect(numbersIn(text, each.country), text).toEqual([each.number]);
      });
      fc.assert(property, { numRuns: 12 });
    }
  });
});

test('a number across a line is none', () => {
  expect(numbersIn('512-555\n1212')).toEqual([]);
});

test('the nearest word decides what digits are', () => {
  expect(numbersIn('Order 512-555-1212')).toEqual([]);
  expect(numbersIn('Order 4711, call 512-555-1212')).toEqual(['+15125551212']);
  expect(numbersIn('In case of fire 512-555-1212')).toEqual(['+15125551212']);
  expect(numbersIn('Kundennummer 0301234567', 'DE')).toEqual([]);
  expect(numbersIn('Telefon 0301234567', 'DE')).toEqual(['+49301234567']);
});

test('a page of an unknown country finds numbers with a plus only', () => {
  expect(numbersIn('512-555-1212 or +1 512-555-1212', 'XX')).toEqual(['+15125551212']);
});

test('an extension stands beside the number, never in it', () => {
  expect(findNumbers('(512) 555-1212 ext. 45', 'US')).toEqual([
    { start: 0, end: 22, number: '+15125551212', extension: '45', display: '+1 512-555-1212' },
  ]);
});

test('a text built to hurt is read in the time of a blink', () => {
  const startedAtMs = performance.now();
  findNumbers('0123456789-'.repeat(180), 'US');
  findNumbers('1 2 3 4 5 6 7 8 9 0 '.repeat(100), 'DE');
  findNumbers('a.'.repeat(1000), 'US');
  expect(performance.now() - startedAtMs).toBeLessThan(1000);
});
