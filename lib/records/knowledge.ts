import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { RecordKnowledge } from './open-record.ts';

/** Reads what is needed to tell a page's record. */
export async function readKnowledge(store: Store): Promise<RecordKnowledge> {
  const [{ calls }, seen, { pages, titles }, { recordRules = [] }] = await Promise.all([
    store.read(stored.calls),
    store.read(stored.recordsSeen),
    store.read(stored.recordPages),
    store.read(stored.policy),
  ]);
  const known = [...calls.flatMap(({ records }) => records), ...seen];
  return { known, learned: pages, titles, rules: recordRules };
}
