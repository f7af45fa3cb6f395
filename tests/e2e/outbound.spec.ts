import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';

const subject = 'Renewal';
const note = 'Wants the offer by Friday, and a second licence for the Austin office.';

/** Slow enough for each state to be seen, the worker looking once a second. */
const pace = { queuedMs: 800, ringingMs: 2000 };

test('from a click on the CRM page to call, note, recording and person together', async ({
  panel,
  crm,
  control,
  ringside,
}) => {
  await control.setPace(pace);
  await crm.openPerson(JANE_COOPER);
  await crm.clickNumber(JANE_COOPER.phone);

  await expect(panel.status('Queued')).toBeVisible();
  await panel.page.bringToFront();
  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.recordingMark).toBeHidden();
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.timer).toHaveText(/^00:0[1-9]$/);

  await panel.startRecording.click();
  await expect(panel.recordingMark).toBeVisible();
  await expect(panel.startRecording).toBeHidden();
  const { id } = await control.callThat('is being recorded', ({ recording }) => recording);

  await panel.subject.pressSequentially(subject);
  await panel.notes.pressSequentially(note);
  await expect(panel.recordingMark).toBeVisible();
  await panel.stopRecording.click();
  await expect(panel.recordingMark).toBeHidden();
  await expect(panel.startRecording).toBeVisible();

  await expect(panel.customer).toContainText(JANE_COOPER.email);
  await expect(panel.customer).toContainText(JANE_COOPER.description);
  await expect(panel.customer).toContainText(JANE_COOPER.module);
  await expect(panel.customer).toContainText(/call (to|from) them|No earlier call/);

  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await expect(panel.hangUp).toBeHidden();
  await expect(panel.saved).toBeVisible();

  expect(await control.call(id)).toMatchObject({
    status: 'finished',
    phoneNumber: '15125551212',
    subject,
    description: note,
    recorded: true,
    recording: false,
    crmRecordId: JANE_COOPER.id,
    module: 'Contact',
  });
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);

  const opening = ringside.context.waitForEvent('page');
  await panel.openRecord.click();
  const record = await opening;
  await expect(record.getByRole('heading', { level: 1, name: JANE_COOPER.name })).toBeVisible();
});

test('the other side hangs up: the call is finished, and its note can still be written', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await control.callThat('is in progress', ({ status }) => status === 'in-progress');
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  await panel.notes.fill('She will call back.');
  await expect(panel.saved).toBeVisible();
  expect((await control.call(id)).description).toBe('She will call back.');
});

test('the timer shows talking time and stops with the call', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.timer).toHaveText('00:02', { timeout: 8000 });
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  const shown = await panel.timer.innerText();
  const { id } = await control.callThat('has ended', ({ endedAtMs }) => endedAtMs !== null);
  const { startedAtMs, answeredAtMs, endedAtMs } = await control.call(id);
  const talkedS = ((endedAtMs ?? 0) - (answeredAtMs ?? startedAtMs)) / 1000;
  expect(Math.abs(Number(shown.slice(-2)) - talkedS)).toBeLessThan(2);
});

test('"Call again" dials the same number, "Done" clears the place for the next', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.hangUp.click();
  await panel.done.click();
  await expect(panel.call).toBeHidden();
  await expect(panel.phoneNumber).toBeFocused();
  await expect(panel.recentCalls).toContainText(JANE_COOPER.name);

  await panel.recentCalls.getByRole('button', { name: new RegExp(`^${JANE_COOPER.name}.*Outbound`) }).click();
  await expect(panel.status('Finished')).toBeVisible();
  await expect(async () => {
    await panel.callAgain.click();
    await expect(panel.status('In progress')).toBeVisible();
  }).toPass();
  await panel.hangUp.click();
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(2);
});
