import { useEffect, useState } from 'preact/hooks';
import type { OwnDay } from './OwnDay.tsx';
import { useFeature } from './use-feature.ts';

/** The place of the own day. Its script comes after everything that somebody needs for a call. */
export function OwnDaySlot({ isFront }: { isFront: boolean }) {
  const isThere = useFeature('insights');
  const [loaded, setLoaded] = useState<{ Day: typeof OwnDay }>();
  useEffect(() => {
    if (isThere && isFront && !loaded) void import('./OwnDay.tsx').then(({ OwnDay: Day }) => setLoaded({ Day }));
  }, [isThere, isFront]);
  return isThere && loaded ? <loaded.Day isFront={isFront} /> : null;
}
