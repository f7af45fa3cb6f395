import { closeConnectionsAfterUse } from '../../lib/browser/network.ts';
import { grantedOrigins } from '../../lib/browser/permissions.ts';
import { injectScript, registerScript } from '../../lib/browser/scripting.ts';
import { knownTabs } from '../../lib/browser/tabs.ts';
import { build } from '../../lib/settings/build.ts';
import { createServerSettings } from '../../lib/settings/server.ts';
import { createSites } from '../../lib/settings/sites.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { composeApi } from './compose-api.ts';

/** Where Ringside talks to and where it finds numbers. */
export function composeSettings({ store, vault, session, addresses }: ReturnType<typeof composeApi>) {
  const useOwnConnections = async (): Promise<void> => {
    const { api, beta } = await addresses();
    await closeConnectionsAfterUse([api, beta]);
  };
  const sites = createSites({
    store,
    granted: grantedOrigins,
    register: registerScript,
    inject: injectScript,
    openTabs: knownTabs,
    scriptFile: 'number-finder.js',
    apiPatterns: build.apiHosts,
  });
  const saveServer = createServerSettings({
    store,
    endSession: async () => {
      const account = await store.read(stored.account);
      if (account.state === 'signed-in') await session.signOut();
    },
    keepSecret: (clientSecret) => vault.change({ clientSecret }),
    onChanged: useOwnConnections,
  });
  return { useOwnConnections, sites, saveServer };
}
