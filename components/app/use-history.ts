import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { PastCall } from '../../lib/history/past-call.ts';
import type { MessageAnswer, MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useRetry } from './use-retry.ts';

/** How far a list has been read. */
export interface Reading {
  /** In the order they came. Another map whenever there are others. */
  calls: ReadonlyMap<string, PastCall>;
  isLoading: boolean;
  isComplete: boolean;
  /** What is still to come is older than all that is known. */
  isOrdered: boolean;
  error: MessageError | undefined;
}

export interface History extends Reading {
  /** The next older calls, unless something is under way or there are none. */
  more: () => void;
  refresh: () => void;
}

const nothing: Reading = { calls: new Map(), isLoading: true, isComplete: false, isOrdered: true, error: undefined };

/** What was read before and what comes now, which is newer. */
function withCalls(before: Reading['calls'], calls: readonly PastCall[]): Reading['calls'] {
  return calls.length === 0 ? before : new Map([...before, ...calls.map((call) => [call.id, call] as const)]);
}

/** What is known after an answer of the worker. */
export function afterAnswer(before: Reading, answer: MessageAnswer<'history.more'>): Reading {
  if (!answer.ok) return { ...before, isLoading: false, error: answer.error };
  const { calls, isComplete, isOrdered } = answer.data;
  return { calls: withCalls(before.calls, calls), isComplete, isOrdered, isLoading: false, error: undefined };
}

/** After this the newest calls are asked for again when the list is looked at, in milliseconds. */
const staleAfterMs = 30_000;

/**
 * A user's past calls: what this computer has kept at once, and behind it what Tenfold says. While the list is seen it is
 * asked again after a while, as soon as Tenfold can be reached again, and ever more seldom while it fails nevertheless.
 */
export function useHistory(userId: string, isSeen: boolean): History {
  const desk = useDesk();
  const reading = useRef(nothing);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const round = useRef(0);
  const isBusy = useRef(false);
  const askedAtMs = useRef(Number.NEGATIVE_INFINITY);
  const isConnected = desk.view.connection.value.state === 'ok' && desk.view.isOnline.value;

  function show(next: Reading): void {
    reading.current = next;
    redraw(undefined);
  }

  async function load(name: 'history.refresh' | 'history.more'): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    const turn = round.current;
    show({ ...reading.current, isLoading: true });
    const answer = await desk.send(name, { userId });
    if (turn !== round.current) return;
    isBusy.current = false;
    show(afterAnswer(reading.current, answer));
  }

  function refresh(): void {
    askedAtMs.current = desk.now();
    void load('history.refresh');
  }

  useEffect(() => {
    round.current += 1;
    const turn = round.current;
    isBusy.current = false;
    show(nothing);
    void desk.readKeptCalls(userId, (calls) => {
      // What Tenfold has answered meanwhile is newer than what was kept.
      const known = reading.current.calls;
      const fresh = calls.filter(({ id }) => !known.has(id));
      if (turn === round.current) show({ ...reading.current, calls: withCalls(known, fresh) });
    });
    refresh();
    return () => {
      round.current += 1;
    };
  }, [desk, userId]);

  useEffect(() => {
    const isDue = reading.current.error?.retryable === true || desk.now() - askedAtMs.current > staleAfterMs;
    if (isSeen && isConnected && isDue) refresh();
  }, [isSeen, isConnected]);

  const { error } = reading.current;
  // What was asked for without a network may be refused when there is one again.
  useRetry(error?.retryable === true ? error : undefined, isSeen && isConnected, refresh);

  return {
    ...reading.current,
    refresh,
    more() {
      if (!reading.current.isComplete && !reading.current.error) void load('history.more');
    },
  };
}
