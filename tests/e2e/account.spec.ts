import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { until } from '../support/until.ts';
import { soundAlarm } from '../support/worker.ts';

test('whether CRM and phone are connected stands in the header, and is asked again on demand', async ({
  panel,
  control,
}) => {
  const menu = panel.page.getByRole('button', { name: /CRM and phone connected/ });
  await expect(menu).toBeVisible();
  await control.setOrganization({ phone: 'disconnected' });
  await menu.click();
  const connections = panel.page.getByRole('region', { name: 'Account and connections' });
  await connections.getByRole('button', { name: 'Check again' }).click();
  await expect(connections.getByText('Phone system not connected')).toBeVisible();
  await expect(connections.getByText('CRM connected', { exact: true })).toBeVisible();
});

test('the clock of the Tenfold settings is the clock of the panel', async ({ ringside, panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await panel.page.getByRole('tab', { name: 'Dial' }).click();
  const times = panel.page.getByRole('region', { name: 'Recent calls' });
  await expect(times.getByRole('button', { name: /\d [AP]M/ }).first()).toBeVisible();

  const { page } = await ringside.openOptions();
  const changed = () => control.requests('/v2/users/me/settings');
  await page.getByRole('combobox', { name: 'Time format' }).selectOption('24 hours');
  await until('the setting at Tenfold', async () => (await changed()).find(({ method }) => method === 'PUT'));
  await expect(times.getByRole('button', { name: /\d [AP]M/ })).toHaveCount(0);
});

test('all six Tenfold settings are written at Tenfold, and each shows what it does', async ({
  ringside,
  panel,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const { page } = await ringside.openOptions();
  const written = async () =>
    (await control.requests('/v2/users/me/settings'))
      .filter(({ method }) => method === 'PUT')
      .map(({ body }): unknown => JSON.parse(body));
  const choices = [
    ['Time zone', 'Asia/Tokyo', { timezone: 'Asia/Tokyo' }, /^Now: /],
    ['Language and region', 'de-DE', { locale: 'de-DE' }, /^Example: 1\.234,5$/],
    ['Date format', 'DD.MM.YYYY', { dateFormat: 'DD.MM.YYYY' }, /^Example: \d\d\.\d\d\.\d{4}$/],
    ['Time format', 'HH', { timeFormat: 'HH' }, /^Example: 09:05 · 14:30$/],
    ['Temperature', 'fahrenheit', { temperatureUnit: 'fahrenheit' }, /^Example: 70/],
  ] as const;
  const changes: unknown[] = [];
  for (const [name, value, change, example] of choices) {
    const field = page.getByRole('combobox', { name });
    await field.selectOption(value);
    changes.push(change);
    await expect.poll(written, name).toEqual(changes);
    await expect(field).toHaveValue(value);
    await expect(field).toHaveAccessibleDescription(example);
  }
  const extension = page.getByRole('textbox', { name: 'Primary extension' });
  await extension.fill('4711');
  await extension.press('Enter');
  await expect.poll(written).toEqual([...changes, { primaryExtension: '4711' }]);

  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Date format' })).toHaveValue('DD.MM.YYYY');
  await expect(extension).toHaveValue('4711');
});

test('settings that could not be read at the sign-in are said to be missing, and come by themselves', {
  tag: '@living-worker',
}, async ({ ringside, signedOutPanel, control }) => {
  await control.fail({ path: '/v2/users/me/settings', kind: 'status', status: 503, count: 100 });
  await signedOutPanel.signInToDemo();
  await expect(signedOutPanel.phoneNumber).toBeVisible();
  const { page } = await ringside.openOptions();
  await expect(page.getByText('Your Tenfold settings could not be loaded.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toBeHidden();
  await control.stopFailing();
  await soundAlarm(await ringside.serviceWorker());
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toBeVisible();
});

test('a picture that is none is refused, and a real one is cut, made small and stands in the header', async ({
  ringside,
  panel,
  control,
}) => {
  const { page } = await ringside.openOptions();
  const picture = page.getByLabel('Picture', { exact: true });
  await picture.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
  await expect(page.getByRole('alert')).toContainText('not a JPEG or PNG');
  const posted = async () =>
    (await control.requests('/v2/users/me/profile-picture')).filter(({ method }) => method === 'POST').length;
  expect(await posted()).toBe(0);

  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 600, height: 400 } });
  await picture.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
  const shownPart = page.getByRole('slider', { name: 'Left or right' });
  await expect(shownPart).toHaveValue('50');
  await page.getByRole('slider', { name: 'Zoom' }).press('PageUp');
  await shownPart.press('End');
  await expect(shownPart).toHaveValue('100');
  const box = await page.getByRole('img', { name: 'Your picture' }).boundingBox();
  if (!box) throw new Error('the picture is not shown');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 20 + box.width * 2, box.y + 20);
  await page.mouse.up();
  await expect(shownPart).toHaveValue('0');
  await expectAccessible(page);
  expect(await posted()).toBe(0);
  await page.getByRole('button', { name: 'Use this picture' }).press('Enter');
  await expect.poll(posted).toBe(1);
  const shown = panel.page.locator('header img');
  const isShown = () => shown.evaluateAll((images) => images.some((image) => image.clientWidth > 0));
  await expect.poll(isShown).toBe(true);

  await page.getByRole('button', { name: 'Remove picture' }).click();
  await expect.poll(isShown).toBe(false);
  await expect(page.getByRole('button', { name: 'Remove picture' })).toBeHidden();
  await expect(picture).toBeAttached();
});

test('nothing is tracked until the agent switches it on, and then no number and no text', async ({
  ringside,
  panel,
  control,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  expect(await control.tracked()).toEqual([]);

  const { page } = await ringside.openOptions();
  await page.getByRole('checkbox', { name: 'Send usage events' }).check();
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Done' }).click();
  await panel.dial(JANE_COOPER.mobile);
  await until('a tracked event', async () => (await control.tracked())[0]);
  expect((await control.tracked()).map(({ event, data }) => ({ event, data }))).toEqual([
    { event: 'call dialled', data: {} },
  ]);
});
