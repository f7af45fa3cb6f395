import { corpora } from '../support/detection-cases.ts';
import { corpusPages } from './page-corpus.ts';
import { launchBrowser, type Offer, readPage } from './page-reader.ts';
import { report, type Scored } from './report.ts';
import { scoreOf } from './score.ts';
import { scoreTexts } from './text-scores.ts';

/** The least precision and recall. */
const goals = { texts: 0.99, pages: 0.98 };

/** A number offered at digits that must stay text is wrong, even when the same number stands elsewhere on the page. */
function judged({ number, text }: Offer, stays: readonly string[]): string {
  return stays.some((digits) => text.includes(digits)) ? `${number} at ${text}` : number;
}

async function scorePages(): Promise<Scored[]> {
  const browser = await launchBrowser();
  const scored: Scored[] = [];
  for (const page of corpusPages()) {
    const offers = await readPage(browser, page);
    const found = offers.map((offer) => judged(offer, page.stays));
    scored.push({ kind: page.family, name: page.name, score: scoreOf(found, page.numbers) });
  }
  await browser.close();
  return scored;
}

/** `npm run accuracy -- --misses` lists each mistake; `--texts` leaves the pages, and so the browser, away. */
const hasMisses = process.argv.includes('--misses');
const texts = scoreTexts();
const byCorpus = corpora.map((corpus) => {
  const scored = texts.filter((text) => text.corpus === corpus);
  return report(`Texts: ${corpus}`, scored, { goal: goals.texts, hasMisses });
});
const arePagesRight =
  process.argv.includes('--texts') || report('Pages', await scorePages(), { goal: goals.pages, hasMisses: true });
if (byCorpus.includes(false) || !arePagesRight) process.exitCode = 1;
