import { DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER, MARCUS_REED, SWITCHBOARD_NUMBER } from '../sandbox/people.ts';
import type { Control } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';
import { until } from '../support/until.ts';

/** This long after the worker's end the panel has to be right again. */
const soon = { timeout: 2000 };

/** Calls that stay queued, or ring at once and until somebody answers. */
const staysQueued = { queuedMs: 60_000, ringingMs: 60_000 };
const staysRinging = { queuedMs: 0, ringingMs: 60_000 };

const lastCall = async (control: Control) =>
  control.callThat('runs', ({ status, userId }) => status !== 'finished' && userId === DEMO_AGENT.id);

/** The server has done what a request asked for, and will never say so: its worker dies waiting. */
async function neverAnswer(control: Control, path: string): Promise<() => Promise<unknown>> {
  await control.forgetRequests();
  await control.fail({ path, kind: 'no-answer' });
  return () => until(`a request to ${path}`, async () => (await control.requests(path))[0]);
}

async function expectOneOriginate(control: Control): Promise<void> {
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
}

test('killed while signing in: somebody is signed in', async ({ signedOutPanel: panel, control, ringside }) => {
  const arrived = await neverAnswer(control, '/v2/users/login');
  await panel.signIn(DEMO_AGENT.username, DEMO_AGENT.password);
  await arrived();
  await ringside.killWorker();
  await expect(panel.phoneNumber).toBeVisible(soon);
});

test('killed while dialling: the call is found in the list, and dialled once', async ({ panel, control, ringside }) => {
  await control.setPace(staysQueued);
  const arrived = await neverAnswer(control, '/api/v1/calls/originate');
  await panel.dial(JANE_COOPER.phone);
  await arrived();
  await ringside.killWorker();
  await expect(panel.status('Queued')).toBeVisible(soon);
  await expect(panel.person).toHaveText(JANE_COOPER.name, soon);
  await expectOneOriginate(control);
});

for (const [state, pace] of [
  ['Queued', staysQueued],
  ['Ringing', staysRinging],
] as const) {
  test(`killed at "${state}": the panel sees the call answered`, async ({ panel, control, ringside }) => {
    await control.setPace(pace);
    await panel.dial(JANE_COOPER.phone);
    await expect(panel.status(state)).toBeVisible();
    await ringside.killWorker();
    await control.answer((await lastCall(control)).id);
    await expect(panel.status('In progress')).toBeVisible(soon);
    await expectOneOriginate(control);
  });
}

test('killed while a call comes in: the panel sees the caller give up', async ({ panel, control, ringside }) => {
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.status('Ringing')).toBeVisible();
  await ringside.killWorker();
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible(soon);
});

test('killed in a call: the panel sees the other side hang up', async ({ panel, control, ringside }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await ringside.killWorker();
  await control.end((await lastCall(control)).id);
  await expect(panel.status('Finished')).toBeVisible(soon);
  await expectOneOriginate(control);
});

test('killed as the recording starts: it is recorded and shown, and can be stopped', async ({
  panel,
  control,
  ringside,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await lastCall(control);
  const arrived = await neverAnswer(control, `/api/v1/calls/${id}/startRecording`);
  await panel.startRecording.click();
  await arrived();
  await ringside.killWorker();
  await expect(panel.recordingMark).toBeVisible(soon);
  expect((await control.call(id)).recording).toBe(true);
  await ringside.killWorker();
  await panel.stopRecording.click();
  await expect(panel.recordingMark).toBeHidden(soon);
  expect((await control.call(id)).recording).toBe(false);
});

test('killed while a note is being sent: the note stays, and is saved as it was typed last', async ({
  panel,
  control,
  ringside,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await lastCall(control);
  await control.forgetRequests();
  await control.fail({ method: 'PUT', path: `/v2/calls/${id}`, kind: 'delay', delayMs: 1000 });
  await panel.notes.pressSequentially('Forty');
  await until('the note to leave', async () =>
    (await control.requests(`/v2/calls/${id}`)).find(({ method }) => method === 'PUT'),
  );
  await ringside.killWorker();
  await panel.notes.pressSequentially(' units');
  await expect(panel.notes).toHaveValue('Forty units', soon);
  await expect(panel.status('In progress')).toBeVisible(soon);
  await expect(panel.saved).toBeVisible({ timeout: 10_000 });
  expect((await control.call(id)).description).toBe('Forty units');
});

test('killed while a record is being linked: it is linked', async ({ panel, control, ringside }) => {
  const id = await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER });
  await panel.matchingRecord(MARCUS_REED.name).check();
  const arrived = await neverAnswer(control, `/v2/calls/${id}/set-matching-record`);
  await panel.linkRecord.click();
  await arrived();
  await ringside.killWorker();
  await expect(panel.person).toHaveText(MARCUS_REED.name, soon);
  await expect(panel.customer).toContainText('Linked to this call', soon);
  expect((await control.call(id)).chosenRecordId).toBe(MARCUS_REED.id);
});

test('killed while hanging up: the call is finished', async ({ panel, control, ringside }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await lastCall(control);
  const arrived = await neverAnswer(control, `/api/v1/calls/${id}/hangup`);
  await panel.hangUp.click();
  await arrived();
  await ringside.killWorker();
  await expect(panel.status('Finished')).toBeVisible(soon);
});

test('killed before every single step, the whole journey ends as it should', async ({
  signedOutPanel: panel,
  crm,
  control,
  ringside,
}) => {
  const killed = async <T>(step: () => Promise<T>): Promise<T> => {
    await ringside.killWorker();
    return step();
  };
  await killed(() => panel.signInToDemo());
  await killed(() => crm.openPerson(JANE_COOPER));
  await killed(() => crm.clickNumber(JANE_COOPER.phone));
  await expect(panel.call).toBeVisible();
  await panel.page.bringToFront();
  await killed(() => expect(panel.status('In progress')).toBeVisible());
  await killed(() => panel.startRecording.click());
  await expect(panel.recordingMark).toBeVisible();
  await killed(() => panel.subject.fill('Renewal'));
  await killed(() => panel.notes.fill('Every step with a new worker'));
  await killed(() => panel.stopRecording.click());
  await expect(panel.recordingMark).toBeHidden();
  await killed(() => panel.hangUp.click());
  await killed(() => expect(panel.status('Finished')).toBeVisible());
  await killed(() => expect(panel.saved).toBeVisible({ timeout: 10_000 }));
  await control.callThat(
    'has note, subject, recording and person',
    ({ subject, description, recorded, crmRecordId }) =>
      subject === 'Renewal' &&
      description === 'Every step with a new worker' &&
      recorded &&
      crmRecordId === JANE_COOPER.id,
  );
  await expectOneOriginate(control);
});
