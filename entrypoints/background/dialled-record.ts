import type { From } from '../../lib/messages/router.ts';
import { recordAsked, withAsked } from '../../lib/settings/dial-question.ts';
import type { DialledRecord } from '../../lib/settings/dialled-from.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { Services } from './compose.ts';

/** What a wish to dial says of where its number is from. */
interface Place {
  named: { id: string; module: string } | undefined;
  /** Where we ourselves dial, the page that has the number. */
  pageAddress: string | undefined;
  /** When it was clicked, epoch milliseconds. */
  atMs?: number;
}

/** The record a number is dialled from: the one that the page's link names, else the one that the page shows. */
export function recordFinder({ dialledFrom }: Pick<Services, 'dialledFrom'>) {
  return async ({ named, pageAddress, atMs }: Place, from: From): Promise<DialledRecord | undefined> => {
    if (named) return dialledFrom.named(named);
    // A page that sends once more after a while may show something else by then.
    const fromPage = { address: from.pageAddress, origin: from.origin ?? '', atMs };
    const { address, ...more } = from.kind === 'page' ? fromPage : { address: pageAddress };
    return address === undefined ? undefined : dialledFrom.recordOf({ address, ...more });
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
