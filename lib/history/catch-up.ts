import type { KeptCalls, ListProgress } from '../settings/kept-calls.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { dayOf, startOfDay } from './day.ts';
import type { createHistory } from './loading.ts';

export interface CatchUpDeps {
  store: Store;
  kept: Pick<KeptCalls, 'readProgress'>;
  /** Reads the list by itself, and so keeps back while the server wants to be left alone. */
  history: Pick<ReturnType<typeof createHistory>, 'refresh' | 'more'>;
  /** How many calls the session holds at most. */
  sessionHolds: number;
  now(): number;
}

/** Today's calls of which the session may hold only the later ones. */
interface LongDay {
  userId: string;
  /** When the day began, and when the oldest call of the session did. */
  sinceMs: number;
  oldestMs: number;
}

/** After an attempt, whatever came of it, the list is left alone for so long. */
const restMs = 10 * 60_000;

function reachesBack({ isComplete, oldestMs = Number.POSITIVE_INFINITY }: ListProgress, sinceMs: number): boolean {
  return isComplete || oldestMs < sinceMs;
}

/** A list in no promised order would have to be read to its end: then what is known has to do. */
function isKnown(progress: ListProgress, { sinceMs, oldestMs }: LongDay): boolean {
  const joinsSession = (progress.newestMs ?? Number.NEGATIVE_INFINITY) >= oldestMs;
  return !progress.isOrdered || (joinsSession && reachesBack(progress, sinceMs));
}

/**
 * Sees to it that all calls of today are known, so that the badge counts what "Owed" lists, also before anybody opens
 * the list. The session holds the last hundred or so, a day's work for most; for whoever has more, or signs in late in a
 * long day, the list is read back to the morning, in two requests at most. Source: V2 / Calls / Get list of calls
 */
export function createCatchUp(deps: CatchUpDeps): () => Promise<void> {
  const { store, kept, history, sessionHolds } = deps;
  let askedAtMs = Number.NEGATIVE_INFINITY;

  async function longDay(): Promise<LongDay | undefined> {
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const account = await store.read(stored.account);
    const oldestMs = calls.at(-1)?.startedAtMs;
    if (calls.length < sessionHolds || oldestMs === undefined || account.state !== 'signed-in') return undefined;
    const timeZone = account.settings?.timezone;
    const sinceMs = startOfDay(dayOf(deps.now() + clockOffsetMs, timeZone), timeZone) ?? 0;
    return oldestMs < sinceMs ? undefined : { userId: account.userId, sinceMs, oldestMs };
  }

  return async () => {
    const day = await longDay();
    const nowMs = deps.now();
    if (day === undefined || Math.abs(nowMs - askedAtMs) < restMs) return;
    const isAllKnown = async (): Promise<boolean> =>
      isKnown(await kept.readProgress({ viewerId: day.userId, userId: day.userId }), day);
    if (await isAllKnown()) return;
    askedAtMs = nowMs;
    const newest = await history.refresh(day.userId);
    if (newest.ok && !(await isAllKnown())) await history.more(day.userId);
  };
}
