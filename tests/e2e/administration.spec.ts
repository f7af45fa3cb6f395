import type { Page } from '@playwright/test';
import { contractVersion } from '../../lib/messages/version.ts';
import { ADMINISTRATOR, DEMO_AGENT } from '../sandbox/agents.ts';
import { crmLink } from '../sandbox/crm-links.ts';
import { GRACE_OKAFOR, JANE_COOPER, UNKNOWN_NUMBER } from '../sandbox/people.ts';
import { setPolicy } from '../support/chrome-pages.ts';
import type { Ringside } from '../support/chromium.ts';
import { crmOn } from '../support/crm.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { launchManaged } from '../support/managed-chromium.ts';
import { everythingStored } from '../support/worker.ts';

const { username, password } = DEMO_AGENT;

const test = base.extend<{
  /** What the administrator laid down in a file before the browser was started. */
  policy: Record<string, unknown>;
  managed: Ringside;
}>({
  policy: [{}, { option: true }],
  managed: async ({ policy, sandbox }, use) => {
    const { address, clientId, clientSecret } = sandbox;
    const server = { apiAddress: address, betaAddress: address, clientId, clientSecret };
    const ringside = await launchManaged({ ...server, ...policy });
    await use(ringside);
    await ringside.close();
  },
});

/** What a page of Ringside's is answered, whatever its buttons say. */
const answerTo = (page: Page, name: string, input: object) =>
  page.evaluate((message) => chrome.runtime.sendMessage<object, unknown>(message), {
    ringside: contractVersion,
    name,
    input,
  });

const switchedOff = { ok: false, error: { code: 'switched-off' } };

test.describe('a policy in a file', () => {
  test.use({
    policy: {
      defaultCountry: 'DE',
      confirmBeforeDialling: true,
      screenPop: 'ring',
      forms: [
        {
          formId: 'lead',
          name: 'Prospect',
          module: 'Lead',
          fields: [
            { key: 'last_name', label: 'Family name', required: true },
            { key: 'phone', label: 'Telephone', required: true, fill: 'phone' },
          ],
        },
      ],
      noteTemplates: [{ name: 'From the office', text: 'Spoke with {name}.' }],
      refusedSites: ['localhost'],
      grantedSites: ['*.crm.example.com'],
      pollingSeconds: { duringCalls: 1, inBackground: 60 },
      switchedOff: ['recording', 'actingAs', 'usageEvents', 'insights', 'export'],
    },
  });

  test('is in force in the panel and in what the worker does', async ({ managed, control }) => {
    const panel = await managed.openPanel();
    await panel.signInToDemo();
    expect(await control.requests('/api/v1/oauth/token')).toHaveLength(1);

    await panel.phoneNumber.fill('030 901820');
    await expect(panel.reading).toContainText('+49 30 901820');
    await panel.phoneNumber.fill(UNKNOWN_NUMBER);
    await panel.callButton.click();
    await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
    await expect(panel.status('In progress')).toBeVisible();
    await expect(panel.hangUp).toBeVisible();
    await expect(panel.startRecording).toHaveCount(0);
    const [call] = await control.calls();
    expect(await answerTo(panel.page, 'recording.start', { callId: call?.id })).toMatchObject(switchedOff);
    expect(await answerTo(panel.page, 'session.actAs', { userId: 'x', name: 'X' })).toMatchObject(switchedOff);

    await panel.notes.fill('/');
    await panel.call.getByRole('option', { name: /From the office/ }).click();
    await expect(panel.notes).toHaveValue(/^Spoke with /);
    await panel.createRecord.click();
    await expect(panel.customer.getByRole('textbox', { name: 'Telephone' })).not.toHaveValue('');
    await panel.customer.getByRole('textbox', { name: 'Family name' }).fill('Okonkwo');
    await panel.createRecord.click();
    await expect(panel.person).toHaveText(/Okonkwo/);
  });

  test('is shown, marked and locked in the options, and the secret nowhere', async ({ managed, sandbox }) => {
    const { page, ...options } = await managed.openOptions();
    await expect(options.apiAddress).toHaveValue(sandbox.address);
    for (const locked of [options.apiAddress, options.clientId, options.clientSecret, options.defaultCountry])
      await expect(locked).toBeDisabled();
    await expect(options.clientSecret).toHaveValue('');
    await expect(options.confirmBeforeDialling).toBeChecked();
    await expect(options.confirmBeforeDialling).toBeDisabled();
    await expect(options.openRecordWhen).toHaveValue('ring');
    await expect(options.warnAtNight).toBeEnabled();
    await expect(options.save).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Switched off' }).getByRole('listitem')).toHaveCount(5);
    await expect(page.getByRole('list', { name: 'Not on these sites' })).toContainText('localhost');
    await expect(page.getByRole('button', { name: 'Allow *.crm.example.com' })).toBeVisible();
    await expect(page.getByText('is left out')).toHaveCount(0);
    expect(await everythingStored(page)).not.toContain(sandbox.clientSecret);
    expect(await page.content()).not.toContain(sandbox.clientSecret);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await options.apiAddress.scrollIntoViewIfNeeded();
    await expect(options.apiAddress).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Insights' })).toHaveCount(0);
    await page.goto(new URL('/insights.html', page.url()).href);
    await expect(page.getByText('Your administrator has switched this off.')).toBeVisible();
    await expectAccessible(page);
  });

  test('holds when the browser starts anew, and nobody is signed out by it', async ({ managed, sandbox }) => {
    const before = await managed.openPanel();
    await before.signInToDemo();
    await managed.restart();
    const panel = await managed.openPanel();
    await expect(panel.phoneNumber).toBeVisible();
    const { apiAddress } = await managed.openOptions();
    await expect(apiAddress).toHaveValue(sandbox.address);
  });
});

test.describe('a policy with mistakes', () => {
  test.use({
    policy: {
      defaultCountry: 'Germany',
      screenPop: 'always',
      warnAtNight: true,
      forms: [{ formId: 'lead' }, { formId: 'case', fields: [{ key: 'topic' }] }],
      pollingSeconds: { duringCalls: 0, whileOpen: 5 },
      switchedOff: ['telepathy', 'recording'],
    },
  });

  test('counts as far as it can be used, and the rest is one sentence', async ({ managed }) => {
    const { page, ...options } = await managed.openOptions();
    const left = page.getByText('holds what cannot be used and is left out');
    await expect(left).toContainText('“defaultCountry: Germany”, “screenPop: always”, “pollingSeconds.duringCalls: 0”');
    await expect(left).toContainText('“switchedOff: telepathy”');
    await expect(options.warnAtNight).toBeDisabled();
    await expect(options.defaultCountry).toBeEnabled();
    await expect(options.openRecordWhen).toBeEnabled();
    await expect(page.getByRole('list', { name: 'Switched off' })).toContainText('Starting recordings');
    await expectAccessible(page);
  });
});

test.describe('patterns of records in a file', () => {
  test.use({
    policy: { recordPatterns: [{ address: '*://*/desk/#/{module}/{id}/*', modules: { people: 'Contact' } }] },
  });

  test('tell the record in the tab before any call has shown how the CRM writes', async ({
    managed,
    sandbox,
    control,
  }) => {
    const panel = await managed.openPanel();
    await panel.signInToDemo();
    const page = await managed.context.newPage();
    const crm = { origin: new URL(sandbox.crm).origin, program: 'desk' } as const;
    await page.goto(crmLink(crm, 'Contacts', 'DetailView', JANE_COOPER.id));
    await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
    await expect(panel.linkOpenRecord).toHaveAccessibleDescription(/Contact/);
    await page.goto(crmLink(crm, 'Leads', 'DetailView', GRACE_OKAFOR.id));
    await expect(panel.linkOpenRecord).toBeHidden();
  });
});

test('a policy that comes while people work is taken over: an address ends the session, a feature disappears', async ({
  ringside,
  panel,
  sandbox,
  control,
}) => {
  const { context, extensionId } = ringside;
  const crm = crmOn(await context.newPage(), sandbox.crm);
  await crm.openPerson(JANE_COOPER);
  await expect.poll(() => crm.marks()).not.toEqual([]);
  await setPolicy(context, extensionId, { switchedOff: ['clickToDial'] });
  await expect.poll(() => crm.marks()).toEqual([]);
  await expect(panel.page.getByText('Numbers on this page')).toHaveCount(0);

  await setPolicy(context, extensionId, { apiAddress: sandbox.address.replace('127.0.0.1', 'localhost') });
  await expect(panel.signInButton).toBeVisible();
  await expect(panel.page.getByText('Your administrator has set another Tenfold server.')).toBeVisible();
  await expect.poll(() => crm.marks()).toEqual([]);
  await control.forgetRequests();
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  expect(await control.requests('/v2/users/login')).toHaveLength(1);
  await expect.poll(() => crm.marks()).not.toEqual([]);
});

test('an administrator acts as somebody with a banner in sight everywhere, and the policy ends it', async ({
  ringside,
  signedOutPanel: panel,
  sandbox,
}) => {
  const options = await ringside.openOptions();
  await options.useClient(sandbox);
  await panel.page.bringToFront();
  await panel.signIn(ADMINISTRATOR.username, ADMINISTRATOR.password);
  await expect(panel.phoneNumber).toBeVisible();

  const { page } = options;
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'User' }).fill('Dana');
  await page.getByRole('button', { name: 'Find' }).click();
  await page
    .getByRole('button', { name: /^Act as/ })
    .first()
    .click();
  const stopOn = (surface: Page) => surface.getByRole('button', { name: 'Stop acting' });
  await expect(stopOn(page)).toBeVisible();
  await page.getByRole('region', { name: 'Diagnostics' }).scrollIntoViewIfNeeded();
  await expect(stopOn(page)).toBeInViewport();
  const side = await ringside.openSidePanel();
  const window = await ringside.openPage(`chrome-extension://${ringside.extensionId}/window.html`);
  for (const surface of [panel.page, side.page, window]) await expect(stopOn(surface)).toBeVisible();

  await setPolicy(ringside.context, ringside.extensionId, { switchedOff: ['actingAs'] });
  await expect(page.getByRole('button', { name: 'Find' })).toHaveCount(0);
  for (const surface of [panel.page, side.page, window, page]) await expect(stopOn(surface)).toHaveCount(0);
});
