import { DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER, PRIYA_NAIR, SWITCHBOARD_NUMBER, UNKNOWN_NUMBER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { tabTo } from '../support/keyboard.ts';

test('from sign-in to the saved note by keyboard alone', async ({ signedOutPanel: panel, control }) => {
  const { page } = panel;
  const { keyboard } = page;
  await tabTo(page, panel.email);
  await keyboard.type(DEMO_AGENT.username);
  await tabTo(page, panel.password);
  await keyboard.type(DEMO_AGENT.password);
  await tabTo(page, panel.keepSignedIn);
  await keyboard.press('Space');
  await expect(panel.keepSignedIn).not.toBeChecked();
  await tabTo(page, panel.signInButton);
  await keyboard.press('Enter');

  await expect(panel.phoneNumber).toBeFocused();
  await keyboard.type('512 555 1212');
  await keyboard.press('Enter');
  await expect(panel.status('In progress')).toBeVisible();

  await tabTo(page, panel.startRecording);
  await keyboard.press('Space');
  await expect(panel.recordingMark).toBeVisible();
  await expect(panel.stopRecording).toBeFocused();
  await expect(panel.stopRecording).toBeEnabled();
  await keyboard.press('Space');
  await expect(panel.recordingMark).toBeHidden();

  await tabTo(page, panel.subject);
  await keyboard.type('Renewal');
  await keyboard.press('Tab');
  await expect(panel.notes).toBeFocused();
  await keyboard.type('Typed without a mouse');

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, panel.hangUp);
  await keyboard.press('Enter');
  await expect(panel.status('Finished')).toBeVisible();
  await expect(panel.saved).toBeVisible();
  await control.callThat(
    'has subject, note, recording and person',
    ({ subject, description, recorded, crmRecordId }) =>
      subject === 'Renewal' && description === 'Typed without a mouse' && recorded && crmRecordId === JANE_COOPER.id,
  );

  await tabTo(page, panel.done);
  await keyboard.press('Enter');
  await expect(panel.phoneNumber).toBeFocused();
});

test('the focus stays where it was when the call changes its state', async ({ panel, control }) => {
  await control.setPace({ queuedMs: 0, ringingMs: 60_000 });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('Ringing')).toBeVisible();
  await tabTo(panel.page, panel.notes);
  await panel.page.keyboard.type('Written ');
  const { id } = await control.callThat('rings', ({ status }) => status === 'ringing');
  await control.answer(id);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.page.keyboard.type('while it ');
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  await panel.page.keyboard.type('changed');
  await expect(panel.notes).toBeFocused();
  await expect(panel.notes).toHaveValue('Written while it changed');
});

test('one of several records is chosen and linked by keyboard', async ({ panel, control }) => {
  const id = await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER });
  await expect(panel.matchingRecords).toBeVisible();
  const { page } = panel;
  await tabTo(page, panel.matchingRecords.getByRole('radio').first());
  for (let key = 0; key < 2 && !(await panel.matchingRecord(PRIYA_NAIR.name).isChecked()); key += 1)
    await page.keyboard.press('ArrowDown');
  await tabTo(page, panel.linkRecord);
  await page.keyboard.press('Enter');
  await expect(panel.person).toHaveText(PRIYA_NAIR.name);
  expect((await control.call(id)).chosenRecordId).toBe(PRIYA_NAIR.id);
});

test('a record is created by keyboard, and the form can be left', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.createRecord).toBeVisible();
  const { page } = panel;
  await tabTo(page, panel.createRecord);
  await page.keyboard.press('Enter');
  await expect(panel.customer.getByRole('textbox', { name: 'First name' })).toBeFocused();
  await tabTo(page, panel.customer.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');
  await expect(panel.customer.getByRole('textbox')).toHaveCount(0);
  await tabTo(page, panel.createRecord);
  await page.keyboard.press('Enter');
  await tabTo(page, panel.customer.getByRole('textbox', { name: 'Last name' }));
  await page.keyboard.type('Vance');
  await page.keyboard.press('Enter');
  await expect(panel.person).toHaveText('Vance');
});

test('whatever has the focus shows it', async ({ panel, control }) => {
  await control.inbound({ phoneNumber: SWITCHBOARD_NUMBER });
  await expect(panel.matchingRecords).toBeVisible();
  const unmarked: string[] = [];
  for (let stop = 0; stop < 14; stop += 1) {
    await panel.page.keyboard.press('Tab');
    unmarked.push(...(await panel.page.evaluate(findUnmarkedFocus)));
  }
  expect(unmarked).toEqual([]);
});

/** What has the focus, unless it or what is right around it looks otherwise with the focus than without. */
function findUnmarkedFocus(): string[] {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return [];
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter((each) => each instanceof Element);
  const look = () => around.map((each) => getComputedStyle(each).outline).join();
  const focused = look();
  at.blur();
  const blurred = look();
  at.focus();
  return focused === blurred ? [at.outerHTML] : [];
}
