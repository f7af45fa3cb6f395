import { JANE_COOPER, MARCUS_REED, OLIVER_HALLAM, SWITCHBOARD_NUMBER, UNKNOWN_NUMBER } from '../sandbox/people.ts';
import { createApiUser } from '../support/api.ts';
import { setPolicy } from '../support/chrome-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

/** Each state is looked at twice; see `expectAccessible`. */
test.describe.configure({ timeout: 90_000 });

test('signed out, refused and starting anew are accessible', async ({ signedOutPanel: panel, control }) => {
  await expectAccessible(panel.page);
  await panel.signInButton.click();
  await expect(panel.email).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(panel.page);
  await panel.signIn('demo@ringside.test', 'not the password');
  await expect(panel.refusal).toBeVisible();
  await expectAccessible(panel.page);
  await panel.signInToDemo();
  await control.expireTokens();
  await expect(panel.signInButton).toBeVisible();
  await expectAccessible(panel.page);
});

test('the dial box with recent calls, keypad, refusal and question is accessible', async ({ panel, ringside }) => {
  await expect(panel.recentCalls.getByRole('button').first()).toBeVisible();
  await panel.dialBox.getByRole('button', { name: 'Keypad' }).click();
  await panel.phoneNumber.fill('*21#');
  await expect(panel.phoneNumber).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(panel.page);
  const options = await ringside.openOptions();
  await options.confirmBeforeDialling.check();
  await panel.page.bringToFront();
  await panel.phoneNumber.fill(JANE_COOPER.phone);
  await panel.phoneNumber.press('Enter');
  await expect(panel.dialBox.getByRole('button', { name: 'Call now' })).toBeVisible();
  await expectAccessible(panel.page);
});

test('a call with one match is accessible from "Calling…" to "Finished"', async ({ panel, control }) => {
  await control.setPace({ queuedMs: 0, ringingMs: 60_000 });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.openRecord).toBeVisible();
  await expectAccessible(panel.page);
  await control.answer((await control.callThat('rings', ({ status }) => status === 'ringing')).id);
  await panel.notes.fill('A note');
  await expect(panel.saved).toBeVisible();
  await panel.startRecording.click();
  await expect(panel.recordingMark).toBeVisible();
  await expectAccessible(panel.page);
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await panel.notThisPerson.click();
  await expect(panel.bringBack).toBeVisible();
  await expectAccessible(panel.page);
});

test('several matches, none, the open record and the form of a new one are accessible', async ({
  panel,
  control,
  crm,
}) => {
  // Answered: a call that only rings is over after thirty seconds, which axe may need.
  const several = await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER, answerAfterMs: 0 });
  await panel.matchingRecord(MARCUS_REED.name).check();
  await expectAccessible(panel.page);
  await control.end(several);
  await expect(panel.status('Finished')).toBeVisible();
  await crm.openPerson(OLIVER_HALLAM);
  await panel.page.bringToFront();
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER, answerAfterMs: 0 });
  await expect(panel.linkOpenRecord).toBeVisible();
  await expectAccessible(panel.page);
  await panel.createRecord.click();
  await panel.createRecord.click();
  await expect(panel.customer.getByRole('textbox', { name: 'Last name' })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(panel.page);
});

test('two calls, a call too many and a note in dispute are accessible', async ({ panel, control, sandbox }) => {
  const elsewhere = createApiUser(sandbox.address);
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const { id } = await control.callThat('is in progress', ({ status }) => status === 'in-progress');
  await panel.notes.fill('Mine');
  await expect(panel.saved).toBeVisible();
  await elsewhere.writeNote(id, 'Written in the CRM');
  await panel.notes.fill('Mine, and more');
  await expect(panel.callAlert).toBeVisible();
  await elsewhere.originate('15125551212');
  await expect(panel.page.getByRole('button', { name: 'Hang up the extra call' })).toBeVisible();
  await expectAccessible(panel.page);
  await control.inbound({ phoneNumber: OLIVER_HALLAM.phone });
  await expect(panel.person).toHaveText(OLIVER_HALLAM.name, { timeout: 10_000 });
  await expectAccessible(panel.page);
});

test('trouble is accessible: no network, a refused recording, a call that was not placed', async ({
  panel,
  control,
  ringside,
}) => {
  await control.setPhoneSystem({ recording: false });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.startRecording.click();
  await expect(panel.callAlert).toBeVisible();
  await ringside.setOffline(true);
  await expect(panel.trouble).toBeVisible();
  await panel.notes.fill('Typed in the tunnel');
  await expect(panel.notSaved).toBeVisible();
  await expectAccessible(panel.page);
  await panel.tab('Dial').click();
  await panel.dial('+1 512-555-0118');
  await expect(panel.callAlert.filter({ hasText: 'nobody was called' })).toBeVisible();
  await expectAccessible(panel.page);
});

test('the options are accessible, signed out and in, with addresses refused', async ({ ringside, signedOutPanel }) => {
  const sites = { refusedSites: ['mail.example.com', 'no site'], grantedSites: ['crm.example.com'] };
  await setPolicy(ringside.context, ringside.extensionId, sites);
  const options = await ringside.openOptions();
  await expect(options.page.getByText('Set by your administrator')).toBeVisible();
  await expect(options.save).toBeVisible();
  await expectAccessible(options.page);
  await signedOutPanel.signInToDemo();
  await options.page.bringToFront();
  await expect(options.signOut).toBeVisible();
  await options.page.getByRole('textbox', { name: 'Site to leave alone' }).fill('*.example.com');
  await options.page.getByRole('button', { name: 'Leave alone' }).click();
  await options.apiAddress.fill('nowhere');
  await options.save.click();
  await expect(options.apiAddress).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(options.page);
});
