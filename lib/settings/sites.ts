import type { ScriptSites } from '../browser/scripting.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

export interface SitesDeps {
  store: Store;
  granted(): Promise<string[]>;
  register(sites: ScriptSites): Promise<void>;
  inject(tabId: number, file: string): Promise<void>;
  openTabs(): Promise<{ tabId: number; address: string }[]>;
  scriptFile: string;
  /** Patterns of the API's own hosts, on which there is nothing to dial. */
  apiPatterns: readonly string[];
}

/** Whether a page's origin is covered by a pattern such as `https://*.example.com/*`; ports do not count. */
export function isCovered(address: string, patterns: readonly string[]): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return patterns.some((pattern) => {
      const [scheme = '', rest = ''] = pattern.split('://');
      const host = rest.split('/')[0] ?? '';
      const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
      const isHost =
        host === '*' ||
        host === hostname ||
        (host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))));
      return isScheme && isHost;
    });
  } catch {
    return false;
  }
}

/** Finds numbers on exactly the sites the browser has granted, less those the user refused. */
export function createSites(deps: SitesDeps) {
  async function current(): Promise<{ matches: string[]; excludeMatches: string[] }> {
    const { refusedSites } = await deps.store.read(stored.preferences);
    const granted = await deps.granted();
    return { matches: granted.filter((pattern) => !deps.apiPatterns.includes(pattern)), excludeMatches: refusedSites };
  }

  return {
    /** Brings the registration in line with what is granted, and starts in pages that are open already. */
    async sync(): Promise<void> {
      const { matches, excludeMatches } = await current();
      await deps.register({ file: deps.scriptFile, matches, excludeMatches });
      for (const { tabId, address } of await deps.openTabs()) {
        if (isCovered(address, matches) && !isCovered(address, excludeMatches))
          await deps.inject(tabId, deps.scriptFile);
      }
    },

    /** Whether numbers on this page may be marked now. */
    async isEnabled(origin: string): Promise<boolean> {
      const { matches, excludeMatches } = await current();
      return isCovered(origin, matches) && !isCovered(origin, excludeMatches);
    },
  };
}
