import { i18n } from '#i18n';
import { createTimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAnswer } from './use-answer.ts';
import { useMinute } from './use-minute.ts';

/** What time it is in the zones, as the user reads times: one clock, or the first and the last of several. */
export function LocalTime({ clocks }: { clocks: readonly string[] }) {
  const account = useDesk().view.account.value;
  const nowMs = useMinute();
  const settings = account.state === 'signed-in' ? account.settings : undefined;
  const [west = '', east] = clocks.map((timezone) =>
    createTimeWords({ ...settings, timezone }, i18n.t('ui.language')).time(nowMs),
  );
  return <span>{east ? i18n.t('dial.localTimes', [west, east]) : i18n.t('dial.localTime', [west])}</span>;
}

/** What time it is where a number rings; nothing where that is not known. */
export function LocalTimeOf({ number }: { number: string }) {
  const { told } = useAnswer('phone.read', { text: number });
  const clocks = typeof told === 'object' && told.kind === 'number' ? told.clocks : undefined;
  return clocks?.length ? <LocalTime clocks={clocks} /> : null;
}
