import { blocked } from './blocked.ts';
import { otherWords, ownerWords, phoneWords } from './label-words.ts';
import { namesOtherNumber } from './number-labels.ts';

/** What the words before some digits say about them. */
export type Context = 'phone' | 'other' | 'unsaid';

function wordPattern(words: readonly string[]): string {
  return [...words].toSorted((one, other) => other.length - one.length).join('|');
}

/** A word of a script without spaces, or a telephone sign, needs no boundary. */
const boundaryBefore = String.raw`(?:(?<![\p{L}\d])|(?<=[\p{Lo}])|(?=[\p{Lo}]))`;
const boundaryAfter = String.raw`(?:(?![\p{L}])|(?=[\p{Lo}])|(?<=[\p{Lo}]))`;
const phoneSigns = String.raw`[\u260e\u260f\u2706\u2121\u{1f4de}\u{1f4df}\u{1f4f1}\u{1f4f2}]`;
const phoneLetters = String.raw`(?<![\p{L}\d])[tmpfocdhw]\s?[.:)]`;

const phonePattern = new RegExp(
  `${boundaryBefore}(?:${wordPattern(phoneWords)})${boundaryAfter}|${phoneSigns}|${phoneLetters}`,
  'giu',
);
const numberWord = String.raw`[\s.-]{1,2}(?:no|nr|num|number|id|code|ref)`;
const otherPattern = new RegExp(
  `${boundaryBefore}(?:${wordPattern(otherWords)}|(?:${wordPattern(ownerWords)})${numberWord})${boundaryAfter}`,
  'giu',
);

const gluedPhoneWord = new RegExp(`(?<![\\p{L}\\d])(?:${wordPattern(phoneWords)})[.:=]?$`, 'iu');
const gluedPhoneLetter = /(?<![\p{L}\d])[TMPFOCDHW]$/u;
const gluedNextWord = new RegExp(
  `^(?:${wordPattern([...phoneWords, 'email', 'e-mail', 'home', 'work', 'office', 'main'])})`,
  'iu',
);

/** How far before its digits a phone word still speaks, in characters. */
const phoneReach = 40;

const bracketedPhoneWord = new RegExp(`^ ?\\((?:${wordPattern(phoneWords)})[.,)]`, 'iu');

/** What may stand between "Order" and its digits; any other word takes the claim back ("in case of fire, 415 …"). */
const connectors = new RegExp(
  '^[\\s.:#="\'\u2116\u00b0\u00ba()\uff1a-]*' +
    '(?:(?:no|nr|nro|num|number|nummer|nb|id|ids|idnr|code|key|ref|reference|is|was|ending|in|with|gb|de|fr|it|es|nl|be|at|n\u00b0|n\u00ba|n|num\u00e9ro|n\u00famero|numero|' +
    '\u043d\u043e\u043c\u0435\u0440|\u53f7|\u865f|\u53f7\u7801|\u865f\u78bc|\u756a\u53f7|\ubc88\ud638|\ub4f1\ub85d\ubc88\ud638)[\\s.:#=\u2116\u00b0\u00ba()\uff1a-]*){0,3}$',
  'iu',
);

/** "Track id BO 0516 4418 20": letters of a country or a series belong to what follows them. */
const countryLetters = /[A-Z]{2} ?$/;

/** A carrier has parcels, the numbers of which have no signs inside, and a phone: "UPS 1-800-742-5877". */
const carrier = /(?<!\p{L})(?:fedex|ups|usps|dhl(?: express)?|tnt|gls)$/iu;
const writtenWithSigns = /^\(?\d{1,5}(?:[-/.]|\) ?[-/]?)\d/;

const lastWords = new RegExp(`[^\\d\\n${blocked}|;]*$`);

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** What the words before `start` say; earlier digits, a line's end and what was blanked out end their reach. */
export function contextBefore(text: string, start: number): Context {
  const near = text.slice(Math.max(0, start - phoneReach), start);
  const words = lastWords.exec(near)?.[0] ?? '';
  const phoneEnd = lastEnd(phonePattern, words);
  const otherEnd = lastEnd(otherPattern, words);
  const isOther = otherEnd > phoneEnd && connectors.test(words.slice(otherEnd).replace(countryLetters, ''));
  if (isOther && !(carrier.test(words.slice(0, otherEnd)) && writtenWithSigns.test(text.slice(start)))) return 'other';
  if (namesOtherNumber(words)) return 'other';
  return phoneEnd >= 0 ? 'phone' : 'unsaid';
}

/** Whether anything in the text is a word for digits of another kind, wherever it stands. */
export function speaksOfOther(text: string): boolean {
  return lastEnd(otherPattern, text) >= 0;
}

/** Whether the text ends with a phone word, so that digits may follow it without a space: "Tel030 …". */
export function endsWithPhoneWord(text: string): boolean {
  return gluedPhoneWord.test(text.slice(-20));
}

/** Whether the text ends with one letter that stands for a phone word, so that a plus may follow it: "T+49 …". */
export function endsWithPhoneLetter(text: string): boolean {
  return gluedPhoneLetter.test(text.slice(-2));
}

/** Whether a phone word in brackets begins the text, for the number before it: "71234567 (mobile)". */
export function startsWithPhoneWord(text: string): boolean {
  return bracketedPhoneWord.test(text.slice(0, 20));
}

/** Whether the text begins with a word that starts the next entry: "…0112Fax: …". */
export function startsNextEntry(text: string): boolean {
  return gluedNextWord.test(text.slice(0, 20));
}

/** Whether all that stands between a number and the next digits is a word for another way to call: "… or 13 11 14". */
export function isAlternative(between: string): boolean {
  return /^ ?,? (?:or|and|o|ou|oder|und|e|et|y|u|en|of|eller|och|og|lub|i|tai|ja|veya|ve|или|и|\u6216|\u307e\u305f\u306f) $/iu.test(
    between,
  );
}
