import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const folder = new URL('../fixtures/pages/', import.meta.url);

const expectation = v.strictObject({
  family: v.string(),
  country: v.string(),
  numbers: v.array(v.pipe(v.string(), v.regex(/^\+\d{7,15}$/))),
  stays: v.array(v.string()),
});

/** A page of the corpus: what is on it, the numbers to call (E.164, as often as they stand there), and the digits to leave. */
export interface CorpusPage extends v.InferOutput<typeof expectation> {
  name: string;
  html: string;
}

/** All pages of the corpus. Throws when one does not hold the digits it says must stay text. */
export function corpusPages(): CorpusPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.toSorted().map((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const written: unknown = JSON.parse(readFileSync(new URL(name.replace(/html$/, 'json'), folder), 'utf8'));
    const page = { name, html, ...v.parse(expectation, written) };
    const absent = page.stays.filter((digits) => !html.includes(digits));
    if (absent.length > 0) throw new Error(`${name} does not hold ${absent.join(', ')}.`);
    return page;
  });
}
