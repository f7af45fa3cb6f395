import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { callFixture, jane, marcus, priya } from '../../fixtures/calls.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const customer = () => within(screen.getByRole('region', { name: 'Customer' }));

function withCall(change: Parameters<typeof callFixture>[0]): DeskFixture {
  const fixture = deskFixture();
  fixture.view.calls.value = [callFixture(change)];
  return fixture;
}

describe('the customer', () => {
  it('is shown with company, e-mail and description when one record matches', async () => {
    const fixture = withCall({});
    const user = show(<Panel />, fixture);
    for (const text of ['Jane Cooper', 'Contact', 'Northwind Traders', 'jane.cooper@northwind.example']) {
      expect(customer().getByText(text)).toBeTruthy();
    }
    await user.click(customer().getByRole('button', { name: 'Open record' }));
    expect(fixture.openedLinks).toEqual([jane.link]);
  });

  it('can be ruled out, and brought back', async () => {
    const fixture = withCall({});
    const user = show(<Panel />, fixture);
    await user.click(customer().getByRole('button', { name: 'Not this person' }));
    expect(fixture.sent).toContainEqual({ name: 'match.reject', input: { callId: 'call-1', rejected: true } });
  });

  it('offers the way back, a new record and the open one after it was ruled out', async () => {
    const fixture = withCall({ matchRejected: true });
    fixture.view.openRecord.value = { id: 'o1', module: 'Leads', name: 'Oskar Lindqvist', link: 'https://crm/o1' };
    const user = show(<Panel />, fixture);
    await user.click(customer().getByRole('button', { name: 'Bring back' }));
    expect(fixture.sent).toContainEqual({ name: 'match.reject', input: { callId: 'call-1', rejected: false } });
    expect(customer().getByRole('button', { name: 'Create record' })).toBeTruthy();
    expect(customer().getByText('Oskar Lindqvist')).toBeTruthy();
    await user.click(customer().getByRole('button', { name: 'Link the open record' }));
    expect(fixture.sent.at(-1)).toEqual({
      name: 'match.link',
      input: {
        callId: 'call-1',
        record: { id: 'o1', module: 'Leads', name: 'Oskar Lindqvist', link: 'https://crm/o1' },
      },
    });
  });

  it('is chosen from several before anything is linked', async () => {
    const fixture = withCall({ records: [marcus, priya] });
    const user = show(<Panel />, fixture);
    const choices = within(customer().getByRole('radiogroup', { name: 'Matching records' }));
    await user.click(customer().getByRole('button', { name: 'Link record' }));
    expect(fixture.sent.some(({ name }) => name === 'match.link')).toBe(false);
    await user.click(choices.getByRole('radio', { name: /Priya Nair/ }));
    await user.click(customer().getByRole('button', { name: 'Link record' }));
    const { id, module, name, link } = priya;
    expect(fixture.sent).toContainEqual({
      name: 'match.link',
      input: { callId: 'call-1', record: { id, module, name, link } },
    });
  });

  it('cannot be created without a form, which is said, with the way to make one', async () => {
    const fixture = withCall({ records: [] });
    fixture.view.preferences.value = { ...fixture.view.preferences.value, forms: [] };
    const opened: unknown[] = [];
    fixture.desk.openOptions = (part) => opened.push(part);
    const user = show(<Panel />, fixture);
    expect(await customer().findByText(/^New records cannot be created from here/)).toBeTruthy();
    expect(customer().queryByRole('button', { name: 'Create record' })).toBeNull();
    await user.click(customer().getByRole('button', { name: 'Add one under Forms in the options' }));
    expect(opened).toEqual(['forms']);
  });

  it('is created from a form that names what is missing and has the number filled in', async () => {
    const fixture = withCall({ records: [] });
    const user = show(<Panel />, fixture);
    await user.click(customer().getByRole('button', { name: 'Create record' }));
    const phone = await customer().findByLabelText<HTMLInputElement>('Phone');
    expect(phone.value).toBe('+15125551212');
    await user.click(customer().getByRole('button', { name: 'Create record' }));
    expect(customer().getByText('Last name is needed.')).toBeTruthy();
    await user.type(customer().getByLabelText('Last name'), 'Stone');
    await user.click(customer().getByRole('button', { name: 'Create record' }));
    expect(fixture.sent.at(-1)).toEqual({
      name: 'record.create',
      input: { callId: 'call-1', formId: 'lead', fields: { last_name: 'Stone', phone: '+15125551212' } },
    });
  });
});
