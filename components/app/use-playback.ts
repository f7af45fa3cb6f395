import { useEffect, useMemo } from 'preact/hooks';
import { isActive } from '../../lib/calls/call.ts';
import { useDesk } from './DeskProvider.tsx';
import { createPlayback, type Playback } from './playback.ts';

/** The recording of a call. It is silent as soon as a call begins, and gone with the page it is heard on. */
export function usePlayback(callId: string): Playback {
  const desk = useDesk();
  const playback = useMemo(
    () =>
      createPlayback({
        audio: new Audio(),
        link: () => desk.send('callPage.recording', { callId }),
        nextFrame: (run) => void requestAnimationFrame(run),
      }),
    [desk, callId],
  );
  const isInCall = desk.view.calls.value.some(isActive);

  useEffect(() => {
    void playback.open();
    return () => playback.close();
  }, [playback]);
  useEffect(() => {
    if (isInCall) playback.pause();
  }, [playback, isInCall]);

  return playback;
}
