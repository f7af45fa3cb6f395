import { blocked } from './blocked.ts';
import { contextBefore } from './labels.ts';

/** 1 to 12, 1 to 31, and a year people write in full. */
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';

/** Dates with one separator: the year first, the year last, the year in two digits. */
function datesWith(separator: string): RegExp[] {
  const dayAndMonth = `(?:${day}${separator}${month}|${month}${separator}${day})`;
  return [
    new RegExp(`(?<![\\d+])${year}${separator}${month}${separator}${day}(?!\\d|${separator}\\d)`, 'g'),
    new RegExp(`(?<![\\d+]|\\d[./-])${dayAndMonth}${separator}${year}(?!\\d|[./-]\\d)`, 'g'),
    new RegExp(`(?<![\\d+]|\\d[ ./-]|\\d\\) ?)${dayAndMonth}${separator}\\d{2}(?!\\d|[ ./-]\\d)`, 'g'),
  ];
}

/**
 * Digits that have a form of their own. Every quantifier over a broad class is bounded, so a hostile text costs
 * no more than its length. The order matters: times go before dates, so that "06.05.24 10:45" ends at its year.
 */
const forms: readonly RegExp[] = [
  // addresses of pages and mail, paths, file names, query parameters
  /\b(?!tel:|callto:)[a-z][a-z\d+.-]{1,20}:\/\/\S{1,2000}/gi,
  /\bwww\.\S{1,500}/gi,
  /[\w.%+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g,
  /[?&][\w.-]{1,64}=[^\s&]{0,200}/g,
  /\b[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.(?:com|org|net|io|dev|app|php|html?|aspx?|pdf|docx?|xlsx?|csv|txt|png|jpe?g|gif|svg|zip|json|xml|eml|log)\b(?:[/?#]\S{0,500})?/gi,
  // identifiers: UUID, IBAN, card and tracking numbers in groups of four
  /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/g,
  /(?<![\d+])\d{4}(?:[ -]\d{4}){3,}(?:[ -]\d{1,4})?(?!\d)/g,
  /(?<![\d+])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?!\d)/g,
  // parcels: UPU and UPS; a Belgian company; paragraphs of laws
  /\b[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}\b/g,
  /\b1Z(?: ?[A-Z\d]){16}\b/g,
  /\bBE ?[01]?\d{3}\.\d{3}\.\d{3}(?!\d)/g,
  /\u00a7{1,2} ?\d[\d.]{0,20}/g,
  // the largest numbers of computers
  /(?<![\d+])(?:214748364[78]|429496729[56])(?!\d)/g,
  // times and spans of time
  /(?<!\d)24\/7(?:\/365)?(?!\d)/g,
  /(?<!\d)\d{1,3}(?::\d{2}){1,3}(?!\d)(?:[.,]\d{1,6})?/g,
  /(?<!\d)[0-2]?\dh[0-5]\d\b/gi,
  // dates, with the year last, first, and alone in a span
  ...['-', '/', '\\.'].flatMap(datesWith),
  new RegExp(`(?<![\\d+]|\\d )${day} ${month} ${year}(?!\\d| \\d)`, 'g'),
  new RegExp(`(?<![\\d+]|\\d[ ./-])${year} ?[-/\u2013] ?${year}(?!\\d|[ ./-]\\d)`, 'g'),
  // amounts and shares
  /[$\u00a2-\u00a5\u20a0-\u20cf\uffe5]\s?\d[\d.,']{0,30}/g,
  /(?<!\d)\d[\d.,']{0,30}\s?[$\u00a2-\u00a5\u20a0-\u20cf\u2030%\u00b0]/g,
  /(?<![\d+])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/g,
];

/** Forms that a phone number may have, too; a label says which it is. */
const unlessLabelled: readonly RegExp[] = [
  // network addresses; an octet has no leading zero, a phone number's group often has. Danes write pairs with dots
  /(?<![\d.+])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d]|\.\d)(?:[:/]\d{1,5})?/g,
  // a social security number
  /(?<![\d+]|\d[ ./-])\d{3}-\d{2}-\d{4}(?!\d|[ ./-]\d)/g,
  // hours without a colon, from and until
  /(?<![\d+]|\d[ ./-])(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5][05](?!\d|[ ./-]\d)/g,
  // a Brazilian postal code behind a house number or a state
  /(?<=\d\p{L}?, |(?<!\p{L})\p{Lu}{2},? |CEP:? ?)\d{5}-\d{3}(?![\d-]| \d)/gu,
  // months
  new RegExp(`(?<![\\d+]|\\d[ ./-])(?:0?[1-9]|1[0-2])/${year}(?!\\d|[./-]\\d| \\d)`, 'g'),
  // a date without signs
  new RegExp(`(?<![\\d+]|\\d[ ./-])${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d|[ ./-]\\d)`, 'g'),
];

/** Blanks out what has the form of a date, a time, an amount, an address …; offsets stay as they were. */
export function withoutOtherDigits(plain: string): string {
  const blank = (found: string): string => blocked.repeat(found.length);
  const blankUnlessPhone = (found: string, ...at: (string | number)[]): string => {
    const [text, start] = [at.at(-1), at.at(-2)];
    const isPhone = typeof text === 'string' && typeof start === 'number' && contextBefore(text, start) === 'phone';
    return isPhone ? found : blank(found);
  };
  const certain = forms.reduce((text, form) => text.replace(form, blank), plain);
  return unlessLabelled.reduce((text, form) => text.replace(form, blankUnlessPhone), certain);
}
