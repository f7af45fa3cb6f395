import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import { type DeskFixture, deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const api = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'API address' });
const save = () => screen.getByRole('button', { name: 'Save' });

function saves(fixture: DeskFixture) {
  return fixture.sent.filter(({ name }) => name === 'server.save').map(({ input }) => input);
}

describe('options → Server', () => {
  it('saves the addresses as origins and keeps the saved secret', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.clear(api());
    await user.type(api(), 'https://api.example.com/');
    await user.click(save());
    expect(saves(fixture)).toEqual([
      { apiAddress: 'https://api.example.com', betaAddress: 'https://api-canary.tenfold.com', clientId: '' },
    ]);
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it.each(['api.tenfold.com', 'ftp://api.tenfold.com', 'javascript:alert(1)', ''])(
    'refuses %j beside the field',
    async (address) => {
      const fixture = deskFixture();
      const user = show(<OptionsPage />, fixture);
      await user.clear(api());
      if (address !== '') await user.type(api(), address);
      await user.click(save());
      expect(saves(fixture)).toEqual([]);
      expect(api().getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText(/begins with https/)).toBeTruthy();
    },
  );

  it('changes nothing when Chrome is not given access to the host', async () => {
    const fixture = deskFixture();
    const asked: string[][] = [];
    fixture.desk.requestOrigins = (origins) => {
      asked.push(origins);
      return Promise.resolve(false);
    };
    const user = show(<OptionsPage />, fixture);
    await user.clear(api());
    await user.type(api(), 'https://tenfold.example.com');
    await user.click(save());
    expect(asked).toEqual([['https://tenfold.example.com/*']]);
    expect(saves(fixture)).toEqual([]);
    expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
  });

  it('never shows a secret that was saved, and can forget it', async () => {
    const fixture = deskFixture();
    fixture.view.server.value = { ...fixture.view.server.value, hasClientSecret: true };
    const user = show(<OptionsPage />, fixture);
    expect(screen.getByLabelText<HTMLInputElement>('Client secret').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Forget the saved secret' }));
    expect(saves(fixture)).toMatchObject([{ clientSecret: '' }]);
  });
});

describe('the other options', () => {
  it('are kept as soon as they are changed', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Default country' }), 'DE');
    await user.click(screen.getByRole('checkbox', { name: 'Confirm before dialling' }));
    expect(fixture.view.preferences.value).toMatchObject({ defaultCountry: 'DE', confirmBeforeDialling: true });
  });

  it('add a site only when Chrome grants it', async () => {
    const user = show(<OptionsPage />, deskFixture());
    await user.type(screen.getByRole('textbox', { name: 'Add a site' }), 'crm.example.com/contacts/1');
    await user.click(screen.getByRole('button', { name: 'Add site' }));
    expect(await screen.findByText('https://crm.example.com/*')).toBeTruthy();
  });

  it('let the agent sign out', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(fixture.sent).toContainEqual({ name: 'session.signOut', input: {} });
  });
});

describe('options → Notifications', () => {
  it('say so when Chrome shows none', async () => {
    const fixture = deskFixture();
    fixture.desk.mayNotify = () => Promise.resolve(false);
    show(<OptionsPage />, fixture);
    expect(await screen.findByText(/Chrome is set to show no notifications of Ringside/)).toBeTruthy();
  });

  it('can be quiet', async () => {
    const fixture = deskFixture();
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('checkbox', { name: 'Without a sound' }));
    expect(fixture.view.preferences.value.quietNotices).toBe(true);
    expect(screen.queryByText(/Chrome is set to show no notifications/)).toBeNull();
  });
});

describe('options on a full disk', () => {
  it('say that a setting was not saved, and show it as it is kept', async () => {
    const fixture = deskFixture();
    fixture.desk.changePreferences = () => Promise.reject(new Error('full'));
    const user = show(<OptionsPage />, fixture);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Warn at night' });
    for (let tries = 0; tries < 2; tries += 1) {
      await user.click(box);
      expect((await screen.findByRole('alert')).textContent).toMatch(/could not be saved.*storage is full/);
      expect(box.checked).toBe(false);
    }
    await user.click(screen.getByRole('button', { name: 'Close message' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('say it of a site that is to be left alone, too', async () => {
    const fixture = deskFixture();
    fixture.desk.refuseSite = () => Promise.reject(new Error('full'));
    const user = show(<OptionsPage />, fixture);
    await user.type(screen.getByRole('textbox', { name: 'Site to leave alone' }), 'example.com');
    await user.click(screen.getByRole('button', { name: 'Leave alone' }));
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  });
});

describe('trouble with the connection', () => {
  it('is said in one line, and with when it is tried again', async () => {
    const fixture = deskFixture();
    show(<OptionsPage />, fixture);
    const foot = screen.getByRole('contentinfo');
    expect(foot.textContent.trim()).toBe('');
    await act(() => {
      fixture.view.connection.value = { state: 'trouble', failure: 'server', status: 503, nextTryAtMs: nowMs + 9000 };
    });
    expect(foot.textContent).toMatch(/503.*9 s/);
  });

  it('is not said to somebody who is signed out', () => {
    const fixture = deskFixture();
    fixture.view.account.value = { state: 'signed-out', reason: 'never' };
    show(<OptionsPage />, fixture);
    expect(screen.queryByRole('contentinfo')).toBeNull();
  });
});
