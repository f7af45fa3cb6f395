import { JANE_COOPER, OLIVER_HALLAM } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';

test('a second call comes in front, and both keep their notes', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.fill('Jane: offer by Friday');

  const second = await control.inbound({ phoneNumber: OLIVER_HALLAM.phone });
  await expect(panel.tab(OLIVER_HALLAM.name)).toHaveAttribute('aria-selected', 'true');
  await expect(panel.person).toHaveText(OLIVER_HALLAM.name);
  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.notes).toHaveValue('');
  await control.answer(second);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.fill('Oliver: visit in May');

  await panel.tab(JANE_COOPER.name).click();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.notes).toHaveValue('Jane: offer by Friday');
  await panel.notes.press('End');
  await panel.notes.pressSequentially(', 40 units');

  await panel.tab(OLIVER_HALLAM.name).click();
  await expect(panel.notes).toHaveValue('Oliver: visit in May');
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await panel.tab(JANE_COOPER.name).click();
  await expect(panel.status('In progress')).toBeVisible();

  await control.callThat(
    'has the note of Jane',
    ({ description, crmRecordId }) =>
      description === 'Jane: offer by Friday, 40 units' && crmRecordId === JANE_COOPER.id,
  );
  await control.callThat(
    'has the note of Oliver',
    ({ description, crmRecordId }) => description === 'Oliver: visit in May' && crmRecordId === OLIVER_HALLAM.id,
  );
});

test('a call that comes in between two keystrokes does not take the note box away', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.focus();
  const typing = panel.notes.pressSequentially('All of this belongs to Jane and to nobody else, to the last key.', {
    delay: 60,
  });
  await control.inbound({ phoneNumber: OLIVER_HALLAM.phone });
  await expect(panel.tab(OLIVER_HALLAM.name)).toBeVisible();
  await typing;
  await expect(panel.tab(OLIVER_HALLAM.name)).toHaveAttribute('aria-selected', 'true');
  await expect(panel.notes).toHaveValue('');
  await control.callThat(
    'has the whole note',
    ({ description, crmRecordId }) =>
      description === 'All of this belongs to Jane and to nobody else, to the last key.' &&
      crmRecordId === JANE_COOPER.id,
  );
});

test('the tabs are moved along with the arrow keys', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.inbound({ phoneNumber: OLIVER_HALLAM.phone });
  await panel.tab(OLIVER_HALLAM.name).press('ArrowRight');
  await expect(panel.tab(JANE_COOPER.name)).toBeFocused();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await panel.tab(JANE_COOPER.name).press('ArrowRight');
  await expect(panel.tab('Dial')).toBeFocused();
  await expect(panel.phoneNumber).toBeVisible();
  await panel.tab('Dial').press('End');
  await expect(panel.tab('Lists')).toBeFocused();
});
