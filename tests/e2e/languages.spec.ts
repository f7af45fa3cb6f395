import { rm } from 'node:fs/promises';
import { JANE_COOPER } from '../sandbox/people.ts';
import { buildIn, textIn } from '../support/build-in-language.ts';
import { launchRingside } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible, expectWhole } from '../support/inspect.ts';

/** Each language starts a browser and looks at each state four times. */
test.describe.configure({ timeout: 120_000 });

/** Whether the end of a text is not shown. */
const isCut = (words: HTMLElement): boolean => words.scrollWidth > words.clientWidth;

for (const [language, direction] of [
  ['de', 'ltr'],
  ['fr', 'ltr'],
  ['es', 'ltr'],
  ['pt_BR', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`${language}: every word of the panel and the options fits at 320 px, and axe finds nothing`, async ({
    sandbox,
  }) => {
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
      for (const tab of await page.getByRole('tab').all()) {
        await expect(tab).toBeInViewport({ ratio: 1 });
        expect(await tab.locator('span').last().evaluate(isCut), await tab.innerText()).toBe(false);
        await tab.click();
        await expectWhole(page.getByRole('tabpanel'));
      }
      const options = (await ringside.openOptions()).page;
      await options.setViewportSize({ width: 320, height: 600 });
      await expectWhole(options.getByRole('main'));
    } finally {
      await ringside.close();
      await rm(build, { recursive: true, force: true });
    }
  });
}
