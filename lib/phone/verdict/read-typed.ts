import { validatePhoneNumberLength } from 'libphonenumber-js/max';
import { cautionFor, isShort } from './caution.ts';
import { knownCountry, readValid } from './country-rules.ts';
import { displayNumber } from './display.ts';
import { readExtension } from './extension.ts';
import type { NumberReading, RefusalReason } from './number-reading.ts';
import { plainText } from './plain-text.ts';

/** Splits what was typed into the number and an extension at its end. */
function splitExtension(typed: string): { main: string; extension?: string } {
  for (const match of typed.matchAll(/[ ,;(]*[\p{L};]/giu)) {
    const extension = readExtension(typed.slice(match.index));
    const isAtEnd = extension !== undefined && match.index + extension.length === typed.length;
    if (isAtEnd && /\d/.test(typed.slice(0, match.index))) {
      return { main: typed.slice(0, match.index), extension: extension.digits };
    }
  }
  return { main: typed };
}

/** Why the characters alone forbid dialling, before any country's plan is asked. */
function refusalByForm(main: string): RefusalReason | undefined {
  if (main === '') return 'empty';
  if (!/\d/.test(main)) return 'not-a-number';
  if (/\d[ )]*(?:[,;]|[pw][ ,;pw]*(?:\d|$))/i.test(main)) return 'pause';
  if (/\p{L}/u.test(main)) return 'letters';
  return /^[+(]?[\d\s()+./-]+$/.test(main) && !/\d.*\+/.test(main) ? undefined : 'not-a-number';
}

/** The digits as they may be meant, likeliest first: without a "(0)", as written, with 00 for a plus. */
function readingsOf(main: string): string[] {
  const plus = main.includes('+') ? '+' : '';
  const digits = main.replaceAll(/\D/g, '');
  const readings = plus === '+' ? [plus + main.replace('(0)', '').replaceAll(/\D/g, '')] : [];
  return [...readings, plus + digits, ...(digits.startsWith('00') ? [`+${digits.slice(2)}`] : [])];
}

function refusalByPlan(main: string, country: string): RefusalReason {
  const home = knownCountry(country);
  const digits = main.replaceAll(/\D/g, '');
  const length = validatePhoneNumberLength(main.includes('+') ? `+${digits}` : digits, {
    ...(home && { defaultCountry: home }),
  });
  if (digits.length < 5 || length === 'TOO_SHORT') return 'too-short';
  return length === 'TOO_LONG' ? 'too-long' : 'invalid';
}

/** Digits that no plan of the country knows, and which a phone system may know nevertheless. */
function readShort(main: string, country: string): NumberReading | undefined {
  const digits = main.replaceAll(/\D/g, '');
  const caution = isShort(digits) && !main.includes('+') ? cautionFor(digits, country) : undefined;
  return caution && { kind: 'number', number: digits, display: digits, national: digits, caution };
}

/**
 * Reads what somebody typed or pasted to dial it, or what a link dials. Star codes, pauses and letters are refused with
 * the reason: the phone is the place to dial those.
 *
 * @param defaultCountry ISO 3166 code for numbers written without a country.
 */
export function readTyped(text: string, defaultCountry: string): NumberReading {
  const plain = plainText(text)
    .text.trim()
    .replace(/^(?:tel|callto):/i, '');
  // Before anything is taken off as an extension: "#31" behind a number may be a code, too.
  if (/[*#]/.test(plain)) return { kind: 'refused', reason: 'star-code' };
  const { main, extension } = splitExtension(plain);
  const form = refusalByForm(main.trim());
  if (form !== undefined) return { kind: 'refused', reason: form };
  const short = readShort(main, defaultCountry);
  if (short?.kind === 'number' && short.caution === 'emergency') return short;
  const number = readingsOf(main)
    .map((digits) => readValid(digits, knownCountry(defaultCountry)))
    .find((read) => read !== undefined);
  if (number === undefined) return short ?? { kind: 'refused', reason: refusalByPlan(main, defaultCountry) };
  const caution = cautionFor(number.number, defaultCountry);
  return {
    kind: 'number',
    number: number.number,
    display: displayNumber(number),
    national: number.formatNational(),
    ...(number.country && { country: number.country }),
    ...(extension && { extension }),
    ...(caution && { caution }),
  };
}
