import { endsWithPhoneWord, startsNextEntry } from './labels.ts';
import { blocked } from './other-digits.ts';

/** A letter of a script that puts spaces between words: glued to digits it makes them part of a word. */
const spacedLetter = /(?!\p{Lo})\p{L}/u;

/** Characters that make what follows them something else: variables, handles, star codes. */
const foreignBefore = new Set(['_', '=', '&', '\\', '*', '@', '~', '^', '\u7b2c', blocked]);
const foreignAfter = new Set(['_', '=', '\\', '*', '@', '^', blocked]);

/** Counters glued behind digits in Chinese and Japanese: dates, times, amounts, things. */
const counters =
  /^[\u5e74\u6708\u65e5\u6642\u65f6\u70b9\u5206\u79d2\u53f7\u865f\u5186\u5143\u4e2a\u500b\u4ef6\u756a\u4eba\u6b21\u56de]/;

const units =
  /^\s?(?:usd|eur|gbp|chf|cad|aud|inr|jpy|cny|pln|sek|nok|dkk|brl|mxn|kr|mm|cm|km|kg|lbs?|oz|mb|gb|kb|tb|ms|px|pt|bytes?|units?|pcs|items?|rows?|records?|results?|views?|users?|miles?|hours?|hrs|mins?|sec|people|shares|stück)(?![\p{L}\d])/iu;
const currencyBefore = /(?:usd|eur|gbp|chf|cad|aud|inr|jpy|cny|pln|sek|nok|dkk|brl|mxn|rs)\.?\s?$/i;

/** Whether the character before fits a number that has signs or spaces inside (`isBare`: it has none). */
export function mayFollow(text: string, start: number, isBare: boolean): boolean {
  const before = text.charAt(start - 1);
  const earlier = text.charAt(start - 2);
  if (before === '' || before === ' ' || before === '\n')
    return !isBare || !currencyBefore.test(text.slice(0, start).slice(-6));
  if (foreignBefore.has(before)) return false;
  const upToSign = text.slice(0, before === '-' ? start - 1 : start);
  if (spacedLetter.test(before)) return endsWithPhoneWord(upToSign);
  if (before === '-') {
    if (/[\p{L}\d]/u.test(earlier)) return endsWithPhoneWord(upToSign);
    return earlier !== blocked && !isBare;
  }
  if (before === '/' || before === '.' || before === ',')
    return !/\d/.test(earlier) && (!isBare || earlier === '' || before !== '/');
  return before !== '#' || !isBare;
}

/** Whether the character after fits a number. */
export function mayPrecede(text: string, end: number, isBare: boolean): boolean {
  const after = text.charAt(end);
  const later = text.charAt(end + 1);
  const rest = text.slice(end, end + 24);
  if (foreignAfter.has(after) || counters.test(rest)) return false;
  if (spacedLetter.test(after)) return startsNextEntry(rest);
  if (isBare && units.test(rest)) return false;
  if (after === '-' || after === ':') return !/[\p{L}\d]/u.test(later);
  if (/^,\d{2}(?!\d)/.test(rest)) return false;
  if (after === '/' || after === ',') return !isBare || !/[\p{L}\d]/u.test(later);
  return true;
}
