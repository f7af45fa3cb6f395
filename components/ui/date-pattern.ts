/** What a date is made of, as the words and digits of one locale and time zone. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  monthName: string;
  monthShort: string;
  weekdayName: string;
  weekdayShort: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

const tokens: Readonly<Record<string, (parts: DateParts) => string>> = {
  YYYY: ({ year }) => String(year),
  YY: ({ year }) => two(year % 100),
  MMMM: ({ monthName }) => monthName,
  MMM: ({ monthShort }) => monthShort,
  MM: ({ month }) => two(month),
  M: ({ month }) => String(month),
  DD: ({ day }) => two(day),
  D: ({ day }) => String(day),
  dddd: ({ weekdayName }) => weekdayName,
  ddd: ({ weekdayShort }) => weekdayShort,
};

/** Words in square brackets are meant as they stand; letters of one kind belong together. */
const pieces = /\[([^\]]*)\]|(([A-Za-z])\3*)|[^A-Za-z[]+|\[/g;

/**
 * Writes a date as moment.js would by a pattern such as `D MMM YYYY`.
 * Undefined when the pattern does not name a day, or asks for anything but the parts of a date.
 */
export function writeDate(pattern: string, parts: DateParts): string | undefined {
  let text = '';
  let hasDay = false;
  for (const [piece, quoted, token] of pattern.matchAll(pieces)) {
    if (token === undefined) {
      text += quoted ?? piece;
      continue;
    }
    const write = tokens[token];
    if (!write) return undefined;
    hasDay ||= token.startsWith('D');
    text += write(parts);
  }
  return hasDay ? text : undefined;
}
