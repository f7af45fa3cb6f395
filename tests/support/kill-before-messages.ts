import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Ringside } from './chromium.ts';
import { killWorker } from './kill-worker.ts';

/** The way out of the pages that send messages. */
interface Sending {
  /** Gives the number by which the message is known from now on. */
  ringsideBeforeMessage(name: string): Promise<number>;
  ringsideAfterMessage(id: number): Promise<void>;
}

/**
 * A message that has no answer by then does not keep the next one from its kill. On a busy machine a new worker takes
 * seconds, and what must not be sent twice is not to be killed half-way: that is said, and the agent asks again.
 */
const answeredWithinMs = 4000;

/** Every page says each second that it is visible; a worker that lived for less than a second could send no note. */
const pings: ReadonlySet<string> = new Set(['surface.visible', 'page.visible']);
const killedByPingsEveryMs = 3000;

/** Runs in each page before its own scripts; a message waits until the worker has been killed. */
function waitBeforeSending(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => Promise<unknown>;
  const sending = globalThis as unknown as Sending;
  const waiting = async (...args: unknown[]): Promise<unknown> => {
    const [message] = args as [{ name?: string }];
    const id = await sending.ringsideBeforeMessage(message.name ?? '');
    return send(...args).finally(() => sending.ringsideAfterMessage(id));
  };
  Object.assign(runtime, { sendMessage: waiting });
}

/** The same for the world of Ringside's script in a page, which only the debugger reaches; `ringsideKill` is its way out. */
const waitInScript = `(() => {
  const waiting = [];
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  globalThis.ringsideKilled = (id) => waiting.shift()?.(id);
  chrome.runtime.sendMessage = async (...args) => {
    const id = await new Promise((resolve) => {
      waiting.push(resolve);
      ringsideKill(args[0].name);
    });
    return send(...args).finally(() => ringsideKill(String(id)));
  };
})()`;

/** The script's very first messages may leave before this has come into its world. */
async function waitInScriptsOf(page: Page, extensionId: string, { before, after }: Kills): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const isScripts = origin === `chrome-extension://${extensionId}` && auxData?.type === 'isolated';
    if (!isScripts) return;
    void session
      .send('Runtime.addBinding', { name: 'ringsideKill', executionContextId: id })
      .then(() => session.send('Runtime.evaluate', { expression: waitInScript, contextId: id }))
      .catch(() => undefined);
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId: contextId }) => {
    if (name !== 'ringsideKill') return;
    if (/^\d+$/.test(payload)) {
      after(Number(payload));
      return;
    }
    void before(payload)
      .then((id) => session.send('Runtime.evaluate', { expression: `ringsideKilled(${String(id)})`, contextId }))
      .catch(() => undefined);
  });
  await session.send('Runtime.enable');
}

interface Kills {
  /** Resolves with the message's number when the worker has been killed and it may go. */
  before(name: string): Promise<number>;
  /** The message with this number has been answered, or refused. */
  after(id: number): void;
}

/**
 * A worker is killed before a message, not during another one, which is row R1's business: of all that are under way,
 * from whatever page, the answers are waited for.
 */
function createKills(context: BrowserContext): Kills & { count: () => number } {
  let kills = 0;
  let killedAtMs = 0;
  let lastId = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const underWay = new Map<number, { answer: () => void; over: Promise<unknown> }>();
  const kill = async (): Promise<void> => {
    await Promise.all([...underWay.values()].map(({ over }) => over));
    // A browser that is closing has no worker to kill.
    await killWorker(context).catch(() => undefined);
    kills += 1;
    killedAtMs = Date.now();
  };
  const letGo = async (name: string): Promise<number> => {
    const isSpared = pings.has(name) && Date.now() - killedAtMs < killedByPingsEveryMs;
    if (!isSpared) await kill();
    lastId += 1;
    const { promise, resolve } = Promise.withResolvers<null>();
    // The page of a message may close before its answer comes.
    const over = Promise.race([promise, pause(answeredWithinMs, null, { ref: false })]);
    underWay.set(lastId, { answer: () => resolve(null), over });
    return lastId;
  };
  return {
    before(name) {
      const gone = turn.then(() => letGo(name));
      turn = gone;
      return gone;
    },
    after(id) {
      underWay.get(id)?.answer();
      underWay.delete(id);
    },
    count: () => kills,
  };
}

/**
 * From now on the worker is killed before each message that a page of ours or Ringside's script in a page sends, until
 * the browser is restarted.
 */
export async function killBeforeMessages({ context, extensionId }: Ringside): Promise<{ count: () => number }> {
  const kills = createKills(context);
  await context.exposeBinding('ringsideBeforeMessage', (_source, name: string) => kills.before(name));
  await context.exposeBinding('ringsideAfterMessage', (_source, id: number) => kills.after(id));
  await context.addInitScript(waitBeforeSending);
  context.on('page', (page) => void waitInScriptsOf(page, extensionId, kills).catch(() => undefined));
  return kills;
}
