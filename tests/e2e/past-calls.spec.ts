import { OLIVER_HALLAM, PRIYA_NAIR, UNKNOWN_NUMBER } from '../sandbox/people.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { tabTo } from '../support/keyboard.ts';
import { openPastCalls, pastCallsOn } from '../support/past-calls.ts';
import { badgeText } from '../support/worker.ts';

/** What is looked at by axe is looked at twice. */
test.describe.configure({ timeout: 90_000 });

test('the calls of the last days are listed, the newest first, and a missed one is plain to see', async ({ panel }) => {
  const calls = await openPastCalls(panel);
  await expect(calls.count('26 calls')).toBeVisible();
  await expect(calls.rows.nth(0)).toContainText('+1 206-555-0199');
  await expect(calls.rows.nth(1)).toContainText(OLIVER_HALLAM.name);
  await expect(calls.rows.nth(1)).toContainText('Missed');
  await expect(calls.row(PRIYA_NAIR.name)).toContainText('Not written to the CRM');
  await expect(calls.row(PRIYA_NAIR.name)).toContainText('01:35');
});

test('a call that ends is in the list at once', async ({ panel, control }) => {
  const calls = await openPastCalls(panel);
  await expect(calls.count('26 calls')).toBeVisible();
  const id = await control.inbound({ phoneNumber: OLIVER_HALLAM.phone, answerAfterMs: 0 });
  await expect(panel.status('In progress')).toBeVisible();
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  await panel.tab('Calls').click();
  await expect(calls.count('27 calls')).toBeVisible();
  await expect(calls.rows.first()).toContainText(OLIVER_HALLAM.name);
  await expect(calls.rows.first()).not.toContainText('Missed');
});

test('filters and words narrow the list down, and are taken back', async ({ panel }) => {
  const calls = await openPastCalls(panel);
  await calls.filters.click();
  await calls.direction.selectOption('Missed');
  await expect(calls.count('3 calls')).toBeVisible();
  await calls.number.fill(OLIVER_HALLAM.phone.slice(-6));
  await expect(calls.rows).toHaveCount(1);
  await calls.number.fill('999999');
  await expect(calls.page.getByText('No call fits these filters.')).toBeVisible();
  await calls.clearFilters.first().click();
  await expect(calls.count('26 calls')).toBeVisible();
  await calls.search.fill('spindles "by Friday"');
  await expect(calls.count('1 call')).toBeVisible();
  await calls.search.fill('"Friday by"');
  await expect(calls.page.getByText('No call holds these words.')).toBeVisible();
  await calls.page.getByRole('button', { name: 'Clear search' }).click();
  await expect(calls.count('26 calls')).toBeVisible();
});

test('what was loaded is there without a network, and said to be what is known', async ({ panel, ringside }) => {
  await expect((await openPastCalls(panel)).count('26 calls')).toBeVisible();
  await ringside.setOffline(true);
  await panel.page.reload();
  const calls = await openPastCalls(panel);
  await expect(calls.rows.nth(1)).toContainText(OLIVER_HALLAM.name);
  await expect(calls.page.getByText('No network. These are the calls known on this computer.')).toBeVisible();
  await expectAccessible(calls.page);
  await ringside.setOffline(false);
  await expect(calls.page.getByText('No network. These are')).toHaveCount(0);
});

test('whoever signs out leaves no call behind on the computer', async ({ panel, ringside }) => {
  await expect((await openPastCalls(panel)).count('26 calls')).toBeVisible();
  const options = await ringside.openOptions();
  const kept = () => options.page.evaluate(countKeptWeeks);
  await expect.poll(kept).toBeGreaterThan(0);
  await options.signOut.click();
  await expect(panel.signInButton).toBeVisible();
  await expect.poll(kept).toBe(0);
});

test('what a call still owes is listed and counted on the badge, until it is set aside', async ({ panel, control }) => {
  const id = await control.inbound({ phoneNumber: UNKNOWN_NUMBER, answerAfterMs: 0 });
  await expect(panel.status('In progress')).toBeVisible();
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  const calls = await openPastCalls(panel);
  await calls.owed.click();
  await expect(calls.owedRows.first()).toContainText(/Note.*Person/);
  const count = await calls.owedRows.count();
  await expect.poll(() => badgeText(calls.page)).toBe(String(count));
  await calls.owedRows.first().getByRole('button').first().focus();
  await calls.page.keyboard.press('Delete');
  await expect(calls.owedRows).toHaveCount(count - 1);
  await expect.poll(() => badgeText(calls.page)).toBe(count > 1 ? String(count - 1) : '');
});

test('a call is opened with Enter and left with Escape, back to where one was', async ({ panel }) => {
  const calls = await openPastCalls(panel);
  await calls.rows.first().focus();
  await calls.page.keyboard.press('ArrowDown');
  await calls.page.keyboard.press('Enter');
  await expect(calls.page.getByRole('region', { name: 'About this call' })).toContainText(OLIVER_HALLAM.name);
  await calls.page.keyboard.press('Escape');
  await expect(calls.rows.nth(1)).toBeFocused();
});

test('a refusal is said in its words', async ({ panel, control }) => {
  await control.fail({ path: '/v2/calls', kind: 'status', status: 403, count: 50 });
  await panel.tab('Calls').click();
  await expect(panel.page.getByText('Tenfold does not let you see these calls.')).toBeVisible();
});

test('the list is accessible, and walked along by keyboard alone', async ({ panel }) => {
  const calls = await openPastCalls(panel);
  await expect(calls.count('26 calls')).toBeVisible();
  await calls.filters.click();
  await expectAccessible(calls.page);
  await tabTo(calls.page, calls.rows.first());
  await calls.page.keyboard.press('End');
  await expect.poll(calls.focusedPlace).toBe('26/26');
  await calls.page.keyboard.press('Home');
  await calls.page.keyboard.press('ArrowDown');
  await expect(calls.page.locator(':focus')).toContainText(OLIVER_HALLAM.name);
});

test('an administrator looks at the calls of somebody else', async ({ signedOutPanel: panel, sandbox }) => {
  await panel.signIn('admin@ringside.test', sandbox.password);
  await expect(panel.phoneNumber).toBeVisible();
  await panel.tab('Calls').click();
  const calls = pastCallsOn(panel.page);
  await expect(calls.page.getByText('No calls yet.')).toBeVisible();
  await calls.filters.click();
  await calls.user.selectOption('Dana Demo');
  await expect(calls.count('26 calls')).toBeVisible();
});

test('a thousand calls are a list of a few rows, read page by page to the end', async ({ ringside, panel }) => {
  const busy = createSandbox({ pace: 'fast', history: 'full' });
  const { address } = await busy.start();
  await ringside.useServer(address);
  await panel.signInToDemo();
  const calls = await openPastCalls(panel);
  await tabTo(calls.page, calls.rows.first());
  await expect(async () => {
    await calls.page.keyboard.press('End');
    await expect(calls.status).toHaveText(/^1,[0-9]{3} calls$/, { timeout: 500 });
  }).toPass();
  await calls.page.keyboard.press('End');
  expect(await calls.rows.count()).toBeLessThan(60);
  const [, place, size] = /(\d+)\/(\d+)/.exec(await calls.focusedPlace()) ?? [];
  expect(place).toBe(size);
  await busy.stop();
});

/** How many weeks of calls lie in IndexedDB. */
async function countKeptWeeks(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ringside-calls');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  const names: unknown[] = database.objectStoreNames.contains('calls')
    ? await new Promise<IDBValidKey[]>((resolve) => {
        const asking = database.transaction('calls').objectStore('calls').getAllKeys();
        asking.onsuccess = () => resolve(asking.result);
      })
    : [];
  database.close();
  return names.filter((name) => typeof name === 'string' && name.includes('/week/')).length;
}

test('at 320 px search, "Owed" and filters are whole', async ({ panel }) => {
  await panel.page.setViewportSize({ width: 320, height: 600 });
  await panel.tab('Calls').click();
  const filters = panel.page.getByRole('button', { name: 'Filters' });
  await expect(filters).toBeInViewport({ ratio: 1 });
  await expect(panel.page.getByRole('button', { name: /^Owed/ })).toBeInViewport({ ratio: 1 });
  await filters.click();
  for (const name of ['Direction', 'Number', 'From', 'To']) {
    await expect(panel.page.getByLabel(name, { exact: true })).toBeInViewport({ ratio: 1 });
  }
});
