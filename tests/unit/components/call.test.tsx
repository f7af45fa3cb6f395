import '../../support/i18n.ts';
import { act, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { callFixture, intentFixture, marcus } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const region = () => within(screen.getByRole('region', { name: 'Current call' }));

describe('the current call', () => {
  it.each([
    ['queued', 'Queued'],
    ['ringing', 'Ringing'],
    ['in-progress', 'In progress'],
    ['finished', 'Finished'],
  ] as const)('says that it is %s in exactly the words people know', (status, words) => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture({ status })];
    show(<Panel />, fixture);
    expect(region().getAllByRole('status')[0]?.textContent).toBe(words);
  });

  it('shows for how long by the clock of the server', () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture({ connectedAtMs: nowMs - 65_000 })];
    show(<Panel />, fixture);
    expect(region().getByRole('timer').textContent).toBe('01:05');
  });

  it('explains a control that the phone system refuses, and shows it as not supported from then on', async () => {
    const error = { code: 'not-supported', message: '', retryable: false } as const;
    const fixture = deskFixture({ 'recording.start': () => ({ ok: false, error }) });
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.click(button('Start recording'));
    expect(screen.getByText(/cannot record from here/)).toBeTruthy();
    await act(() => {
      fixture.view.phoneSystem.value = { organizationId: 'o1', unsupported: ['recording'] };
    });
    expect(button('Start recording').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('not supported')).toBeTruthy();
    await user.click(button('Start recording'));
    expect(fixture.sent.filter(({ name }) => name === 'recording.start')).toHaveLength(1);
  });

  it('does not offer to record before somebody answers, because a refusal then would mean nothing', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture({ status: 'ringing' })];
    const user = show(<Panel />, fixture);
    await user.click(button('Start recording'));
    expect(fixture.sent.some(({ name }) => name === 'recording.start')).toBe(false);
  });

  it('says within a second or so that no answer has come, and takes it back when one does', async () => {
    let answer: (() => void) | undefined;
    const fixture = deskFixture({
      'call.hangUp': () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, data: null });
        }),
    });
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.click(button('Hang up'));
    expect(await screen.findByText(/Still waiting/, {}, { timeout: 2000 })).toBeTruthy();
    answer?.();
    await waitFor(() => expect(screen.queryByText(/Still waiting/)).toBeNull());
  });

  it('offers to hang up the call that is one too many', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture(), callFixture({ id: 'twin', isExtra: true })];
    const user = show(<Panel />, fixture);
    await user.click(button('Hang up the extra call'));
    expect(fixture.sent).toContainEqual({ name: 'call.hangUp', input: { callId: 'twin' } });
  });

  it('says of an unknown outcome that somebody may have been called, and dials again only when asked', async () => {
    const fixture = deskFixture();
    fixture.view.intents.value = [intentFixture({ state: 'unknown' })];
    const user = show(<Panel />, fixture);
    expect(screen.getByText(/may still have been placed/)).toBeTruthy();
    await user.click(button('Call again'));
    const dialled = fixture.sent.filter(({ name }) => name === 'call.dial');
    expect(dialled).toEqual([{ name: 'call.dial', input: { intentId: 'id-1', number: '+15125551212', atMs: nowMs } }]);
  });
});

describe('two calls at once', () => {
  const second = callFixture({
    id: 'call-2',
    direction: 'inbound',
    status: 'ringing',
    startedAtMs: nowMs,
    number: '+14155550132',
    records: [marcus],
  });

  it('have a tab each with the newest in front, and neither note is lost', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'first');
    fixture.clock.nowMs += 5000;
    await act(() => {
      fixture.view.calls.value = [second, callFixture()];
    });
    expect(screen.getByRole('tab', { name: 'Marcus Reed' }).getAttribute('aria-selected')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'second');
    await user.click(screen.getByRole('tab', { name: 'Jane Cooper' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('first');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('second');
  });

  it('do not take the box away between two keystrokes', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'still typ');
    await act(() => {
      fixture.view.calls.value = [second, callFixture()];
    });
    await user.keyboard('ing');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('still typing');
  });
});
