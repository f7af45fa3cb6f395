import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';
import type { Ringside } from '../support/chromium.ts';
import { until } from '../support/until.ts';

const Answer = v.object({ id: v.number(), result: v.optional(v.unknown()) });
const Evaluated = v.object({ result: v.object({ value: v.optional(v.unknown()) }) });

/** The popup's target; Playwright itself shows no page for it. */
async function popupTarget(browser: CDPSession, address: string): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'page' && url === address)?.targetId;
}

/** Commands to one target, by way of the browser's own session. */
async function connect(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  const onMessage = (event: { sessionId: string; message: string }): void => {
    const answer = v.safeParse(Answer, JSON.parse(event.message));
    if (event.sessionId === sessionId && answer.success) waiting.get(answer.output.id)?.(answer.output.result);
  };
  browser.on('Target.receivedMessageFromTarget', onMessage);
  return {
    ask: (method: string, params: object): Promise<unknown> => {
      lastId += 1;
      const message = JSON.stringify({ id: lastId, method, params });
      const answered = new Promise((resolve) => {
        waiting.set(lastId, resolve);
      });
      return browser.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
    },
    forget: () => browser.off('Target.receivedMessageFromTarget', onMessage),
  };
}

/** The popup as Chrome opens it from the toolbar, which closes when anything else comes to the front. */
export async function createRealPopup(ringside: Ringside) {
  const { context, extensionId } = ringside;
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('The browser takes no commands.');
  const address = `chrome-extension://${extensionId}/popup.html`;
  let connection: Awaited<ReturnType<typeof connect>> | undefined;

  async function ask(method: string, params: object): Promise<unknown> {
    return connection?.ask(method, params);
  }

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await ask('Runtime.evaluate', { expression, returnByValue: true });
    return v.parse(Evaluated, answer).result.value;
  }

  return {
    open: async () => {
      const worker = await ringside.serviceWorker();
      await worker.evaluate(() => chrome.action.openPopup());
      const targetId = await until('the popup', () => popupTarget(browser, address));
      connection = await connect(browser, targetId);
    },
    evaluate,
    /** Presses and releases one key a character, as fast as the browser takes them; done when the last was handled. */
    type: async (text: string) => {
      const events = Array.from(text).flatMap((key) => [
        { type: 'keyDown', key, text: key },
        { type: 'keyUp', key },
      ]);
      await Promise.all(events.map((event) => ask('Input.dispatchKeyEvent', event)));
    },
    close: async () => {
      const targetId = await popupTarget(browser, address);
      if (targetId !== undefined) await browser.send('Target.closeTarget', { targetId });
    },
    /** Waits until it is gone, whoever closed it. */
    isGone: async () => {
      await until('the popup to close', async () => (await popupTarget(browser, address)) === undefined || undefined);
      connection?.forget();
    },
  };
}

export type RealPopup = Awaited<ReturnType<typeof createRealPopup>>;
