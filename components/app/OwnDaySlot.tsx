import { useRef } from 'preact/hooks';
import { later } from './later.tsx';
import { useFeature } from './use-feature.ts';

const OwnDay = later(() => import('./OwnDay.tsx').then((script) => script.OwnDay));

/** The place of the own day. Its script comes after everything that somebody needs for a call. */
export function OwnDaySlot({ isFront }: { isFront: boolean }) {
  const isThere = useFeature('insights');
  const wasFront = useRef(false);
  wasFront.current ||= isFront;
  return isThere && wasFront.current ? <OwnDay isFront={isFront} /> : null;
}
