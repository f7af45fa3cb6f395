import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './DeskProvider.tsx';

/**
 * This machine's time in epoch milliseconds, renewed every second while `isRunning`.
 * Reading the clock each time keeps it right after a sleep or in a tab that was throttled.
 */
export function useNow(isRunning: boolean): number {
  const desk = useDesk();
  const [nowMs, setNowMs] = useState(() => desk.now());

  useEffect(() => {
    setNowMs(desk.now());
    if (!isRunning) return undefined;
    const clock = setInterval(() => setNowMs(desk.now()), 1000);
    return () => clearInterval(clock);
  }, [desk, isRunning]);

  return nowMs;
}
