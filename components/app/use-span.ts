import { useMemo, useState } from 'preact/hooks';
import { daysOf, namedSpans, type SpanChoice, spanOf, type TimeSpan } from '../../lib/insights/span.ts';
import { timeZoneChoices } from '../options/setting-choices.ts';
import { firstWeekdayOf, knownTimeZone } from '../ui/locales.ts';
import { useDesk } from './DeskProvider.tsx';
import { useMinute } from './use-minute.ts';

/** The time zone of the user's Tenfold settings, or this computer's where there is none. */
function useOwnZone(): string {
  const account = useDesk().view.account.value;
  const wanted = account.state === 'signed-in' ? account.settings?.timezone : undefined;
  return knownTimeZone(wanted) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Which time somebody asks about: what `SpanFields` needs, and what it comes to now. */
export function useSpan(first: SpanChoice) {
  const account = useDesk().view.account.value;
  const ownZone = useOwnZone();
  const nowMs = useMinute();
  const [choice, setChoice] = useState(first);
  const [chosenZone, setZone] = useState<string>();
  const zone = chosenZone ?? ownZone;
  const firstWeekday = firstWeekdayOf(account.state === 'signed-in' ? account.settings?.locale : undefined);
  const place = { zone, nowMs, firstWeekday };
  const zones = useMemo(() => timeZoneChoices(zone), [zone]);
  const span: TimeSpan | undefined = spanOf(choice, place);
  const fields = {
    named: namedSpans,
    choice,
    days: daysOf(choice, place),
    zone,
    zones,
    onChange: setChoice,
    onZone: setZone,
  };
  return { span, choice, zone, fields };
}
