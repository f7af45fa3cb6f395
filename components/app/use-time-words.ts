import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { createTimeWords, type TimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';

const unset = {};

/** Dates, times and numbers as the signed-in user's Tenfold settings want them. */
export function useTimeWords(): TimeWords {
  const account = useDesk().view.account.value;
  const settings = (account.state === 'signed-in' ? account.settings : undefined) ?? unset;
  return useMemo(() => createTimeWords(settings, i18n.t('ui.language')), [settings]);
}
