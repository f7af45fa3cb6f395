import { COLLEAGUE } from '../sandbox/agents.ts';
import { JANE_COOPER, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

test('"Edit record" opens the CRM’s own page where no form is set up', async ({ panel, control, ringside }) => {
  await control.inbound({ phoneNumber: JANE_COOPER.phone });
  const opening = ringside.context.waitForEvent('page');
  await panel.editRecord.click();
  const page = await opening;
  await page.waitForURL(/action=EditView/);
  expect(page.url()).toContain(JANE_COOPER.id);
});

test('"Edit record" changes a record in the form of its module, by keyboard', async ({ panel, control, crm }) => {
  test.slow();
  await control.inbound({ phoneNumber: OSKAR_LINDQVIST.phone });
  await panel.editRecord.press('Enter');
  const name = panel.customer.getByRole('textbox', { name: 'First name' });
  await expect(name).toBeFocused();
  await expectAccessible(panel.page);
  await panel.page.keyboard.type('Otto');
  await panel.page.keyboard.press('Enter');
  await expect(panel.person).toHaveText('Otto Lindqvist');
  await expect(panel.openRecord).toBeFocused();
  await crm.page.goto(crm.addressOf(OSKAR_LINDQVIST));
  await expect(crm.page.getByRole('heading', { level: 1 })).toHaveText('Otto Lindqvist');
});

test('a number is taken off the record, unless that is undone in time', async ({ panel, control }) => {
  test.slow();
  const removals = async () => {
    const requests = await control.requests('/v2/crm/records');
    return requests.filter(({ method }) => method === 'DELETE').length;
  };
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await control.answer(id);
  await panel.removeNumber.click();
  await expect(panel.customer).toContainText('will be taken off the record of Jane Cooper');
  await panel.undo.press('Enter');
  await expect(panel.undo).toBeHidden();
  await expect(panel.openRecord).toBeFocused();

  await panel.removeNumber.click();
  await expect(panel.undo).toBeVisible();
  expect(await removals()).toBe(0);
  await expect(panel.customer).toContainText('is no longer in the record of Jane Cooper', { timeout: 40_000 });
  await expectAccessible(panel.page);
  await expect(panel.person).not.toHaveText(JANE_COOPER.name);
  expect(await removals()).toBe(1);
  expect(await control.call(id)).toMatchObject({ numberRemoved: true, chosenRecordId: null });
});

test('somebody else’s call with the same record is said', async ({ panel, control }) => {
  test.slow();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.openRecord).toBeVisible();
  await control.answer(await control.inbound({ phoneNumber: JANE_COOPER.phone, userId: COLLEAGUE.id }));
  await expect(panel.customer).toContainText(`${COLLEAGUE.name} is on the phone with them`, { timeout: 25_000 });
});

test('"Not this person" and the way back work by keyboard, and say what the CRM keeps', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await panel.notThisPerson.press('Enter');
  await expect(panel.bringBack).toBeFocused();
  await expect(panel.customer).toContainText('In the CRM the call stays with Jane Cooper');
  await panel.page.keyboard.press('Enter');
  await expect(panel.openRecord).toBeFocused();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
});
