import { useEffect, useState } from 'preact/hooks';
import type { OwnDay } from './OwnDay.tsx';

/** The place of the own day. Its script comes after everything that somebody needs for a call. */
export function OwnDaySlot({ isFront }: { isFront: boolean }) {
  const [loaded, setLoaded] = useState<{ Day: typeof OwnDay }>();
  useEffect(() => {
    if (isFront && !loaded) void import('./OwnDay.tsx').then(({ OwnDay: Day }) => setLoaded({ Day }));
  }, [isFront]);
  return loaded ? <loaded.Day isFront={isFront} /> : null;
}
