import { findNumbers } from '../../lib/phone/verdict/find-numbers.ts';
import { detectionCases, writtenOut } from '../support/detection-cases.ts';
import { corpusPages } from './page-corpus.ts';
import { launchBrowser, type Offer, readPage } from './page-reader.ts';
import { report, type Scored } from './report.ts';
import { scoreOf } from './score.ts';

/** The least precision and recall. */
const goals = { texts: 0.99, pages: 0.98 };

function scoreTexts(): Scored[] {
  return detectionCases().map(({ text, region, expected, tag }) => ({
    kind: tag,
    name: `${region}: ${text}`,
    score: scoreOf(findNumbers(text, region).map(writtenOut), expected),
  }));
}

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

const areTextsRight = report('Texts', scoreTexts(), goals.texts);
const arePagesRight = report('Pages', await scorePages(), goals.pages);
if (!areTextsRight || !arePagesRight) process.exitCode = 1;
