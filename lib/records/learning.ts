import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import { learnPages } from './learn-pages.ts';

export interface LearningDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'list'>;
}

/** Names are asked for again at every sign-in; the last few hundred people are those whose pages are opened. */
const keptRecords = 300;

/** Puts new records before the known ones. Returns the same list when each is known under this name. */
export function withRecords(before: readonly CrmRecord[], records: readonly CrmRecord[]): readonly CrmRecord[] {
  const keyOf = ({ module, id }: CrmRecord): string => JSON.stringify([module, id]);
  const namesBefore = new Map(before.map((record) => [keyOf(record), record.name]));
  const fresh = records.filter((record) => record.name !== '' && namesBefore.get(keyOf(record)) !== record.name);
  if (fresh.length === 0) return before;
  const latest = new Map([...before].reverse().map((record) => [keyOf(record), record]));
  for (const { id, module, name, link } of fresh.reverse()) {
    const record = { id, module, name, ...(link === undefined ? {} : { link }) };
    latest.delete(keyOf(record));
    latest.set(keyOf(record), record);
  }
  return [...latest.values()].reverse().slice(0, keptRecords);
}

/** Enough to have met every module that calls are with, and one small request. */
const recentCalls = 100;

/** Learns how the CRM writes the addresses of records, and whose they are, from what the API says of calls. */
export function createLearning({ store, calls }: LearningDeps) {
  async function learn(records: readonly CrmRecord[]): Promise<void> {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return;
    await store.update(stored.recordPages, (before) => {
      const pages = learnPages(before.pages, records);
      return pages === before.pages ? before : { ...before, pages: [...pages] };
    });
    await store.update(stored.recordsSeen, (before) => {
      const seen = withRecords(before, records);
      return seen === before ? before : [...seen];
    });
  }

  return {
    learn,

    /** At sign-in: the user's recent calls show it before the first call comes. Source: V2 / Calls / Get list of calls */
    async learnFromRecent(): Promise<void> {
      const account = await store.read(stored.account);
      if (account.state !== 'signed-in') return;
      const page = await calls.list({ userId: account.userId, page: 0, pageSize: recentCalls });
      if (page.ok) await learn(page.data.calls.flatMap(({ records }) => records));
    },
  };
}
