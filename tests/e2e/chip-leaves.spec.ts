import type { Crm } from '../support/crm.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

const number = '512-555-0180';
const name = `Call +1 ${number}`;

async function openWithChip(crm: Crm, files: Record<string, string>, focus?: () => Promise<void>): Promise<void> {
  await serveMadePages(crm.page.context(), files);
  await crm.page.goto(grantedHost);
  await crm.spotOf(number);
  await focus?.();
  await crm.pointAt(number);
  await crm.stillButton(name);
}

/** Two frames later, which is sooner than the chip leaves because the pointer has left. */
const drawn = (crm: Crm) =>
  crm.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function pointAtChip(crm: Crm): Promise<void> {
  const { x, y } = await crm.stillButton(name);
  await crm.page.mouse.move(x, y, { steps: 5 });
}

test.beforeEach(async ({ panel }) => {
  await expect(panel.phoneNumber).toBeVisible();
});

test('Escape dismisses the chip in a frame while the page around it has the focus', async ({ crm }) => {
  const { page } = crm;
  const files = {
    '/': '<label>Search <input></label><p><iframe src="/outer" width="600" height="200"></iframe></p>',
    '/outer': '<iframe src="/inner" width="500" height="120"></iframe>',
    '/inner': `<p>Phone ${number}</p>`,
  };
  await openWithChip(crm, files, () => page.getByLabel('Search').focus());
  await page.keyboard.press('Escape');
  await expect.poll(() => crm.hasChip(name)).toBe(false);
});

test('Escape dismisses the chip on a page while an editor in a frame has the focus', async ({ crm }) => {
  const { page } = crm;
  const editor = `<p>Phone ${number}</p><x-editor></x-editor><script>
    const root = document.querySelector('x-editor').attachShadow({ mode: 'open' });
    root.innerHTML = '<iframe srcdoc="<textarea></textarea>"></iframe>';</script>`;
  await openWithChip(crm, { '/': editor }, () => page.frameLocator('iframe').getByRole('textbox').focus());
  await page.keyboard.press('Escape');
  await expect.poll(() => crm.hasChip(name)).toBe(false);
});

const box = `<style>header{position:sticky;top:0;height:40px;background:#eee}[role=log]{height:200px;overflow:auto;width:600px}</style>
<p style="height:150px">Above the box</p><div role="log" tabindex="0"><header>Calls</header>
<p style="height:80px">Earlier</p><p>Phone <b>${number}</b></p><p style="height:900px">Later</p></div>`;

test('the chip does not stay beside a box when its number scrolls out of it', async ({ crm }) => {
  await openWithChip(crm, { '/': box });
  await crm.page.getByRole('log').evaluate((log) => log.scrollBy(0, 220));
  await drawn(crm);
  expect(await crm.hasChip(name)).toBe(false);
});

test('the chip goes when its number scrolls under the head of its box, or is covered by something else', async ({
  crm,
}) => {
  await openWithChip(crm, { '/': box });
  await crm.page.getByText(number).evaluate((shown) => {
    const { top } = shown.getBoundingClientRect();
    const log = shown.closest('[role=log]');
    log?.scrollBy(0, top - log.getBoundingClientRect().top - 10);
  });
  await drawn(crm);
  expect(await crm.hasChip(name)).toBe(false);

  await crm.page.getByRole('log').evaluate((log) => log.scrollTo(0, 0));
  await crm.page.mouse.move(5, 5);
  await crm.pointAt(number);
  await pointAtChip(crm);
  await crm.page.getByText(number).evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:#fff`;
  });
  await expect.poll(() => crm.hasChip(name)).toBe(false);
});

test('the chip stays when some of its number is cut off, as long as the rest is seen', async ({ crm }) => {
  const line = `<p style="width:300px;overflow:hidden;white-space:nowrap">${number}</p>`;
  await openWithChip(crm, { '/': line });
  await pointAtChip(crm);
  await crm.page.getByText(number).evaluate((shown) => shown.style.setProperty('width', '30px'));
  await drawn(crm);
  expect(await crm.hasChip(name)).toBe(true);
});
