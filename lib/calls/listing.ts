import type { CallPage, Tenfold } from '../tenfold/client.ts';
import type { ApiCall } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';

const firstPageSize = 50;
const nextPageSize = 500;
const mostPages = 40;

export interface Listing {
  /** The user's calls that started at or after the watermark, in no promised order. */
  calls: ApiCall[];
  serverTimeMs?: number;
}

function isNewestFirst(calls: readonly ApiCall[]): boolean {
  return calls.every((call, index) => {
    const next = calls[index + 1];
    return next === undefined || next.startTimeMs <= call.startTimeMs;
  });
}

/**
 * Lists a user's calls since a moment.
 *
 * The reference promises no order and gives no total. A page that is newest first ends the search as soon as it
 * reaches behind the watermark, which makes a poll one small request; in any other order every page is read until
 * one is short. What other users' calls the answer holds is dropped. Source: V2 / Calls / Get list of calls
 */
export function createListing(calls: Pick<Tenfold['calls'], 'list'>) {
  return async (userId: string, watermarkMs: number): Promise<Result<Listing>> => {
    const found = new Map<string, ApiCall>();
    let serverTimeMs: number | undefined;

    function take(page: CallPage): void {
      serverTimeMs = page.serverTimeMs ?? serverTimeMs;
      for (const call of page.calls) {
        if (call.userId === userId && call.startTimeMs >= watermarkMs) found.set(call.id, call);
      }
    }
    const listing = (): Result<Listing> =>
      success({ calls: [...found.values()], ...(serverTimeMs === undefined ? {} : { serverTimeMs }) });

    const first = await calls.list({ userId, page: 0, pageSize: firstPageSize });
    if (!first.ok) return first;
    take(first.data);
    const oldest = first.data.calls.at(-1);
    const isShort = first.data.calls.length < firstPageSize;
    const isBehind = oldest !== undefined && oldest.startTimeMs < watermarkMs && isNewestFirst(first.data.calls);
    if (isShort || isBehind) return listing();

    for (let page = 0; page < mostPages; page += 1) {
      const next = await calls.list({ userId, page, pageSize: nextPageSize });
      if (!next.ok) return next;
      take(next.data);
      if (next.data.calls.length < nextPageSize) break;
    }
    return listing();
  };
}
