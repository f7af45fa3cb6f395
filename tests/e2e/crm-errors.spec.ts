import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

test('what the CRM refused is said in plain words, and another try gets it there', async ({ panel, control }) => {
  test.slow();
  await control.setOrganization({ crm: 'disconnected' });
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.crmErrors).toBeHidden();
  await panel.subject.fill('Renewal');
  await panel.notes.fill('Wants an offer by Friday');
  await expect(panel.saved).toBeVisible();

  await expect(panel.crmErrors).toContainText('This call is not in the CRM as it should be.');
  await expect(panel.crmErrors.getByRole('listitem').first()).toContainText('The CRM says:');
  await expectAccessible(panel.page);
  await panel.tryCrmAgain.click();
  await expect(panel.crmErrors.getByRole('status')).toHaveText('Saved once more. Tenfold still reports this.');

  await control.setOrganization({ crm: 'connected' });
  await panel.tryCrmAgain.press('Enter');
  await expect(panel.crmErrors).toHaveText('Saved once more. Tenfold reports no CRM errors now.');
  await control.callThat(
    'is in the CRM with its note',
    (call) => !call.hasCrmErrors && call.subject === 'Renewal' && call.description === 'Wants an offer by Friday',
  );
  await expect(panel.notes).toHaveValue('Wants an offer by Friday');
});
