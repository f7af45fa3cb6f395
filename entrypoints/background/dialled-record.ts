import type { From } from '../../lib/messages/router.ts';
import { recordAsked, withAsked } from '../../lib/settings/dial-question.ts';
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

/** What was in the tab when the agent was asked: the yes may take its time, and the tab may show somebody else by then. */
export function askedRecords({ store }: Pick<Services, 'store'>, now: () => number) {
  return {
    async find(intentId: string): Promise<DialledRecord | undefined> {
      return recordAsked(await store.read(stored.askedRecords), intentId, now());
    },
    async keep(intentId: string, record: DialledRecord | undefined): Promise<void> {
      if (!record) return;
      await store.update(stored.askedRecords, (before) => withAsked(before, { intentId, record, atMs: now() }));
    },
  };
}

/** Takes a question off the panel. */
export function questionCloser({ store }: Pick<Services, 'store'>) {
  return (intentId: string): Promise<unknown> =>
    store.update(stored.dialQuestion, (open) => (open?.intentId === intentId ? null : open));
}
