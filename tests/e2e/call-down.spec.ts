import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Panel } from '../support/panel.ts';

/** Each looks twice at four widths and colours; see `expectAccessible`. */
test.describe.configure({ timeout: 90_000 });

function callDownOn({ page, tab }: Panel) {
  const region = page.getByRole('region', { name: 'Call down' }).and(page.locator(':visible'));
  return {
    region,
    callNext: region.getByRole('button', { name: /^Call next/ }),
    progress: region.getByRole('status'),
    outcome: (name: string) => region.getByRole('button', { name, exact: true }),
    person: (name: RegExp) => region.getByRole('listitem').getByRole('button', { name }),
    /** Opens the list of three that the demo organisation has, at calling it down. */
    open: async () => {
      await tab('Lists').click();
      await page
        .getByRole('list', { name: 'Contact lists' })
        .getByRole('button', { name: /^Renewals/ })
        .click();
      await page.getByRole('button', { name: 'Call down' }).click();
      await expect(region).toBeVisible();
    },
  };
}

test('a list is made from the page: everybody once, names as the page shows them, one corrected, one left out', async ({
  panel,
  crm,
  control,
}) => {
  await crm.openList();
  const { page } = panel;
  await page.getByRole('button', { name: 'Numbers on this page' }).click();
  await page.getByRole('button', { name: 'Make a list from this page' }).click();
  const step = page.getByRole('form', { name: 'New list' });
  const jane = step.getByRole('listitem').filter({ hasText: '+1 512-555-1212' });
  await expect(jane.getByRole('textbox')).toHaveValue(JANE_COOPER.name);
  await expectAccessible(page);
  await step.getByRole('textbox', { name: 'Name of the list' }).fill('Monday');
  await jane.getByRole('textbox').fill('Jane C.');
  const second = step.getByRole('listitem').nth(1);
  const leftOut = await second.getByRole('textbox').inputValue();
  await second.getByRole('checkbox').uncheck();
  await step.getByRole('button', { name: /^Create list/ }).click();
  await expect(page.getByRole('heading', { name: 'Monday' })).toBeVisible();
  const list = page.getByRole('list', { name: 'People in Monday' });
  await expect(list.getByText('Jane C.')).toBeVisible();
  await expect(list.getByText(leftOut)).toBeHidden();
  expect(await control.requests('/api/v1/calls/originate')).toEqual([]);
});

test('three people are called down by keyboard, the worker killed in between; nobody is called without a key', async ({
  panel,
  control,
  ringside,
}) => {
  const list = callDownOn(panel);
  const { page } = panel;
  const dialled = async () => (await control.requests('/api/v1/calls/originate')).length;
  await list.open();
  await expect(list.progress).toHaveText('0 of 3');
  await tabTo(page, list.callNext);
  await page.keyboard.press('Enter');
  for (const [index, key] of ['1', '3', '6'].entries()) {
    await expect(panel.status('In progress')).toBeVisible();
    expect(await dialled()).toBe(index + 1);
    await panel.hangUp.click();
    await expect(panel.status('Finished')).toBeVisible();
    await tabTo(page, list.outcome('Reached'));
    await ringside.killWorker();
    await page.keyboard.press(key);
    await expect(list.progress).toHaveText(`${index + 1} of 3`);
    expect(await dialled()).toBe(index + 1);
    if (index < 2) await page.keyboard.press('Enter');
  }
  await expect(list.region.getByText('Nobody is left to be called.')).toBeVisible();
  await page.reload();
  await panel.tab('Lists').click();
  await page.getByRole('button', { name: /^Renewals/ }).click();
  for (const outcome of [/Reached$/, /Voicemail$/, /Wrong number$/]) await expect(list.person(outcome)).toBeVisible();
  expect(await dialled()).toBe(3);
});

test('a remark is kept, somebody is passed over, and while a call runs the next one waits', async ({
  panel,
  control,
}) => {
  const list = callDownOn(panel);
  const { page } = panel;
  await list.open();
  const first = list.region.getByRole('listitem').first();
  await first.getByRole('button').first().click();
  await first.getByRole('textbox', { name: /^Remark on/ }).fill('after five');
  await first.getByRole('button', { name: /^Skip/ }).click();
  await expect(first).toContainText('Skipped');
  await page.setViewportSize({ width: 320, height: 600 });
  await list.callNext.scrollIntoViewIfNeeded();
  await expect(list.callNext).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await list.callNext.click();
  await expect(panel.status('In progress')).toBeVisible();
  await panel.tab('Lists').click();
  await expect(list.callNext).toHaveAttribute('aria-disabled', 'true');
  await expect(list.region.getByText(/once the running call has ended/)).toBeVisible();
  await list.callNext.click({ force: true });
  await expect(first).toContainText('after five');
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
});
