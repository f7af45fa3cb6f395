import type { FoundNumber } from '../find/found-number.ts';
import { findNumbers } from './find-numbers.ts';
import { plainText } from './plain-text.ts';
import { readTyped } from './read-typed.ts';
import { withoutLabels } from './value-labels.ts';

/** Answers for texts, remembered per default country. */
export interface Verdicts {
  /** What stands in each text, in the order asked. */
  judge(texts: readonly string[], defaultCountry: string): FoundNumber[][];
}

/** How a page asks about a link made for dialling. */
const linkPrefix = 'callto:';

/** Undoes what is left of percent signs: some systems write links encoded twice. */
function decoded(written: string): string {
  try {
    const text = decodeURIComponent(written);
    return text === written ? text : decoded(text);
  } catch {
    return written;
  }
}

/** What beside the number would change what is dialled: more digits, codes, pauses. */
const dialsMore = /[\p{Nd}*#,]|;[;pw]*$/iu;

/**
 * The number a link dials. A link is dialled as a whole or not at all: what remains beside the number (star codes,
 * pauses, a second number) would change what is dialled. Short numbers count here, for a link says that it dials.
 */
function numberOfLink(link: string, defaultCountry: string): FoundNumber[] {
  const text = decoded(link);
  const read = readTyped(text, defaultCountry);
  if (read.kind === 'number') {
    const { number, display, extension } = read;
    return [{ start: 0, end: link.length, number, display, ...(extension && { extension }) }];
  }
  const found = findNumbers(text, defaultCountry);
  const only = found[0];
  const { text: beside } = plainText(only ? text.slice(0, only.start) + text.slice(only.end) : '');
  return only && !dialsMore.test(beside) ? [only] : [];
}

function judge(asked: string, defaultCountry: string): FoundNumber[] {
  if (asked.startsWith(linkPrefix)) return numberOfLink(asked, defaultCountry);
  const { text, context } = withoutLabels(asked);
  return findNumbers(text, defaultCountry, context);
}

/** About 2 MB of page text; a page of 5,000 rows fits. */
const defaultLimit = 10_000;

/**
 * Finds numbers in texts and remembers the answers, the longest unused forgotten first.
 *
 * @param limit how many answers to remember.
 */
export function createVerdicts(limit: number = defaultLimit): Verdicts {
  const remembered = new Map<string, FoundNumber[]>();

  function verdict(text: string, defaultCountry: string): FoundNumber[] {
    const key = `${defaultCountry}\n${text}`;
    const found = remembered.get(key) ?? judge(text, defaultCountry);
    remembered.delete(key);
    remembered.set(key, found);
    const oldest = remembered.size > limit ? remembered.keys().next().value : undefined;
    if (oldest !== undefined) remembered.delete(oldest);
    return found;
  }

  return { judge: (texts, defaultCountry) => texts.map((text) => verdict(text, defaultCountry)) };
}
