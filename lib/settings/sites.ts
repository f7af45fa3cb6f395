import type { PageFiles, ScriptSites } from '../browser/scripting.ts';
import { isSwitchedOff } from './in-force.ts';
import { styleOf } from './mark-look.ts';
import { isCovered } from './site-pattern.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

export interface SitesDeps {
  store: Store;
  granted(): Promise<string[]>;
  register(sites: ScriptSites): Promise<void>;
  inject(tabId: number, files: PageFiles): Promise<void>;
  /** Has the scripts in a tab's frames ask whether they may still work there; reaches those without a permission too. */
  recall(tabId: number): Promise<void>;
  /** Lets scripts of an earlier version notice that their extension is gone. */
  announce(tabId: number): Promise<void>;
  /** The address is empty where it is not known, which is where nothing is granted. */
  openTabs(): Promise<{ tabId: number; address: string }[]>;
  /** With the style sheet of the look that is a line. */
  files: PageFiles;
  /** Patterns of the API's own hosts, on which there is nothing to dial. */
  apiPatterns: readonly string[];
}

/** Finds numbers on exactly the sites the browser has granted, less those the user or the administrator refused. */
export function createSites(deps: SitesDeps) {
  let turn: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function current(): Promise<{ matches: string[]; excludeMatches: string[] }> {
    const [preferences, policy, granted] = await Promise.all([
      deps.store.read(stored.preferences),
      deps.store.read(stored.policy),
      deps.granted(),
    ]);
    return {
      matches: isSwitchedOff(policy, 'clickToDial')
        ? []
        : granted.filter((pattern) => !deps.apiPatterns.includes(pattern)),
      excludeMatches: [...new Set([...policy.refusedSites, ...preferences.refusedSites])],
    };
  }

  async function bringInLine(): Promise<void> {
    const [sites, account, { marks = 'line' }] = await Promise.all([
      current(),
      deps.store.read(stored.account),
      deps.store.read(stored.preferences),
    ]);
    const files = { ...deps.files, style: styleOf(deps.files.style, marks) };
    const isSignedIn = account.state === 'signed-in';
    const state = JSON.stringify([sites, isSignedIn, marks]);
    if (state === (await deps.store.read(stored.sitesInForce))) return;
    await deps.register({ files, ...sites });
    const tabs = await deps.openTabs();
    await Promise.all(
      tabs.map(async ({ tabId, address }) => {
        const isOn = isSignedIn && isCovered(address, sites.matches) && !isCovered(address, sites.excludeMatches);
        if (isOn) await deps.inject(tabId, files);
        await deps.recall(tabId);
      }),
    );
    await deps.store.write(stored.sitesInForce, state);
  }

  /** One round at a time. A change during a round gets another, so that the last state is what remains. */
  function sync(): Promise<void> {
    if (next) return next;
    const round = turn.then(() => {
      next = undefined;
      return bringInLine();
    });
    next = round;
    turn = round.catch(() => undefined);
    return round;
  }

  return {
    /** Brings the registration and all open pages in line with what is granted and refused. */
    sync,

    /**
     * The first start after an installation, an update or with the browser takes over what an earlier version left. Any
     * other start does what a worker left undone that was stopped after a change.
     */
    async takeOver(): Promise<void> {
      if (!(await deps.store.read(stored.takenOver))) {
        await deps.store.write(stored.takenOver, true);
        const tabs = await deps.openTabs();
        await Promise.all(tabs.map(({ tabId }) => deps.announce(tabId)));
      }
      await sync();
    },

    /** Whether numbers on this page may be marked and dialled now. */
    async isEnabled(origin: string): Promise<boolean> {
      const { matches, excludeMatches } = await current();
      return isCovered(origin, matches) && !isCovered(origin, excludeMatches);
    },
  };
}
