import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './DeskProvider.tsx';

const minuteMs = 60_000;

/** This machine's time in epoch milliseconds, renewed with every minute that begins: enough for a clock without seconds. */
export function useMinute(): number {
  const desk = useDesk();
  const [nowMs, setNowMs] = useState(() => desk.now());

  useEffect(() => {
    const timer = setTimeout(() => setNowMs(desk.now()), minuteMs - (desk.now() % minuteMs));
    return () => clearTimeout(timer);
  }, [desk, nowMs]);

  return nowMs;
}
