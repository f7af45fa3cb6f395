import '../../support/i18n.ts';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { editAddress, formFor } from '../../../components/customer/record-form.ts';
import type { OthersCall } from '../../../lib/records/active-interaction.ts';
import type { Removal } from '../../../lib/settings/removal.ts';
import { callFixture, jane } from '../../fixtures/calls.ts';
import { type DeskFixture, deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const customer = () => within(screen.getByRole('region', { name: 'Customer' }));
const button = (name: string) => customer().getByRole('button', { name });
const lead = { ...jane, module: 'Leads', editLink: 'https://crm.example.com/edit/r-jane' };

function withCall(change: Parameters<typeof callFixture>[0] = {}, answers: Parameters<typeof deskFixture>[0] = {}) {
  const fixture = deskFixture(answers);
  fixture.view.calls.value = [callFixture(change)];
  return fixture;
}

describe('"Edit record"', () => {
  it('opens the CRM’s own page where no form is set up for the module', async () => {
    const fixture = withCall({ records: [{ ...lead, module: 'Contact' }] });
    const user = show(<Panel />, fixture);
    await user.click(button('Edit record'));
    expect(fixture.openedLinks).toEqual([lead.editLink]);
  });

  it('shows the form of the module, sends only what was filled in, and closes', async () => {
    const fixture = withCall({ records: [lead] });
    const user = show(<Panel />, fixture);
    await user.click(button('Edit record'));
    const phone = await customer().findByLabelText<HTMLInputElement>('Phone');
    expect(phone.value).toBe('');
    await user.click(button('Save record'));
    expect(fixture.sent.some(({ name }) => name === 'record.edit')).toBe(false);
    await user.type(customer().getByLabelText('Email'), 'jane@new.example');
    await user.click(button('Edit in the CRM'));
    expect(fixture.openedLinks).toEqual([lead.editLink]);
    await user.click(button('Save record'));
    expect(fixture.sent).toContainEqual({
      name: 'record.edit',
      input: { callId: 'call-1', recordId: 'r-jane', formId: 'lead', fields: { email: 'jane@new.example' } },
    });
    expect(await customer().findByRole('button', { name: 'Edit record' })).toBeTruthy();
  });

  it('is not there without a form and without an address of the web', () => {
    show(<Panel />, withCall({ records: [{ ...jane, editLink: 'javascript:alert(1)' }] }));
    expect(customer().queryByRole('button', { name: 'Edit record' })).toBeNull();
    expect(editAddress({ ...jane, editLink: 'no address' })).toBeUndefined();
  });

  it('takes the form that names the module, or is called like it', () => {
    const form = { id: 'f', name: 'Interessent', module: 'Leads', fields: [] };
    expect(formFor({ ...jane, module: 'Lead' }, [form])).toBe(form);
    expect(formFor({ ...jane, module: 'Contact' }, [form])).toBeUndefined();
  });
});

function removalFixture(change: Partial<Removal> = {}): Removal {
  return {
    callId: 'call-1',
    recordId: 'r-jane',
    module: 'Contact',
    name: 'Jane Cooper',
    number: '+15125551212',
    state: 'waiting',
    dueAtMs: nowMs + 8000,
    ...change,
  };
}

describe('"Remove number from record"', () => {
  it('asks for it with the call, says when it happens, and can be undone', async () => {
    const fixture = withCall();
    const user = show(<Panel />, fixture);
    await user.click(button('Remove number from record'));
    expect(fixture.sent).toContainEqual({
      name: 'record.removeNumber',
      input: { callId: 'call-1', recordId: 'r-jane', module: 'Contact' },
    });
    fixture.view.removals.value = [removalFixture()];
    expect(await customer().findByText(/will be taken off the record of Jane Cooper/)).toBeTruthy();
    expect(customer().getByText('in 8 s')).toBeTruthy();
    expect(button('Remove number from record').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Undo'));
    expect(fixture.sent.at(-1)).toEqual({ name: 'removal.undo', input: { callId: 'call-1' } });
  });

  it.each([
    [removalFixture({ state: 'sending' }), /^Taking .* off the record/],
    [removalFixture({ state: 'done' }), /is no longer in the record of Jane Cooper/],
    [removalFixture({ state: 'failed', failure: 'refused' }), /was not taken off .* refused this/],
    [removalFixture({ state: 'failed', failure: 'unknown-outcome' }), /^It is not known whether/],
  ])('says how far it got: $state', async (removal, words) => {
    const fixture = withCall();
    fixture.view.removals.value = [removal];
    show(<Panel />, fixture);
    expect(await customer().findByText(words)).toBeTruthy();
    expect(customer().queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is tried again or put away after it failed', async () => {
    const fixture = withCall();
    fixture.view.removals.value = [removalFixture({ state: 'failed', failure: 'server' })];
    const user = show(<Panel />, fixture);
    await user.click(button('Try again'));
    expect(fixture.sent.at(-1)?.name).toBe('record.removeNumber');
    await user.click(button('Close message'));
    expect(fixture.sent.at(-1)).toEqual({ name: 'removal.dismiss', input: { callId: 'call-1' } });
  });
});

describe('somebody else’s call with the record', () => {
  const startTimeMs = nowMs - 60_000;
  const robin = { userName: 'Robin Vale', direction: 'inbound', startTimeMs } as const;

  it.each<[OthersCall, RegExp]>([
    [{ ...robin, status: 'in-progress' }, /^Robin Vale is on the phone with them, since /],
    [{ ...robin, status: 'ringing' }, /^They are calling Robin Vale right now/],
    [{ ...robin, status: 'queued', direction: 'outbound' }, /^Robin Vale is calling them right now/],
    [{ ...robin, status: 'finished' }, /^Robin Vale had a call with them today at .* It is over/],
    [{ direction: 'inbound', startTimeMs }, /^A colleague had a call .* It may still be running/],
  ])('is said as it stands', async (told, words) => {
    show(<Panel />, withCall({}, { 'record.activeInteraction': () => ({ ok: true, data: told }) }));
    expect(await customer().findByText(words)).toBeTruthy();
  });
});

describe('"Not this person"', () => {
  function rejecting(change: Parameters<typeof callFixture>[0]): DeskFixture {
    const fixture = withCall(change, {
      'match.reject': ({ rejected }) => {
        fixture.view.calls.value = [callFixture({ ...change, matchRejected: rejected })];
        return { ok: true, data: null };
      },
    });
    return fixture;
  }

  it('hands the keyboard to the way back, and back again', async () => {
    const user = show(<Panel />, rejecting({}));
    button('Not this person').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('Bring back')));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('Open record')));
  });

  it('says what it cannot do: the CRM keeps the link until there is another', () => {
    show(<Panel />, withCall({ matchRejected: true, linkedRecordId: 'r-jane' }));
    expect(customer().getByText(/In the CRM the call stays with Jane Cooper until/)).toBeTruthy();
  });

  it('says nothing of a link where there is none', () => {
    show(<Panel />, withCall({ matchRejected: true }));
    expect(customer().queryByText(/the call stays with/)).toBeNull();
  });
});
