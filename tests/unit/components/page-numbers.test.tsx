import '../../support/i18n.ts';
import { act, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import type { PageNumber, PageNumbers } from '../../../lib/phone/listing/page-numbers.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const entry = (number: string, more: Partial<PageNumber> = {}): PageNumber => ({
  ...{ key: `k${number}`, start: 0, end: 12, number, display: number, before: 'Jane ', shown: number, after: '' },
  ...more,
});
const record = { id: 'jane', module: 'Contacts' };
const jane = entry('+15125551212', { record });
const marcus = entry('+13035550161');

function pageDesk(page: PageNumbers | (() => PageNumbers), more: Parameters<typeof deskFixture>[0] = {}) {
  return deskFixture({
    ...more,
    'page.numbers': () => ({ ok: true, data: typeof page === 'function' ? page() : page }),
    'page.showNumber': () => ({ ok: true, data: { shown: true } }),
  });
}

const address = 'https://crm.example.com/contacts/marcus';
const numbers = [jane, marcus];
const listed: PageNumbers = { state: 'listed', tabId: 7, title: 'Contacts', address, numbers, isCut: false };
const toggle = () => screen.getByRole('button', { name: 'Numbers on this page' });
const sent = ({ sent: all }: ReturnType<typeof deskFixture>, name: string) =>
  all.filter((each) => each.name === name).map(({ input }) => input);

describe('the numbers on the page', () => {
  it('are asked for when the agent wants them, and not before', async () => {
    const fixture = pageDesk(listed);
    const user = show(<Panel />, fixture);
    expect(sent(fixture, 'page.numbers')).toEqual([]);
    await user.click(toggle());
    expect(await screen.findByText('2 numbers')).toBeTruthy();
    expect(await screen.findAllByRole('button', { name: /^Call \+/ })).toHaveLength(2);
  });

  it('are shown on the page as the arrow keys reach them, and Enter calls with the record of the link', async () => {
    const fixture = pageDesk(listed);
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await screen.findByRole('list', { name: 'Numbers on this page' });
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(sent(fixture, 'page.showNumber')).toEqual([
        { tabId: 7, key: jane.key, start: 0, end: 12 },
        { tabId: 7, key: marcus.key, start: 0, end: 12 },
      ]);
    });
    await user.keyboard('{Home}{Enter}');
    expect(sent(fixture, 'call.dial')).toEqual([
      { intentId: 'id-1', atMs: nowMs, number: jane.number, record, pageAddress: address },
    ]);
  });

  it('are called after a question where that is wanted, still with the record', async () => {
    const fixture = pageDesk(listed);
    fixture.view.preferences.value = { ...fixture.view.preferences.value, confirmBeforeDialling: true };
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: `Call ${jane.number}` }));
    expect(sent(fixture, 'call.dial')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(sent(fixture, 'call.dial')).toEqual([
      { intentId: 'id-1', atMs: nowMs, number: jane.number, record, pageAddress: address },
    ]);
  });

  it('are of the page that was listed, not of what the tab shows at the yes', async () => {
    let page: PageNumbers = listed;
    const fixture = pageDesk(() => page);
    fixture.view.preferences.value = { ...fixture.view.preferences.value, confirmBeforeDialling: true };
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: `Call ${marcus.number}` }));
    page = { state: 'closed' };
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await user.click(screen.getByRole('button', { name: 'Call now' }));
    expect(sent(fixture, 'call.dial')).toEqual([
      { intentId: 'id-1', atMs: nowMs, number: marcus.number, pageAddress: address },
    ]);
  });

  it('are so, too, where the worker wants them asked about', async () => {
    const fixture = pageDesk(listed, {
      'call.dial': ({ intentId, isConfirmed }) =>
        isConfirmed === true
          ? { ok: true, data: { intentId } }
          : { ok: false, error: { code: 'needs-yes', message: 'night', retryable: false, caution: 'night' } },
    });
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: `Call ${marcus.number}` }));
    await user.click(screen.getByRole('button', { name: 'Call anyway' }));
    const wish = { intentId: 'id-1', atMs: nowMs, number: marcus.number, pageAddress: address };
    expect(sent(fixture, 'call.dial')).toEqual([wish, { ...wish, isConfirmed: true }]);
  });

  it('are read anew when another page is in front, and no more once they are put away', async () => {
    let page: PageNumbers = listed;
    const fixture = pageDesk(() => page);
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await screen.findByText('2 numbers');
    page = { state: 'listed', tabId: 7, title: 'Contacts', numbers: [], isCut: false };
    for (const listener of fixture.pageListeners) listener();
    expect(await screen.findByText('No phone numbers on this page')).toBeTruthy();
    await user.click(toggle());
    await waitFor(() => {
      expect(fixture.pageListeners.size).toBe(0);
    });
  });

  it('are offered on a site that is not granted by asking for that site', async () => {
    const fixture = pageDesk({ state: 'not-granted', site: 'https://crm.example.com:8443' });
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: 'Allow on crm.example.com:8443' }));
    expect(fixture.requestedOrigins).toEqual(['https://crm.example.com/*']);
  });

  it.each([
    [{ state: 'not-granted' }, 'Ringside may not look for numbers on this site yet.'],
    [{ state: 'refused', site: 'https://crm.example.com' }, 'Ringside is turned off on crm.example.com.'],
    [{ state: 'closed' }, 'Chrome lets no extension look into this page.'],
    [{ state: 'silent' }, 'The page does not answer.'],
  ] satisfies [PageNumbers, string][])('that cannot be listed are explained: %j', async (page, words) => {
    const user = show(<Panel />, pageDesk(page));
    await user.click(toggle());
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
  });

  it('are asked for again by themselves when the background did not answer', async () => {
    const silence = { ok: false, error: { code: 'no-answer', message: '', retryable: true } } as const;
    const answers: MessageAnswer<'page.numbers'>[] = [silence, { ok: true, data: listed }];
    const fixture = deskFixture({ 'page.numbers': () => answers.shift() ?? silence });
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    expect(await screen.findByText(/not answering/)).toBeTruthy();
    expect(await screen.findByText('2 numbers', undefined, { timeout: 3000 })).toBeTruthy();
  });

  it('that are gone when they are chosen are read anew', async () => {
    const fixture = deskFixture({
      'page.numbers': () => ({ ok: true, data: listed }),
      'page.showNumber': () => ({ ok: true, data: { shown: false } }),
    });
    const user = show(<Panel />, fixture);
    await user.click(toggle());
    await user.click(await screen.findByRole('button', { name: /^\+15125551212/ }));
    await waitFor(() => {
      expect(sent(fixture, 'page.numbers').length).toBeGreaterThan(1);
    });
  });
});

describe('a shortcut that asks for them', () => {
  it('opens the list and puts the keyboard into it', async () => {
    const fixture = pageDesk(listed);
    show(<Panel />, fixture);
    await act(() => {
      fixture.view.panelWish.value = { part: 'page-numbers', surface: 'popup', atMs: nowMs };
    });
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain(jane.number);
    });
    expect(fixture.view.panelWish.value).toBeNull();
  });

  it('leaves the keyboard at the sentence where nothing can be listed', async () => {
    const fixture = pageDesk({ state: 'closed' });
    fixture.view.panelWish.value = { part: 'page-numbers', surface: 'popup', atMs: nowMs };
    show(<Panel />, fixture);
    await screen.findByText(/lets no extension/);
    await waitFor(() => {
      expect(document.activeElement).toBe(toggle());
    });
  });

  it.each([
    ['is another panel’s', { surface: 'sidepanel', atMs: nowMs }],
    ['nobody carried out for a minute', { surface: 'popup', atMs: nowMs - 61_000 }],
  ] as const)('opens nothing when it %s', (_why, wish) => {
    const fixture = pageDesk(listed);
    fixture.view.panelWish.value = { part: 'page-numbers', ...wish };
    show(<Panel />, fixture);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(sent(fixture, 'page.numbers')).toEqual([]);
  });
});
