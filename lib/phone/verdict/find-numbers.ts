import type { FoundNumber } from '../find/found-number.ts';
import { knownCountry } from './country-rules.ts';
import { type Chain, findChains } from './digit-groups.ts';
import { displayNumber } from './display.ts';
import { judge, type Reading, type Setting } from './judge.ts';
import type { Context } from './labels.ts';
import { withoutOtherDigits } from './other-digits.ts';
import { plainText } from './plain-text.ts';
import { type Window, windowOf } from './window.ts';

interface Hit extends Reading {
  window: Window;
}

/** Readings tried per text: far above what people write, low enough that a text built to hurt stays cheap. */
const mostReadings = 1500;

/** The longest number that starts with a chain's group `from`. */
function longestFrom(text: string, chain: Chain, from: number, setting: Setting, numberEnd: number): Hit | undefined {
  for (let to = Math.min(chain.groups.length, from + 10); to > from; to -= 1) {
    const window = windowOf(text, chain, from, to);
    const reading = window && judge(text, window, setting, numberEnd);
    if (window && reading) return { window, ...reading };
  }
  return undefined;
}

/** Where a hit ends, its extension included; before the text when there is none. */
function endOf(hit: Hit | undefined): number {
  return hit === undefined ? -2 : hit.window.end + (hit.extension?.length ?? 0);
}

function hitsIn(text: string, setting: Setting): Hit[] {
  const hits: Hit[] = [];
  let readings = 0;
  for (const chain of findChains(text)) {
    let from = 0;
    while (from < chain.groups.length && readings < mostReadings) {
      readings += 10;
      const hit = longestFrom(text, chain, from, setting, endOf(hits.at(-1)));
      if (hit) hits.push(hit);
      from = hit?.window.to ?? from + 1;
    }
  }
  return hits;
}

/**
 * Finds the numbers in a text that a person could dial, in order and without overlap.
 *
 * @param defaultCountry ISO 3166 code for numbers written without a country; an unknown one finds only those with a plus.
 * @param label what the text's label says it is, when it stands apart from the text: a column's head.
 */
export function findNumbers(text: string, defaultCountry: string, label: Context = 'unsaid'): FoundNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = plainText(text);
  const masked = withoutOtherDigits(plain.text);
  const originalEnd = (end: number): number => (plain.at[end - 1] ?? 0) + 1;
  let taken = 0;
  return hitsIn(masked, { country: knownCountry(defaultCountry), label }).flatMap((hit) => {
    const { window, number, extension } = hit;
    if (window.start < taken) return [];
    const end = endOf(hit);
    taken = end;
    return [
      {
        start: plain.at[window.start] ?? 0,
        end: originalEnd(end),
        number: number.number,
        ...(extension && { extension: extension.digits }),
        display: displayNumber(number),
      },
    ];
  });
}
