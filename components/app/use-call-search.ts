import { useEffect, useMemo, useState } from 'preact/hooks';
import { termsOf } from '../../lib/history/filters.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';
import { afterAnswer, type History, type Reading } from './use-history.ts';

/** A search costs the server more than a key stroke is worth. */
const typingPauseMs = 300;

interface Search extends Reading {
  /** What these calls were searched for. */
  key: string;
  page: number;
}

export interface CallSearch {
  text: string;
  setText: (text: string) => void;
  terms: readonly string[];
  /** Something is searched for. */
  isOn: boolean;
  /** What was found; undefined while nothing is searched for. */
  found: History | undefined;
}

/**
 * Searches a user's calls for words and phrases, once the typing pauses, page by page. While the list is seen, a page
 * that did not come is asked for again.
 */
export function useCallSearch(userId: string, isSeen: boolean): CallSearch {
  const desk = useDesk();
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const [search, setSearch] = useState<Search>();
  const terms = useMemo(() => termsOf(text), [text]);
  const key = terms.length === 0 ? '' : JSON.stringify([userId, ...terms]);

  async function load(before: Search): Promise<void> {
    setSearch({ ...before, isLoading: true });
    const { page } = before;
    const answer = await desk.send('history.search', { userId, terms: [...terms], page });
    setSearch((now) =>
      now?.key === before.key && now.page === page ? { ...now, ...afterAnswer(now, answer), page: page + 1 } : now,
    );
  }

  useEffect(() => {
    if (key === '') {
      setSearch(undefined);
      return undefined;
    }
    const empty = { key, page: 0, calls: new Map(), isLoading: true, isComplete: false, isOrdered: false };
    const first: Search = { ...empty, error: undefined };
    setSearch(first);
    const timer = setTimeout(() => void load(first), typingPauseMs);
    return () => clearTimeout(timer);
  }, [desk, key, tries]);

  useAskAgain(search?.error, isSeen, () => {
    if (search?.key === key) void load(search);
  });

  function more(): void {
    if (search?.key === key && !search.isLoading && !search.isComplete && !search.error) void load(search);
  }
  const found = search?.key === key ? { ...search, more, refresh: () => setTries(tries + 1) } : undefined;
  return { text, setText, terms, isOn: key !== '', found };
}
