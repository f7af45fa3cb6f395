import type { KnownCall } from '../calls/call.ts';
import type { KeptCalls, ListProgress, Whose } from '../settings/kept-calls.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { ApiCall } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { listedPastCall, type PastCall } from './past-call.ts';
import { afterFirstPage, afterPage, isGapClosed, largePage, smallPage } from './progress.ts';

export interface LoadingDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'list' | 'get'>;
  search: Tenfold['analytics']['search'];
  kept: KeptCalls;
  /** Reads numbers as the API writes them, for as many calls as there are. */
  toE164(): Promise<(number: string) => string>;
  display(number: string): string;
  /** True when a list item, which carries no status, can only be a call that is over. */
  isSurelyOver(call: ApiCall, nowMs: number): boolean;
  now(): number;
}

/** A part of a user's list. */
export interface HistoryPart {
  /** In no promised order. */
  calls: PastCall[];
  /** There is nothing older, or no more that fits the search. */
  isComplete: boolean;
  /** What is still to come is older than all that was read. */
  isOrdered: boolean;
}

const searchPageSize = 100;
const recentMs = 24 * 60 * 60_000;
/** A gap longer than so many calls is left to be read on demand. */
const mostPagesAcrossGap = 10;

/** Reads users' past calls from Tenfold, page by page, and keeps them on this computer. */
export function createHistory(deps: LoadingDeps) {
  const { store, kept } = deps;

  async function whoseOf(userId: string): Promise<Result<Whose & { known: readonly KnownCall[]; nowMs: number }>> {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return failure('signed-out', 'nobody is signed in');
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const known = userId === account.userId ? calls : [];
    return success({ viewerId: account.userId, userId, known, nowMs: deps.now() + clockOffsetMs });
  }

  /** Lists tell neither whether a call still runs nor to which of several records it is linked; recent ones are asked. */
  async function settle(listed: readonly ApiCall[], known: readonly KnownCall[], nowMs: number): Promise<ApiCall[]> {
    const over = new Set(known.filter(({ status }) => status === 'finished').map(({ id }) => id));
    const linked = new Set(known.filter(({ linkedRecordId }) => linkedRecordId !== undefined).map(({ id }) => id));
    const answers = listed.map(async (call) => {
      const mayRun = !deps.isSurelyOver(call, nowMs) && !over.has(call.id);
      const isUnsettled = call.records.length > 1 && call.startTimeMs > nowMs - recentMs && !linked.has(call.id);
      if (!mayRun && !isUnsettled) return call;
      const answer = await deps.calls.get(call.id);
      return answer.ok ? answer.data : call;
    });
    const calls = await Promise.all(answers);
    return calls.filter(({ status }) => status === undefined || status === 'finished');
  }

  async function toPast(calls: readonly ApiCall[]): Promise<PastCall[]> {
    const toE164 = await deps.toE164();
    return calls.map((call) => {
      const number = toE164(call.phoneNumber);
      return listedPastCall(call, number, deps.display(number));
    });
  }

  async function keep(whose: Whose, calls: readonly PastCall[], progress: ListProgress): Promise<void> {
    await kept.put(whose, calls);
    await kept.writeProgress(whose, progress);
    // Somebody may have signed out while this was under way: nothing of theirs may be left behind.
    if ((await store.read(stored.account)).userId !== whose.viewerId) await kept.clear();
  }

  async function page(userId: string, pageNumber: number, pageSize: number): Promise<Result<ApiCall[]>> {
    const answer = await deps.calls.list({ userId, page: pageNumber, pageSize });
    return answer.ok ? success(answer.data.calls) : answer;
  }

  const partOf = (calls: PastCall[], { isComplete, isOrdered }: ListProgress): HistoryPart => ({
    calls,
    isComplete,
    isOrdered,
  });

  /** The whole of `listed`, settled and kept; what other users' calls it holds is dropped. */
  async function take(listed: readonly ApiCall[], userId: string, progress: ListProgress) {
    const whose = await whoseOf(userId);
    if (!whose.ok) return whose;
    const own = listed.filter((call) => call.userId === userId);
    const calls = await toPast(await settle(own, whose.data.known, whose.data.nowMs));
    await keep(whose.data, calls, progress);
    return success(partOf(calls, progress));
  }

  return {
    /** The newest calls, back to those that were kept. Source: V2 / Calls / Get list of calls */
    async refresh(userId: string): Promise<Result<HistoryPart>> {
      const whose = await whoseOf(userId);
      if (!whose.ok) return whose;
      const before = await kept.readProgress(whose.data);
      const first = await page(userId, 0, smallPage);
      if (!first.ok) return first;
      const { progress, hasGap } = afterFirstPage(before, first.data);
      if (!hasGap) return take(first.data, userId, progress);
      const listed = [...first.data];
      for (let pageNumber = 0; pageNumber < mostPagesAcrossGap; pageNumber += 1) {
        const next = await page(userId, pageNumber, largePage);
        if (!next.ok) return next;
        listed.push(...next.data);
        if (isGapClosed(before, next.data)) return take(listed, userId, progress);
      }
      return take(listed, userId, { ...progress, nextPage: mostPagesAcrossGap, isComplete: false });
    },

    /** The next older calls. Source: V2 / Calls / Get list of calls */
    async more(userId: string): Promise<Result<HistoryPart>> {
      const whose = await whoseOf(userId);
      if (!whose.ok) return whose;
      const before = await kept.readProgress(whose.data);
      if (before.isComplete) return success(partOf([], before));
      const next = await page(userId, before.nextPage, largePage);
      return next.ok ? take(next.data, userId, afterPage(before, next.data)) : next;
    },

    /** A user's calls that hold all terms; pages count from 0. Source: V2 / Analytics / Search for calls */
    async search(userId: string, terms: readonly string[], pageNumber: number): Promise<Result<HistoryPart>> {
      const found = await deps.search(terms, { page: pageNumber, pageSize: searchPageSize });
      if (!found.ok) return found;
      const own = found.data.filter((call) => call.userId === userId);
      return success({
        calls: await toPast(own),
        isComplete: found.data.length < searchPageSize,
        isOrdered: false,
      });
    },
  };
}
