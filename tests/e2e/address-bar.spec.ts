import { dialled, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { enterInAddressBar, sayInAddressBar, shownNotices } from '../support/worker.ts';

test('the address bar says what it would dial, or why it cannot', { tag: '@living-worker' }, async ({
  panel,
  ringside,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  const said: [typed: string, words: string][] = [
    ['5125551212', 'Call +1 512-555-1212 · United States'],
    ['+49 30 23125014', 'Call +49 30 23125014 · Germany'],
    ['512', 'Call 512'],
    ['55', 'Too short for a phone number.'],
    ['*67', 'Codes with * or # can only be dialled on the phone itself.'],
    ['<b>&', 'This is not a phone number.'],
    [' ', 'Type a phone number'],
  ];
  for (const [typed, words] of said)
    await test.step(typed, async () => {
      expect(await sayInAddressBar(worker, typed)).toBe(words);
    });
});

test('Enter in the address bar dials, once', { tag: '@living-worker' }, async ({ panel, ringside, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  await enterInAddressBar(worker, '(512) 555-1212');
  await enterInAddressBar(worker, '(512) 555-1212');
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('what needs a yes is asked in the panel', { tag: '@living-worker' }, async ({ panel, ringside, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await enterInAddressBar(await ringside.serviceWorker(), '900-555-0123');
  await expect(panel.dialBox).toContainText('This is a premium-rate number. Call +1 900-555-0123?');
  expect(await dialled(control)).toEqual([]);
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await expectDialled(control, ['19005550123']);
});

test('what cannot be dialled is said in a notification', { tag: '@living-worker' }, async ({
  panel,
  ringside,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  await enterInAddressBar(worker, 'Jane');
  await expect.poll(() => shownNotices(worker)).toEqual(['selection']);
  expect(await dialled(control)).toEqual([]);
});
