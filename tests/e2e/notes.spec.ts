import { JANE_COOPER } from '../sandbox/people.ts';
import { createApiUser } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';

test('a note typed with the panel closed at the last key is there again, and saved', async ({
  panel,
  control,
  ringside,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.subject.pressSequentially('Offer');
  await panel.notes.pressSequentially('Forty units, by Friday');
  await panel.page.close();

  const again = await ringside.openPanel();
  await expect(again.notes).toHaveValue('Forty units, by Friday');
  await expect(again.subject).toHaveValue('Offer');
  await expect(again.saved).toBeVisible();
  await control.callThat(
    'has the whole note',
    ({ subject, description }) => subject === 'Offer' && description === 'Forty units, by Friday',
  );
});

test('a note typed with the panel closed at the last key is saved without any panel', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.pressSequentially('Nobody looks at this again');
  await panel.page.close();
  await control.callThat('has the whole note', ({ description }) => description === 'Nobody looks at this again');
});

test('a note begun before the call has an id goes on with the call', async ({ panel, control }) => {
  await control.fail({ method: 'POST', path: '/api/v1/calls/originate', kind: 'delay', delayMs: 1500 });
  await panel.dial(JANE_COOPER.phone);
  await panel.notes.pressSequentially('Before ');
  await expect(panel.notSaved).toBeVisible();
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.pressSequentially('and after');
  await expect(panel.notes).toHaveValue('Before and after');
  await control.callThat('has the whole note', ({ description }) => description === 'Before and after');
  await expect(panel.saved).toBeVisible();
});

test('"Saved" is said only when the server has the text, and "Not saved yet" while it has not', async ({
  panel,
  control,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'PUT', path: '/v2/calls', kind: 'status', status: 500, count: 1000 });
  await panel.notes.fill('Kept here for now');
  await expect(panel.notSaved).toBeVisible();
  await expect(panel.call).toContainText('Tenfold has trouble.');
  await expect(panel.saved).toBeHidden();
  await control.stopFailing();
  await expect(panel.saved).toBeVisible({ timeout: 10_000 });
  await control.callThat('has the note', ({ description }) => description === 'Kept here for now');
});

test('a note that could not be saved outlives a restart of the browser', async ({ panel, control, ringside }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'PUT', path: '/v2/calls', kind: 'status', status: 500, count: 1000 });
  await panel.notes.fill('Before the computer was switched off');
  await expect(panel.notSaved).toBeVisible();
  await ringside.restart();
  await control.stopFailing();
  const again = await ringside.openPanel();
  await expect(again.notes).toHaveValue('Before the computer was switched off');
  await expect(again.saved).toBeVisible();
  await control.callThat('has the note', ({ description }) => description === 'Before the computer was switched off');
});

test('a note that was changed elsewhere is not overwritten: both texts are shown, and the agent chooses', async ({
  panel,
  control,
  sandbox,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await control.callThat('is in progress', ({ status }) => status === 'in-progress');
  await panel.notes.fill('Mine');
  await expect(panel.saved).toBeVisible();

  const elsewhere = createApiUser(sandbox.address);
  await elsewhere.writeNote(id, 'Written in the CRM');
  await panel.notes.fill('Mine, and more');
  const question = panel.call.getByRole('alert').filter({ hasText: 'changed elsewhere' });
  await expect(question).toContainText('Mine, and more');
  await expect(question).toContainText('Written in the CRM');
  expect((await control.call(id)).description).toBe('Written in the CRM');
  await panel.call.getByRole('button', { name: 'Keep yours' }).click();
  await expect(panel.saved).toBeVisible();
  expect((await control.call(id)).description).toBe('Mine, and more');

  await elsewhere.writeNote(id, 'Again in the CRM');
  await panel.notes.fill('Mine once more');
  await panel.call.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(panel.notes).toHaveValue('Again in the CRM');
  expect((await control.call(id)).description).toBe('Again in the CRM');
});

test('popup and side panel show one note', async ({ panel, ringside, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const other = await ringside.openSidePanel();
  await expect(other.notes).toHaveValue('');
  await panel.page.bringToFront();
  await panel.notes.fill('Typed in the first');
  await expect(other.notes).toHaveValue('Typed in the first');
  await other.page.bringToFront();
  await other.notes.press('Control+End');
  await other.notes.pressSequentially(', ended in the second');
  await control.callThat('has both', ({ description }) => description === 'Typed in the first, ended in the second');
});
