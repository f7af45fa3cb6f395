import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** Each width and each scheme once: axe takes seconds for each look, and all four would take twice as long. */
const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 400, colorScheme: 'dark' },
] as const;

interface Finding {
  rule: string;
  where: string[];
}

/** Colours on their way from one to another are neither: waits until everything that ends has ended. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** What axe finds on the page as it is. */
async function violations(page: Page): Promise<Finding[]> {
  await settle(page);
  // "Legacy" asks in the page itself and opens no second one for the answer: twice as fast, and no page here has frames.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html) }));
}

/**
 * Expects of the page as it is, at 320 px in light and at 400 px in dark: axe finds nothing, and nothing has to be
 * scrolled sideways. Size and scheme are as before afterwards.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 400, height: 600 };
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: before.height });
    await page.emulateMedia({ colorScheme });
    const overhang = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overhang, `scrolling sideways at ${width} px`).toBe(0);
    expect(await violations(page), `axe at ${width} px, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}

/** Expects that whatever can be used in there is drawn whole once it is scrolled to: the panel cuts off what hangs over. */
export async function expectWhole(place: Locator): Promise<void> {
  const controls = place.locator('button, input, textarea, select, a[href], [role=radio]');
  await expect(controls.first()).toBeAttached();
  const count = await controls.count();
  for (let index = 0; index < count; index += 1) {
    const control = controls.nth(index);
    if (!(await control.isVisible())) continue;
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(control, (await control.getAttribute('aria-label')) ?? (await control.innerText())).toBeInViewport({
      ratio: 1,
    });
  }
}
