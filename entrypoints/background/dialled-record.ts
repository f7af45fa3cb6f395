import type { From } from '../../lib/messages/router.ts';
import { recordAsked } from '../../lib/settings/dial-question.ts';
import type { DialledRecord } from '../../lib/settings/dialled-from.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { Services } from './compose.ts';

/** What a wish to dial says of where its number is from. */
interface Place {
  named: { id: string; module: string } | undefined;
  tabId: number | undefined;
  atMs?: number;
}

/** The record a number is dialled from: the one that the page's link names, else the one that the page shows. */
export function recordFinder({ dialledFrom }: Pick<Services, 'dialledFrom'>) {
  return async ({ named, tabId, atMs }: Place, from: From): Promise<DialledRecord | undefined> => {
    if (named) return dialledFrom.named(named);
    const isPage = from.kind === 'page';
    const placeId = isPage ? from.tabId : tabId;
    if (placeId === undefined) return undefined;
    return dialledFrom.recordOf({ tabId: placeId, atMs, ...(isPage ? { origin: from.origin ?? '' } : {}) });
  };
}

/** Takes a question off the panel. Returns the record with which it was asked, unless that is too long ago. */
export function questionCloser({ store }: Pick<Services, 'store'>, now: () => number) {
  return async (intentId: string): Promise<DialledRecord | undefined> => {
    let record: DialledRecord | undefined;
    await store.update(stored.dialQuestion, (open) => {
      if (open?.intentId !== intentId) return open;
      record = recordAsked(open, now());
      return null;
    });
    return record;
  };
}
