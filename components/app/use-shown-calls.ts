import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayOf, startOfDay } from '../../lib/history/day.ts';
import { type CallFilters, filterBy, holdsTerms, spanOf } from '../../lib/history/filters.ts';
import { type Owing, owedSince } from '../../lib/history/owed.ts';
import type { PastCall } from '../../lib/history/past-call.ts';
import { timeline } from '../../lib/history/timeline.ts';
import { knownTimeZone } from '../ui/locales.ts';
import { useDesk } from './DeskProvider.tsx';
import { seenValue } from './seen-value.ts';
import type { CallSearch } from './use-call-search.ts';
import type { History } from './use-history.ts';

export interface ShownCalls {
  /** Newest first. */
  calls: readonly PastCall[];
  /** How many calls are known of the user, whether or not they fit. */
  knownCount: number;
  /** Whose reading the list stands for: the search while there is one. */
  source: History;
  /** What the calls of today still owe, by id. */
  owed: ReadonlyMap<string, readonly Owing[]>;
  /** More may come that fits. */
  isUnfinished: boolean;
  setIsNearEnd: (isNear: boolean) => void;
}

interface ShownSources {
  userId: string;
  history: History;
  search: CallSearch;
  filters: CallFilters;
  /** Only what is owed. */
  isOwed: boolean;
  isSeen: boolean;
}

/** The time zone of the user's Tenfold settings; undefined for this computer's. */
function useTimeZone(): string | undefined {
  const account = useDesk().view.account.value;
  return knownTimeZone(account.state === 'signed-in' ? account.settings?.timezone : undefined);
}

/** The calls of a user as this session knows them, newest first. */
function useTimeline(userId: string, listed: History['calls'], isSeen: boolean): readonly PastCall[] {
  const { view } = useDesk();
  const account = view.account.value;
  const ownId = account.state === 'signed-in' ? account.userId : '';
  const calls = seenValue(view.calls, isSeen);
  const opened = seenValue(view.pastCalls, isSeen);
  const drafts = seenValue(view.drafts, isSeen);
  const notes = seenValue(view.notes, isSeen);
  return useMemo(
    () => timeline(listed.values(), userId, { userId: ownId, calls, opened, drafts, notes }),
    [listed, userId, ownId, calls, opened, drafts, notes],
  );
}

/** When today began where the user is, by the server's clock. */
function useToday(timeZone: string | undefined): number {
  const desk = useDesk();
  return startOfDay(dayOf(desk.now() + desk.view.clockOffsetMs.value, timeZone), timeZone) ?? 0;
}

/** What was found, as this session knows it, and what is known to hold the words without being asked for. */
function found(known: readonly PastCall[], { terms, found: answer }: CallSearch): readonly PastCall[] {
  if (terms.length === 0) return known;
  const answered = answer?.calls ?? new Map<string, PastCall>();
  const own = known.filter((call) => answered.has(call.id) || holdsTerms(call, terms));
  const ownIds = new Set(own.map(({ id }) => id));
  const others = [...answered.values()].filter(({ id }) => !ownIds.has(id));
  return others.length === 0 ? own : [...own, ...others].sort((one, other) => other.startedAtMs - one.startedAtMs);
}

/** The calls that fit search and filters; reads on by itself where the end of the list is in sight. */
export function useShownCalls(sources: ShownSources): ShownCalls {
  const { userId, history, search, filters, isOwed, isSeen } = sources;
  const timeZone = useTimeZone();
  const todayMs = useToday(timeZone);
  const dismissed = useDesk().view.dismissedOwed.value;
  const known = useTimeline(userId, history.calls, isSeen);
  const [isNearEnd, setIsNearEnd] = useState(true);
  const candidates = useMemo(() => found(known, search), [known, search.terms, search.found?.calls]);
  const owed = useMemo(() => owedSince(known, todayMs, dismissed), [known, todayMs, dismissed]);
  const calls = useMemo(() => {
    const fitting = candidates.filter(filterBy(filters, timeZone));
    return isOwed ? fitting.filter(({ id }) => owed.has(id)) : fitting;
  }, [candidates, filters, timeZone, isOwed, owed]);

  const source = search.found ?? history;
  const fromMs = Math.max(spanOf(filters, timeZone).fromMs, isOwed ? todayMs : Number.NEGATIVE_INFINITY);
  const oldestMs = known.at(-1)?.startedAtMs ?? Number.POSITIVE_INFINITY;
  const isPast = search.terms.length === 0 && source.isOrdered && oldestMs < fromMs;
  const isUnfinished = !source.isComplete && !isPast;
  // In no promised order the newest call may come last: then all of it is read.
  const wantsMore = isUnfinished && (isNearEnd || calls.length === 0 || !history.isOrdered);
  useEffect(() => {
    if (isSeen && wantsMore && !source.isLoading) source.more();
  }, [isSeen, wantsMore, source.isLoading, source.calls]);

  return { calls, knownCount: known.length, source, owed, isUnfinished, setIsNearEnd };
}
