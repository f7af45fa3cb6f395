import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';
import { writtenOut } from '../../support/detection-cases.ts';

function numbersIn(text: string, country: string): string[] {
  return findNumbers(text, country).map(writtenOut);
}

describe('a number is found', () => {
  test.each([
    ['with the zero of a switchboard behind a dash', 'DE', 'Zentrale: 06221 54-0', '+496221540'],
    ['with the zero of a switchboard behind a slash and a dash', 'DE', '030/23125-0', '+4930231250'],
    ['grouped as at home, with one digit alone', 'KZ', 'Mobile 8-(71538)-3-94-45', '+77153839445'],
    ['with a dot after the area code', 'DE', '0171.3920001', '+491713920001'],
    ['with a slash after the area code and dots behind it', 'BE', '0475/12.34.56', '+32475123456'],
    ['in pairs with dots, when a word says so', 'DK', 'Phone: 49.79.56.65', '+4549795665'],
    ['with five digits, on an island, when a word says so', 'FK', 'Tel. 51234', '+50051234'],
    ['with a word in brackets behind it', 'BO', '71234567 (mobile)', '+59171234567'],
    ['behind the prefix for calls abroad of Japan', 'JP', '010 508 55 12 34', '+508551234'],
    ['behind its own country code without a plus', 'IL', '972-3-1234567', '+97231234567'],
    ['behind a label and an equals sign', 'US', 'phone=+1 201 555 0123', '+12015550123'],
    ['behind a letter that stands for a phone', 'US', 'T+1 201 555 0123', '+12015550123'],
    ['in bold of Markdown', 'US', '**(201) 555-0123**', '+12015550123'],
    ['behind a Hebrew preposition', 'IL', 'התקשרו ל-03-1234567', '+97231234567'],
    ['before a Hungarian ending', 'HU', 'hívja a 06 1 234 5678-as számot', '+3612345678'],
    ['before a count', 'GB', '020 7946 0018 2 mins ago', '+442079460018'],
    ['behind a word and its digits', 'AU', 'Ext 204 02 5550 1234', '+61255501234'],
    ['before "24/7"', 'GB', '020 7946 0108 24/7', '+442079460108'],
    ['before a name that is also a unit', 'US', '415 555 2671 Miles Davis', '+14155552671'],
    ['with an extension in Chinese', 'CN', 'Tel: 010 62345678 转 50', '+861062345678;ext=50'],
  ])('%s', (_form, country, text, number) => {
    expect(numbersIn(text, country)).toEqual([number]);
  });
});

describe('two numbers in a row are two', () => {
  test.each([
    ['at a slash', 'US', '(760) 213-5252/(983) 730-7615', ['+17602135252', '+19837307615']],
    ['at a slash before a trunk prefix', 'DE', '04962 121/07607 8233', ['+494962121', '+4976078233']],
    ['at a space before a trunk prefix', 'DE', '030/901820 0171/3920001', ['+4930901820', '+491713920001']],
    ['at a space, when the groups repeat', 'GB', '020 7946 0018 020 7946 0019', ['+442079460018', '+442079460019']],
    ['at a comma without a space', 'US', '5125551212,5125551213', ['+15125551212', '+15125551213']],
  ])('%s', (_place, country, text, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });

  test('but a desk of the same switchboard is none of its own', () => {
    expect(numbersIn('Tel. +49 30 2093-45/-46', 'DE')).toEqual(['+4930209345']);
  });
});

describe('digits are no number', () => {
  test.each([
    ['behind a compound with "number"', 'NL', 'Bestelnummer 020 1234567'],
    ['behind an abbreviated "number"', 'DE', 'Vers.-Nr. 0621 1234567'],
    ['behind "number of"', 'FR', 'Numéro de série 03 88 12 34 56'],
    ['behind "code of"', 'IT', 'Codice cliente 3471234567'],
    ['behind "number of" in Arabic', 'AE', 'رقم الشحنة 050 123 4567'],
    ['behind "number of" in Japanese', 'JP', '受注番号 0312345678'],
    ['behind the number of a person', 'US', 'Student number 503 555 0173'],
    ['behind an account, with words between', 'US', 'account ending in 2125550123'],
    ['behind a currency', 'US', 'USD 212 555 0145'],
    ['with the country code of the plan and dots, as a company has', 'AU', '61.293.744.003'],
    ['before a unit', 'NO', '6123 4567 kWh'],
    ['as a parcel of a post office', 'PL', 'EE 123 456 789 US'],
    ['as a date without signs', 'DK', '20170826'],
    ['as hours from and until', 'IT', '0900-1700'],
    ['as months from and until', 'AT', '01/2012 – 05/2016'],
    ['as a paragraph of a law', 'DE', '45 C.F.R. § 164.512'],
    ['as a value compared in code', 'US', 'if (i < 2125550123)'],
    ['as a value in JSON', 'US', '{"user": 2125550123}'],
    ['as an argument', 'US', 'print("2125550123")'],
    ['as the end of a range', 'US', '1..2125550119'],
  ])('%s', (_form, country, text) => {
    expect(numbersIn(text, country)).toEqual([]);
  });
});

describe('what looks like the label of another number may be one of a phone', () => {
  test.each([
    ['DE', 'Telefon-Nr. 030 901820'],
    ['DE', 'Bestellhotline 0800 1234567'],
    ['FR', 'Numéro de portable : 06 12 34 56 78'],
    ['ES', 'número de contacto 612345678'],
    ['JP', '電話番号：03-1234-5678'],
    ['CN', '手机号码 13812345678'],
    ['AE', 'رقم الجوال 0501234567'],
    ['US', 'Account manager 512-555-1212'],
    ['US', '{"mobilePhone":"5125551212"}'],
  ])('%s: %s', (country, text) => {
    expect(numbersIn(text, country)).toHaveLength(1);
  });
});
