import { i18n } from '#i18n';
import { scoreOfHundred } from '../ui/listening-score.ts';

/** Numbers as the user reads them. */
export type NumberWords = (value: number) => string;

/** What there is nothing to say of. */
export const nothing = '–';

/** A length of time in its two largest units. */
export function durationWords(durationMs: number | null, number: NumberWords): string {
  if (durationMs === null) return nothing;
  const totalS = Math.round(durationMs / 1000);
  const totalMin = Math.floor(totalS / 60);
  if (totalMin === 0) return i18n.t('insights.seconds', [number(totalS)]);
  if (totalMin < 60) return i18n.t('insights.minutes', [number(totalMin), number(totalS % 60)]);
  const wholeMin = Math.round(totalS / 60);
  return i18n.t('insights.hours', [number(Math.floor(wholeMin / 60)), number(wholeMin % 60)]);
}

/** A rate in whole percents. */
export function rateWords(percent: number | null, number: NumberWords): string {
  return percent === null ? nothing : i18n.t('callPage.percent', [number(Math.round(percent))]);
}

/** A listening score where its scale is known. */
export function scoreWords(score: number | null, number: NumberWords): string {
  const known = scoreOfHundred(score);
  return known === undefined ? nothing : i18n.t('callPage.ofHundred', [number(known)]);
}
