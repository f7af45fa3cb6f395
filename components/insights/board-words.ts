import { i18n } from '#i18n';
import type { Board } from '../../lib/insights/board.ts';
import { durationWords, type NumberWords, scoreWords } from './figure-words.ts';

/** A board by our own name where we know what it measures, else by Tenfold's. */
export function boardName({ unit, description, label, metric }: Board): string {
  switch (unit) {
    case 'ms':
      return i18n.t('insights.mostTime');
    case 'listening':
      return i18n.t('insights.bestListening');
    case 'unknown':
      return description || label || metric;
  }
}

/** A score in the unit of its board; a bare number where that is not known. */
export function boardScore({ unit }: Board, score: number, number: NumberWords): string {
  switch (unit) {
    case 'ms':
      return durationWords(score, number);
    case 'listening':
      return scoreWords(score, number);
    case 'unknown':
      return number(Math.round(score * 100) / 100);
  }
}
