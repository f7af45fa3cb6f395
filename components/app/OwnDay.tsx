import { useEffect, useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import { OwnDayFigures } from '../insights/OwnDayFigures.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';
import { useMinute } from './use-minute.ts';
import { useTimeWords } from './use-time-words.ts';

/** Older figures would be taken for now's; until others come there are none. */
const shownForMs = 60 * 60_000;

/**
 * The own day, while somebody can see it. Each minute the worker is told so, which decides when to ask; nothing is shown
 * until there are figures, and nothing is said when there are none: nobody came here for them.
 */
export function OwnDay({ isFront }: { isFront: boolean }) {
  const desk = useDesk();
  const nowMs = useMinute();
  const words = useTimeWords();
  const { userId } = desk.view.account.value;
  const kept = desk.view.ownDay.value;

  const [error, setError] = useState<MessageError>();

  function look(): void {
    void desk.send('ownDay.look', {}).then((answer) => setError(answer.ok ? undefined : answer.error));
  }
  useEffect(() => {
    if (isFront && document.visibilityState === 'visible') look();
  }, [desk, isFront, nowMs, userId]);
  useAskAgain(error, isFront, look);

  if (!kept?.day || kept.atMs === undefined || kept.userId !== userId) return null;
  if (Math.abs(nowMs - kept.atMs) > shownForMs) return null;
  return <OwnDayFigures day={kept.day} asOf={words.time(kept.atMs)} />;
}
