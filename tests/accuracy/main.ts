import { corpora } from '../support/detection-cases.ts';
import { scorePages } from './page-scores.ts';
import { printByKind, report } from './report.ts';
import { scoreTexts } from './text-scores.ts';

const isPageName = (argument: string): boolean => !argument.startsWith('--');

/** The least precision and recall. */
const goals = { texts: 0.99, pages: 0.98 };

/**
 * `npm run accuracy -- --misses` lists each mistake; `--texts` leaves the pages, and so the browser, away; a name reads
 * only the pages that begin so (`salesforce`, `unseen/`).
 */
const hasMisses = process.argv.includes('--misses');
const texts = scoreTexts();
const byCorpus = corpora.map((corpus) => {
  const scored = texts.filter((text) => text.corpus === corpus);
  return report(`Texts: ${corpus}`, scored, { goal: goals.texts, hasMisses });
});
let arePagesRight = true;
const pages = process.argv.includes('--texts') ? [] : await scorePages(process.argv.slice(2).filter(isPageName));
for (const [corpus, scored] of Map.groupBy(pages, (page) => page.corpus)) {
  printByKind(
    `Pages: ${corpus}, by what they are`,
    scored.map((page) => ({ ...page, kind: page.pageKind })),
  );
  const isRight = report(`Pages: ${corpus}, by family`, scored, { goal: goals.pages, hasMisses: true });
  arePagesRight &&= isRight;
}
if (byCorpus.includes(false) || !arePagesRight) process.exitCode = 1;
