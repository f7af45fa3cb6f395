import { rm } from 'node:fs/promises';
import { JANE_COOPER } from '../sandbox/people.ts';
import { buildIn, textIn } from '../support/build-in-language.ts';
import { launchRingside } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

/** Each language starts a browser and looks at each state four times. */
test.describe.configure({ timeout: 120_000 });

for (const [language, direction] of [
  ['de', 'ltr'],
  ['fr', 'ltr'],
  ['es', 'ltr'],
  ['pt_BR', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`signing in and a call in ${language}: every word fits, and axe finds nothing`, async ({ sandbox }) => {
    const build = await buildIn(language);
    const ringside = await launchRingside({ build });
    const text = (key: string): string => textIn(language, key);
    try {
      await ringside.useServer(sandbox.address);
      const { page } = await ringside.openPanel();
      await expect(page.locator('html')).toHaveAttribute('lang', language.slice(0, 2));
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expectAccessible(page);
      await page.getByRole('button', { name: text('session_useDemo') }).click();
      await page.getByRole('textbox', { name: text('dial_number') }).fill(JANE_COOPER.phone);
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: JANE_COOPER.name })).toBeVisible();
      await expect(page.getByRole('button', { name: text('call_hangUp') })).toBeEnabled();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 600 });
      for (const tab of await page.getByRole('tab').all()) await expect(tab).toBeInViewport({ ratio: 1 });
    } finally {
      await ringside.close();
      await rm(build, { recursive: true, force: true });
    }
  });
}
