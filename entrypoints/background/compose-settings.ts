import { closeConnectionsAfterUse } from '../../lib/browser/network.ts';
import { grantedOrigins } from '../../lib/browser/permissions.ts';
import { injectScript, registerScript } from '../../lib/browser/scripting.ts';
import { knownTabs } from '../../lib/browser/tabs.ts';
import type { Vault } from '../../lib/session/vault.ts';
import { build } from '../../lib/settings/build.ts';
import { createServerSettings } from '../../lib/settings/server.ts';
import { createSites } from '../../lib/settings/sites.ts';
import type { Store } from '../../lib/settings/store.ts';

/** Where Ringside talks to and where it finds numbers. */
export function composeSettings(store: Store, vault: Vault, addresses: () => Promise<{ api: string; beta: string }>) {
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
    keepSecret: (clientSecret) => vault.change({ clientSecret }),
    onChanged: useOwnConnections,
  });
  return { useOwnConnections, sites, saveServer };
}
