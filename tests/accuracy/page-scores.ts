import { type CorpusPage, corpusPages } from './page-corpus.ts';
import { launchBrowser, type Offer, readPage } from './page-reader.ts';
import type { Scored } from './report.ts';
import { scoreOf } from './score.ts';

/** A page with its score, or the same page once it has changed. */
export interface ScoredPage extends Scored {
  corpus: CorpusPage['corpus'];
  /** What sort of page it is: list, record, thread, … */
  pageKind: string;
}

/** A number offered at digits that must stay text is wrong, even when the same number stands elsewhere on the page. */
function judged({ number, text }: Offer, stays: readonly string[]): string {
  return stays.some((digits) => text.includes(digits)) ? `${number} at ${text}` : number;
}

function scoresOf(page: CorpusPage, { before, after }: { before: Offer[]; after: Offer[] }): ScoredPage[] {
  const { corpus, family, kind, name, stays } = page;
  const scored = (title: string, offers: readonly Offer[], numbers: readonly string[]): ScoredPage => {
    const score = scoreOf(
      offers.map((offer) => judged(offer, stays)),
      numbers,
    );
    const textOf = (wrong: string): string => offers.findLast(({ number }) => number === wrong)?.text ?? '';
    const wrong = score.wrong.map((number) => `${number} at ${textOf(number)}`);
    return { corpus, kind: family, pageKind: kind, name: title, score: { ...score, wrong } };
  };
  const first = scored(name, before, page.numbers);
  return page.after ? [first, scored(`${name}, changed`, after, page.after)] : [first];
}

/** Reads the pages whose name, or corpus and name, starts with one of `only`; all when there is none. */
export async function scorePages(only: readonly string[] = []): Promise<ScoredPage[]> {
  const pages = corpusPages().filter(
    ({ corpus, name }) =>
      only.length === 0 || only.some((start) => `${corpus}/${name}`.startsWith(start) || name.startsWith(start)),
  );
  const browser = await launchBrowser();
  const scored: ScoredPage[] = [];
  for (const page of pages) scored.push(...scoresOf(page, await readPage(browser, page)));
  await browser.close();
  return scored;
}
