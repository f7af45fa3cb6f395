import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { mayBeBareNumber } from './bare-digits.ts';
import {
  hasHomeGroups,
  hasShortNumbers,
  hasUsualGroups,
  isNorthAmerican,
  isWrittenInFull,
  leadsAbroad,
  readValid,
} from './country-rules.ts';
import { type Extension, readExtension } from './extension.ts';
import { type Context, contextBefore, isAlternative, startsWithPhoneWord } from './labels.ts';
import { hasCalmGaps, hasLikelyGroups, hasNorthAmericanGroups, isDecimal } from './shape.ts';
import { mayFollow, mayPrecede, precedesHours } from './surroundings.ts';
import { contextAbove } from './value-labels.ts';
import type { Window } from './window.ts';

/** Countries whose people commonly leave the trunk prefix of a mobile number away. */
const trunkOftenOmitted: ReadonlySet<string> = new Set(['IN', 'IR', 'KZ', 'RU', 'TR']);

function isLikelyBare(number: PhoneNumber, digits: string, isWholeText: boolean): boolean {
  if (isWrittenInFull(number, digits))
    return digits.length >= 9 || isWholeText || (digits.length === 8 && hasHomeGroups(number, [digits]));
  if (digits === number.number.slice(1)) return isWholeText && number.getType() === 'MOBILE';
  return trunkOftenOmitted.has(number.country ?? '') && number.getType() === 'MOBILE' && digits.length === 10;
}

function isLikelyGrouped(number: PhoneNumber, window: Window): boolean {
  if (isDecimal(window)) return false;
  const digits = window.groups.join('');
  if (hasHomeGroups(number, window.groups) && digits.length >= 8) return true;
  if (hasLikelyGroups(window) && isWrittenInFull(number, digits))
    return digits.length >= 8 || hasUsualGroups(number, window.groups);
  return trunkOftenOmitted.has(number.country ?? '') && hasUsualGroups(number, window.groups);
}

/** How many digits a number led by 00 or 011 has at least: with signs inside it is hardly an order number. */
function fewestAbroad({ groups }: Window, context: Context): number {
  if (context === 'phone') return 8;
  return groups.length > 1 && /^0/.test(groups[0] ?? '') ? 9 : 11;
}

/**
 * "972-3-1234567": the country's own code in a group of its own, its plus left away. Behind a space or a dot the same
 * groups are a company's number or an amount, unless a word says otherwise.
 */
function hasHomeCode(number: PhoneNumber, { groups, gaps }: Window, context: Context): boolean {
  if (isNorthAmerican(number) || (gaps[0] !== 'dash' && context !== 'phone')) return false;
  return groups[0] === number.countryCallingCode && groups.join('') === number.number.slice(1);
}

/** What is known about digits besides the number they make. */
interface Circumstances {
  context: Context;
  country: CountryCode | undefined;
  isWholeText: boolean;
}

/** Whether digits without a plus look the way their country writes numbers. */
function isLikelyNational(number: PhoneNumber, window: Window, { context, country, isWholeText }: Circumstances) {
  if (!hasCalmGaps(window)) return false;
  if (window.isCutOut && !hasHomeGroups(number, window.groups) && !hasUsualGroups(number, window.groups)) return false;
  const digits = window.groups.join('');
  if (leadsAbroad(number, digits, country)) return digits.length >= fewestAbroad(window, context);
  if (hasHomeCode(number, window, context)) return digits.length >= (context === 'phone' ? 9 : 11);
  if (isNorthAmerican(number)) return hasNorthAmericanGroups(window);
  if (context === 'phone' && (hasLikelyGroups(window) || hasHomeGroups(number, window.groups)))
    return digits.length >= 7 || isWrittenInFull(number, digits);
  if (window.groups.length === 1) return isLikelyBare(number, digits, isWholeText);
  return isLikelyGrouped(number, window);
}

/** Reads the window's digits; "(0)" is left away first, and kept where a country's numbers keep their zero. */
function readWindow(text: string, window: Window, country: CountryCode | undefined): PhoneNumber | undefined {
  const written = text.slice(window.start, window.end);
  const lead = window.hasPlus ? '+' : '';
  const read = (part: string): PhoneNumber | undefined => readValid(lead + part.replaceAll(/\D/g, ''), country);
  if (!window.hasPlus && /^00/.test(window.groups[0] ?? '')) {
    const digits = written.replace('(0)', '').replaceAll(/\D/g, '');
    return read(written) ?? (digits.length >= 9 ? readValid(`+${digits.slice(2)}`, country) : undefined);
  }
  return (written.includes('(0)') && window.hasPlus ? read(written.replace('(0)', '')) : undefined) ?? read(written);
}

/** A number read from a window, with the extension that follows it. */
export interface Reading {
  number: PhoneNumber;
  extension?: Extension;
}

/** Fewer digits are a number only on islands, behind a word that says so. */
const fewestDigits = 6;

function isTooShort(text: string, window: Window, country: CountryCode | undefined): boolean {
  if (window.groups.join('').length >= fewestDigits) return false;
  return window.hasPlus || !hasShortNumbers(country) || contextBefore(text, window.start) !== 'phone';
}

/** What is known about a text beside its words. */
export interface Setting {
  country: CountryCode | undefined;
  /** What the label says that stands apart from the text. The words in the text know better. */
  label: Context;
}

/**
 * The number a window of a plain text is, or undefined: by its surroundings, its country's plan, and its shape.
 *
 * @param numberEnd where the number before it ends; a sign may part the two.
 */
export function judge(
  text: string,
  window: Window,
  { country, label }: Setting,
  numberEnd: number,
): Reading | undefined {
  if (isTooShort(text, window, country)) return undefined;
  const isBare = window.groups.length === 1 && !window.hasPlus;
  const extension = readExtension(text.slice(window.end, window.end + 40));
  const end = window.end + (extension?.length ?? 0);
  const isNext = window.start === numberEnd + 1 && /[/,;|]/.test(text.charAt(numberEnd));
  if (!isNext && !mayFollow(text, window.start, isBare)) return undefined;
  const hasSigns = window.hasPlus || window.gaps.some((gap) => gap !== 'space');
  if (!mayPrecede(text, end, isBare, hasSigns)) return undefined;
  if (window.gaps.at(-1) === 'wide-dash' && precedesHours(text, end)) return undefined;
  const number = readWindow(text, window, country);
  if (number === undefined) return undefined;
  const reading = { number, ...(extension && { extension }) };
  if (window.hasPlus) return reading;
  const wordsSay = contextBefore(text, window.start);
  const above = wordsSay === 'unsaid' ? contextAbove(text, window.start) : wordsSay;
  const contextSaid = above === 'unsaid' ? label : above;
  if (contextSaid === 'other') return undefined;
  const isAnnounced =
    startsWithPhoneWord(text.slice(end)) || (numberEnd > 0 && isAlternative(text.slice(numberEnd, window.start)));
  const context = isAnnounced ? 'phone' : contextSaid;
  if (isBare && context === 'unsaid' && !mayBeBareNumber(text, window.start, number, window.groups.join('')))
    return undefined;
  const isWholeText = text.trim().length === end - window.start;
  return isLikelyNational(number, window, { context, country, isWholeText }) ? reading : undefined;
}
