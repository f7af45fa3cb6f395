import '../../support/i18n.ts';
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { Account, Health } from '../../../lib/settings/schemas.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { type DeskFixture, deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

const crm = { kind: 'crm', name: 'salesforce', state: 'connected', stateWord: 'connected' } as const;
const phone = { kind: 'phone', name: 'asterisk', state: 'disconnected', stateWord: 'disconnected' } as const;

function withHealth(...integrations: Health['integrations']): DeskFixture {
  const fixture = deskFixture();
  fixture.view.health.value = { checkedAtMs: nowMs - 60_000, integrations };
  return fixture;
}

function change(fixture: DeskFixture, part: Partial<SignedIn>): void {
  const { view } = fixture;
  if (view.account.value.state === 'signed-in') view.account.value = { ...view.account.value, ...part };
}

const who = () => screen.getByRole('button', { name: /Dana Whitfield/ });
const menu = () => within(screen.getByRole('region', { name: 'Account and connections' }));

describe('the header', () => {
  it.each([
    [[crm, { ...phone, state: 'connected' as const }], 'CRM and phone connected'],
    [[crm], 'CRM connected'],
    [[crm, phone], 'Phone system not connected'],
    [[{ ...crm, state: 'disconnected' as const }, phone], '2 connections in trouble'],
    [[{ ...crm, state: 'unknown' as const, stateWord: 'reauthorizing' }], 'CRM: reauthorizing'],
    [[{ ...phone, kind: 'unknown' as const, name: 'fax' }], 'fax not connected'],
    [[], 'No CRM or phone system'],
  ])('says in words how the connections are', (integrations, words) => {
    show(<Panel />, withHealth(...integrations));
    expect(who().textContent).toContain(words);
  });

  it('says so beside the tabs of a call as well', () => {
    const fixture = withHealth(crm, phone);
    fixture.view.calls.value = [callFixture({})];
    show(<Panel />, fixture);
    expect(who().textContent).toContain('Phone system not connected');
  });

  it('opens to each connection, checks on demand, and closes with Escape', async () => {
    const fixture = withHealth(crm, phone);
    change(fixture, { settings: { timezone: 'UTC', timeFormat: 'HH', locale: 'en-GB' } });
    const user = show(<Panel />, fixture);
    await user.click(who());
    expect(await menu().findByText('CRM connected')).toBeTruthy();
    expect(menu().getByText('asterisk')).toBeTruthy();
    expect(menu().getByText('Checked 15:03')).toBeTruthy();
    await user.click(menu().getByRole('button', { name: 'Check again' }));
    expect(fixture.sent).toContainEqual({ name: 'health.check', input: {} });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Account and connections' })).toBeNull();
    expect(document.activeElement).toBe(who());
  });

  it('closes when the agent goes on elsewhere', async () => {
    const user = show(<Panel />, withHealth(crm));
    await user.click(who());
    await user.click(screen.getByRole('textbox', { name: 'Phone number' }));
    expect(who().getAttribute('aria-expanded')).toBe('false');
  });

  it('says why a check did not work', async () => {
    const fixture = deskFixture({
      'health.check': () => ({ ok: false, error: { code: 'server', message: '', retryable: true } }),
    });
    const user = show(<Panel />, fixture);
    await user.click(who());
    expect(await menu().findByText('Connections not checked')).toBeTruthy();
    await user.click(menu().getByRole('button', { name: 'Check now' }));
    expect(menu().getByRole('alert').textContent).toMatch(/Tenfold has trouble/);
  });
});

describe("the user's picture", () => {
  it('is shown from http(s) only', () => {
    const fixture = deskFixture();
    change(fixture, { pictureUrl: 'https://pictures.example.com/dana.png' });
    show(<Panel />, fixture);
    expect(who().querySelector('img')?.src).toBe('https://pictures.example.com/dana.png');
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///etc/passwd', '/face.png', ''])(
    'gives way to the initials for %j',
    (pictureUrl) => {
      const fixture = deskFixture();
      change(fixture, { pictureUrl });
      show(<Panel />, fixture);
      expect(who().querySelector('img')).toBeNull();
      expect(who().textContent).toContain('DW');
    },
  );

  it('gives way to the initials when it does not load', () => {
    const fixture = deskFixture();
    change(fixture, { pictureUrl: 'https://pictures.example.com/gone.png' });
    show(<Panel />, fixture);
    const picture = who().querySelector('img');
    if (picture) fireEvent.error(picture);
    expect(who().querySelector('img')).toBeNull();
    expect(who().textContent).toContain('DW');
  });
});

describe('acting as somebody', () => {
  it('is said, with the way back', async () => {
    const fixture = deskFixture();
    change(fixture, { actingBy: { userId: 'a1', name: 'Ada Admin' } });
    const user = show(<Panel />, fixture);
    expect(screen.getByText('You are acting as Dana Whitfield')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop acting' }));
    expect(fixture.sent).toContainEqual({ name: 'session.stopActing', input: {} });
  });

  it('is not mentioned otherwise', () => {
    show(<Panel />, deskFixture());
    expect(screen.queryByRole('button', { name: 'Stop acting' })).toBeNull();
  });
});

describe('the settings of the user', () => {
  it('say how the recent calls are dated, as soon as they change', async () => {
    const fixture = deskFixture();
    const startedAtMs = Date.UTC(2026, 2, 10, 23, 30);
    fixture.view.calls.value = [
      callFixture({ status: 'finished', dismissed: true, startedAtMs, endedAtMs: startedAtMs }),
    ];
    change(fixture, { settings: { timezone: 'Europe/Berlin', dateFormat: 'DD.MM.YYYY', timeFormat: 'HH' } });
    show(<Panel />, fixture);
    const recent = within(screen.getByRole('region', { name: 'Recent calls' }));
    expect(recent.getByText(/11\.03\.2026.*00:30/)).toBeTruthy();
    change(fixture, { settings: { timezone: 'UTC', dateFormat: 'YYYY-MM-DD', timeFormat: 'hh' } });
    expect(await recent.findByText(/2026-03-10.*11:30.PM/i)).toBeTruthy();
  });
});
