import {
  GRACE_OKAFOR,
  JANE_COOPER,
  MARCUS_REED,
  OLIVER_HALLAM,
  PRIYA_NAIR,
  SWITCHBOARD_NUMBER,
  UNKNOWN_NUMBER,
} from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { badgeText, shownNotices } from '../support/worker.ts';

test('a call from one known person rings in the panel and on the desktop, until it is answered', async ({
  panel,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.call).toContainText('Inbound');
  await expect(panel.call).toContainText('Answer on your phone');
  await expect.poll(() => shownNotices(panel.page)).toEqual([`call:${id}`]);
  await control.answer(id);
  await expect(panel.status('In progress')).toBeVisible();
  await expect.poll(() => shownNotices(panel.page)).toEqual([]);
  await expect.poll(() => badgeText(panel.page)).toBe('0m');
  await control.end(id);
  await expect.poll(() => badgeText(panel.page)).toMatch(/^\d*$/);
});

test('a notification that was closed does not come again while the phone rings', async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect.poll(() => shownNotices(panel.page)).toEqual([`call:${id}`]);
  const closedAtMs = Date.now();
  await panel.page.evaluate((notice) => chrome.notifications.clear(notice), `call:${id}`);
  const pollsSince = async () => (await control.requests('/v2/calls')).filter((each) => each.receivedAtMs > closedAtMs);
  await expect.poll(async () => (await pollsSince()).length).toBeGreaterThan(4);
  expect(await shownNotices(panel.page)).toEqual([]);
});

test('who wants no notification gets none, and who wants the record opened gets it once', async ({
  panel,
  control,
  ringside,
}) => {
  const options = await ringside.openOptions();
  await options.notifyOfCalls.uncheck();
  await options.openRecordWhen.selectOption({ label: 'When it rings' });
  await panel.page.bringToFront();
  const opening = ringside.context.waitForEvent('page');
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  const record = await opening;
  await expect(record.getByRole('heading', { level: 1, name: JANE_COOPER.name })).toBeVisible();
  await control.answer(id);
  await expect(panel.status('In progress')).toBeVisible();
  expect(await shownNotices(panel.page)).toEqual([]);
  const records = ringside.context.pages().filter((page) => page.url().includes(JANE_COOPER.id));
  expect(records).toHaveLength(1);
});

test('who wants the record opened on answering gets it then, and not before', async ({ panel, control, ringside }) => {
  const options = await ringside.openOptions();
  await options.openRecordWhen.selectOption({ label: 'When I answer' });
  await panel.page.bringToFront();
  const opening = ringside.context.waitForEvent('page');
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.openRecord).toBeVisible();
  const isRecordOpen = () => ringside.context.pages().some((page) => page.url().includes(JANE_COOPER.id));
  expect(isRecordOpen()).toBe(false);
  await control.answer(id);
  await expect((await opening).getByRole('heading', { level: 1, name: JANE_COOPER.name })).toBeVisible();
});

test('the customer’s last call is said, with who spoke', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: OLIVER_HALLAM.phone, answerAfterMs: 0 });
  await expect(panel.person).toHaveText(OLIVER_HALLAM.name);
  await expect(panel.customer).toContainText(/Last call from them .*ago/);
});

test('when people share a number, the chosen one is linked and nobody before', async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const id = await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER });
  await expect(panel.status('Ringing')).toBeVisible();
  await expect.poll(() => shownNotices(panel.page)).toEqual([`call:${id}`]);

  await expect(panel.matchingRecords).toBeVisible();
  await expect(panel.matchingRecord(MARCUS_REED.name)).not.toBeChecked();
  await expect(panel.matchingRecord(PRIYA_NAIR.name)).not.toBeChecked();
  await expect(panel.linkRecord).toBeDisabled();
  expect((await control.call(id)).chosenRecordId).toBeNull();

  await panel.matchingRecord(PRIYA_NAIR.name).check();
  await panel.linkRecord.click();
  await expect(panel.matchingRecords).toBeHidden();
  await expect(panel.person).toHaveText(PRIYA_NAIR.name);
  await expect(panel.customer).toContainText('Linked to this call');
  expect(await control.call(id)).toMatchObject({ chosenRecordId: PRIYA_NAIR.id, module: 'Contact' });
});

test('a record can be looked at before it is linked', async ({ panel, control, ringside }) => {
  await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER });
  await expect(panel.matchingRecords).toBeVisible();
  const opening = ringside.context.waitForEvent('page');
  await panel.customer.getByRole('button', { name: `Open ${MARCUS_REED.name}` }).click();
  const record = await opening;
  await expect(record.getByRole('heading', { level: 1, name: MARCUS_REED.name })).toBeVisible();
});

test('without a match the record that the browser shows can be linked, by its name', async ({
  panel,
  control,
  crm,
}) => {
  await crm.openPerson(GRACE_OKAFOR);
  const id = await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.customer).toContainText('Nobody in the CRM has this number.');
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(new RegExp(GRACE_OKAFOR.name));
  await panel.page.bringToFront();
  await panel.linkOpenRecord.click();
  await expect(panel.person).toHaveText(GRACE_OKAFOR.name);
  expect(await control.call(id)).toMatchObject({ chosenRecordId: GRACE_OKAFOR.id, module: 'Lead' });
});

test('the offered record follows the page in front, and a list offers none', async ({ panel, control, crm }) => {
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.status('Ringing')).toBeVisible();
  for (const person of [GRACE_OKAFOR, JANE_COOPER]) {
    await crm.openPerson(person);
    await expect(panel.linkOpenRecord).toHaveAccessibleDescription(new RegExp(person.name));
  }
  await crm.openList();
  await expect(panel.linkOpenRecord).toBeHidden();
});

test('without a match a record is created in the CRM and linked', async ({ panel, control, crm }) => {
  const id = await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await panel.createRecord.click();
  const field = (name: string) => panel.customer.getByRole('textbox', { name });
  await expect(field('Phone')).toHaveValue('+12065550143');
  await panel.createRecord.click();
  await expect(field('Last name')).toHaveAccessibleDescription('Last name is needed.');
  await expect(field('Last name')).toBeFocused();

  await field('First name').fill('Rita');
  await field('Last name').fill('Vance');
  await field('Company').fill('Vance & Sons');
  await panel.createRecord.click();
  await expect(panel.person).toHaveText('Rita Vance');
  await expect(panel.openRecord).toBeVisible();
  const call = await control.call(id);
  expect(call.module).toBe('Lead');
  await crm.page.goto(`${new URL(crm.addressOf(JANE_COOPER)).origin}/index.php?module=Leads&action=index`);
  const created = crm.page.getByRole('row', { name: /Rita Vance/ });
  await expect(created).toContainText('206');
  await expect(created.getByRole('link', { name: 'Rita Vance' })).toHaveAttribute(
    'href',
    new RegExp(String(call.crmRecordId)),
  );
});

test('a record that could not be created is said, and what was typed stays', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await panel.createRecord.click();
  await control.fail({ method: 'POST', path: '/v2/crm/records', kind: 'status', status: 503 });
  await panel.customer.getByRole('textbox', { name: 'Last name' }).fill('Vance');
  await panel.createRecord.click();
  await expect(panel.customer.getByRole('alert')).toHaveText(
    'The record was not created. Tenfold has trouble at the moment. Try again in a minute.',
  );
  await expect(panel.customer.getByRole('textbox', { name: 'Last name' })).toHaveValue('Vance');
  await panel.createRecord.click();
  await expect(panel.person).toHaveText('Vance');
});

test('"Not this person" puts a match aside, and it can be brought back', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await panel.notThisPerson.click();
  await expect(panel.customer).toContainText(`${JANE_COOPER.name} is not who you talked to.`);
  await expect(panel.person).not.toHaveText(JANE_COOPER.name);
  await expect(panel.createRecord).toBeVisible();
  await panel.bringBack.click();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.openRecord).toBeVisible();
});

test('a missed call is told apart from an answered one, and takes its notification with it', async ({
  panel,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.status('Ringing')).toBeVisible();
  await expect.poll(() => shownNotices(panel.page)).toEqual([`call:${id}`]);
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  await expect.poll(() => shownNotices(panel.page)).toEqual([]);
  await panel.tab('Dial').click();
  await expect(panel.recentCalls.getByRole('button', { name: /^Jane Cooper.*Missed/ })).toBeVisible();
});
