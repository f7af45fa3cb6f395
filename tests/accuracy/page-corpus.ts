import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';

const folder = new URL('../fixtures/pages/', import.meta.url);

const number = v.pipe(v.string(), v.regex(/^\+\d{7,15}$/));

const expectation = v.strictObject({
  family: v.string(),
  kind: v.optional(v.string(), 'record'),
  country: v.string(),
  numbers: v.array(number),
  stays: v.optional(v.array(v.string()), []),
  after: v.optional(v.array(number)),
});

/**
 * A page of the corpus: what is on it, and the numbers to call (E.164, as often as they stand there). All other digits
 * stay text; `stays` names those that would be a number that also stands elsewhere on the page. A page with `after` has
 * a function `changePage`; once it has run, these are the numbers.
 */
export interface CorpusPage extends v.InferOutput<typeof expectation> {
  name: string;
  /** Rules are tuned on pages that were seen; the others tell what that is worth. */
  corpus: 'seen' | 'unseen';
  html: string;
}

function pageAt(path: string): CorpusPage {
  const html = readFileSync(new URL(path, folder), 'utf8');
  const written: unknown = JSON.parse(readFileSync(new URL(path.replace(/html$/, 'json'), folder), 'utf8'));
  const name = basename(path);
  const page: CorpusPage = { name, html, corpus: path === name ? 'seen' : 'unseen', ...v.parse(expectation, written) };
  const absent = page.stays.filter((digits) => !html.includes(digits));
  if (absent.length > 0) throw new Error(`${name} does not hold ${absent.join(', ')}.`);
  return page;
}

/** The pages of the corpus. Throws when one does not hold the digits it says must stay text. */
export function corpusPages(): CorpusPage[] {
  return globSync('{*,unseen/*}.html', { cwd: folder }).toSorted().map(pageAt);
}
