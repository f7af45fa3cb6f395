import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LineCustomer } from '../../../components/app/LineCustomer.tsx';
import { LineTransfers } from '../../../components/app/LineTransfers.tsx';
import type { MessageName } from '../../../lib/messages/contract.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { type DeskFixture, deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
/** Each answer is another object, as it is when the browser brings it. */
const failed = (code: 'offline' | 'refused') =>
  ({ ok: false, error: { code, message: '', retryable: code === 'offline' } }) as const;
const count = ({ sent }: DeskFixture, name: MessageName) => sent.filter((each) => each.name === name).length;

describe('the last call with somebody', () => {
  const call = { direction: 'inbound', startTimeMs: nowMs - 3 * 86_400_000, phoneNumber: '15125551212' } as const;

  it('is asked for again by itself after it could not be loaded, and ever more seldom', async () => {
    const fixture = deskFixture({ 'record.lastInteraction': () => failed('offline') });
    show(<LineCustomer call={callFixture()} />, fixture);
    await pass(0);
    expect(screen.getByText(/last call could not be loaded/)).toBeTruthy();
    await pass(1200);
    expect(count(fixture, 'record.lastInteraction')).toBe(2);
    await pass(1500);
    expect(count(fixture, 'record.lastInteraction')).toBe(2);
    await pass(1000);
    expect(count(fixture, 'record.lastInteraction')).toBe(3);
  });

  it('is asked for again on demand', async () => {
    let isUp = false;
    const fixture = deskFixture({
      'record.lastInteraction': () => (isUp ? { ok: true, data: call } : failed('refused')),
    });
    show(<LineCustomer call={callFixture()} />, fixture);
    await pass(60_000);
    expect(count(fixture, 'record.lastInteraction')).toBe(1);
    isUp = true;
    screen.getByRole('button', { name: 'Try again' }).click();
    await pass(0);
    expect(screen.getByText(/3 days ago/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('what the agents before have left', () => {
  it('is asked for again once the network is back', async () => {
    let isUp = false;
    const fixture = deskFixture({ 'call.transfers': () => (isUp ? { ok: true, data: [] } : failed('offline')) });
    fixture.view.isOnline.value = false;
    show(<LineTransfers call={callFixture({ isTransfer: true })} />, fixture);
    await pass(300_000);
    expect(count(fixture, 'call.transfers')).toBe(1);
    isUp = true;
    await act(() => {
      fixture.view.isOnline.value = true;
    });
    await pass(2000);
    expect(screen.getByText(/nothing was handed over/)).toBeTruthy();
  });
});
