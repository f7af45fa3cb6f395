import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LineCustomer } from '../../../components/app/LineCustomer.tsx';
import { LineTransfers } from '../../../components/app/LineTransfers.tsx';
import { LocalTimeOf } from '../../../components/app/LocalTime.tsx';
import { OwnDay } from '../../../components/app/OwnDay.tsx';
import { useCallPart } from '../../../components/app/use-call-part.ts';
import { useFigures } from '../../../components/app/use-figures.ts';
import { useReading } from '../../../components/app/use-reading.ts';
import { useRefusal } from '../../../components/app/use-refusal.ts';
import type { FiguresQuestion } from '../../../lib/insights/figures.ts';
import type { NumberReading } from '../../../lib/messages/contract.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { asked, failed, pass } from '../../support/trouble.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the last call with somebody', () => {
  const call = { direction: 'inbound', startTimeMs: nowMs - 3 * 86_400_000, phoneNumber: '15125551212' } as const;

  it('is asked for again by itself after it could not be loaded, and ever more seldom', async () => {
    const fixture = deskFixture({ 'record.lastInteraction': () => failed('offline') });
    show(<LineCustomer call={callFixture()} />, fixture);
    await pass(0);
    expect(screen.getByText(/last call could not be loaded/)).toBeTruthy();
    await pass(1200);
    expect(asked(fixture, 'record.lastInteraction')).toBe(2);
    await pass(1500);
    expect(asked(fixture, 'record.lastInteraction')).toBe(2);
    await pass(1000);
    expect(asked(fixture, 'record.lastInteraction')).toBe(3);
  });

  it('is asked for again on demand', async () => {
    let isUp = false;
    const fixture = deskFixture({
      'record.lastInteraction': () => (isUp ? { ok: true, data: call } : failed('refused')),
    });
    show(<LineCustomer call={callFixture()} />, fixture);
    await pass(60_000);
    expect(asked(fixture, 'record.lastInteraction')).toBe(1);
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
    expect(asked(fixture, 'call.transfers')).toBe(1);
    isUp = true;
    await act(() => {
      fixture.view.isOnline.value = true;
    });
    await pass(2000);
    expect(screen.getByText(/nothing was handed over/)).toBeTruthy();
  });
});

describe('a network that comes and goes', () => {
  it('is no failure of what could not be asked meanwhile', async () => {
    const fixture = deskFixture({ 'call.transfers': () => failed('offline') });
    fixture.view.isOnline.value = false;
    show(<LineTransfers call={callFixture({ isTransfer: true })} />, fixture);
    await pass(0);
    for (const isOnline of [true, false, true, false, true, false, true]) {
      await act(() => {
        fixture.view.isOnline.value = isOnline;
      });
    }
    await pass(1200);
    expect(asked(fixture, 'call.transfers')).toBe(2);
  });
});

describe('a part of a call’s page', () => {
  function Keywords() {
    return <output>{useCallPart('callPage.keywords', 'call-1').part.state}</output>;
  }

  it('is asked for again by itself, and what failed stays in sight meanwhile', async () => {
    const next = Promise.withResolvers<ReturnType<typeof failed>>();
    const answers = [failed('offline'), next.promise];
    const fixture = deskFixture({ 'callPage.keywords': async () => (await answers.shift()) ?? failed('refused') });
    show(<Keywords />, fixture);
    await pass(1500);
    expect(asked(fixture, 'callPage.keywords')).toBe(2);
    expect(screen.getByRole('status').textContent).toBe('failed');
    next.resolve(failed('offline'));
    await pass(1000);
    expect(asked(fixture, 'callPage.keywords')).toBe(2);
    await pass(2000);
    expect(asked(fixture, 'callPage.keywords')).toBe(3);
    await pass(120_000);
    expect(asked(fixture, 'callPage.keywords')).toBe(3);
    expect(screen.getByRole('status').textContent).toBe('refused');
  });
});

describe('figures', () => {
  const question: FiguresQuestion = { scope: { kind: 'me' }, fromMs: 0, toMs: nowMs, zone: 'UTC', memberCount: 3 };
  function Figures() {
    return <p>{useFigures(question).error?.code}</p>;
  }

  it('are asked for again once Tenfold can be reached again', async () => {
    const fixture = deskFixture({ 'insights.figures': () => failed('offline') });
    fixture.view.connection.value = { state: 'offline' };
    show(<Figures />, fixture);
    await pass(300_000);
    expect(screen.getByText('offline')).toBeTruthy();
    expect(asked(fixture, 'insights.figures')).toBe(1);
    await act(() => {
      fixture.view.connection.value = { state: 'ok' };
    });
    await pass(2000);
    expect(asked(fixture, 'insights.figures')).toBe(2);
  });
});

describe('a number that the background did not read', () => {
  function Typed() {
    return <p>{useReading('12').reading?.kind}</p>;
  }
  function Listed() {
    return <p>{useRefusal('12')}</p>;
  }
  const tooShort: NumberReading = { kind: 'refused', reason: 'too-short' };
  const german: NumberReading = {
    kind: 'number',
    number: '+49301234567',
    display: '+49 30 1234567',
    national: '030 1234567',
    clocks: ['Europe/Berlin'],
  };

  it.each([
    ['while it is typed', <Typed key="typed" />, tooShort, /refused/],
    ['in a list', <Listed key="listed" />, tooShort, /./],
    ['for what time it is there', <LocalTimeOf key="local" number="+49301234567" />, german, /their time|there/],
  ])('is read again %s', async (_where, place, reading, words) => {
    let isUp = false;
    const fixture = deskFixture({ 'phone.read': () => (isUp ? { ok: true, data: reading } : failed('offline')) });
    show(place, fixture);
    await pass(500);
    expect(screen.queryByText(words)).toBeNull();
    isUp = true;
    await pass(2000);
    expect(screen.getByText(words)).toBeTruthy();
    await pass(60_000);
    expect(asked(fixture, 'phone.read')).toBe(2);
  });
});

it('the own day is looked for again by itself when the background did not answer', async () => {
  const fixture = deskFixture({ 'ownDay.look': () => failed('offline') });
  show(<OwnDay isFront />, fixture);
  await pass(2000);
  expect(asked(fixture, 'ownDay.look')).toBe(2);
});
