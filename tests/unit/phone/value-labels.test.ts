import { describe, expect, test } from 'vitest';
import { createVerdicts } from '../../../lib/phone/verdict/verdicts.ts';

function numbersIn(asked: string, country: string): string[] {
  const [found = []] = createVerdicts().judge([asked], country);
  return found.map(({ number }) => number);
}

describe('the head of a column', () => {
  test.each([
    'Phone',
    'PHONE NUMBER',
    'Mobile',
    'Telefon (geschäftlich)',
    'Mobiltelefonnummer',
    'Teléfono',
    'Work number',
    'Hoofdnummer',
    'Ligne directe',
    'Номер телефона',
    'Telefoonnummer op de offerte',
    'From',
    'Caller ID',
  ])('"%s" lets digits below it be a number', (head) => {
    expect(numbersIn(`\0${head}\x0033129557 (Work)`, 'DK')).toEqual(['+4533129557']);
  });

  test.each([
    'Order no.',
    'Invoice',
    'Bestellnummer',
    'N.º de pedido',
    'Record ID',
    'Vendor Code',
    'Amount',
    'Kundennr.',
    'Call SID',
    'Číslo objednávky',
    'Mã đơn hàng',
  ])('"%s" keeps digits below it text, grouped or not', (head) => {
    expect(numbersIn(`\0${head}\x005125551212`, 'US')).toEqual([]);
    expect(numbersIn(`\0${head}\x00512-555-1212`, 'US')).toEqual([]);
  });

  test.each(['Number', 'No.', 'Who'])('"%s" says nothing', (head) => {
    expect(numbersIn(`\0${head}\x00(303) 555-0121`, 'US')).toEqual(['+13035550121']);
  });

  test.each(['Number', 'Owner', 'Opportunity'])('"%s" keeps digits without signs text', (head) => {
    expect(numbersIn(`\0${head}\x005125551212`, 'US')).toEqual([]);
    expect(numbersIn(`Mobile\0${head}\x005125551212`, 'US')).toEqual(['+15125551212']);
    expect(numbersIn(`\0${head}\x00+15125551212`, 'US')).toEqual(['+15125551212']);
  });

  test('is none when it has digits as a number has: then it is the first of many rows, and tells how numbers look there', () => {
    expect(numbersIn('\0Dana 512\x005125551212', 'US')).toEqual([]);
    expect(numbersIn('\0ext-8910154\x005125551212', 'US')).toEqual([]);
    expect(numbersIn('\0(303) 555-0121\x005125551212', 'US')).toEqual(['+15125551212']);
    expect(numbersIn('\x000390120352\x000390120351', 'AU')).toEqual(['+61390120351']);
    expect(numbersIn('Mobile\0Dana 512\x005125551212', 'US')).toEqual(['+15125551212']);
    expect(numbersIn('\0Dana 512\x00512-555-1212', 'US')).toEqual(['+15125551212']);
  });

  test('leaves a number with a plus a number', () => {
    expect(numbersIn('\0Reference\0+1 512 555 1212', 'US')).toEqual(['+15125551212']);
  });

  test('knows better than the cell before, and less than the words in the cell', () => {
    expect(numbersIn('Invoice\0Customer phone\x005125551212', 'US')).toEqual(['+15125551212']);
    expect(numbersIn('\0Phone\0Order 5125551212', 'US')).toEqual([]);
  });
});

describe('the text before a value', () => {
  test('denies digits without groups, which may be anything', () => {
    expect(numbersIn('Invoice number\0\x005125551212', 'US')).toEqual([]);
    expect(numbersIn('Invoice number\0\0(512) 555-1212', 'US')).toEqual(['+15125551212']);
  });

  test('denies digits in groups, too, when it can be nothing but their label', () => {
    expect(numbersIn('Pedido:\0\0(11) 2026-1122', 'BR')).toEqual([]);
    expect(numbersIn('Ring in this order:\0\0(512) 555-1212', 'US')).toEqual(['+15125551212']);
  });

  test.each([
    ['GB', 'Policy no.', '01382 229 611'],
    ['FR', 'N° de contrat', '02 98 43 17 55'],
    ['FR', 'Suivi:', '02 40 35 61 10'],
    ['NL', 'Relatienr.', '020 611 4499'],
    ['US', 'ERP Customer ID', '651-555-0182'],
  ])('names another number in %s, grouped or not: "%s"', (country, before, text) => {
    expect(numbersIn(`${before}\0\0${text}`, country)).toEqual([]);
  });

  test.each([
    ['US', 'Order desk:', '512-555-1212'],
    ['DE', 'Kundenservice:', '07151 204480'],
    ['DE', 'Notfallnummer:', '07151 204480'],
    ['NL', 'Bestellijn:', '020 611 4499'],
    ['IT', 'Magazzino:', '045 8621003'],
  ])('may name who is reached in %s: "%s"', (country, before, text) => {
    expect(numbersIn(`${before}\0\0${text}`, country)).toHaveLength(1);
  });

  test('may be the line above in the same text', () => {
    expect(numbersIn('ERP Customer ID\n6515550182', 'US')).toEqual([]);
    expect(numbersIn('Policy Number\n651-555-0182', 'US')).toEqual([]);
    expect(numbersIn('Mobile\n6515550182', 'US')).toEqual(['+16515550182']);
    expect(numbersIn('Contract Manager\n651-555-0182', 'US')).toEqual(['+16515550182']);
  });

  test('says nothing when it is a sentence about calling', () => {
    expect(numbersIn('We agreed that somebody will call on Monday at noon\0\x0033129557 (12)', 'DK')).toEqual([]);
  });
});

test('numbers stand where they stand in the value, without its labels', () => {
  const [[found] = []] = createVerdicts().judge(['Name\0Phone\0(512) 555-1212'], 'US');
  expect(found).toMatchObject({ start: 0, end: 14 });
});
