/** Stands where digits were that are certainly something else; no rule reads across it. */
export const blocked = '\u0001';

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
    new RegExp(`(?<![\\d+]|\\d[ ./-])${dayAndMonth}${separator}\\d{2}(?!\\d|[ ./-]\\d)`, 'g'),
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
  // a social security number
  /(?<![\d+]|\d[ ./-])\d{3}-\d{2}-\d{4}(?!\d|[ ./-]\d)/g,
  // network addresses; an octet has no leading zero, a phone number's group often has
  /(?<![\d.+])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d]|\.\d)(?:[:/]\d{1,5})?/g,
  // times and spans of time
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

/** Blanks out what has the form of a date, a time, an amount, an address …; offsets stay as they were. */
export function withoutOtherDigits(plain: string): string {
  return forms.reduce((text, form) => text.replace(form, (found) => blocked.repeat(found.length)), plain);
}
