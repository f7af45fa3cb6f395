import type { Page } from '@playwright/test';
import type { Crm } from '../support/crm.ts';
import { expect, test } from '../support/fixtures.ts';
import { foreignHost, grantedHost, serveMadePages } from '../support/made-pages.ts';

const numbers = Array.from({ length: 40 }, (_, index) => `512-555-01${String(10 + index)}`);

/** A page that watches itself: what is changed in it, what becomes global, what hangs on its nodes. */
const watchful = `<ul>${numbers.map((number) => `<li>Phone <b>${number}</b></li>`).join('')}</ul>
<p>Last <i>720-555-0145</i></p>
<script>
  window.records = [];
  new MutationObserver((records) => window.records.push(...records.map(({ type, target }) => type + ' ' + target.localName)))
    .observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
</script>`;

/** What page code can find out about its own surroundings. */
function surroundings() {
  const prototypes = [Node, Element, HTMLElement, Text, Document, Event, Range, Array, Object, Map, Set, Promise];
  const walker = document.createTreeWalker(document);
  const marked: string[] = [];
  for (let node: Node | null = document; node; node = walker.nextNode()) {
    if (node !== document) marked.push(...Reflect.ownKeys(node).map(String));
  }
  return {
    globals: Reflect.ownKeys(window).map(String).sort(),
    ofDocument: Reflect.ownKeys(document).map(String),
    ofPrototypes: prototypes.map((each) => Reflect.ownKeys(each.prototype).map(String)),
    marked,
  };
}

const records = (page: Page) => page.evaluate<string[]>('window.records');

const expectAllMarked = (crm: Crm, count: number) => expect.poll(async () => (await crm.marks()).length).toBe(count);

test.beforeEach(async ({ panel }) => {
  await expect(panel.phoneNumber).toBeVisible();
});

test('a page that watches itself sees nothing of marks and clicks, and of the chip one element', async ({
  crm,
  control,
  ringside,
}) => {
  const foreign = await ringside.context.newPage();
  await serveMadePages(ringside.context, { '/': watchful });
  await foreign.goto(foreignHost);
  const without = await foreign.evaluate(surroundings);
  const { page } = crm;
  await page.bringToFront();
  await page.goto(grantedHost);
  await expectAllMarked(crm, numbers.length + 1);
  expect(await page.evaluate(surroundings)).toEqual(without);
  expect(await records(page)).toEqual([]);

  await crm.clickNumber('720-555-0145');
  await control.callThat('was clicked', ({ phoneNumber }) => phoneNumber.endsWith('7205550145'));
  await expect.poll(() => page.locator('html > *').count()).toBe(3);
  await page.mouse.move(600, 2);
  await expect.poll(() => page.locator('html > *').count()).toBe(2);
  // An element after the body, which comes and goes: the one thing of ours that is drawn by an element.
  const seen = await records(page);
  expect(new Set(seen)).toEqual(new Set(['childList html']));
  expect(seen.length % 2).toBe(0);
});

/** Changes of every kind, the same on every run, at random places. */
function storm(count: number): void {
  let state = 3;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % below;
  };
  const list = document.querySelector('ul');
  const number = () => `303-555-${String(1000 + random(9000))}`;
  const changes: ((item: Element) => void)[] = [
    (item) => item.append(` or ${number()}`),
    (item) => item.replaceChildren('Mobile ', number()),
    (item) => item.insertAdjacentHTML('beforeend', `<span>+1</span> <b>512</b>-555-${String(1000 + random(9000))}`),
    (item) => list?.append(item),
    (item) => item.toggleAttribute('hidden'),
    (item) => item.normalize(),
    (item) => item.firstChild instanceof Text && item.firstChild.splitText(random(item.firstChild.length + 1)),
    (item) => item.lastChild?.remove(),
    (item) => item.before(item.cloneNode(true)),
    (item) => list && list.children.length > 20 && item.remove(),
  ];
  for (let turn = 0; turn < count; turn += 1) {
    const item = list?.children[random(list.children.length)];
    if (item) changes[random(changes.length)]?.(item);
  }
}

const markup = (page: Page) => page.evaluate(() => document.body.innerHTML);

test('a thousand changes at random leave the page as it is without Ringside, to the letter', async ({
  crm,
  ringside,
}) => {
  const foreign = await ringside.context.newPage();
  await serveMadePages(ringside.context, { '/': watchful });
  await foreign.goto(foreignHost);
  const { page } = crm;
  await page.goto(grantedHost);
  await page.bringToFront();
  await expectAllMarked(crm, numbers.length + 1);
  await crm.pointAt('720-555-0145');
  for (let round = 0; round < 10; round += 1) {
    for (const each of [page, foreign]) await each.evaluate(storm, 100);
    expect(await markup(page)).toBe(await markup(foreign));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.evaluate(() => document.querySelector('ul')?.replaceChildren());
  await expectAllMarked(crm, 1);
  await page.mouse.move(600, 2);
  expect(await markup(page)).toBe((await markup(foreign)).replace(/<ul>.*<\/ul>/s, '<ul></ul>'));
});

test('fields and editors save what was typed, and nothing else', async ({ crm }) => {
  const { page } = crm;
  await serveMadePages(page.context(), {
    '/': `<p>Phone 512-555-0110</p><label>Remarks <textarea>Old 512-555-0111</textarea></label>
      <div contenteditable role="textbox" aria-label="Reply"><p>Old <b>512</b>-555-0112</p></div>`,
  });
  await page.goto(grantedHost);
  await expectAllMarked(crm, 1);
  await crm.pointAt('512-555-0110');
  await crm.stillButton('Call +1 512-555-0110');
  for (const name of ['Remarks', 'Reply']) {
    await page.getByRole('textbox', { name }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', new 512-555-0113');
  }
  await page.getByText('Phone').evaluate((other) => other.append(' or 512-555-0114'));
  await expectAllMarked(crm, 2);
  await expect(page.getByRole('textbox', { name: 'Remarks' })).toHaveValue('Old 512-555-0111, new 512-555-0113');
  expect(await page.getByRole('textbox', { name: 'Reply' }).innerHTML()).toBe(
    '<p>Old <b>512</b>-555-0112, new 512-555-0113</p>',
  );
});

test('nothing of marks and chip is printed', async ({ crm, ringside }) => {
  const foreign = await ringside.context.newPage();
  await serveMadePages(ringside.context, { '/': watchful });
  await foreign.goto(foreignHost);
  await foreign.emulateMedia({ media: 'print' });
  const without = await foreign.screenshot();
  const { page } = crm;
  await page.bringToFront();
  await page.goto(grantedHost);
  await expectAllMarked(crm, numbers.length + 1);
  const [first = ''] = numbers;
  await crm.pointAt(first);
  await crm.stillButton(`Call +1 ${first}`);
  expect(without.equals(await page.screenshot())).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(without.equals(await page.screenshot())).toBe(true);
});
