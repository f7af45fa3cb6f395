import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tabElementId } from '../ui/Tabs.tsx';
import { useFeature } from './use-feature.ts';

/** Names the dial screen where otherwise a call's key stands. */
export const dialTab = 'dial';
/** Names the list of past calls. */
export const historyTab = 'history';
/** Names the contact lists. */
export const listsTab = 'lists';

/** Those that are there whatever calls there are. */
const lasting: readonly string[] = [dialTab, historyTab, listsTab];

/** A call that comes in between two keystrokes waits until the hands rest. */
const typingPauseMs = 1500;

export interface FrontSources {
  /** Newest first. */
  keys: readonly string[];
  /** The agent just asked for it, so it comes in front at once. */
  isAskedFor: (key: string) => boolean;
  now: () => number;
  /** Where the hands go when the screen they were on has left. */
  onLost: () => void;
}

export interface Front {
  /** The key of the line in front, `dialTab`, `historyTab` or `listsTab`. */
  front: string;
  choose: (key: string) => void;
  noteTyping: () => void;
}

/** Which call is in front: the newest, unless the agent chose another or is typing right now. */
export function useFront({ keys, isAskedFor, now, onLost }: FrontSources): Front {
  const hasLists = useFeature('lists');
  const [chosen, setChosen] = useState(keys[0] ?? dialTab);
  const seen = useRef(new Set(keys));
  const lastInputMs = useRef(0);
  const comingUp = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const present = useRef(keys);
  present.current = keys;

  function bringUp(): void {
    clearTimeout(timer.current);
    const key = comingUp.current;
    if (key === undefined || !present.current.includes(key)) return;
    const restMs = isAskedFor(key) ? 0 : lastInputMs.current + typingPauseMs - now();
    if (restMs > 0) {
      timer.current = setTimeout(bringUp, restMs);
    } else {
      comingUp.current = undefined;
      setChosen(key);
    }
  }

  useLayoutEffect(() => {
    const fresh = keys.find((key) => !seen.current.has(key));
    for (const key of keys) seen.current.add(key);
    if (fresh === undefined) return;
    comingUp.current = fresh;
    bringUp();
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const isThere = (lasting.includes(chosen) && (hasLists || chosen !== listsTab)) || keys.includes(chosen);
  const front = isThere ? chosen : (keys[0] ?? dialTab);
  // The last call has gone: whoever was there goes on dialling, and has no use for the tab.
  useFocusInFront(front, front === dialTab && keys.length === 0, onLost);
  return {
    front,
    choose(key: string): void {
      comingUp.current = undefined;
      setChosen(key);
    },
    noteTyping(): void {
      lastInputMs.current = now();
    },
  };
}

/** Keeps the focus from vanishing together with the screen it was on. */
function useFocusInFront(front: string, skipsTab: boolean, onLost: () => void): void {
  const before = useRef(front);
  useLayoutEffect(() => {
    if (before.current === front) return;
    before.current = front;
    const holder = document.activeElement;
    if (holder && holder !== document.body && !holder.closest('[hidden]')) return;
    if (skipsTab) onLost();
    else document.getElementById(tabElementId(front))?.focus();
  }, [front, skipsTab, onLost]);
}
