import type { DialledRecord } from '../settings/dialled-from.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import type { Result } from '../tenfold/result.ts';
import { isSameId } from './id-form.ts';
import { readKnowledge } from './knowledge.ts';
import { isSameModule } from './module-word.ts';
import { openRecordOf } from './open-record.ts';

/** A wish that waited longer for a worker no longer says what the tab showed when it was made, in milliseconds. */
const freshWithinMs = 3000;
const keptCalls = 50;

export interface DialledFromDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'get'>;
  link: (callId: string, record: CrmRecord) => Promise<Result<null>>;
  now: () => number;
}

/** Where a number was dialled. */
export interface DialPlace {
  /** The page that has the number. */
  address: string;
  /** The sending frame's; absent when we ourselves say which page the number is from. */
  origin?: string | undefined;
  /** When it was clicked, where that may be long ago; epoch milliseconds. */
  atMs?: number | undefined;
}

function isSame(one: { id: string; module: string }, other: { id: string; module: string }): boolean {
  return isSameId(one.id, other.id) && isSameModule(one.module, other.module);
}

/** Links a call to the record that its number was dialled from. */
export function createDialledFrom({ store, calls, link, now }: DialledFromDeps) {
  async function remember(callId: string, record: DialledRecord, matches: CrmRecord[], isLinked: boolean) {
    await store.update(stored.dialledFrom, (before) => [
      { callId, record, matches, isLinked },
      ...before.filter((each) => each.callId !== callId).slice(0, keptCalls - 1),
    ]);
  }

  return {
    /** The record that the page shows from which a number is dialled, when that is sure. */
    async recordOf({ address: pageAddress, origin, atMs }: DialPlace): Promise<DialledRecord | undefined> {
      if (atMs !== undefined && now() - atMs > freshWithinMs) return undefined;
      // A frame of another site within the page says nothing of the page's record.
      if (origin !== undefined && new URL(pageAddress).origin !== origin) return undefined;
      const open = await store.read(stored.openRecord);
      const record = openRecordOf({ address: pageAddress, title: '' }, await readKnowledge(store));
      if (record === null) return undefined;
      const { id, module, link: address } = record;
      const name = record.name || (open && isSame(open, record) ? open.name : '');
      return { id, module, link: address, ...(name === '' ? {} : { name }), by: 'page' };
    },

    /** The record that a link on a page names beside its number. */
    async named({ id, module }: { id: string; module: string }): Promise<DialledRecord> {
      const { known } = await readKnowledge(store);
      const record = known.find((each) => isSame(each, { id, module }));
      const { name = '', link: address } = record ?? {};
      return { id, module, ...(name === '' ? {} : { name }), ...(address ? { link: address } : {}), by: 'link' };
    },

    /**
     * Links a call that was placed. A number whose matches are all others stands on that page as somebody else's:
     * such a record is only offered.
     */
    async settle(callId: string, record: DialledRecord): Promise<void> {
      // Asked for again after it was done, and perhaps undone since by the agent.
      if ((await store.read(stored.dialledFrom)).some((each) => each.callId === callId)) return;
      const seen = await calls.get(callId);
      const matches = seen.ok ? seen.data.records : [];
      const match = matches.find((each) => isSame(each, record));
      const isSure = record.by !== 'page' || (seen.ok && (matches.length === 0 || match !== undefined));
      const { id, module, name = '', link: address } = record;
      const target: CrmRecord = match ?? { id, module, name, ...(address === undefined ? {} : { link: address }) };
      const isLinked = isSure && (await link(callId, target)).ok;
      await remember(callId, { ...record, ...(target.name ? { name: target.name } : {}) }, matches, isLinked);
    },
  };
}

export type DialledFrom = ReturnType<typeof createDialledFrom>;
