import { expect, type Locator, type Page } from '@playwright/test';
import type { Panel } from '../support/panel.ts';

/** Clicks that mean "call it", in the very moment it is called. */
export type Wish = () => Promise<void>;

export type Clicks = 'once' | 'double' | 'quick twice';

async function clicksOn(page: Page, target: Locator, clicks: Clicks): Promise<Wish> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to click on.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // A hand comes from somewhere: what turned up under a pointer that rests is asked about.
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  return async () => {
    if (clicks === 'double') return page.mouse.dblclick(x, y);
    await page.mouse.click(x, y);
    if (clicks === 'quick twice') await page.mouse.click(x, y);
  };
}

/** The number stands in the panel, and the hand over its Call. */
export async function wishInPanel(panel: Panel, number: string, clicks: Clicks): Promise<Wish> {
  const dialTab = panel.tab('Dial');
  if (await dialTab.isVisible()) await dialTab.dispatchEvent('click');
  await panel.phoneNumber.fill(number);
  await expect(panel.dialBox.getByText(/United States/u)).toBeVisible();
  return clicksOn(panel.page, panel.callButton, clicks);
}

/** The number stands in a page of the CRM as a link to dial, and the hand over it. */
export async function wishInPage(page: Page, number: string, clicks: Clicks): Promise<Wish> {
  await page.evaluate((wanted) => {
    document.querySelector('#wished')?.remove();
    const link = document.createElement('a');
    link.id = 'wished';
    link.href = `tel:${wanted}`;
    link.textContent = 'Call the number of this trial';
    document.body.prepend(link);
  }, number);
  return clicksOn(page, page.getByRole('link', { name: 'Call the number of this trial' }), clicks);
}
