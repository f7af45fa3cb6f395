import { cp, rm } from 'node:fs/promises';
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test';
import { contractVersion } from '../../lib/messages/version.ts';
import { extensionIdOf, sandboxBuild } from './build.ts';
import { findChromium } from './chromium-path.ts';
import { insightsOn } from './insights.ts';
import { killWorker } from './kill-worker.ts';
import { optionsOn } from './options.ts';
import { panelOn } from './panel.ts';
import { makeProfileFolder } from './profile-folder.ts';

export interface LaunchOptions {
  headless?: boolean;
  /** The unpacked extension; the sandbox build unless told otherwise. */
  build?: string;
  /** Folders of other extensions that are loaded as well. */
  beside?: readonly string[];
  /** The profile's folder; a new one unless told otherwise. It is gone after `close` in any case. */
  profile?: string;
  /** A folder with the profile of a browser that was closed; this one begins with a copy of it. */
  beginAs?: string;
  /** A screen that is touched. */
  hasTouch?: boolean;
}

/** The popup's size in Chrome. */
const popupSize = { width: 400, height: 600 };
const sidePanelSize = { width: 320, height: 800 };

/** Nothing of the browser's own goes out to the network, or stands in the way. */
export const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-US',
];

async function openChromium(
  profile: string,
  { headless = true, build = sandboxBuild, beside = [], hasTouch = false }: LaunchOptions,
) {
  const loaded = [build, ...beside].join(',');
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
  return await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: 'en-US',
    hasTouch,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...quietArgs,
      '--window-size=1280,900',
      `--disable-extensions-except=${loaded}`,
      `--load-extension=${loaded}`,
    ],
  });
}

/** Points Ringside at the API at `address`, for both of its hosts, with the message that options → Server sends. */
async function saveServer(page: Page, address: string): Promise<void> {
  const input = { apiAddress: address, betaAddress: address, clientId: '' };
  const answer: unknown = await page.evaluate((message) => chrome.runtime.sendMessage<unknown, unknown>(message), {
    ringside: contractVersion,
    name: 'server.save',
    input,
  });
  expect(answer).toEqual({ ok: true, data: null });
}

/** Ends every process of the browser in the same moment, as a crash or an empty battery does. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('There is no browser to kill.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = context.waitForEvent('close');
  for (const { id } of processInfo) process.kill(id, 'SIGKILL');
  await closed;
}

/** The extension's service worker: the one that runs, or the next that starts. */
async function runningWorker(context: BrowserContext, origin: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs });
}

/**
 * Starts a Chromium of its own, with a new profile outside the tree and Ringside in it.
 *
 * Popup and side panel are no pages for Playwright, so the panel is popup.html in a tab: the same tree of components.
 */
export async function launchRingside(options: LaunchOptions = {}) {
  const extensionId = extensionIdOf(options.build ?? sandboxBuild);
  const origin = `chrome-extension://${extensionId}`;
  const profile = options.profile ?? (await makeProfileFolder());
  if (options.beginAs !== undefined) await cp(options.beginAs, profile, { recursive: true, verbatimSymlinks: true });
  let context = await openChromium(profile, options);

  async function openPage(address: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  return {
    extensionId,
    profile,
    /** The browser as it is now; another one after `restart`. */
    get context() {
      return context;
    },
    openPage,
    openPanel: async () => {
      const page = await openPage(`${origin}/popup.html`);
      if (options.headless !== false) await page.setViewportSize(popupSize);
      return panelOn(page);
    },
    /** The quick way for tests of something else; `optionsOn` has the way that people go. */
    useServer: async (address: string) => {
      // Any file of Ringside's may send its messages; this one has nothing to show first.
      const page = await openPage(`${origin}/manifest.json`);
      await saveServer(page, address);
      await page.close();
    },
    /** The side panel, as wide as somebody may draw it. */
    openSidePanel: async () => {
      const page = await openPage(`${origin}/sidepanel.html`);
      if (options.headless !== false) await page.setViewportSize(sidePanelSize);
      return panelOn(page);
    },
    openOptions: async () => optionsOn(await openPage(`${origin}/options.html`)),
    openInsights: async () => insightsOn(await openPage(`${origin}/insights.html`)),
    serviceWorker: () => runningWorker(context, origin),
    /** Takes the network away from pages and worker, or gives it back. */
    setOffline: (isOffline: boolean) => context.setOffline(isOffline),
    /** Ends the worker as Chrome may at any moment; the next event starts another. */
    killWorker: () => killWorker(context),
    /** Closes the browser and opens it again on the same profile; all pages are gone. */
    restart: async (whileClosed?: () => Promise<void>) => {
      await context.close();
      await whileClosed?.();
      context = await openChromium(profile, options);
    },
    /** Kills the browser and opens it again on the same profile. */
    killAndRestart: async () => {
      await killBrowser(context);
      context = await openChromium(profile, options);
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type Ringside = Awaited<ReturnType<typeof launchRingside>>;
