import '../../support/i18n.ts';
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import type { Account } from '../../../lib/settings/schemas.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

const refused = { ok: false, error: { code: 'refused', message: '', retryable: false } } as const;
const administrator: Partial<SignedIn> = { isAdmin: true, kind: 'oauth' };

function change({ view }: DeskFixture, part: Partial<SignedIn>): void {
  if (view.account.value.state === 'signed-in') view.account.value = { ...view.account.value, ...part };
}

function forgetSettings({ view }: DeskFixture): void {
  if (view.account.value.state !== 'signed-in') return;
  const account = { ...view.account.value };
  delete account.settings;
  view.account.value = account;
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const account = () => part('Account');
const choice = (name: string) => account().getByRole<HTMLSelectElement>('combobox', { name });
const sentAs = (fixture: DeskFixture, name: string) =>
  fixture.sent.filter((sent) => sent.name === name).map(({ input }) => input);

describe('options → Account: settings', () => {
  it('are sent as they are changed, and said to be saved', async () => {
    const fixture = deskFixture();
    change(fixture, {
      settings: { timezone: 'US/Central', locale: 'en_US', dateFormat: 'YYYY-MM-DD', timeFormat: 'hh' },
    });
    const user = show(<OptionsPage />, fixture);
    expect(choice('Time zone').value).toBe('US/Central');
    expect(choice('Language and region').value).toBe('en-US');
    await user.selectOptions(choice('Time zone'), 'Europe/Berlin');
    await user.selectOptions(choice('Date format'), 'DD.MM.YYYY');
    await user.selectOptions(choice('Time format'), 'HH');
    await user.selectOptions(choice('Language and region'), 'de-DE');
    await user.selectOptions(choice('Temperature'), 'fahrenheit');
    expect(Object.assign({}, ...sentAs(fixture, 'account.changeSettings'))).toEqual({
      timezone: 'Europe/Berlin',
      dateFormat: 'DD.MM.YYYY',
      timeFormat: 'HH',
      locale: 'de-DE',
      temperatureUnit: 'fahrenheit',
    });
    expect((await account().findByText('Saved')).tagName).toBe('OUTPUT');
    expect(choice('Time zone').value).toBe('Europe/Berlin');
  });

  it('name the extension, and leave it as it is when it is cleared', async () => {
    const fixture = deskFixture();
    change(fixture, { settings: { primaryExtension: '101' } });
    show(<OptionsPage />, fixture);
    const extension = account().getByRole<HTMLInputElement>('textbox', { name: 'Primary extension' });
    const type = (value: string) => {
      fireEvent.input(extension, { target: { value } });
      fireEvent.change(extension);
    };
    type(' ');
    await vi.waitFor(() => expect(extension.value).toBe('101'));
    type(' 204 ');
    await vi.waitFor(() => expect(sentAs(fixture, 'account.changeSettings')).toEqual([{ primaryExtension: '204' }]));
  });

  it('that could not be read are asked for, said to be missing, and asked for again', async () => {
    let isDown = true;
    const fixture = deskFixture({ 'account.readSettings': () => (isDown ? refused : readThem()) });
    forgetSettings(fixture);
    function readThem() {
      change(fixture, { settings: { primaryExtension: '101' } });
      return { ok: true, data: null } as const;
    }
    const user = show(<OptionsPage />, fixture);
    expect(account().queryByRole('combobox', { name: 'Time zone' })).toBeNull();
    expect(await account().findByText(/^Your Tenfold settings could not be loaded\./)).toBeTruthy();
    isDown = false;
    await user.click(account().getByRole('button', { name: 'Try again' }));
    const extension = await account().findByRole<HTMLInputElement>('textbox', { name: 'Primary extension' });
    expect(extension.value).toBe('101');
    expect(document.activeElement).toBe(extension);
    expect(account().queryByText(/could not be loaded/)).toBeNull();
    expect(sentAs(fixture, 'account.readSettings')).toEqual([{}, {}]);
  });

  it('show what they come to', () => {
    const fixture = deskFixture();
    change(fixture, {
      settings: {
        timezone: 'Europe/Berlin',
        dateFormat: 'DD.MM.YYYY',
        timeFormat: 'HH',
        locale: 'de-DE',
        temperatureUnit: 'fahrenheit',
      },
    });
    show(<OptionsPage />, fixture);
    const example = (name: string): string =>
      document.getElementById(choice(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(example('Time zone')).toBe('Now: 12.03.2026, 16:04');
    expect(example('Date format')).toBe('Example: 12.03.2026');
    expect(example('Time format')).toBe('Example: 09:05 · 14:30');
    expect(example('Language and region')).toBe('Example: 1.234,5');
    expect(example('Temperature')).toMatch(/^Example: 70\s°F$/);
  });

  it('offer what is set, also when it is nothing the browser knows', () => {
    const fixture = deskFixture();
    change(fixture, { settings: { timezone: 'Mars/Olympus', locale: 'tlh??', dateFormat: 'Qo', timeFormat: 'h:mm' } });
    show(<OptionsPage />, fixture);
    expect(choice('Time zone').value).toBe('Mars/Olympus');
    expect(choice('Language and region').value).toBe('tlh??');
    expect(choice('Date format').value).toBe('Qo');
    expect(choice('Time format').value).toBe('h:mm');
  });

  it('go back to what they were when Tenfold does not take them', async () => {
    const fixture = deskFixture({ 'account.changeSettings': () => refused });
    change(fixture, { settings: { timeFormat: 'hh' } });
    const user = show(<OptionsPage />, fixture);
    await user.selectOptions(choice('Time format'), 'HH');
    expect((await account().findByRole('alert')).textContent).toMatch(/The setting was not changed/);
    expect(choice('Time format').value).toBe('hh');
  });
});

describe('options → Account: acting as somebody', () => {
  const tom = { id: 'u2', name: 'Tom Becker', username: 'tom@ringside.test' };
  const own = { id: 'u1', name: 'Dana Whitfield', username: 'demo@ringside.test' };

  it('finds users by name and acts for the one that is chosen, never for oneself', async () => {
    const fixture = deskFixture({ 'account.users': () => ({ ok: true, data: [own, tom] }) });
    change(fixture, administrator);
    const user = show(<OptionsPage />, fixture);
    await user.type(account().getByRole('textbox', { name: 'User' }), ' tom ');
    await user.click(account().getByRole('button', { name: 'Find' }));
    expect(sentAs(fixture, 'account.users')).toEqual([{ name: 'tom' }]);
    expect(account().queryByRole('button', { name: 'Act as Dana Whitfield' })).toBeNull();
    await user.click(await account().findByRole('button', { name: 'Act as Tom Becker' }));
    expect(sentAs(fixture, 'session.actAs')).toEqual([{ userId: 'u2', name: 'Tom Becker' }]);
  });

  it('says when nobody has the name', async () => {
    const fixture = deskFixture({ 'account.users': () => ({ ok: true, data: [] }) });
    change(fixture, administrator);
    const user = show(<OptionsPage />, fixture);
    await user.type(account().getByRole('textbox', { name: 'User' }), 'x{Enter}');
    expect(await account().findByText(/Nobody in your organisation/)).toBeTruthy();
  });

  it.each<[Partial<SignedIn>, RegExp]>([
    [{ kind: 'oauth' }, /Only administrators/],
    [{ isAdmin: true, kind: 'jwt' }, /To act as somebody else/],
    [{ ...administrator, actingBy: { userId: 'a1', name: 'Ada' } }, /acting as Dana Whitfield\. Stop that first/],
  ])('says why it is not possible', (who, words) => {
    const fixture = deskFixture();
    change(fixture, who);
    show(<OptionsPage />, fixture);
    expect(account().getByText(words)).toBeTruthy();
    expect(account().queryByRole('button', { name: 'Find' })).toBeNull();
  });
});

describe('options → Account: the dashboard', () => {
  it('opens in an OAuth session, and says otherwise what is missing', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    const open = () => account().getByRole('button', { name: 'Open Tenfold dashboard' });
    await user.click(open());
    expect(sentAs(fixture, 'session.openDashboard')).toEqual([]);
    expect(account().getByText(/To open it from here/)).toBeTruthy();
    change(fixture, { kind: 'oauth' });
    await account().findByText(/Only administrators/);
    await user.click(open());
    expect(sentAs(fixture, 'session.openDashboard')).toEqual([{}]);
  });
});

describe('options → Health', () => {
  it('is checked on demand, and only for somebody who is signed in', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.click(part('Health').getByRole('button', { name: 'Check now' }));
    expect(sentAs(fixture, 'health.check')).toEqual([{}]);
    fixture.view.account.value = { state: 'signed-out', reason: 'never' };
    expect(await part('Health').findByText(/Sign in to see/)).toBeTruthy();
  });
});

describe('options → Privacy', () => {
  it('sends nothing until it is switched on, and lists what it would be', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    const box = part('Privacy').getByRole<HTMLInputElement>('checkbox', { name: 'Send usage events' });
    expect(box.checked).toBe(false);
    expect(
      part('Privacy')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['A call was dialled', 'A recording was started', 'A note was saved', 'A record was linked']);
    await user.click(box);
    expect(fixture.view.preferences.value.trackUsage).toBe(true);
  });
});
