import type { Page } from '@playwright/test';
import { until } from '../support/until.ts';

/** The world that Ringside's script has for itself in a web page: the page's DOM, and a content script's `chrome`. */
export interface ScriptWorld {
  /** Runs an expression there and gives what it comes to, as JSON carries it. */
  run<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Finds the world in the page's own frame, where only the browser's debugger and Ringside's script can enter. */
export async function openScriptWorld(page: Page, extensionId: string): Promise<ScriptWorld> {
  const session = await page.context().newCDPSession(page);
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await until("the world of Ringside's script", () => found.at(-1));
  return {
    async run<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    close: () => session.detach(),
  };
}
