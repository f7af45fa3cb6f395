import type { PhoneNumber } from 'libphonenumber-js/max';
import { isWrittenInFull } from './country-rules.ts';
import { speaksOfOther } from './labels.ts';

/** How much of a line before its digits is read, in characters. */
const reach = 70;

/** Words that lead to a number as well as to anything else; what announces a number of its own is known before. */
const leadingWords = new RegExp(
  '^(?:a|al|an|and|are|at|au|auf|by|c/o|come|da|di|e|en|et|for|from|her|him|hier|is|it|lub|me|na|no|nr|number|numbers|nummer|numer|' +
    'numero|num[eé]ro|n[uú]mero|od|of|on|or|ou|oder|op|over|pe|per|pod|por|pour|sur|su|to|toll|try|und|unter|us|use|via|van|voor|was|with|y|zu)$',
  'iu',
);

const namedNumber = /(?:^|\P{L})(\p{L}+)\P{L}{1,3}(?:no|nr|number|nummer|numer|numero|num[eé]ro|n[uú]mero)$/iu;
const anyNumber =
  /^(?:[aà]|the|this|that|my|your|his|her|our|their|new|old|same|other|only|good|best|right|wrong|correct|at|on|from|to|and|or|is|main|home|work|office|business|private|contact|dial+ed|called|calling|gewählte|angerufene|composé|appelé|marcado|chiamato|gebelde|wybrany|der|die|meine?|ihre?|unsere?|neue|le|la|el|il|mon|son|votre|su|mi|mio|suo)$/iu;

/** Records of a CRM. "New lead: 512-555-1212" is a number to call, "Lead 5125551212" is none. */
const records =
  /^(?:opp(?:ortunit\p{L}+)?|oportunidad|verkaufschance|kans|leads?|deals?|prospect|campaign|task|activity|note|subscription|site|unit)$/iu;

/** "Ravi 303…": whose number it is. "mobilePhone":"303…": what it is. Scripts without capitals write both alike. */
const nameOrPhone = /^\p{Lu}|[Pp]hone|[Mm]obil|[Cc]ell|[Ff]ax|[Tt]el|\p{Lo}$/u;

/**
 * Whether the words before digits without signs leave room for a number. In a line that speaks of an order they are
 * that; behind a noun ("Opportunity 303…", "the job 303…") they are an id, unless numbers are written so at home: with a
 * trunk prefix, or without signs.
 */
export function mayBeBareNumber(text: string, start: number, number: PhoneNumber, digits: string): boolean {
  const line = text.slice(Math.max(0, start - reach), start).replace(/^.*\n/su, '');
  if (speaksOfOther(line)) return false;
  const isUsual = number.formatNational() === digits;
  if (isUsual || (digits !== number.nationalNumber && isWrittenInFull(number, digits))) return true;
  const words = line.replace(/[^\p{L}\p{Nd}]+$/u, '');
  const last = /[\p{L}'’/]+$/u.exec(words)?.[0] ?? '';
  if (leadingWords.test(last)) {
    const named = namedNumber.exec(words)?.[1];
    return named === undefined || anyNumber.test(named);
  }
  return last === '' || (nameOrPhone.test(last) && !records.test(last));
}
