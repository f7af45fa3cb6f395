import { useEffect, useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useRetry } from './use-retry.ts';

function useIsVisible(): boolean {
  const isVisible = (): boolean => document.visibilityState === 'visible';
  const [is, setIs] = useState(isVisible);
  useEffect(() => {
    const look = (): void => setIs(isVisible());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return is;
}

/**
 * Asks again by itself what could not be told for now: soon after Tenfold can be reached again, and ever more seldom
 * while it fails nevertheless.
 *
 * @param error why there is no answer; it stays while it is asked again, or every try would count as the first
 * @param isSeen whether the part that waits for the answer is in front
 */
export function useAskAgain(error: MessageError | undefined, isSeen: boolean, ask: () => void): void {
  const { connection, isOnline } = useDesk().view;
  const isVisible = useIsVisible();
  const canBeReached = connection.value.state === 'ok' && isOnline.value;
  useRetry(error?.retryable === true ? error : undefined, isSeen && isVisible && canBeReached, ask);
}
