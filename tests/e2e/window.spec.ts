import type { Page } from '@playwright/test';
import { MARCUS_REED } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { panelOn } from '../support/panel.ts';

const isWindow = (page: Page): boolean => page.url().endsWith('/window.html');

const outerSize = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate(async () => {
    const { width = 0, height = 0 } = await chrome.windows.getCurrent();
    return { width, height };
  });

test('the panel opens in a window of its own, one only, with the call in it', async ({ panel, ringside }) => {
  const detach = panel.banner.getByRole('button', { name: 'Open in a window' });
  const opened = ringside.context.waitForEvent('page', { predicate: isWindow });
  await detach.dblclick();
  const page = await opened;
  const detached = panelOn(page);
  await expect(detached.phoneNumber).toBeVisible();
  expect(await page.evaluate(async () => (await chrome.windows.getCurrent()).type)).toBe('popup');
  await expect(detached.banner.getByRole('button', { name: 'Open in a window' })).toBeHidden();

  await detached.dial(MARCUS_REED.phone);
  await expect(detached.status('In progress')).toBeVisible();
  await detach.click();
  await expect(panel.status('In progress')).toBeVisible();
  expect(ringside.context.pages().filter(isWindow)).toHaveLength(1);
});

test('the window comes back as large as it was made', { tag: '@living-worker' }, async ({ panel, ringside }) => {
  const detach = panel.banner.getByRole('button', { name: 'Open in a window' });
  const first = ringside.context.waitForEvent('page', { predicate: isWindow });
  await detach.click();
  const page = await first;
  await expect(panelOn(page).phoneNumber).toBeVisible();
  await page.evaluate(async () => {
    const { id = 0 } = await chrome.windows.getCurrent();
    await chrome.windows.update(id, { width: 640, height: 560 });
  });
  await expect.poll(() => outerSize(page)).toEqual({ width: 640, height: 560 });
  const kept = (): Promise<unknown> =>
    panel.page.evaluate(async () => (await chrome.storage.local.get('windowSize')).windowSize);
  await expect.poll(kept).toMatchObject({ value: { widthPx: 640, heightPx: 560 } });
  await page.close();

  // Playwright gives every new page a size of its own, so the browser is asked what it was asked for.
  const worker = await ringside.serviceWorker();
  const asked = worker.evaluate(
    () =>
      new Promise<object>((resolve) => {
        const { create } = chrome.windows;
        const spy = (wanted: chrome.windows.CreateData) => {
          resolve({ width: wanted.width, height: wanted.height });
          return create(wanted);
        };
        Object.assign(chrome.windows, { create: spy });
      }),
  );
  await detach.click();
  expect(await asked).toEqual({ width: 640, height: 560 });
});

test('in a narrow panel the way to the window is in the menu', async ({ panel, ringside }) => {
  await panel.page.setViewportSize({ width: 320, height: 600 });
  const button = panel.banner.getByRole('button', { name: 'Open in a window' });
  await expect(button).toBeHidden();
  await panel.banner.getByRole('button', { name: /connected/ }).click();
  const opened = ringside.context.waitForEvent('page', { predicate: isWindow });
  await button.click();
  await expect(panelOn(await opened).phoneNumber).toBeVisible();
});
