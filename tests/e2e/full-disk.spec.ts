import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { fillStorage, freeStorage } from '../support/full-disk.ts';

test('on a full disk nobody is called, and the panel says why; with room again the call goes out', async ({
  panel,
  control,
}) => {
  await fillStorage(panel.page);
  await panel.phoneNumber.fill(JANE_COOPER.phone);
  await panel.callButton.click();
  await expect(panel.reading).toContainText('Nobody was called, because this computer’s storage is full');
  await expect(panel.phoneNumber).toHaveValue(JANE_COOPER.phone);
  expect(await control.requests('/api/v1/calls/originate')).toEqual([]);

  await freeStorage(panel.page);
  await panel.callButton.click();
  await expect(panel.status('In progress')).toBeVisible();
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
});

test('a note that the disk has no room for says so, stays in the box, and is saved when there is room again', async ({
  panel,
  control,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await fillStorage(panel.page);
  await panel.notes.fill('Typed on a full disk');
  await expect(panel.call.getByRole('status').filter({ hasText: 'Not saved on this computer' })).toBeVisible();
  await expect(panel.call.getByText('Its storage is full.')).toBeVisible();
  await expect(panel.notes).toHaveValue('Typed on a full disk');

  await freeStorage(panel.page);
  await expect(panel.saved).toBeVisible({ timeout: 15_000 });
  await expect(panel.notes).toHaveValue('Typed on a full disk');
  await control.callThat('has the note', ({ description }) => description === 'Typed on a full disk');
});

test('calls that cannot be written down are said to be old, and are right again once there is room', async ({
  panel,
  control,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await fillStorage(panel.page);
  await control.inbound({ phoneNumber: '+15125550118' });
  await expect(panel.trouble).toHaveText(/^This computer’s storage is full, so what you see may be old\./);
  await freeStorage(panel.page);
  await expect(panel.trouble).toBeHidden({ timeout: 15_000 });
  await expect(panel.page.getByRole('tab')).toHaveCount(5);
});

test('a list that Tenfold makes on a full disk is said to be there, is made once, and is shown with room again', async ({
  panel,
  control,
}) => {
  const { page } = panel;
  await panel.tab('Lists').click();
  await expect(page.getByRole('button', { name: /^Renewals/ })).toBeVisible();
  await page.getByRole('button', { name: 'New list' }).click();
  await page.keyboard.type('Spring offer');
  await fillStorage(page);
  await page.keyboard.press('Enter');
  const said = page.getByRole('alert').filter({ hasText: '“Spring offer” is in Tenfold' });
  await expect(said).toContainText('this computer’s storage is full');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();

  await freeStorage(page);
  await panel.tab('Dial').click();
  await panel.tab('Lists').click();
  await expect(page.getByRole('button', { name: /^Spring offer/ })).toHaveCount(1);
  await expect(said).toBeHidden();
  const asked = await control.requests('/v2/contact-lists');
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a setting that the disk has no room for is said not to be saved, and stays as it is kept', async ({
  ringside,
}) => {
  const options = await ringside.openOptions();
  await fillStorage(options.page);
  await options.confirmBeforeDialling.click();
  await expect(options.page.getByRole('alert')).toContainText('Your settings could not be saved');
  await expect(options.confirmBeforeDialling).not.toBeChecked();

  await freeStorage(options.page);
  await options.confirmBeforeDialling.click();
  await expect(options.confirmBeforeDialling).toBeChecked();
  await expect(options.page.getByRole('alert')).toBeHidden();
});
