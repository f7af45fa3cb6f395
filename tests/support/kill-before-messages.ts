import type { BrowserContext, Page } from '@playwright/test';
import type { Ringside } from './chromium.ts';
import { killWorker } from './kill-worker.ts';

/** What stands for the worker's end in the worlds that send messages. */
interface Sending {
  ringsideBeforeMessage(): Promise<void>;
}

/** Runs in each page before its own scripts; a message waits until the worker has been killed. */
function waitBeforeSending(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => Promise<unknown>;
  const waiting = async (...args: unknown[]): Promise<unknown> => {
    await (globalThis as unknown as Sending).ringsideBeforeMessage();
    return send(...args);
  };
  Object.assign(runtime, { sendMessage: waiting });
}

/** The same for the world of Ringside's script in a page, which only the debugger reaches; `ringsideKill` is its way out. */
const waitInScript = `(() => {
  const waiting = [];
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  globalThis.ringsideKilled = () => waiting.shift()?.();
  chrome.runtime.sendMessage = (...args) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      ringsideKill('');
    }).then(() => send(...args));
})()`;

/** The script's very first messages may leave before this has come into its world. */
async function waitInScriptsOf(page: Page, extensionId: string, kill: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const isScripts = origin === `chrome-extension://${extensionId}` && auxData?.type === 'isolated';
    if (!isScripts) return;
    worlds.add(id);
    void session
      .send('Runtime.addBinding', { name: 'ringsideKill', executionContextId: id })
      .then(() => session.send('Runtime.evaluate', { expression: waitInScript, contextId: id }))
      .catch(() => undefined);
  });
  session.on('Runtime.bindingCalled', ({ name, executionContextId: contextId }) => {
    if (name !== 'ringsideKill') return;
    void kill()
      .then(() => session.send('Runtime.evaluate', { expression: 'ringsideKilled()', contextId }))
      .catch(() => undefined);
  });
  await session.send('Runtime.enable');
}

/** From now on the worker is killed before each message that a page of ours or Ringside's script in a page sends. */
export async function killBeforeMessages({ context, extensionId }: Ringside): Promise<{ count: () => number }> {
  let kills = 0;
  let turn: Promise<void> = Promise.resolve();
  const kill = (): Promise<void> => {
    turn = turn.then(() => endWorker(context)).then(() => void (kills += 1));
    return turn;
  };
  await context.exposeBinding('ringsideBeforeMessage', kill);
  await context.addInitScript(waitBeforeSending);
  context.on('page', (page) => void waitInScriptsOf(page, extensionId, kill).catch(() => undefined));
  return { count: () => kills };
}

/** A browser that is closing has no worker to kill. */
async function endWorker(context: BrowserContext): Promise<void> {
  await killWorker(context).catch(() => undefined);
}
