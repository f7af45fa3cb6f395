import { i18n } from '#i18n';
import { createTimeWords, type TimeSettings, type TimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';

const unset: TimeSettings = {};
/** Formats are slow to make, and a dozen parts of a screen write times: all of them use the same. */
const made = new WeakMap<TimeSettings, TimeWords>();

/** Dates, times and numbers as the signed-in user's Tenfold settings want them. */
export function useTimeWords(): TimeWords {
  const account = useDesk().view.account.value;
  const settings = (account.state === 'signed-in' ? account.settings : undefined) ?? unset;
  const words = made.get(settings) ?? createTimeWords(settings, i18n.t('ui.language'));
  made.set(settings, words);
  return words;
}
