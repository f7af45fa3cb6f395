import type { Page } from '@playwright/test';

/** What a script of the extension in this page gets when it reads an area of storage: its values, or the refusal. */
export async function readInScript(page: Page, extensionId: string, area: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // Tells of every world there is before it answers.
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (world === undefined) throw new Error('No script of the extension runs in this page.');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
    expression: `chrome.storage.${area}.get(null).catch(({ message }) => message)`,
  });
  await session.detach();
  return result.value;
}
