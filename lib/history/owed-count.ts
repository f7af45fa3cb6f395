import type { Draft, NoteState } from '../notes/note.ts';
import type { KeptCalls } from '../settings/kept-calls.ts';
import type { Store } from '../settings/store.ts';
import { drafts, noteStates, stored } from '../settings/stored.ts';
import { dayOf, startOfDay } from './day.ts';
import { owedSince } from './owed.ts';
import type { PastCall } from './past-call.ts';
import { timeline } from './timeline.ts';

export interface OwedCountDeps {
  store: Store;
  kept: Pick<KeptCalls, 'read'>;
  now(): number;
}

export interface OwedCount {
  /** How many of the user's calls of today still owe something. */
  count(): Promise<number>;
  /** Other calls were kept: they are read anew next time. */
  forget(): void;
}

function present<T>(found: readonly (readonly [string, T | null])[]): Map<string, T> {
  return new Map(found.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
}

/** Counts in the worker what the panel lists under "Owed", by the same rule. */
export function createOwedCount(deps: OwedCountDeps): OwedCount {
  const { store, kept } = deps;
  let cache: { userId: string; sinceMs: number; calls: PastCall[] } | undefined;

  async function keptSince(userId: string, sinceMs: number): Promise<PastCall[]> {
    if (cache?.userId === userId && cache.sinceMs === sinceMs) return cache.calls;
    const calls: PastCall[] = [];
    await kept.read({ viewerId: userId, userId }, (part) => calls.push(...part), sinceMs);
    cache = { userId, sinceMs, calls };
    return calls;
  }

  /** Subjects and unsent texts are only in storage; asked for where they make a difference. */
  async function noted(ids: readonly string[]) {
    const noteOf = async (id: string): Promise<[string, NoteState | null]> => [
      id,
      await store.read(noteStates.item(id)),
    ];
    const draftOf = async (id: string): Promise<[string, Draft | null]> => [id, await store.read(drafts.item(id))];
    const [notes, texts] = await Promise.all([Promise.all(ids.map(noteOf)), Promise.all(ids.map(draftOf))]);
    return { notes: present(notes), drafts: present(texts) };
  }

  return {
    async count() {
      const account = await store.read(stored.account);
      if (account.state !== 'signed-in') return 0;
      const { userId, settings } = account;
      const { calls, clockOffsetMs } = await store.read(stored.calls);
      const opened = await store.read(stored.pastCalls);
      const dismissed = await store.read(stored.dismissedOwed);
      const today = dayOf(deps.now() + clockOffsetMs, settings?.timezone);
      const sinceMs = startOfDay(today, settings?.timezone) ?? 0;
      const listed = await keptSince(userId, sinceMs);
      const known = { userId, calls, opened, drafts: new Map(), notes: new Map() };
      const before = owedSince(timeline(listed, userId, known), sinceMs, dismissed);
      const session = { ...known, ...(await noted([...before.keys()])) };
      return owedSince(timeline(listed, userId, session), sinceMs, dismissed).size;
    },
    forget() {
      cache = undefined;
    },
  };
}
