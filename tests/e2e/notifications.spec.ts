import type { Worker } from '@playwright/test';
import { JANE_COOPER, OLIVER_HALLAM } from '../sandbox/people.ts';
import type { Control } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';
import { type Panel, panelOn } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { clickNotice, refusePopups, shownNotices } from '../support/worker.ts';

/** Resolves with whether the next desktop notification makes no sound. */
const nextIsSilent = (worker: Worker): Promise<boolean | undefined> =>
  worker.evaluate(
    () =>
      new Promise<boolean | undefined>((resolve) => {
        const { create } = chrome.notifications;
        const spy = (id: string, notice: chrome.notifications.NotificationCreateOptions) => {
          resolve(notice.silent);
          return create(id, notice);
        };
        Object.assign(chrome.notifications, { create: spy });
      }),
  );

for (const isQuiet of [false, true]) {
  test(`an incoming call is told ${isQuiet ? 'without' : 'with'} a sound`, { tag: '@living-worker' }, async ({
    panel,
    ringside,
    control,
  }) => {
    const { page } = await ringside.openOptions();
    await page.getByRole('checkbox', { name: 'Without a sound' }).setChecked(isQuiet);
    await panel.page.bringToFront();
    const told = nextIsSilent(await ringside.serviceWorker());
    await control.inbound({ phoneNumber: JANE_COOPER.phone });
    expect(await told).toBe(isQuiet);
  });
}

/** Resolves with the id of Jane's call, once Oliver's later one is in front of it. */
async function ringTwice(panel: Panel, control: Control): Promise<string> {
  await expect(panel.phoneNumber).toBeVisible();
  const first = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await control.inbound({ phoneNumber: OLIVER_HALLAM.phone });
  await expect(panel.tab(OLIVER_HALLAM.name)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => (await shownNotices(panel.page)).length).toBe(2);
  return first;
}

test('a click on the notification opens the panel with that call in front', { tag: '@living-worker' }, async ({
  panel,
  ringside,
  control,
}) => {
  const callId = await ringTwice(panel, control);
  const { page } = await ringside.openOptions();
  await panel.page.close();
  await clickNotice(await ringside.serviceWorker(), `call:${callId}`);
  const front = () =>
    page.evaluate(() => {
      const popup = chrome.extension.getViews({ type: 'popup' })[0];
      return popup?.document.querySelector('[role=tab][aria-selected=true]')?.textContent;
    });
  await until('that call in the popup', async () => ((await front())?.includes(JANE_COOPER.name) ? true : undefined));
  expect(await shownNotices(page)).not.toContain(`call:${callId}`);
});

test('where no popup can open, the click opens the panel in a window of its own', { tag: '@living-worker' }, async ({
  panel,
  ringside,
  control,
}) => {
  const callId = await ringTwice(panel, control);
  // This panel is a popup in a tab, and would take what is meant for the one that does not open.
  await ringside.openOptions();
  await panel.page.close();
  const worker = await ringside.serviceWorker();
  await refusePopups(worker);
  const opened = ringside.context.waitForEvent('page', { predicate: (page) => page.url().endsWith('/window.html') });
  await clickNotice(worker, `call:${callId}`);
  const detached = panelOn(await opened);
  await expect(detached.tab(JANE_COOPER.name)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => shownNotices(worker)).not.toContain(`call:${callId}`);
});
