import { JANE_COOPER, OLIVER_HALLAM, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { isRecordedLately, openCallPage, personOf } from '../support/call-page.ts';
import { openColleaguesCall, openTemplates, takeTransferredCall } from '../support/desk-screens.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { openPastCalls } from '../support/past-calls.ts';

/** Each state is looked at twice; see `expectAccessible`. */
test.describe.configure({ timeout: 90_000 });

test('the inbox of what is owed is accessible, with calls in it, one set aside, and empty', async ({
  panel,
  control,
}) => {
  for (const { phone } of [JANE_COOPER, OLIVER_HALLAM]) {
    const id = await control.inbound({ phoneNumber: phone, answerAfterMs: 0 });
    await expect(panel.status('In progress')).toBeVisible();
    await control.end(id);
    await expect(panel.status('Finished')).toBeVisible();
  }
  const { page, owed, owedRows } = await openPastCalls(panel);
  await owed.click();
  await expect(owedRows.first()).toBeVisible();
  await expectAccessible(page);
  await owedRows.first().getByRole('button').first().press('Delete');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectAccessible(page);
  for (let left = await owedRows.count(); left > 0; left -= 1) {
    await owedRows.first().getByRole('button').first().press('Delete');
    await expect(owedRows).toHaveCount(left - 1);
  }
  await expect(page.getByText('Nothing is owed today.')).toBeVisible();
  await expectAccessible(page);
});

test('a transferred call with the earlier agent’s note is accessible', async ({ panel, control, sandbox }) => {
  await takeTransferredCall(panel, control, sandbox);
  await expectAccessible(panel.page);
});

test('a colleague’s call is accessible', async ({ signedOutPanel: panel, sandbox }) => {
  await openColleaguesCall(panel, sandbox.password);
  await expectAccessible(panel.page);
});

test('the note templates are accessible, being written and refused', async ({ ringside }) => {
  const { page, templates } = await openTemplates(ringside);
  await templates.getByRole('button', { name: 'Save template' }).click();
  await expect(templates.getByRole('textbox', { name: 'Name' })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('the form that edits a record is accessible, also when the CRM refuses it', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: OSKAR_LINDQVIST.phone, answerAfterMs: 0 });
  await panel.editRecord.click();
  await control.fail({ path: '/v2/crm', method: 'PUT', kind: 'status', status: 400, count: 5 });
  await panel.customer.getByRole('textbox', { name: 'First name' }).fill('Otto');
  await panel.page.keyboard.press('Enter');
  await expect(panel.customer.getByRole('alert')).toBeVisible();
  await expectAccessible(panel.page);
});

test('on a call’s page Tab goes from top to bottom: back, note, customer, recording, transcript, keywords', async ({
  panel,
  control,
}) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const { about, back, keywords } = await openCallPage(panel, personOf(call));
  await expect(keywords.getByRole('button').first()).toBeVisible();
  await expect(back).toBeFocused();
  const stops: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    const focused = about.locator(':focus');
    if ((await focused.count()) === 0) break;
    stops.push(await focused.evaluate(nameOf));
    await panel.page.keyboard.press('Tab');
  }
  const named = [
    'Back',
    'Subject',
    'Notes',
    'Open record',
    'Play',
    'Position in the recording',
    'Search the transcript',
  ];
  const known = stops.filter((name) => named.includes(name));
  expect(known).toEqual(named);
  expect(stops.length, stops.join(' → ')).toBeGreaterThan(named.length);
});

/** What a screen reader calls what has the focus. */
function nameOf(element: Element): string {
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
  return (element.ariaLabel ?? label?.textContent ?? element.textContent).trim();
}
