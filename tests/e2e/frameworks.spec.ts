import type { Page } from '@playwright/test';
import { bundleApp, type Framework } from '../support/bundle-app.ts';
import { type Crm, crmOn } from '../support/crm.ts';
import { expect, test } from '../support/fixtures.ts';
import { foreignHost, grantedHost, serveMadePages } from '../support/made-pages.ts';

declare global {
  interface Window {
    /** What each app of tests/fixtures/apps gives the test. */
    app: { markup(): string; start(): void; end(): void };
  }
}

const steps = ['Shuffle', 'Renumber', 'Show and hide', 'Replace', 'Storm', 'Open', 'Shuffle', 'Replace', 'Close'];

const oneFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Everything the page complains about. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

const dom = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** The numbers a reader of the page sees, in the order of their digits. */
const seen = (page: Page) =>
  page.evaluate(() => [...document.body.innerText.matchAll(/\+1 \d{3}-555-\d{4}|512-555-0111/g)].map(String).sort());

const sortedMarks = async (crm: Crm) => (await crm.marks()).sort();

/** Where two texts part, with what follows there: a page is too long to be shown. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one === other ? '' : `${one.slice(at, at + 100)} ≠ ${other.slice(at, at + 100)}`;
}

/** Takes the app through its steps; gives the page's DOM after each. */
async function play(page: Page, afterStep: () => Promise<void>): Promise<string[]> {
  const doms: string[] = [];
  for (const step of steps) {
    await page.getByRole('button', { name: step, exact: true }).press('Enter');
    if (step === 'Storm') await expect(page.getByRole('status')).toHaveText('Settled');
    await oneFrame(page);
    await afterStep();
    doms.push(await dom(page));
  }
  await page.evaluate(() => {
    window.app.end();
  });
  doms.push(await dom(page));
  return doms;
}

/** Starts an app at a host: on an empty page, or on what its server has rendered. */
async function start(page: Page, host: string, beforeStart: () => Promise<void>): Promise<void> {
  // Frames are drawn in the tab in front only.
  await page.bringToFront();
  await page.goto(host);
  await beforeStart();
  await page.evaluate(() => {
    window.app.start();
  });
  await expect(page.getByRole('button', { name: 'Storm' })).toBeVisible();
}

const nothing = () => Promise.resolve();

async function expectUndisturbed(crm: Crm, foreign: Page, isServed: boolean): Promise<void> {
  await start(foreign, foreignHost, nothing);
  const without = await play(foreign, nothing);

  const complaints = complaintsOf(crm.page);
  const expectMarks = async () => {
    const numbers = await seen(crm.page);
    expect(numbers.length).toBeGreaterThan(100);
    await expect.poll(() => sortedMarks(crm)).toEqual(numbers);
  };
  await start(crm.page, grantedHost, isServed ? expectMarks : nothing);
  await expectMarks();
  const withUs = await play(crm.page, expectMarks);
  expect(withUs.map((each, index) => parting(each, without[index] ?? ''))).toEqual(withUs.map(() => ''));
  await expect.poll(() => crm.marks()).toEqual([]);
  expect(complaints).toEqual([]);
}

const pageWith = (markup: string) => `<div id="app">${markup}</div><script src="/app.js"></script>`;

for (const framework of ['react', 'vue', 'svelte'] satisfies Framework[]) {
  test(`a ${framework} page renders hundreds of numbers again and again as if Ringside were not there`, async ({
    crm,
    panel,
    ringside,
  }) => {
    await expect(panel.phoneNumber).toBeVisible();
    const foreign = await ringside.context.newPage();
    await serveMadePages(ringside.context, { '/app.js': await bundleApp(framework), '/': pageWith('') });
    await expectUndisturbed(crm, foreign, false);
  });
}

test('React takes over what its server rendered, with the numbers in it marked already', async ({
  crm,
  panel,
  ringside,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const foreign = await ringside.context.newPage();
  const app = await bundleApp('react');
  await serveMadePages(ringside.context, { '/app.js': app, '/': pageWith('') });
  await foreign.goto(foreignHost);
  const markup = await foreign.evaluate(() => window.app.markup());
  await ringside.context.unrouteAll();
  await serveMadePages(ringside.context, { '/app.js': app, '/': pageWith(markup) });
  await expectUndisturbed(crmOn(crm.page, grantedHost), foreign, true);
});
