import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

const unknownNumber = '+15125550177';

test('a form that is written down in the options makes a record during a call', async ({
  panel,
  ringside,
  control,
}) => {
  test.slow();
  const options = await ringside.openOptions();
  const forms = options.page.getByRole('region', { name: 'Forms' });
  await forms.getByRole('button', { name: 'Add form' }).click();
  await forms.getByRole('textbox', { name: 'Name', exact: true }).fill('Contact');
  await forms.getByRole('textbox', { name: 'Form ID' }).fill('contact');
  const fields = [
    { label: 'Surname', key: 'last_name', type: 'Text' },
    { label: 'Number', key: 'phone', type: 'The call’s number, filled in' },
  ];
  for (const [index, { label, key, type }] of fields.entries()) {
    if (index > 0) await forms.getByRole('button', { name: 'Add field' }).click();
    const field = forms.getByRole('group', { name: `Field ${index + 1}` });
    await field.getByRole('textbox', { name: 'Label' }).fill(label);
    await field.getByRole('textbox', { name: 'Name in the CRM' }).fill(key);
    await field.getByRole('combobox', { name: 'Type' }).selectOption(type);
  }
  await forms.getByRole('checkbox', { name: 'Must be filled in' }).first().check();
  await expectAccessible(options.page);
  await forms.getByRole('button', { name: 'Save form' }).click();
  await expect(forms.getByRole('listitem').filter({ hasText: 'contact: Surname, Number' })).toBeVisible();

  await panel.page.bringToFront();
  await control.answer(await control.inbound({ phoneNumber: unknownNumber }));
  await panel.customer.getByRole('button', { name: 'Create record' }).click();
  await panel.customer.getByRole('combobox', { name: 'Kind of record' }).selectOption('Contact');
  await expect(panel.customer.getByRole('textbox', { name: 'Number' })).toHaveValue(/5550177/);
  await panel.customer.getByRole('button', { name: 'Create record' }).click();
  await expect(panel.customer).toContainText('Surname is needed');
  await panel.customer.getByRole('textbox', { name: 'Surname' }).fill('Okafor');
  await panel.customer.getByRole('button', { name: 'Create record' }).click();
  await expect(panel.person).toHaveText('Okafor');
});
