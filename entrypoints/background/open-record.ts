import { latestPage } from '../../lib/browser/tabs.ts';
import { openRecordOf } from '../../lib/records/open-record.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

/** Keeps in storage which CRM record the page in front shows. */
export function followOpenRecord(store: Store): () => Promise<void> {
  return async () => {
    const page = await latestPage();
    const { calls } = await store.read(stored.calls);
    const known = calls.flatMap((call) => call.records);
    const record = page === undefined ? null : openRecordOf(page, known);
    await store.update(stored.openRecord, (before) =>
      JSON.stringify(before) === JSON.stringify(record) ? before : record,
    );
  };
}
