import { JANE_COOPER, MARCUS_REED } from '../sandbox/people.ts';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { until } from '../support/until.ts';
import { pressShortcut, shownNotices } from '../support/worker.ts';

test('the options say which keys there are, and lead to the page where Chrome changes them', async ({ ringside }) => {
  const { page } = await ringside.openOptions();
  const list = page.getByRole('list', { name: 'Shortcuts' });
  await expect(list.getByRole('listitem')).toHaveCount(6);
  for (const words of ['Open the panel', 'Dial the selected number', 'Hang up', 'Numbers on this page'])
    await expect(list.getByRole('listitem').filter({ hasText: words })).toContainText(/Alt\+Shift\+[A-Z]/);
  for (const words of ['Start or stop recording', 'Go to the notes'])
    await expect(list.getByRole('listitem').filter({ hasText: words })).toContainText('no keys yet');
  const opened = ringside.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change shortcuts in Chrome' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('shortcuts start and stop the recording, and hang up', { tag: '@living-worker' }, async ({ panel, ringside }) => {
  await panel.dial(MARCUS_REED.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const worker = await ringside.serviceWorker();
  await pressShortcut(worker, 'toggle-recording');
  await expect(panel.recordingMark).toBeVisible();
  await pressShortcut(worker, 'toggle-recording');
  await expect(panel.recordingMark).toBeHidden();
  await pressShortcut(worker, 'hang-up');
  await expect(panel.status('Finished')).toBeVisible();
});

test('a shortcut that has nothing to act on says so', { tag: '@living-worker' }, async ({ panel, ringside }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  await pressShortcut(worker, 'hang-up');
  await expect.poll(() => shownNotices(worker)).toEqual(['shortcut']);
});

test('the shortcut dials what is selected on the page', { tag: '@living-worker' }, async ({
  panel,
  crm,
  ringside,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading, phone) => {
    const line = document.createElement('p');
    line.textContent = phone;
    heading.after(line);
    getSelection()?.selectAllChildren(line);
  }, MARCUS_REED.phone);
  await pressShortcut(await ringside.serviceWorker(), 'dial-selection', crm.page.url());
  await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
});

test('the shortcut to the notes opens the panel with the keyboard in them', { tag: '@living-worker' }, async ({
  panel,
  ringside,
}) => {
  await panel.dial(MARCUS_REED.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { page } = await ringside.openOptions();
  await panel.page.close();
  await pressShortcut(await ringside.serviceWorker(), 'focus-notes');
  const hasNotes = () =>
    page.evaluate(() => {
      const holder = chrome.extension.getViews({ type: 'popup' })[0]?.document.activeElement;
      return holder?.tagName === 'TEXTAREA' ? true : undefined;
    });
  await until('the notes with the focus', hasNotes);
});
