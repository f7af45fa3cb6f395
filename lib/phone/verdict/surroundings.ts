import { blocked } from './blocked.ts';
import { endsWithPhoneLetter, endsWithPhoneWord, startsNextEntry } from './labels.ts';

/** A letter of a script that puts spaces between words: glued to digits it makes them part of a word. */
const spacedLetter = /(?!\p{Lo})\p{L}/u;

/** Characters that make what follows them something else: variables, handles, star codes. */
const foreignBefore = new Set(['_', '=', '&', '\\', '*', '@', '~', '^', '\u7b2c', blocked]);
const foreignAfter = new Set(['_', '=', '\\', '*', '@', '^', blocked]);

/** What a phone would dial before the number, and what changes what the number does: "*67 ", "*21*", "#31#", "9,,". */
const dialledAhead = /(?:(?:\*\d{1,4}[*#]?|#\d{1,4}#)\)?[,;]?[ .-]?|\d ?[,;]{2,})$/;

/** What a phone would dial on with: "*11", "#", ",,4711#", ";12", "p45". */
const dialledBehind =
  /^(?:#| ?\(?\*\*?\d| ?[,;] ?[,;]|[,;]\d{1,8}(?=\s|$)|[,;] ?\d{1,8}#|[ ,;]{0,2}[pw]\d{1,8}(?![\d\p{L}]))/iu;

/** ",,85255501946# US": what opens a conference once the call is answered; whoever calls is asked for it anyway. */
const conferenceCode = /^,{2,}\d{6,12}(?:#|(?!\d))(?![*\d])/;

/** "07151 204480 - 24 Stunden": hours, and no desk. */
const hoursBehind = /^ ?(?:h|hrs?|hours?|uhr|std|stunden|heures|horas|ore|uur|timmar|godz)(?!\p{L})/iu;

/** "Tél:0472103040/Fixe bureau:04 72 10 30 41": behind a sign begins the label of the next number. */
const nextLabel = /^[/,;|] ?\p{L}[\p{L} .-]{0,20}: ?[+(]?\d/u;

/** Counters glued behind digits in Chinese and Japanese: dates, times, amounts, things. */
const counters =
  /^[\u5e74\u6708\u65e5\u6642\u65f6\u70b9\u5206\u79d2\u53f7\u865f\u5186\u5143\u4e2a\u500b\u4ef6\u756a\u4eba\u6b21\u56de]/;

const unitSigns =
  /^\s?(?:usd|eur|gbp|chf|cad|aud|inr|jpy|cny|pln|sek|nok|dkk|brl|mxn|vnd|kr|ft|zł|mm|cm|km|m²|kg|lbs?|oz|mb|gb|kb|tb|ms|ns|µs|px|kwh)(?![\p{L}\d])/iu;
/** Words that count: behind digits without signs, for "415 555 2671 Miles" may be a name. */
const unitWords =
  /^\s?(?:pt|bytes?|units?|pcs|items?|rows?|records?|results?|views?|visits|users?|followers|downloads|steps|votes|lines|words|chars|miles?|hours?|hrs|mins?|sec|people|shares|stück)(?![\p{L}\d])/iu;
const currencyBefore = /(?<!\p{L})(?:usd|eur|gbp|chf|cad|aud|inr|jpy|cny|pln|sek|nok|dkk|brl|mxn|rs|rp)\.?\s?$/iu;

/** What stands before a value in code: `i < 2125550123`, `"user": 2125550123`, `print("2125550123")`. */
const codeBefore = /(?:[=<>+] |["'] ?: ?["']?|(?<![\w$.])[a-z_$][\w$.]{0,20}\(["']?|[a-z]=["'])$/;

/** `phone = "2125550123"`, `curl -d phone=2125550123`: in code even if it is named a phone. */
const assignedBefore = /\w ?= ?["']$|(?:^|\s)--?\w[\w-]* ["']?\w+=$/;

function isValueInCode(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (assignedBefore.test(before)) return true;
  return codeBefore.test(before) && !endsWithPhoneWord(before.replace(/[^\p{L}]+$/u, '').replace(/^.*(?=\p{Lu})/u, ''));
}

/** Whether the character before fits a number that has signs or spaces inside (`isBare`: it has none). */
export function mayFollow(text: string, start: number, isBare: boolean): boolean {
  const before = text.charAt(start - 1);
  const earlier = text.charAt(start - 2);
  if (isBare && isValueInCode(text, start)) return false;
  if (dialledAhead.test(text.slice(Math.max(0, start - 10), start))) return false;
  if (before === '' || before === ' ' || before === '\n') return !currencyBefore.test(text.slice(0, start).slice(-6));
  if (before === '*' && earlier === '*') return !/\d/.test(text.charAt(start - 3));
  const upToSign = text.slice(0, before === '-' ? start - 1 : start);
  if (before === '=') return endsWithPhoneWord(upToSign);
  if (foreignBefore.has(before)) return false;
  if (spacedLetter.test(before))
    return endsWithPhoneWord(upToSign) || (text.charAt(start) === '+' && endsWithPhoneLetter(upToSign));
  if (before === '-') {
    // "ל-03-1234567": Hebrew joins its prepositions with a dash
    if (/[\p{L}\d]/u.test(earlier) && !/[\u05d0-\u05ea]/.test(earlier)) return endsWithPhoneWord(upToSign);
    return earlier !== blocked && !isBare;
  }
  if (before === '.' && earlier === '.') return !/\d/.test(text.charAt(start - 3));
  if (before === '/' || before === '.' || before === ',')
    return !/\d/.test(earlier) && (!isBare || earlier === '' || before !== '/');
  return before !== '#' || !isBare || endsWithPhoneWord(text.slice(0, start - 1).trimEnd());
}

/** How many digits stand together before `end`; at least the length of a number, so that amounts do not count. */
function digitsBefore(text: string, end: number): number {
  return Math.max(9, /\d*$/.exec(text.slice(Math.max(0, end - 15), end))?.[0].length ?? 0);
}

/** Whether the character after fits a number. With signs inside (`hasSigns`) no unit follows it. */
export function mayPrecede(text: string, end: number, isBare: boolean, hasSigns: boolean): boolean {
  const after = text.charAt(end);
  const later = text.charAt(end + 1);
  const rest = text.slice(end, end + 24);
  if (conferenceCode.test(rest)) return true;
  if (dialledBehind.test(rest)) return false;
  if (rest.startsWith('**') || nextLabel.test(text.slice(end, end + 32))) return true;
  if (foreignAfter.has(after) || counters.test(rest)) return false;
  if (spacedLetter.test(after)) return startsNextEntry(rest);
  if (!hasSigns && unitSigns.test(rest)) return false;
  if (isBare && unitWords.test(rest)) return false;
  // "06 1 234 5678-as": endings of Hungarian and Finnish
  if (after === '-' && !isBare && /^-\p{Ll}{2,4}(?![\p{L}\d])/u.test(rest)) return true;
  if (after === '-' || after === ':') return !/[\p{L}\d]/u.test(later);
  if (/^,\d{2}(?!\d)/.test(rest)) return false;
  if (after === '/' && /^\/[+(]{0,2}\d[\d ()-]{6}/.test(rest)) return true;
  if (after === ',' && new RegExp(`^,\\d{${digitsBefore(text, end)}}(?!\\d)`).test(rest)) return true;
  if (after === ',' && /\p{L}/u.test(later)) return true;
  if (after === '/' || after === ',') return !isBare || !/[\p{L}\d]/u.test(later);
  return true;
}

/** Whether what follows says that the digits before it are an hour. */
export function precedesHours(text: string, end: number): boolean {
  return hoursBehind.test(text.slice(end, end + 12));
}
