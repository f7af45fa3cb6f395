import type { Worker } from '@playwright/test';
import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';

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
