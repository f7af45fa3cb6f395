import { describe, expect, it } from 'vitest';
import { createNoticeClick, type NoticeClickDeps } from '../../../entrypoints/background/notice-click.ts';
import { noticeIdOf } from '../../../lib/calls/notice-id.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';

const browserWindow = 7;

/** A browser with one window in which nothing of Ringside's is open, except as told. */
function clicking(changed: Partial<NoticeClickDeps> = {}) {
  const store = createStore(createFakeStorage());
  const done: string[] = [];
  function doing<T>(what: string, answer: T): Promise<T> {
    done.push(what);
    return Promise.resolve(answer);
  }
  const click = createNoticeClick({
    store,
    withdraw: (id) => doing(`withdraw ${id}`, undefined),
    focusPanelWindow: () => Promise.resolve(false),
    focusLastWindow: () => doing('focus the browser', browserWindow),
    hasSidePanel: () => Promise.resolve(false),
    openPopup: (windowId) => doing(`popup in ${windowId}`, true),
    openPanelWindow: () => doing('window', undefined),
    now: () => 5,
    ...changed,
  });
  return { done, click, wish: () => store.read(stored.panelWish) };
}

const notice = noticeIdOf('one');
const callOne = { part: 'call', callId: 'one', atMs: 5 };

describe('a click on the notification of a call', () => {
  it('brings the last window in front, and opens the popup there with that call', async () => {
    const { done, click, wish } = clicking();
    await click(notice);
    expect(done).toEqual(['withdraw call:one', 'focus the browser', 'popup in 7']);
    expect(await wish()).toEqual({ ...callOne, surface: 'popup' });
  });

  it('opens the window of its own when the popup does not open', async () => {
    const { done, click, wish } = clicking({ openPopup: () => Promise.resolve(false) });
    await click(notice);
    expect(done.at(-1)).toBe('window');
    expect(await wish()).toEqual({ ...callOne, surface: 'window' });
  });

  it('opens the window of its own when the browser has no window', async () => {
    const { done, click, wish } = clicking({ focusLastWindow: () => Promise.resolve(undefined) });
    await click(notice);
    expect(done).toEqual(['withdraw call:one', 'window']);
    expect(await wish()).toEqual({ ...callOne, surface: 'window' });
  });

  it.each([
    ['the window of its own', 'window', { focusPanelWindow: () => Promise.resolve(true) }, []],
    ['the side panel', 'sidepanel', { hasSidePanel: () => Promise.resolve(true) }, ['focus the browser']],
  ])('shows it in %s where that is open', async (_, surface, open, also) => {
    const { done, click, wish } = clicking(open);
    await click(notice);
    expect(done).toEqual(['withdraw call:one', ...also]);
    expect(await wish()).toEqual({ ...callOne, surface });
  });
});

it('a click on another notification brings the panel in front as it is', async () => {
  const { done, click, wish } = clicking();
  await click('shortcut');
  expect(done.at(-1)).toBe('popup in 7');
  expect(await wish()).toBeNull();
});
