import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { crmErrorWords } from '../../../components/call/crm-error-words.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import type { CrmError } from '../../../lib/tenfold/model-speech.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

type Answer = MessageAnswer<'call.crmErrors'>;

const tooSlow: CrmError = { method: 'createCall', message: 'Request timed out after 30000 ms' };

const region = () => within(screen.getByRole('region', { name: 'CRM errors' }));

describe('an error of the CRM in plain words', () => {
  it.each([
    ['Missing required parameters', /field that Tenfold did not fill in/],
    ['INSUFFICIENT_ACCESS: no write access to this record', /does not allow/],
    ['Request timed out after 30000 ms', /took too long/],
    ['Record is locked by another user', /editing the record/],
    ['UNABLE_TO_LOCK_ROW', /editing the record/],
    ['DUPLICATES_DETECTED', /already/],
    ['INVALID_SESSION_ID: Session expired', /signed out of the CRM/],
    ['REQUEST_LIMIT_EXCEEDED', /no more requests/],
    ['The record does not exist', /no longer in the CRM/],
  ])('%s', (message, why) => {
    const words = crmErrorWords({ method: 'createCall', message });
    expect(words.what).toBe('The call was not logged.');
    expect(words.why).toMatch(why);
    expect(words.ownWords).toContain(message);
  });

  it('is left to the CRM’s own words when it is of no known kind', () => {
    expect(crmErrorWords({ method: 'syncThing', message: 'E-4711' })).toEqual({
      what: 'Something was not written (syncThing).',
      why: '',
      ownWords: 'The CRM says: E-4711',
    });
  });
});

describe('a call that the CRM did not take', () => {
  it('says what was refused, and what another try does', async () => {
    const fixture = deskFixture({ 'call.crmErrors': () => ({ ok: true, data: [tooSlow] }) });
    fixture.view.calls.value = [callFixture({ hasCrmErrors: true })];
    show(<Panel />, fixture);
    expect(await screen.findByText('The call was not logged.')).toBeTruthy();
    const again = region().getByRole('button', { name: 'Try again' });
    const described = document.getElementById(again.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/Saves note and match once more/);
  });

  it('says that Tenfold names no reason, or that none could be loaded', async () => {
    const unnamed: Answer = { ok: true, data: [] };
    const failed: Answer = { ok: false, error: { code: 'server', message: '', retryable: true } };
    for (const answer of [unnamed, failed]) {
      const fixture = deskFixture({ 'call.crmErrors': () => answer });
      fixture.view.calls.value = [callFixture({ hasCrmErrors: true })];
      show(<Panel />, fixture);
    }
    expect(await screen.findByText('Tenfold does not say why.')).toBeTruthy();
    expect(await screen.findByText('What the CRM refused could not be loaded.')).toBeTruthy();
  });

  it('is read again when what was refused could not be loaded, and nothing is written until then', async () => {
    let isDown = true;
    const failed: Answer = { ok: false, error: { code: 'server', message: '', retryable: true } };
    const fixture = deskFixture({ 'call.crmErrors': () => (isDown ? failed : { ok: true, data: [tooSlow] }) });
    fixture.view.calls.value = [callFixture({ hasCrmErrors: true })];
    const user = show(<Panel />, fixture);
    const again = () => region().getByRole('button', { name: 'Try again' });
    await screen.findByText('What the CRM refused could not be loaded.');
    expect(region().queryByText(/Saves note and match once more/)).toBeNull();
    isDown = false;
    await user.click(again());
    expect(await screen.findByText('The call was not logged.')).toBeTruthy();
    expect(fixture.sent.filter(({ name }) => name === 'call.writeAgain')).toEqual([]);
    expect(document.activeElement).toBe(again());
    expect(region().getByText(/Saves note and match once more/)).toBeTruthy();
  });

  it('is tried again, and says when the CRM has taken it', async () => {
    const fixture = deskFixture({
      'call.crmErrors': () => ({ ok: true, data: [tooSlow] }),
      'call.writeAgain': () => {
        fixture.view.calls.value = [callFixture()];
        return { ok: true, data: [] };
      },
    });
    fixture.view.calls.value = [callFixture({ hasCrmErrors: true })];
    const user = show(<Panel />, fixture);
    await user.click(region().getByRole('button', { name: 'Try again' }));
    const words = await screen.findByText('Saved once more. Tenfold reports no CRM errors now.');
    expect(document.activeElement).toBe(words);
  });

  it('says when the CRM still refuses, and when nothing could be sent', async () => {
    let isOffline = false;
    const fixture = deskFixture({
      'call.crmErrors': () => ({ ok: true, data: [tooSlow] }),
      'call.writeAgain': () =>
        isOffline
          ? { ok: false, error: { code: 'offline', message: '', retryable: true } }
          : { ok: true, data: [{ method: 'addNote', message: 'Record is locked' }] },
    });
    fixture.view.calls.value = [callFixture({ hasCrmErrors: true })];
    const user = show(<Panel />, fixture);
    await user.click(region().getByRole('button', { name: 'Try again' }));
    expect(await region().findByText('Saved once more. Tenfold still reports this.')).toBeTruthy();
    expect(region().getByText('The note was not added.')).toBeTruthy();
    isOffline = true;
    await user.click(region().getByRole('button', { name: 'Try again' }));
    expect(await region().findByText(/^Nothing was sent again\. No network/)).toBeTruthy();
  });
});
