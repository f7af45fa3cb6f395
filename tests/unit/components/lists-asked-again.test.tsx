import '../../support/i18n.ts';
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListsScreen } from '../../../components/app/ListsScreen.tsx';
import { PastCalls } from '../../../components/app/PastCalls.tsx';
import { useDialling } from '../../../components/app/use-dialling.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { asked, failed, pass } from '../../support/trouble.ts';
import { pastCall } from '../history/sample-calls.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const none = { calls: [], isComplete: true, isOrdered: true };
const calls = (isSeen = true) => (
  <PastCalls ownId="u1" isSeen={isSeen} isHidden={false} listRef={{ current: null }} onOpen={() => undefined} />
);
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));

function Lists({ isFront }: { isFront: boolean }) {
  return <ListsScreen isFront={isFront} wished={undefined} dialling={useDialling()} />;
}

describe('contact lists that could not be read', () => {
  it('are asked for again by themselves, and the trouble stays in sight meanwhile', async () => {
    const next = Promise.withResolvers<ReturnType<typeof failed>>();
    const answers = [failed('offline'), next.promise];
    const fixture = deskFixture({
      'lists.refresh': async () => (await answers.shift()) ?? { ok: true, data: null },
    });
    show(<Lists isFront />, fixture);
    await pass(1500);
    expect(asked(fixture, 'lists.refresh')).toBe(2);
    expect(screen.getByRole('alert').textContent).toMatch(/No network/);
    next.resolve(failed('offline'));
    await pass(3000);
    expect(asked(fixture, 'lists.refresh')).toBe(3);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are left alone while nobody looks, or Tenfold refuses', async () => {
    const unseen = deskFixture({ 'lists.refresh': () => failed('offline') });
    show(<Lists isFront={false} />, unseen);
    const refused = deskFixture({ 'lists.refresh': () => failed('refused') });
    show(<Lists isFront />, refused);
    await pass(300_000);
    expect(asked(unseen, 'lists.refresh')).toBe(0);
    expect(asked(refused, 'lists.refresh')).toBe(1);
  });
});

describe('a search that did not come', () => {
  it('is repeated by itself', async () => {
    let isUp = false;
    const found = { ...none, calls: [pastCall({ display: 'found' })] };
    const fixture = deskFixture({
      'history.refresh': () => ({ ok: true, data: none }),
      'history.search': () => (isUp ? { ok: true, data: found } : failed('offline')),
    });
    show(calls(), fixture);
    await act(() => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'price' } }));
    await pass(1000);
    expect(screen.getByText(/No network/)).toBeTruthy();
    isUp = true;
    await pass(2000);
    expect(asked(fixture, 'history.search')).toBe(2);
    expect(screen.queryByText(/No network/)).toBeNull();
    expect(screen.getByText('1 call')).toBeTruthy();
  });
});

describe('an administrator whose colleagues could not be read', () => {
  function withUsers(code: 'offline' | 'refused') {
    const state = { isUp: false };
    const robin = { id: 'u2', name: 'Robin Vale', username: 'robin' };
    const fixture = deskFixture({
      'history.refresh': () => ({ ok: true, data: none }),
      'account.users': () => (state.isUp ? { ok: true, data: [robin] } : failed(code)),
    });
    const { account } = fixture.view;
    if (account.value.state === 'signed-in') account.value = { ...account.value, isAdmin: true };
    show(calls(), fixture);
    return { fixture, state };
  }

  it('is told so, and has them as soon as they can be read', async () => {
    const { state } = withUsers('offline');
    await press('Filters');
    await pass(0);
    expect(screen.getByRole('alert').textContent).toMatch(/^Only you are listed/);
    state.isUp = true;
    await pass(2000);
    expect(screen.getByRole('option', { name: 'Robin Vale' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can try again what Tenfold refused', async () => {
    const { fixture, state } = withUsers('refused');
    await press('Filters');
    await pass(60_000);
    expect(asked(fixture, 'account.users')).toBe(1);
    state.isUp = true;
    await press('Try again');
    await pass(0);
    expect(screen.getByRole('option', { name: 'Robin Vale' })).toBeTruthy();
  });
});
