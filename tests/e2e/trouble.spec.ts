import { JANE_COOPER } from '../sandbox/people.ts';
import { createApiUser } from '../support/api.ts';
import { blockHosts, extensionsPage } from '../support/chrome-pages.ts';
import type { Control } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';

const originate = '/api/v1/calls/originate';

/** An outcome that is looked for in the list is settled after six seconds at the earliest. */
const settled = { timeout: 15_000 };

async function expectOneOriginate(control: Control): Promise<void> {
  expect(await control.requests(originate)).toHaveLength(1);
}

for (const { what, refuses, button, ask } of [
  { what: 'record', refuses: { recording: false }, button: 'startRecording', ask: 'startRecording' },
  { what: 'hang up', refuses: { hangUp: false }, button: 'hangUp', ask: 'hangup' },
] as const) {
  test(`a phone system that cannot ${what} explains it once, and is never asked again`, async ({ panel, control }) => {
    await control.setPhoneSystem(refuses);
    await panel.dial(JANE_COOPER.phone);
    await expect(panel.status('In progress')).toBeVisible();
    const { id } = await control.callThat('is in progress', ({ status }) => status === 'in-progress');
    await panel[button].click();
    await expect(panel.callAlert).toContainText('Your phone system cannot');
    await expect(panel[button]).toBeDisabled();
    await expect(panel[button]).toHaveAccessibleDescription('not supported');
    await panel.callAlert.getByRole('button', { name: 'Close message' }).click();
    await expect(panel.callAlert).toBeHidden();
    await control.end(id);
    await panel.done.click();

    await panel.dial('+1 512-555-0118');
    await expect(panel.status('In progress')).toBeVisible();
    await expect(panel[button]).toBeDisabled();
    await expect(panel[button]).toHaveAccessibleDescription('not supported');
    await expect(panel.callAlert).toBeHidden();
    const asked = (await control.requests('/api/v1/calls/')).filter(({ path }) => path.endsWith(`/${ask}`));
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set([`/api/v1/calls/${id}/${ask}`]));
  });
}

test('without a network one line says what happens next, nothing typed is lost, and all is well afterwards', async ({
  panel,
  control,
  ringside,
}) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.trouble).toBeHidden();
  await ringside.setOffline(true);
  await expect(panel.trouble).toHaveText(/^No network\. Ringside keeps trying\.$/);
  await panel.notes.fill('Typed in the tunnel');
  await expect(panel.notSaved).toBeVisible();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await ringside.setOffline(false);
  await expect(panel.trouble).toBeHidden(settled);
  await expect(panel.saved).toBeVisible(settled);
  await control.callThat('has the note', ({ description }) => description === 'Typed in the tunnel');
});

test('when Tenfold cannot be reached, that is not taken for a missing network', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'drop-before', count: 1000 });
  await expect(panel.trouble).toHaveText(/^Tenfold cannot be reached\. It may be down/);
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await control.stopFailing();
  await expect(panel.trouble).toBeHidden(settled);
});

test('when Chrome keeps Ringside from the API’s host, the panel says who can allow it', async ({ panel, ringside }) => {
  await extensionsPage(ringside.context, ringside.extensionId).withholdSites();
  await panel.page.bringToFront();
  await expect(panel.trouble).toHaveText(
    /Chrome does not let Ringside reach 127\.0\.0\.1\..+administrator’s policy/,
    settled,
  );
});

test('a policy that forbids the API’s host is named as what may be the cause', async ({ panel, ringside }) => {
  await blockHosts(ringside.context, ringside.extensionId, ['*://127.0.0.1']);
  await panel.page.bringToFront();
  await expect(panel.trouble).toHaveText(/^Tenfold cannot be reached\..+your administrator’s policy\./, settled);
});

test('trouble at Tenfold is said with its number, and goes away by itself', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'status', status: 503, count: 1000 });
  await expect(panel.trouble).toHaveText(/^Tenfold has trouble \(503\)\. Ringside keeps trying\.$/);
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.notes).toBeVisible();
  await control.stopFailing();
  await expect(panel.trouble).toBeHidden(settled);
});

test('a screen reader hears once what is wrong, and not each second of the countdown', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'status', status: 503, retryAfterS: 30, count: 1000 });
  await expect(panel.countdown).toHaveText(/^Next try in \d+ seconds\.$/);
  const sentence = await panel.trouble.textContent();
  const first = await panel.countdown.textContent();
  await expect(panel.countdown).not.toHaveText(first ?? '');
  await expect(panel.trouble).toHaveText('Tenfold has trouble (503). Ringside keeps trying.');
  expect(sentence).toBe('Tenfold has trouble (503). Ringside keeps trying.');
});

test('an answer that cannot be read is said, and what is known stays', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'status', status: 200, body: '<html>', count: 1000 });
  await expect(panel.trouble).toHaveText(/unreadable/);
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await control.stopFailing();
  await expect(panel.trouble).toBeHidden(settled);
});

test('when the answer to dialling is lost, the call is found and never dialled twice', async ({ panel, control }) => {
  await control.fail({ method: 'POST', path: originate, kind: 'drop-after' });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible(settled);
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expectOneOriginate(control);
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
});

test('when nobody knows whether a call was placed, that is said, and only the agent dials again', async ({
  panel,
  control,
}) => {
  await control.fail({ method: 'POST', path: originate, kind: 'drop-before' });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.callAlert).toContainText('It may still have been placed', settled);
  await expectOneOriginate(control);
  await panel.callAgain.click();
  await expect(panel.status('In progress')).toBeVisible();
  expect(await control.requests(originate)).toHaveLength(2);
});

for (const { status, words } of [
  { status: 400, words: 'Tenfold refused the call.' },
  { status: 429, words: 'Tenfold asked to wait, so nobody was called.' },
  { status: 503, words: 'Tenfold has trouble, so nobody was called.' },
]) {
  test(`dialling that is answered with ${status} says that nobody was called, and why`, async ({ panel, control }) => {
    await control.fail({ method: 'POST', path: originate, kind: 'status', status });
    await panel.dial(JANE_COOPER.phone);
    await expect(panel.callAlert).toContainText(words, settled);
    await expectOneOriginate(control);
    await panel.callAlert.getByRole('button', { name: 'Dismiss' }).click();
    await expect(panel.call).toBeHidden();
    await expect(panel.phoneNumber).toBeVisible();
  });
}

test('without a network nobody is called, and the panel says so', async ({ panel, control, ringside }) => {
  await panel.phoneNumber.fill(JANE_COOPER.phone);
  await expect(panel.reading).toHaveText(/United States/);
  await ringside.setOffline(true);
  await panel.callButton.click();
  await expect(panel.callAlert).toContainText('No network, so nobody was called.');
  expect(await control.requests(originate)).toHaveLength(0);
});

test('a second call that nobody asked for is shown, and can be hung up', async ({ panel, control, sandbox }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await createApiUser(sandbox.address).originate('15125551212');
  await panel.page.getByRole('button', { name: 'Hang up the extra call' }).click();
  await expect(panel.page.getByRole('button', { name: 'Hang up the extra call' })).toBeHidden();
  await expect(panel.status('In progress')).toBeVisible();
  const running = (await control.calls()).filter(({ status }) => status !== 'finished');
  expect(running).toHaveLength(1);
});
