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
import type { Gap } from './digit-groups.ts';
import { type Extension, readExtension } from './extension.ts';
import { type Context, contextBefore, startsWithPhoneWord } from './labels.ts';
import { mayFollow, mayPrecede } from './surroundings.ts';
import type { Window } from './window.ts';

/** Countries whose people commonly leave the trunk prefix of a mobile number away. */
const trunkOftenOmitted: ReadonlySet<string> = new Set(['IN', 'IR', 'KZ', 'RU', 'TR']);

const wideGaps: ReadonlySet<Gap> = new Set(['wide-dash', 'wide-slash', 'wide-space']);

/**
 * People separate the groups of one number in one way, two at most; decimals and ranges mix them. What parts an area
 * code with its zero from the rest does not count: "02/123.45.67".
 */
function hasCalmGaps({ groups, gaps }: Window): boolean {
  if (groups[0]?.startsWith('0') === true && new Set(gaps.slice(1)).size === 1) return true;
  const kinds = new Set(gaps.filter((gap) => gap !== 'bracket'));
  if (kinds.size <= 1) return true;
  if (kinds.size > 2 || kinds.has('dot')) return false;
  const slashes = gaps.filter((gap) => gap === 'slash' || gap === 'wide-slash').length;
  const isWide = [...kinds].some((kind) => wideGaps.has(kind) && kind !== 'wide-slash');
  return !isWide && slashes <= 1;
}

/** `51.5073509` is a decimal number; `0171.3920001` and `+1.4155551212` are not. */
function isDecimal({ groups, gaps }: Window): boolean {
  return gaps.length === 1 && gaps[0] === 'dot' && !/^0\d/.test(groups[0] ?? '');
}

function hasNorthAmericanGroups(window: Window): boolean {
  const [first = '', ...others] = window.groups;
  const groups = first === '1' ? others : [first.replace(/^1(?=\d{10}$)/, ''), ...others];
  const shape = groups.map((group) => group.length).join('-');
  return ['10', '3-7', '3-3-4', '6-4'].includes(shape) && !isDecimal(window);
}

/** "030/23125-0": where the last digits are a desk's, the switchboard has a zero. */
function isSwitchboard({ groups, gaps }: Window): boolean {
  return groups.length > 2 && groups.at(-1) === '0' && gaps.at(-1) === 'dash';
}

/** One digit stands at the front (trunk prefix, short area code) or nowhere; an area code without 0 is short. */
function hasLikelyGroups(window: Window): boolean {
  const groups = isSwitchboard(window) ? window.groups.slice(0, -1) : window.groups;
  if (groups.length > 7 || (groups.length > 1 && /^[1-9]\d{4}/.test(groups[0] ?? ''))) return false;
  return groups.every((group, index) => group.length > 1 || (index < 2 && index < groups.length - 1));
}

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
  const number = readWindow(text, window, country);
  if (number === undefined) return undefined;
  const reading = { number, ...(extension && { extension }) };
  if (window.hasPlus) return reading;
  const wordsSay = contextBefore(text, window.start);
  const contextSaid = wordsSay === 'unsaid' ? label : wordsSay;
  if (contextSaid === 'other') return undefined;
  const context = startsWithPhoneWord(text.slice(end)) ? 'phone' : contextSaid;
  if (isBare && context === 'unsaid' && !mayBeBareNumber(text, window.start, number, window.groups.join('')))
    return undefined;
  const isWholeText = text.trim().length === end - window.start;
  return isLikelyNational(number, window, { context, country, isWholeText }) ? reading : undefined;
}
