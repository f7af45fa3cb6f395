import { JANE_COOPER, LENA_HOFFMANN } from '../sandbox/people.ts';
import { dialled, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseCallSelection, shownNotices } from '../support/worker.ts';

test('what is typed is shown as it will be dialled, with its country', async ({ panel }) => {
  const readings: [typed: string, shown: RegExp][] = [
    ['5125551212', /\+1 512-555-1212.*United States/],
    ['(512) 555-1212', /\+1 512-555-1212.*United States/],
    [' tel:+1.512.555.1212 ', /\+1 512-555-1212.*United States/],
    ['+49 30 23125014', /\+49 30 23125014.*Germany/],
    ['011 49 30 23125014', /\+49 30 23125014.*Germany/],
    ['512-555-1212 x 12', /\+1 512-555-1212.*12.*United States/],
  ];
  for (const [typed, shown] of readings)
    await test.step(typed, async () => {
      await panel.phoneNumber.fill(typed);
      await expect(panel.reading).toHaveText(shown);
      await expect(panel.phoneNumber).not.toHaveAttribute('aria-invalid');
    });
});

test('what cannot be dialled says why, and is not dialled', async ({ panel, control }) => {
  const refusals: [typed: string, why: RegExp][] = [
    ['Jane', /not a phone number/],
    ['55', /Too short/],
    ['+1 512 555 1212 1212 1212', /Too long/],
    ['+1 112 555 1212', /No such number/],
    ['*21*5551212#', /\* or #/],
    ['512-555-1212,,45', /Pauses/],
    ['1-800-FLOWERS', /Letters/],
  ];
  for (const [typed, why] of refusals)
    await test.step(typed, async () => {
      await panel.phoneNumber.fill(typed);
      await expect(panel.reading).toHaveText(why);
      await expect(panel.phoneNumber).toHaveAttribute('aria-invalid', 'true');
      await panel.phoneNumber.press('Enter');
      await expect(panel.phoneNumber).toHaveValue(typed);
    });
  await panel.dial('512-555-1212');
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('a pasted number is dialled by Enter, even faster than it is read', async ({ panel, control, ringside }) => {
  const notebook = await ringside.context.newPage();
  await notebook.setContent('<label>Scrap <input value="Call (512) 555-1212"></label>');
  await notebook.getByRole('textbox', { name: 'Scrap' }).fill('(512) 555-1212');
  await notebook.getByRole('textbox', { name: 'Scrap' }).press('Control+A');
  await notebook.keyboard.press('Control+C');
  await panel.page.bringToFront();
  await panel.phoneNumber.press('Control+V');
  await panel.phoneNumber.press('Enter');
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('the keypad types, takes back, and the number is dialled', async ({ panel, control }) => {
  await panel.dialBox.getByRole('button', { name: 'Keypad' }).click();
  for (const key of ['5', '1', '2', '5', '5', '5', '1', '2', '1', '3'])
    await panel.dialBox.getByRole('button', { name: key, exact: true }).click();
  await panel.dialBox.getByRole('button', { name: 'Delete last digit' }).click();
  await panel.dialBox.getByRole('button', { name: '2', exact: true }).click();
  await expect(panel.phoneNumber).toHaveValue('5125551212');
  await panel.callButton.click();
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('numbers without a country code are read in the default country that is chosen', async ({ panel, ringside }) => {
  await panel.phoneNumber.fill('030 23125014');
  await expect(panel.reading).toHaveText(/No such number|Too/);
  const options = await ringside.openOptions();
  await options.defaultCountry.selectOption({ label: 'Germany' });
  await panel.page.bringToFront();
  await panel.phoneNumber.fill('030 2312501');
  await panel.phoneNumber.pressSequentially('4');
  await expect(panel.reading).toHaveText(/\+49 30 23125014.*Germany/);
  await panel.dial('030 23125014');
  await expect(panel.person).toHaveText(LENA_HOFFMANN.name);
});

test('who wants to be asked before dialling is asked, and can say no', async ({ panel, control, ringside }) => {
  const options = await ringside.openOptions();
  await options.confirmBeforeDialling.check();
  await panel.page.bringToFront();
  await panel.phoneNumber.fill('5125551212');
  await panel.phoneNumber.press('Enter');
  await expect(panel.dialBox).toContainText('Call +1 512-555-1212?');
  await panel.dialBox.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.phoneNumber).toBeVisible();
  expect(await dialled(control)).toEqual([]);
  await panel.phoneNumber.fill('5125551212');
  await panel.phoneNumber.press('Enter');
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('two quick presses of "Call" make one call', async ({ panel, control }) => {
  await panel.phoneNumber.fill(JANE_COOPER.phone);
  await expect(panel.reading).toHaveText(/United States/);
  await panel.callButton.dblclick();
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('a recent call can be dialled again at one press', async ({ panel, control }) => {
  await panel.recentCalls.getByRole('button', { name: 'Dial Tom Whitaker again' }).first().click();
  await expect(panel.person).toHaveText('Tom Whitaker');
  await expectDialled(control, ['15125550105']);
});

test('"Call …" on selected text dials it, and says when it cannot', { tag: '@living-worker' }, async ({
  panel,
  crm,
  control,
  ringside,
}) => {
  await crm.openPerson(JANE_COOPER);
  const worker = await ringside.serviceWorker();
  await chooseCallSelection(worker, 'Jane Cooper, Head of Purchasing');
  await expect.poll(() => shownNotices(worker)).toEqual(['selection']);
  await chooseCallSelection(worker, ` ${JANE_COOPER.phone} `);
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});
