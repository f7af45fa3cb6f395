import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallDown } from '../../../components/app/CallDown.tsx';
import type { KnownList } from '../../../lib/lists/known-list.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import { callOf, contact, intentOf } from '../../fixtures/call-down.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const list: KnownList = {
  id: 'one',
  name: 'Monday',
  isLocal: false,
  contacts: [
    { ...contact('a', ['+15125551212', '+15125550101']), name: 'Jane' },
    { ...contact('b', ['+13035550161']), name: 'Marcus' },
  ],
};

type Answer = MessageAnswer<'call.dial'>;

let fixture: ReturnType<typeof deskFixture>;
let refusal: Answer | undefined;
let user: ReturnType<typeof show>;
const dialled = () => fixture.sent.filter(({ name }) => name === 'call.dial').map(({ input }) => input);
const next = (name: string) => screen.getByRole('button', { name: `Call next: ${name}` });
const kept = () => fixture.view.callDowns.value.get('one')?.people;

/** The call to Jane is there, and over where that is said. */
async function janeIsCalled(status: 'in-progress' | 'finished'): Promise<void> {
  await act(() => {
    const times = { createdAtMs: nowMs, serverTimeMs: nowMs };
    fixture.view.intents.value = [intentOf('a', 1, { state: 'placed', callId: 'call-a', ...times })];
    fixture.view.calls.value = [callOf('call-a', { status, startedAtMs: nowMs, endedAtMs: nowMs + 9000 })];
  });
}

beforeEach(() => {
  refusal = undefined;
  fixture = deskFixture({ 'call.dial': ({ intentId }) => refusal ?? { ok: true, data: { intentId } } });
  user = show(<CallDown list={list} />, fixture);
});

describe('calling a list down', () => {
  it('never dials by itself; "Call next" dials the number that was chosen', async () => {
    expect(dialled()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Number of Jane' }), '+15125550101');
    await user.click(next('Jane'));
    expect(dialled()).toEqual([{ intentId: 'list:one:a:1', atMs: nowMs, number: '+15125550101' }]);
    expect(kept()).toMatchObject({ a: { attempts: 1 } });
  });

  it('waits while the call runs, with a sentence', async () => {
    await janeIsCalled('in-progress');
    expect(next('Marcus').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/once the running call has ended/)).toBeTruthy();
    await user.click(next('Marcus'));
    expect(dialled()).toEqual([]);
  });

  it('by keyboard: a digit says what came of it, and Enter calls the next', async () => {
    await janeIsCalled('finished');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    screen.getByRole('button', { name: 'Reached' }).focus();
    await user.keyboard('3');
    expect(kept()).toMatchObject({ a: { outcome: 'voicemail' } });
    expect(document.activeElement).toBe(next('Marcus'));
    await user.keyboard('{Enter}');
    expect(dialled()).toMatchObject([{ intentId: 'list:one:b:1', number: '+13035550161' }]);
  });

  it('keeps what the call suggests when the next is called and nothing else was said', async () => {
    await janeIsCalled('finished');
    expect(screen.getByRole('button', { name: 'No answer' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(next('Marcus'));
    expect(kept()).toMatchObject({ a: { outcome: 'no-answer' }, b: { attempts: 1 } });
  });

  it('leaves somebody on the list whom Tenfold refused to call', async () => {
    refusal = { ok: false, error: { code: 'offline', message: '', retryable: true } };
    await user.click(next('Jane'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    await user.click(next('Jane'));
    expect(dialled()).toMatchObject([{ intentId: 'list:one:a:1' }, { intentId: 'list:one:a:2' }]);
  });

  it('asks first where a number needs a yes; a no leaves the person on the list', async () => {
    refusal = { ok: false, error: { code: 'needs-yes', message: '', retryable: false, caution: 'night' } };
    await user.click(next('Jane'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(next('Jane')).toBeTruthy();
  });

  it('keeps a remark on somebody who was not called yet, and passes over who is skipped', async () => {
    await user.click(screen.getByRole('button', { name: /^Jane/ }));
    await user.type(screen.getByRole('textbox', { name: 'Remark on Jane' }), 'ask for Kim');
    expect(kept()).toMatchObject({ a: { remark: 'ask for Kim' } });
    await user.click(screen.getAllByRole('button', { name: 'Skip Jane' })[0] ?? document.body);
    expect(next('Marcus')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Only who is left' }));
    await user.click(screen.getByRole('button', { name: 'Put Jane back' }));
    expect(next('Jane')).toBeTruthy();
  });
});
