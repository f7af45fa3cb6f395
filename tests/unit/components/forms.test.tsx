import '../../support/i18n.ts';
import { render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import { FormsPart } from '../../../components/options/FormsPart.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const forms = () => within(screen.getByRole('region', { name: 'Forms' }));
const button = (name: string) => forms().getByRole('button', { name });
const box = (name: string) => forms().getByRole('textbox', { name });

describe('options → Forms', () => {
  it('a form is written down field by field', async () => {
    const fixture = deskFixture();
    fixture.view.preferences.value = { ...fixture.view.preferences.value, forms: [] };
    const user = show(<OptionsPage />, fixture);
    await user.click(button('Add form'));
    await user.click(button('Save form'));
    expect(forms().getByText('Enter a name.')).toBeTruthy();
    expect(document.activeElement).toBe(box('Name'));
    await user.type(box('Name'), 'Case');
    await user.type(box('Form ID'), 'case-7');
    await user.type(box('Name in the CRM'), 'subject');
    await user.click(forms().getByRole('checkbox', { name: 'Must be filled in' }));
    await user.click(button('Add field'));
    const second = within(forms().getByRole('group', { name: 'Field 2' }));
    await user.type(second.getByRole('textbox', { name: 'Label' }), 'Phone');
    await user.type(second.getByRole('textbox', { name: 'Name in the CRM' }), 'phone');
    await user.selectOptions(second.getByRole('combobox', { name: 'Type' }), 'The call’s number, filled in');
    await user.click(button('Save form'));
    expect(fixture.view.preferences.value.forms).toEqual([
      {
        id: 'case-7',
        name: 'Case',
        fields: [
          { key: 'subject', label: 'subject', required: true },
          { key: 'phone', label: 'Phone', required: false, type: 'phone', fill: 'phone' },
        ],
      },
    ]);
    expect(await forms().findByText('case-7: subject, Phone')).toBeTruthy();
  });

  it('is changed, deleted, and brought back', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    const before = fixture.view.preferences.value.forms;
    await user.click(button('Change Lead'));
    await user.click(button('Remove field 5'));
    await user.click(button('Save form'));
    expect(fixture.view.preferences.value.forms[0]?.fields).toHaveLength(4);
    await user.click(await forms().findByRole('button', { name: 'Delete Lead' }));
    expect(fixture.view.preferences.value.forms).toEqual([]);
    await user.click(await forms().findByRole('button', { name: 'Undo' }));
    expect(fixture.view.preferences.value.forms).toHaveLength(before.length);
  });

  it('an administrator’s form is shown and not changed', () => {
    const form = { id: 'case', name: 'Case', fields: [] };
    render(<FormsPart forms={[]} locked={[form]} onEdit={() => undefined} />);
    expect(screen.getByText('Set by your administrator')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change Case' })).toBeNull();
  });
});
