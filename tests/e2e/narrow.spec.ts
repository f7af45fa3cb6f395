import { JANE_COOPER, OSKAR_LINDQVIST, SWITCHBOARD_NUMBER } from '../sandbox/people.ts';
import { openColleaguesCall, openTemplates, takeTransferredCall } from '../support/desk-screens.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectWhole } from '../support/inspect.ts';

const narrow = { width: 320, height: 600 };

test('at 320 px a call with its customer is whole: running, recorded, ended, and with several matches', async ({
  panel,
  control,
}) => {
  await panel.page.setViewportSize(narrow);
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone, answerAfterMs: 0 });
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.openRecord).toBeVisible();
  await panel.startRecording.click();
  await expect(panel.recordingMark).toBeInViewport({ ratio: 1 });
  await expectWhole(panel.page.getByRole('banner'));
  await expectWhole(panel.call);
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  await expectWhole(panel.call);
  await panel.done.click();
  await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER, answerAfterMs: 0 });
  await expect(panel.matchingRecords).toBeVisible();
  await expectWhole(panel.call);
});

test('in a popup at 200 % everything of a call and of the dial box can be reached', async ({ panel, control }) => {
  // Chrome's popup is at most 800 × 600 px large, of which 400 × 300 are left then.
  await panel.page.setViewportSize({ width: 400, height: 300 });
  await panel.dialBox.getByRole('button', { name: 'Keypad' }).click();
  await expectWhole(panel.dialBox);
  await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER, answerAfterMs: 0 });
  await expect(panel.matchingRecords).toBeVisible();
  await expectWhole(panel.page.getByRole('banner'));
  await expectWhole(panel.call);
});

test('who wants less motion sees none while a call rings, runs and is recorded', async ({ panel, control }) => {
  const { page } = panel;
  const moving = () =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await expect(panel.status('Ringing')).toBeVisible();
  await expect.poll(moving).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(moving).toBe(0);
  await control.answer(id);
  await panel.startRecording.click();
  await expect(panel.recordingMark).toBeVisible();
  await expect.poll(moving).toBe(0);
});

test('at 320 px a transferred call is whole', async ({ panel, control, sandbox }) => {
  await panel.page.setViewportSize(narrow);
  await takeTransferredCall(panel, control, sandbox);
  await expectWhole(panel.call);
});

test('at 320 px a colleague’s call is whole', async ({ signedOutPanel: panel, sandbox }) => {
  await panel.page.setViewportSize(narrow);
  const about = await openColleaguesCall(panel, sandbox.password);
  await expect(about.getByRole('searchbox', { name: 'Search the transcript' })).toBeVisible();
  await expectWhole(about.getByRole('region', { name: 'Recording', exact: true }));
  await expectWhole(about);
});

test('at 320 px the form that edits a record is whole', async ({ panel, control }) => {
  await panel.page.setViewportSize(narrow);
  await control.inbound({ phoneNumber: OSKAR_LINDQVIST.phone, answerAfterMs: 0 });
  await panel.editRecord.click();
  await expect(panel.customer.getByRole('textbox', { name: 'First name' })).toBeFocused();
  await expectWhole(panel.customer);
});

test('at 320 px the options are whole, with templates being written', async ({ ringside, panel }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const { page, templates } = await openTemplates(ringside);
  await page.setViewportSize(narrow);
  await expectWhole(templates);
  await expectWhole(page.getByRole('main'));
});
