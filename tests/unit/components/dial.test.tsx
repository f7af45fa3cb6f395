import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { Caution, NumberReading } from '../../../lib/messages/contract.ts';
import { callFixture, intentFixture, missedFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const reading: NumberReading = {
  kind: 'number',
  number: '+15125551212',
  display: '+1 512-555-1212',
  national: '(512) 555-1212',
  country: 'US',
};

const short: NumberReading = { kind: 'number', number: '911', display: '911', national: '911' };

/** @param caution what the worker wants asked before it dials. */
function dialDesk(read: NumberReading = reading, caution?: Caution) {
  return deskFixture({
    'phone.read': () => ({ ok: true, data: read }),
    'call.dial': ({ intentId, isConfirmed }) =>
      caution === undefined || isConfirmed === true
        ? { ok: true, data: { intentId } }
        : { ok: false, error: { code: 'needs-yes', message: caution, retryable: false, caution } },
  });
}

const number = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });

describe('dialling', () => {
  it('dials what was typed as soon as Enter is pressed, without waiting for the preview', async () => {
    const fixture = dialDesk();
    const user = show(<Panel />, fixture);
    await user.type(number(), '512 555 1212{Enter}');
    expect(fixture.sent.filter(({ name }) => name === 'call.dial')).toEqual([
      { name: 'call.dial', input: { intentId: 'id-1', number: '+15125551212', atMs: nowMs } },
    ]);
  });

  it('shows what will be dialled, and the country', async () => {
    const user = show(<Panel />, dialDesk());
    await user.type(number(), '5125551212');
    expect(await screen.findByText('+1 512-555-1212 · United States')).toBeTruthy();
  });

  it('says what time it is there, as the user reads times', async () => {
    const fixture = dialDesk({ ...reading, clocks: ['America/Chicago'] });
    const user = show(<Panel />, fixture);
    await user.type(number(), '5125551212');
    expect(await screen.findByText('10:04 AM there')).toBeTruthy();
  });

  it('says between which hours it is there where that is not certain', async () => {
    const user = show(<Panel />, dialDesk({ ...reading, clocks: ['America/Los_Angeles', 'America/Denver'] }));
    await user.type(number(), '5125551212');
    expect(await screen.findByText('8:04 AM to 9:04 AM there')).toBeTruthy();
  });

  it('asks before somebody is called at night, and says how late it is', async () => {
    const fixture = dialDesk({ ...reading, clocks: ['Asia/Tokyo'], caution: 'night' });
    const user = show(<Panel />, fixture);
    await user.type(number(), '5125551212{Enter}');
    expect(screen.getByText('It is night there. Call +1 512-555-1212?')).toBeTruthy();
    expect(await screen.findByText('12:04 AM there')).toBeTruthy();
    expect(fixture.sent.some(({ name }) => name === 'call.dial')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Call anyway' }));
    expect(fixture.sent.filter(({ name }) => name === 'call.dial').map(({ input }) => input)).toEqual([
      { intentId: 'id-1', atMs: nowMs, number: '+15125551212', isConfirmed: true },
    ]);
  });

  it('says why a number cannot be dialled, and does not dial it', async () => {
    const fixture = dialDesk({ kind: 'refused', reason: 'too-short' });
    const user = show(<Panel />, fixture);
    await user.type(number(), '512{Enter}');
    expect(await screen.findByText('Too short for a phone number.')).toBeTruthy();
    expect(fixture.sent.some(({ name }) => name === 'call.dial')).toBe(false);
  });

  it('asks first where that is wanted', async () => {
    const fixture = dialDesk();
    fixture.view.preferences.value = { ...fixture.view.preferences.value, confirmBeforeDialling: true };
    const user = show(<Panel />, fixture);
    await user.type(number(), '5125551212{Enter}');
    expect(screen.getByText('Call +1 512-555-1212?')).toBeTruthy();
    expect(fixture.sent.some(({ name }) => name === 'call.dial')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(fixture.sent.some(({ name }) => name === 'call.dial')).toBe(true);
  });

  it('asks before a number that needs a yes, and hands the yes on', async () => {
    const fixture = dialDesk({ ...short, caution: 'emergency' });
    const user = show(<Panel />, fixture);
    await user.type(number(), '911{Enter}{Enter}');
    expect(fixture.sent.some(({ name }) => name === 'call.dial')).toBe(false);
    await user.type(number(), '{Enter}');
    expect(screen.getByText('This is an emergency number. Call 911?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(fixture.sent.filter(({ name }) => name === 'call.dial')).toEqual([
      { name: 'call.dial', input: { intentId: 'id-2', atMs: nowMs, number: '911', isConfirmed: true } },
    ]);
  });

  it('asks when only the worker knows that a number needs a yes', async () => {
    const fixture = dialDesk(reading, 'premium');
    const user = show(<Panel />, fixture);
    await user.type(number(), '5125551212{Enter}');
    expect(screen.getByText('This is a premium-rate number. Call +1 512-555-1212?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(fixture.sent.filter(({ name }) => name === 'call.dial').map(({ input }) => input)).toEqual([
      { intentId: 'id-1', atMs: nowMs, number: '+15125551212' },
      { intentId: 'id-1', atMs: nowMs, number: '+15125551212', isConfirmed: true },
    ]);
  });

  it('asks what the context menu was told to call, and takes a no', async () => {
    const fixture = dialDesk();
    const user = show(<Panel />, fixture);
    await act(() => {
      fixture.view.dialQuestion.value = { intentId: 'chosen', number: '4711', caution: 'short', atMs: nowMs };
    });
    expect(screen.getByText('This is a short number. Call 4711?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(fixture.sent).toContainEqual({ name: 'call.decline', input: { intentId: 'chosen' } });
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(fixture.sent).toContainEqual({
      name: 'call.dial',
      input: { intentId: 'chosen', atMs: nowMs, number: '4711', isConfirmed: true },
    });
  });

  it('draws the recent calls when they are seen first, and from then on as they are', async () => {
    const fixture = dialDesk();
    fixture.view.calls.value = [callFixture()];
    const user = show(<Panel />, fixture);
    const recent = () => screen.queryByRole('region', { name: 'Recent calls', hidden: true });
    expect(recent()).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Dial' }));
    expect(recent()?.textContent).toContain('Jane Cooper');
    await user.click(screen.getByRole('tab', { name: 'Call' }));
    const missed = missedFixture({ id: 'meanwhile', callerName: 'Mo Ali', records: [], dismissed: true });
    await act(() => {
      fixture.view.calls.value = [...fixture.view.calls.value, missed];
    });
    await user.click(screen.getByRole('tab', { name: 'Dial' }));
    expect(recent()?.textContent).toContain('Mo Ali');
  });

  it('brings the new call in front and empties the box for the next number', async () => {
    const fixture = dialDesk();
    const user = show(<Panel />, fixture);
    await user.type(number(), '5125551212{Enter}');
    await act(() => {
      fixture.view.intents.value = [intentFixture({ id: 'id-1' })];
    });
    expect(screen.getByRole('region', { name: 'Current call' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Call' }));
    await user.click(screen.getByRole('tab', { name: 'Dial' }));
    expect(number().value).toBe('');
  });

  it('types with the keypad', async () => {
    const user = show(<Panel />, dialDesk());
    await user.click(screen.getByRole('button', { name: 'Keypad' }));
    for (const key of ['+', '4', '9']) await user.click(screen.getByRole('button', { name: key }));
    expect(number().value).toBe('+49');
  });

  it('tells missed calls from others in words, and shows a chosen call again', async () => {
    const fixture = dialDesk();
    fixture.view.calls.value = [missedFixture({ dismissed: true })];
    const user = show(<Panel />, fixture);
    await user.click(screen.getByRole('button', { name: /Missed.*Jane Cooper|Jane Cooper.*Missed/ }));
    expect(fixture.sent).toContainEqual({ name: 'call.show', input: { callId: 'call-1' } });
    expect(screen.getByRole('region', { name: 'Current call' })).toBeTruthy();
  });

  it.each([-24, 24])('says of a call of this minute only its time, also with the server %i h away', (hours) => {
    const fixture = dialDesk();
    const apartMs = hours * 60 * 60_000;
    fixture.view.clockOffsetMs.value = apartMs;
    fixture.view.calls.value = [callFixture({ status: 'finished', dismissed: true, startedAtMs: nowMs + apartMs })];
    show(<Panel />, fixture);
    const when = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(nowMs);
    expect(screen.getByText(when.replace(/\s/u, ' '), { exact: true })).toBeTruthy();
  });
});
