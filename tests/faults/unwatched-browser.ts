import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { sandboxBuild } from '../support/build.ts';
import { quietArgs } from '../support/chromium.ts';
import { findChromium } from '../support/chromium-path.ts';
import { until } from '../support/until.ts';
import { openUnwatchedPage, type UnwatchedPage } from './unwatched-page.ts';

/** A Chromium whose worker lives and dies as with a user: no debugger is attached to it, nor to the browser. */
export interface UnwatchedBrowser {
  /** Opens a page in a tab of its own, in front of the others. */
  openPage(address: string): Promise<UnwatchedPage>;
  /** Whether a worker runs now; asked of the browser's list, which starts and keeps none. */
  hasWorker(): Promise<boolean>;
  /** Stops every process of the browser where it stands, as a machine that falls asleep does. */
  fallAsleep(): void;
  wake(): void;
  close(): Promise<void>;
}

const Target = v.object({ type: v.string(), webSocketDebuggerUrl: v.string() });

/** Chromium writes down on which port it listens. */
async function portOf(profile: string): Promise<string> {
  return until("the browser's port", async () => {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    return port === '' ? undefined : port;
  });
}

/** Starts it as a plain process with Ringside in it; `close` ends it and removes its profile. */
export async function launchUnwatched(): Promise<UnwatchedBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
  const profile = await mkdtemp(join(tmpdir(), 'ringside-'));
  const args = [
    ...quietArgs,
    '--headless=new',
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${sandboxBuild}`,
    `--load-extension=${sandboxBuild}`,
    'about:blank',
  ];
  const browser = spawn(executablePath, args, { detached: true, stdio: 'ignore' });
  const { pid } = browser;
  if (pid === undefined) throw new Error('The browser did not start.');
  const gone = new Promise<void>((resolve) => {
    browser.once('exit', () => resolve());
  });
  // Detached, it leads a group of its own, which all its processes stay in.
  const signal = (name: NodeJS.Signals): boolean => process.kill(-pid, name);
  const door = `http://127.0.0.1:${await portOf(profile)}/json`;

  return {
    async openPage(address) {
      const answer = await fetch(`${door}/new?${encodeURIComponent(address)}`, { method: 'PUT' });
      const target = v.parse(Target, await answer.json());
      return openUnwatchedPage(target.webSocketDebuggerUrl);
    },
    async hasWorker() {
      const targets = v.parse(v.array(Target), await (await fetch(`${door}/list`)).json());
      return targets.some(({ type }) => type === 'service_worker');
    },
    fallAsleep: () => void signal('SIGSTOP'),
    wake: () => void signal('SIGCONT'),
    async close() {
      if (browser.exitCode === null) signal('SIGKILL');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
