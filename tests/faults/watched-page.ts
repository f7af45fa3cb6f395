import type { Page } from '@playwright/test';
import { sandboxBuild } from '../support/build.ts';
import { wordsOf } from './build-files.ts';
import { findWords, lookAround, type PageView, startWatching } from './page-view.ts';

/** A page that watches itself from its start. */
export interface WatchedPage {
  page: Page;
  view(): Promise<PageView>;
  findWords(words: string[]): Promise<ReturnType<typeof findWords>>;
}

/** Opens an address in a page that watches itself. */
export async function openWatched(page: Page, address: string): Promise<WatchedPage> {
  await page.addInitScript(startWatching, wordsOf(sandboxBuild));
  await page.goto(address);
  return {
    page,
    view: () => page.evaluate(lookAround),
    findWords: (words) => page.evaluate(findWords, words),
  };
}

/** Sentences on what one view has that the other has not, apart from `except`. */
export function differences(view: PageView, other: PageView, except: readonly (keyof PageView)[] = []): string[] {
  const sentences: string[] = [];
  for (const [name, value] of Object.entries(view)) {
    if (except.some((each) => each === name)) continue;
    const [one, two] = [value, Object.entries(other).find(([key]) => key === name)?.[1]].map((each) =>
      JSON.stringify(each),
    );
    if (one !== two) sentences.push(`${name}: ${firstDifference(one ?? '', two ?? '')}`);
  }
  return sentences;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(at, at + 60)} instead of ${other.slice(at, at + 60)}`;
}
