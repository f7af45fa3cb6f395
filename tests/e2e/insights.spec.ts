import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ADMINISTRATOR } from '../sandbox/agents.ts';
import type { Ringside } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import type { Panel } from '../support/panel.ts';

/** One of them is looked at twice; see `expectAccessible`. */
test.describe.configure({ timeout: 90_000 });

type Insights = Awaited<ReturnType<Ringside['openInsights']>>;

/** Thirty days hold all of the sandbox's usual calls. */
async function askForThirtyDays({ from, to, time, hasAnswered }: Insights) {
  const day = (beforeMs: number): string => new Date(Date.now() - beforeMs).toISOString().slice(0, 10);
  await time.selectOption('Between two dates');
  await to.fill(day(-86_400_000));
  await from.fill(day(30 * 86_400_000));
  await hasAnswered();
}

async function openAs(ringside: Ringside, panel: Panel, username: string, password: string) {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  return ringside.openInsights();
}

/** The lines of a table as a person reads them. */
async function linesOf(page: Page, name: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name, exact: true }).getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** The hours of the day, 0 to 23, in which there were calls, as they stand in the table. */
async function hoursWithCalls(page: Page): Promise<number[]> {
  const lines = (await linesOf(page, 'By hour')).slice(1);
  const busy = lines.filter(([, calls]) => Number(calls) > 0).map(([hour = '']) => hour);
  return busy.map((hour) => (Number.parseInt(hour, 10) % 12) + (hour.endsWith('PM') ? 12 : 0)).sort((a, b) => a - b);
}

test('an agent sees what is theirs and their teams’, in a tab that the panel leads to', async ({ ringside, panel }) => {
  await panel.tab('Calls').click();
  const opened = ringside.context.waitForEvent('page');
  await panel.page.getByRole('link', { name: 'Insights' }).click();
  await (await opened).close();

  const insights = await ringside.openInsights();
  await askForThirtyDays(insights);
  await expect(insights.total('Calls')).toHaveText('26');
  await expect.poll(insights.scopes).toEqual(['My figures', 'My teams']);
  await insights.scope.selectOption('My teams');
  await expect(insights.total('Calls')).toHaveText('34');
  await expect(insights.section('By person').getByRole('listitem').filter({ hasText: 'Robin Vale' })).toBeVisible();
  await expect(insights.section('Leaderboard').getByRole('listitem').first()).toBeVisible();
  await expect(insights.section('By hour').getByRole('img')).toHaveAccessibleName(/^Calls by hour\. The most at /);
  await expect(insights.section('By hour').locator('canvas')).toBeVisible();
});

test('an administrator sees teams and company, and takes the table along as CSV and by the clipboard', async ({
  ringside,
  signedOutPanel: panel,
  sandbox,
}) => {
  const insights = await openAs(ringside, panel, ADMINISTRATOR.username, sandbox.password);
  const { page } = insights;
  await expect
    .poll(insights.scopes)
    .toEqual([
      'My figures',
      'All teams',
      'Team of Dana Demo, Robin Vale',
      'Team of Alex Marsh, Mina Castillo (+1)',
      'Company',
    ]);
  await insights.scope.selectOption('Company');
  await askForThirtyDays(insights);
  await expect(insights.total('Calls')).toHaveText('34');
  await insights.scope.selectOption('Team of Alex Marsh, Mina Castillo (+1)');
  await expect(page.getByText('No calls in this time.')).toBeVisible();
  await insights.scope.selectOption('Team of Dana Demo, Robin Vale');

  await insights.openTable('By person');
  const shown = await linesOf(page, 'By person');
  expect(shown.map(([name, calls]) => [name, calls])).toEqual([
    ['Person', 'Calls'],
    ['Dana Demo', '26'],
    ['Robin Vale', '8'],
  ]);
  const saving = page.waitForEvent('download');
  await insights.section('By person').getByRole('button', { name: 'Save as CSV' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^ringside-people-[\d-]+_[\d-]+\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  const lines = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  expect(lines.map((line) => line.replaceAll('"', ''))).toEqual(
    shown.map((cells) => cells.map((cell) => (cell === '–' ? '' : cell)).join(',')),
  );

  await ringside.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await insights.section('By person').getByRole('button', { name: 'Copy' }).click();
  await expect(insights.section('By person').getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\t', ',').split('\n')).toEqual(lines.map((line) => line.replaceAll('"', '')));
});

test('figures that turn out not to be theirs are refused in a sentence, and offered no more', async ({
  ringside,
  panel,
  control,
}) => {
  await control.setOrganization({ companyFiguresFor: 'everybody' });
  const insights = await ringside.openInsights();
  await expect.poll(insights.scopes).toContain('Company');
  await control.setOrganization({ companyFiguresFor: 'administrators' });
  await insights.scope.selectOption('Company');
  await expect(insights.alert).toHaveText(/Tenfold does not let you see these figures: Company/);
  await expect(insights.scope).toHaveValue('me');
  await expect.poll(insights.scopes).toEqual(['My figures', 'My teams']);
  await expect(panel.phoneNumber).toBeVisible();
});

test('the day, the hours and the number of leaders are those that were asked for', async ({
  ringside,
  signedOutPanel: panel,
  sandbox,
  control,
}) => {
  const insights = await openAs(ringside, panel, ADMINISTRATOR.username, sandbox.password);
  await insights.scope.selectOption('Company');
  await askForThirtyDays(insights);
  const lastAsked = async () => (await control.requests('/v2/analytics')).at(-1)?.query;
  const calls = (await insights.total('Calls').textContent()) ?? '';
  await insights.openTable('By hour');
  const askIn = async (zone: string): Promise<number[]> => {
    await insights.zone.selectOption(zone);
    await expect.poll(lastAsked).toMatchObject({ timezone: zone });
    await insights.hasAnswered();
    await expect(insights.table('By hour'), 'is left open').toBeVisible();
    return hoursWithCalls(insights.page);
  };
  const inUtc = await askIn('UTC');
  // Nine hours ahead all year, so that every hour with calls moves by nine, whatever today is.
  const inTokyo = await askIn('Asia/Tokyo');
  await expect(insights.total('Calls')).toHaveText(calls);
  expect(inUtc).not.toEqual([]);
  expect(inTokyo).toEqual(inUtc.map((hour) => (hour + 9) % 24).sort((a, b) => a - b));

  for (const count of ['1', '5']) {
    await insights.leaders.selectOption(count);
    await expect.poll(lastAsked).toMatchObject({ memberCount: count });
  }
});

test('trouble leaves the figures where they are and says so; another page has them at once', async ({
  ringside,
  panel,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const insights = await ringside.openInsights();
  // It asks for figures, too: those of the own day.
  await panel.page.close();
  await askForThirtyDays(insights);
  await expect(insights.total('Calls')).toHaveText('26');
  await control.fail({ path: '/v2/analytics', kind: 'status', status: 500, count: 1 });
  await insights.update.click();
  await expect(insights.alert).toContainText('Tenfold has trouble at the moment.');
  await expect(insights.alert).toContainText('What you see is from');
  await expect(insights.total('Calls')).toHaveText('26');
  await insights.alert.getByRole('button', { name: 'Try again' }).click();
  await expect(insights.alert).toHaveCount(0);

  await insights.time.selectOption('Today');
  await insights.hasAnswered();
  await control.fail({ path: '/v2/analytics', kind: 'no-answer', count: 20 });
  const again = await ringside.openInsights();
  await expect(again.total('Calls')).toBeVisible();
  await expect(again.status).toHaveText('Updating…');
});

test('every picture has its table, without a scroll sideways at 320 px, and axe finds nothing', async ({
  ringside,
  signedOutPanel: panel,
  sandbox,
}) => {
  const insights = await openAs(ringside, panel, ADMINISTRATOR.username, sandbox.password);
  const { page } = insights;
  await insights.scope.selectOption('Company');
  await askForThirtyDays(insights);
  for (const name of ['Totals', 'By hour', 'By person', 'Leaderboard']) {
    await insights.openTable(name);
    await expect(insights.table(name)).toBeVisible();
  }
  await expectAccessible(page);
  // Before the pictures have been drawn anew: whoever makes the window narrower must not see the page jump.
  const atOnce = await page.evaluate(() => {
    document.body.style.inlineSize = '640px';
    const { scrollWidth } = document.body;
    document.body.style.inlineSize = '';
    return scrollWidth;
  });
  expect(atOnce, 'as wide as its window while the pictures are still those of a wider one').toBe(640);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const field of [insights.scope, insights.time, insights.from, insights.to, insights.zone, insights.leaders]) {
    await field.scrollIntoViewIfNeeded();
    await expect(field).toBeInViewport({ ratio: 1 });
  }
});
