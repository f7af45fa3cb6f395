import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { useDesk } from './DeskProvider.tsx';
import { useRetry } from './use-retry.ts';

/** A page that loads says several times that it is another; it is read once it rests, in milliseconds. */
const restMs = 250;

export interface PageReading {
  /** The last answer; undefined before the first. */
  answer: MessageAnswer<'page.numbers'> | undefined;
  refresh: () => void;
  /** Brings a number into sight on its page. */
  show: (entry: PageNumber) => void;
}

/** Follows the page in front while it is asked for and this panel is seen. */
export function usePageNumbers(isOpen: boolean): PageReading {
  const desk = useDesk();
  const [answer, setAnswer] = useState<MessageAnswer<'page.numbers'>>();
  const latest = useRef(0);
  const showing = useRef<{ isBusy: boolean; next?: PageNumber | undefined }>({ isBusy: false });
  const origins = desk.view.grantedOrigins.value;
  const { refusedSites } = desk.view.preferences.value;
  const policy = desk.view.policy.value;

  async function read(): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    const next = await desk.send('page.numbers', {});
    if (turn === latest.current) setAnswer(next);
  }

  useEffect(() => {
    if (!isOpen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readWhenSeen = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(readWhenSeen, restMs);
    };
    readWhenSeen();
    const stop = desk.onPageInFront(soon);
    document.addEventListener('visibilitychange', soon);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('visibilitychange', soon);
    };
  }, [desk, isOpen, origins, refusedSites, policy]);

  useRetry(answer?.ok === false && answer.error.retryable ? answer : undefined, isOpen, () => void read());

  /** One at a time: who holds an arrow key down sees the number it stops at. */
  async function show(entry: PageNumber): Promise<void> {
    const tabId = answer?.ok && answer.data.state === 'listed' ? answer.data.tabId : undefined;
    if (tabId === undefined) return;
    if (showing.current.isBusy) {
      showing.current.next = entry;
      return;
    }
    showing.current = { isBusy: true };
    const { key, start, end } = entry;
    const shown = await desk.send('page.showNumber', { tabId, key, start, end });
    const { next } = showing.current;
    showing.current = { isBusy: false };
    if (next && (next.key !== key || next.start !== start)) void show(next);
    else if (shown.ok && !shown.data.shown) void read();
  }

  return { answer, refresh: () => void read(), show: (entry) => void show(entry) };
}
