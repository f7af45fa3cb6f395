import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

/** More than are marked wherever they stand. */
const numbers = Array.from({ length: 700 }, (_, index) => `512-555-${String(2000 + index)}`);
const rows = numbers.map((number) => `<li>Phone ${number}</li>`).join('');
const aboveWindow = '<div role="note" style="height:6000px">Nothing yet</div>';
const last = numbers.at(-1) ?? '';
const lateNumber = '512-555-0150';

test.beforeEach(async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await control.forgetRequests();
});

test('of more numbers than anybody looks at, the far ones are marked when they are scrolled to, and dial', async ({
  crm,
  control,
}) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': `<ul>${rows}</ul>` });
  await page.goto(grantedHost);
  await expect.poll(async () => (await crm.marks()).length).toBe(500);
  expect(await crm.marks()).not.toContain(last);

  await page.getByText(last).scrollIntoViewIfNeeded();
  await expect.poll(() => crm.marks(), { timeout: 1000 }).toContain(last);
  await crm.clickNumber(last);
  await expectDialled(control, [digitsOf(last)]);
});

test('what comes near because something above it goes is marked, without scrolling', async ({ crm }) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': `<ul>${rows}</ul>${aboveWindow}<p>Phone ${lateNumber}</p>` });
  await page.goto(grantedHost);
  await expect.poll(async () => (await crm.marks()).length).toBe(500);

  await page.evaluate(() => {
    document.querySelector('ul')?.setAttribute('hidden', '');
    document.querySelector('[role=note]')?.remove();
  });
  await expect.poll(() => crm.marks(), { timeout: 1000 }).toEqual([lateNumber]);
});

test('texts that look like numbers but are none take no room from those far below', async ({ crm }) => {
  const { page } = crm;
  const orders = Array.from({ length: 900 }, (_, index) => `<li>Order 2026-11-${String(100_000 + index)}</li>`).join(
    '',
  );
  await serveMadePages(page.context(), { '/': `<ul>${orders}</ul>${aboveWindow}<p>Phone ${lateNumber}</p>` });
  await page.goto(grantedHost);
  await expect.poll(() => crm.marks()).toEqual([lateNumber]);
});
