import { validatePhoneNumberLength } from 'libphonenumber-js/max';
import { knownCountry, readValid } from './country-rules.ts';
import { displayNumber } from './display.ts';
import { readExtension } from './extension.ts';
import type { NumberReading, RefusalReason } from './number-reading.ts';
import { plainText } from './plain-text.ts';

/** Splits what was typed into the number and an extension at its end. */
function splitExtension(typed: string): { main: string; extension?: string } {
  for (const match of typed.matchAll(/[ ,;(]*[\p{L}#;]/giu)) {
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
  if (/[*#]/.test(main)) return 'star-code';
  if (!/\d/.test(main)) return 'not-a-number';
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

/**
 * Reads what somebody typed or pasted to dial it. Star codes, letters, and short numbers (emergency numbers among
 * them) are refused with the reason: the phone is the place to dial those.
 *
 * @param defaultCountry ISO 3166 code for numbers written without a country.
 */
export function readTyped(text: string, defaultCountry: string): NumberReading {
  const plain = plainText(text)
    .text.trim()
    .replace(/^(?:tel|callto):/i, '');
  const { main, extension } = splitExtension(plain);
  const form = refusalByForm(main.trim());
  if (form !== undefined) return { kind: 'refused', reason: form };
  const number = readingsOf(main)
    .map((digits) => readValid(digits, knownCountry(defaultCountry)))
    .find((read) => read !== undefined);
  if (number === undefined) return { kind: 'refused', reason: refusalByPlan(main, defaultCountry) };
  return {
    kind: 'number',
    number: number.number,
    display: displayNumber(number),
    national: number.formatNational(),
    ...(number.country && { country: number.country }),
    ...(extension && { extension }),
  };
}
