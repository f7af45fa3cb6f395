import { closeConnectionsAfterUse, watchNetworkErrors } from '../../lib/browser/network.ts';
import { grantedOrigins } from '../../lib/browser/permissions.ts';
import { injectScript, registerScript } from '../../lib/browser/scripting.ts';
import { browserStorage } from '../../lib/browser/storage.ts';
import { knownTabs } from '../../lib/browser/tabs.ts';
import { createActions } from '../../lib/calls/actions.ts';
import { createChangeLog } from '../../lib/calls/change-log.ts';
import { createDial } from '../../lib/calls/dial.ts';
import { createListing } from '../../lib/calls/listing.ts';
import { createPoll } from '../../lib/calls/poll.ts';
import { createWatcher } from '../../lib/calls/watcher.ts';
import { createDrafts } from '../../lib/notes/drafts.ts';
import { createOutbox } from '../../lib/notes/outbox.ts';
import { sameNumber, toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { createMatching } from '../../lib/records/matching.ts';
import { createAuthorizedSend } from '../../lib/session/authorized.ts';
import { createSession } from '../../lib/session/session.ts';
import { createVault } from '../../lib/session/vault.ts';
import { createWipe } from '../../lib/session/wipe.ts';
import { build } from '../../lib/settings/build.ts';
import { createDefaultCountry } from '../../lib/settings/default-country.ts';
import { createServerSettings } from '../../lib/settings/server.ts';
import { createSites } from '../../lib/settings/sites.ts';
import { createStore } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import { createTenfold } from '../../lib/tenfold/client.ts';
import { createTransport } from '../../lib/tenfold/transport.ts';
import { createOutcomeHandler } from './outcome.ts';
import { refreshOffscreen } from './refresh.ts';

const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

/** Makes every service and hands each what it needs; nowhere else are services made. */
export function compose() {
  const neverLeft = watchNetworkErrors();
  const now = (): number => Date.now();
  const store = createStore(browserStorage);
  const vault = createVault(navigator.locks);
  const addresses = async () => {
    const { apiAddress: api, betaAddress: beta } = await store.read(stored.server);
    return { api, beta };
  };
  const session = createSession({
    store,
    vault,
    tenfold: () => tenfold,
    refresh: async (request) => refreshOffscreen(request, await addresses()),
    now,
    wipe: createWipe(store),
  });
  const transport = createTransport({
    fetch: (input, init) => fetch(input, init),
    addresses,
    authorization: session.authorization,
    neverLeft,
    timeoutMs: 10_000,
  });
  const tenfold = createTenfold(createAuthorizedSend(transport, session));

  const changes = createChangeLog(now);
  const inFlight = new Set<string>();
  const country = createDefaultCountry(store);
  const drafts = createDrafts(store, now);
  const matching = createMatching({ store, calls: tenfold.calls, records: tenfold.records, onChanged: changes.note });
  const outbox = createOutbox({
    store,
    calls: tenfold.calls,
    userId: async () => {
      const account = await store.read(stored.account);
      return account.state === 'signed-in' ? account.userId : undefined;
    },
    pause,
  });
  const outcome = createOutcomeHandler({ store, drafts, outbox, matching, now });
  const poll = createPoll({
    store,
    list: createListing(tenfold.calls),
    calls: tenfold.calls,
    toE164: async (number) => toE164(number, await country()),
    sameNumber,
    inFlight,
    changedSince: changes.since,
    now,
  });
  const watcher = createWatcher({
    store,
    poll,
    act: outcome.act,
    now,
    random: Math.random,
    later: (run, delayMs) => void setTimeout(run, delayMs),
  });
  const actions = createActions({ store, calls: tenfold.calls, onChanged: changes.note });
  const dial = createDial({
    store,
    calls: tenfold.calls,
    inFlight,
    // Source: V1 / Calls / Starting a new Call: country code first, no plus.
    toDialString: (number) => number.replace('+', ''),
    onPlaced: outcome.placed,
    now,
  });
  const sites = createSites({
    store,
    granted: grantedOrigins,
    register: registerScript,
    inject: injectScript,
    openTabs: knownTabs,
    scriptFile: 'number-finder.js',
    apiPatterns: build.isSandbox ? [] : ['https://api.tenfold.com/*', 'https://api-canary.tenfold.com/*'],
  });
  const useOwnConnections = async (): Promise<void> => {
    const { api, beta } = await addresses();
    await closeConnectionsAfterUse([api, beta]);
  };
  const saveServer = createServerSettings({
    store,
    keepSecret: (clientSecret) => vault.change({ clientSecret }),
    onChanged: useOwnConnections,
  });
  return {
    ...{ store, session, tenfold, watcher, outbox, drafts, actions, matching, dial, sites, country, outcome },
    ...{ saveServer, useOwnConnections },
  };
}

export type Services = ReturnType<typeof compose>;
