import { onManagedChanged, readManaged } from '../../lib/browser/managed.ts';
import { closeConnectionsAfterUse } from '../../lib/browser/network.ts';
import { grantedOrigins, onOriginsChanged } from '../../lib/browser/permissions.ts';
import { injectScript, raiseEvent, registerScript } from '../../lib/browser/scripting.ts';
import { callScripts, openTabs } from '../../lib/browser/tabs.ts';
import type { Log } from '../../lib/diagnostics/log.ts';
import { successorEvent } from '../../lib/phone/find/successor.ts';
import { knownCountry } from '../../lib/phone/verdict/country-rules.ts';
import { createAdministration } from '../../lib/settings/administration.ts';
import { build } from '../../lib/settings/build.ts';
import type { Feature } from '../../lib/settings/features.ts';
import { isSwitchedOff } from '../../lib/settings/in-force.ts';
import { createServerSettings } from '../../lib/settings/server.ts';
import { createSites } from '../../lib/settings/sites.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { composeApi } from './compose-api.ts';
import { composeDeleteAll } from './compose-delete-all.ts';

type SettingsParts = Pick<ReturnType<typeof composeApi>, 'store' | 'vault' | 'session' | 'acting' | 'addresses'> & {
  log: Log;
};

/** Where Ringside talks to and where it finds numbers. */
export function composeSettings({ store, vault, session, acting, addresses, log }: SettingsParts) {
  const useOwnConnections = async (): Promise<void> => {
    const { api, beta } = await addresses();
    await closeConnectionsAfterUse([api, beta]);
  };
  const sites = createSites({
    store,
    granted: grantedOrigins,
    register: async (script) => {
      await registerScript(script);
      log.note({ kind: 'sites', allowed: script.matches.length, refused: script.excludeMatches.length });
    },
    inject: injectScript,
    recall: callScripts,
    announce: (tabId) => raiseEvent(tabId, successorEvent),
    openTabs,
    files: { script: 'number-finder.js', style: 'number-marks.css' },
    apiPatterns: build.apiHosts,
  });
  const administration = createAdministration({
    store,
    readManaged,
    isCountry: (code) => knownCountry(code) !== undefined,
    keepSecret: async (policyClientSecret) => {
      const kept = await vault.read();
      if (kept.policyClientSecret !== policyClientSecret) await vault.change({ policyClientSecret });
    },
    moveServer: (move) => session.moveServer('moved', move),
    stopActing: () => acting.stopActing(),
    onServerChanged: useOwnConnections,
  });
  /** Whatever says where Ringside works, in this or another window, in the browser's own pages, or by policy. */
  const followSites = (): void => {
    const sync = (): void => void sites.sync();
    onOriginsChanged(sync);
    onManagedChanged(() => void administration.takeOver());
    store.watch(stored.policy, sync);
    store.watch(stored.preferences, sync);
    store.watch(stored.account, sync);
  };
  const saveServer = createServerSettings({
    store,
    moveServer: (move) => session.moveServer('by-user', move),
    keepSecret: (clientSecret) => vault.change({ clientSecret }),
    onChanged: useOwnConnections,
  });
  const isOff = async (feature: Feature): Promise<boolean> => isSwitchedOff(await store.read(stored.policy), feature);
  const deleteAll = composeDeleteAll({ session, vault, log, onDeleted: useOwnConnections });
  return { isSwitchedOff: isOff, useOwnConnections, sites, followSites, administration, saveServer, deleteAll };
}
