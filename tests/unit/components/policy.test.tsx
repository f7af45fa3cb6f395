import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/app/OptionsPage.tsx';
import { Panel } from '../../../components/app/Panel.tsx';
import { features } from '../../../lib/settings/features.ts';
import { preferencesInForce, serverInForce } from '../../../lib/settings/in-force.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { knownCall } from '../../support/samples.ts';
import { show } from '../../support/screen.tsx';
import { policyOf } from '../settings/policy-of.ts';

const organization = { id: 'o1', company: 'Riverside Ltd', plan: 'pro', crmProvider: 'sugarcrm' };

/** A desk as the view makes it of this policy. */
function administered(values: object, answers: Parameters<typeof deskFixture>[0] = {}): DeskFixture {
  const fixture = deskFixture({ 'organization.read': () => success(organization), ...answers });
  const { view } = fixture;
  const policy = policyOf(values);
  view.policy.value = policy;
  view.preferences.value = preferencesInForce(view.preferences.value, policy);
  view.server.value = serverInForce(view.server.value, policy);
  return fixture;
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const group = (element: HTMLElement) => element.closest('fieldset');
const described = (element: HTMLElement): string =>
  document.getElementById(group(element)?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

describe('what the administrator sets', () => {
  it('is shown, marked and cannot be changed; what is left to the user can', async () => {
    const fixture = administered({ defaultCountry: 'DE', warnAtNight: true, notifyIncoming: false, screenPop: 'ring' });
    const user = show(<OptionsPage />, fixture);
    expect(choice('Default country').value).toBe('DE');
    expect(choice('Open the matching record').value).toBe('ring');
    expect(box('Warn at night').checked).toBe(true);
    expect(box('Notify me of incoming calls').checked).toBe(false);
    for (const locked of [choice('Default country'), box('Warn at night'), box('Notify me of incoming calls')]) {
      expect(group(locked)?.disabled).toBe(true);
      expect(described(locked)).toBe('Set by your administrator');
    }
    await user.click(box('Confirm before dialling'));
    expect(fixture.view.preferences.value.confirmBeforeDialling).toBe(true);
  });

  it('of the server stands in its fields, and the secret in none', () => {
    const fixture = administered({ apiAddress: 'https://api.example.com', clientId: 'theirs', clientSecret: 'hidden' });
    show(<OptionsPage />, fixture);
    const server = part('Server');
    expect(server.getByRole<HTMLInputElement>('textbox', { name: 'API address' }).value).toBe(
      'https://api.example.com',
    );
    expect(server.getByRole<HTMLInputElement>('textbox', { name: 'Client ID' }).value).toBe('theirs');
    expect(server.getByLabelText<HTMLInputElement>('Client secret').value).toBe('');
    expect(group(server.getByLabelText('Client secret'))?.disabled).toBe(true);
    expect(server.queryByRole('button', { name: 'Forget the saved secret' })).toBeNull();
    expect(group(server.getByRole('textbox', { name: 'Beta API address' }))).toBeNull();
    expect(server.getAllByText('Set by your administrator')).toHaveLength(3);
  });

  it('leaves nothing to save when the whole server is set', () => {
    const apiAddress = 'https://api.example.com';
    show(
      <OptionsPage />,
      administered({ apiAddress, betaAddress: apiAddress, clientId: 'id', clientSecret: 'hidden' }),
    );
    expect(part('Server').queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('of forms stands in the list of forms, without a way to change it', () => {
    const forms = [{ formId: 'case', name: 'Case', fields: [{ key: 'topic', label: 'Topic', type: 'lines' }] }];
    show(<OptionsPage />, administered({ forms }));
    const [first] = part('Forms').getAllByRole('listitem');
    expect(first?.textContent).toContain('Topic');
    expect(first?.textContent).toContain('Set by your administrator');
    expect(first && within(first).queryByRole('button')).toBeNull();
  });

  it('of templates and patterns stands beside the user’s own, without a way to change it', () => {
    const fixture = administered({
      noteTemplates: [{ name: 'Call back', text: 'Call {name} back.' }],
      recordPatterns: [{ address: 'https://crm.example.com/{module}/{id}' }],
    });
    show(<OptionsPage />, fixture);
    const templates = within(screen.getByRole('list', { name: 'Your administrator’s templates' }));
    expect(templates.getByRole('listitem').textContent).toBe('Call backCall {name} back.Set by your administrator');
    expect(templates.queryByRole('button')).toBeNull();
    const patterns = screen.getByRole('list', { name: 'Addresses of CRM records' });
    expect(patterns.textContent).toBe('https://crm.example.com/{module}/{id}Set by your administrator');
  });

  it('and cannot be used is said in one sentence', () => {
    show(<OptionsPage />, administered({ screenPop: 'always', pollingSeconds: { duringCalls: 99 }, clientSecret: 7 }));
    expect(part('Administration').getByText(/left out/).textContent).toBe(
      'Your administrator’s policy holds what cannot be used and is left out: ' +
        '“screenPop: always”, “clientSecret”, “pollingSeconds.duringCalls: 99”',
    );
  });

  it('and has no other place is under Administration, which is there for nothing else', () => {
    show(<OptionsPage />, administered({ screenPop: 'ring' }));
    expect(screen.queryByRole('region', { name: 'Administration' })).toBeNull();
  });

  it('names what is switched off and how often Tenfold is asked', () => {
    show(
      <OptionsPage />,
      administered({ switchedOff: features, pollingSeconds: { duringCalls: 2, inBackground: 60 } }),
    );
    const off = within(screen.getByRole('list', { name: 'Switched off' }));
    expect(off.getAllByRole('listitem')).toHaveLength(features.length);
    const polling = screen.getByRole('list', { name: 'How often Tenfold is asked' });
    expect(polling.textContent).toContain('During a call: every 2 s at most');
    expect(polling.textContent).toContain('In the background: every 60 s at most');
  });
});

describe('a server the administrator chose', () => {
  const apiAddress = 'https://tenfold.example.com';

  it('asks the user for Chrome’s permission, wherever they sign in', async () => {
    const fixture = administered({ apiAddress });
    fixture.view.account.value = { state: 'signed-out', reason: 'never' };
    const user = show(<Panel />, fixture);
    await user.click(await screen.findByRole('button', { name: 'Allow access to tenfold.example.com' }));
    expect(fixture.requestedOrigins).toEqual(['https://tenfold.example.com/*']);
  });

  it('says so when Chrome was told no, and is silent once it may be reached', async () => {
    const fixture = administered({ apiAddress });
    fixture.desk.requestOrigins = () => Promise.resolve(false);
    const user = show(<OptionsPage />, fixture);
    await user.click(screen.getByRole('button', { name: 'Allow access to tenfold.example.com' }));
    expect(await screen.findByText('Chrome was not given access to tenfold.example.com.')).toBeTruthy();
  });

  it('is not spoken of where Chrome lets it be reached', () => {
    const fixture = administered({ apiAddress });
    fixture.view.grantedOrigins.value = ['https://tenfold.example.com/*'];
    show(<OptionsPage />, fixture);
    expect(screen.queryByRole('button', { name: /^Allow access/ })).toBeNull();
  });
});

describe('what is switched off', () => {
  it('is gone from the panel', () => {
    const fixture = administered({ switchedOff: ['clickToDial', 'recording', 'lists'] });
    fixture.view.calls.value = [knownCall({ status: 'in-progress' })];
    fixture.view.pageInFront.value = 'https://crm.example.com/people/1';
    show(<Panel />, fixture);
    expect(screen.getByRole('button', { name: 'Hang up' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Start recording' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Lists' })).toBeNull();
    expect(screen.queryByText('Numbers on this page')).toBeNull();
    expect(screen.queryByText('Not on this site')).toBeNull();
  });

  it('can still be ended: a recording that runs is stopped', () => {
    const fixture = administered({ switchedOff: ['recording'] });
    fixture.view.calls.value = [knownCall({ status: 'in-progress', recording: true })];
    show(<Panel />, fixture);
    expect(screen.getByRole('button', { name: 'Stop recording' })).toBeTruthy();
  });

  it('is said in its part of the options', () => {
    const fixture = administered({ switchedOff: ['clickToDial', 'actingAs', 'usageEvents', 'export'] });
    show(<OptionsPage />, fixture);
    expect(part('Click to dial').getByText('Your administrator has switched this off.')).toBeTruthy();
    expect(part('Click to dial').queryByRole('textbox')).toBeNull();
    expect(part('Account').queryByRole('button', { name: 'Find' })).toBeNull();
    expect(part('Data').queryByRole('button', { name: /export/i })).toBeNull();
    expect(box('Send usage events').checked).toBe(false);
    expect(group(box('Send usage events'))?.disabled).toBe(true);
  });
});

describe('the organisation', () => {
  it('is shown as Tenfold knows it, without what it does not say', async () => {
    show(<OptionsPage />, administered({}));
    const account = part('Account');
    expect(await account.findByText('Riverside Ltd')).toBeTruthy();
    expect(account.getByText('sugarcrm')).toBeTruthy();
    expect(account.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Company', 'Plan', 'CRM']);
  });

  it('that cannot be loaded is a sentence with a way on', async () => {
    let isDown = true;
    const down = failure('server', 'down');
    const answers = {
      'organization.read': () =>
        isDown ? { ...down, error: { ...down.error, retryable: true } } : success(organization),
    };
    const user = show(<OptionsPage />, administered({}, answers));
    const account = part('Account');
    expect(await account.findByText('Your organisation’s details could not be loaded.')).toBeTruthy();
    isDown = false;
    await user.click(account.getByRole('button', { name: 'Try again' }));
    expect(await account.findByText('Riverside Ltd')).toBeTruthy();
  });
});
