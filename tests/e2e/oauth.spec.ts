import type { Page } from '@playwright/test';
import { contractVersion } from '../../lib/messages/version.ts';
import { ADMINISTRATOR, DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER } from '../sandbox/people.ts';
import type { Control } from '../support/control.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { until } from '../support/until.ts';
import { tokenInUse } from '../support/worker.ts';

const { username, password } = DEMO_AGENT;

/** Everybody here signs in with a client configured. */
const test = base.extend<{ client: undefined }>({
  client: [
    async ({ ringside, sandbox }, use) => {
      const options = await ringside.openOptions();
      await options.useClient(sandbox);
      await options.page.close();
      await use(undefined);
    },
    { auto: true },
  ],
});

/** The grants the token endpoint of v1 was asked for, in order. */
async function grantsOfV1(control: Control): Promise<(string | null)[]> {
  const asked = await control.requests('/api/v1/oauth/token');
  return asked.map(({ body }) => new URLSearchParams(body).get('grant_type'));
}

/** What the token endpoint of v2 was given, in order. */
async function proofsOfV2(control: Control): Promise<string[]> {
  const asked = await control.requests('/v2/oauth/token');
  return asked.map(({ body }) => (body.includes('"refresh_token"') ? 'refresh_token' : 'code'));
}

/** V1 has been switched off, as the reference announces. */
const switchV1Off = (control: Control): Promise<void> =>
  control.fail({ path: '/api/v1/oauth/token', kind: 'status', status: 404, count: 1000 });

/** Asks so many things of the API in one moment; gives how many were answered well. */
async function askAtOnce(page: Page, times: number): Promise<number> {
  const answers = await page.evaluate(
    ({ version, count }) => {
      const message = { ringside: version, name: 'account.users', input: { name: '' } };
      return Promise.all(
        Array.from({ length: count }, () => chrome.runtime.sendMessage<object, { ok: boolean }>(message)),
      );
    },
    { version: contractVersion, count: times },
  );
  return answers.filter(({ ok }) => ok).length;
}

test('a client configured, signing in ends as an OAuth session that v1 granted and renews', async ({
  signedOutPanel: panel,
  control,
}) => {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  expect(await control.requests('/v2/users/login')).toHaveLength(0);
  expect(await grantsOfV1(control)).toEqual(['password']);

  const first = await tokenInUse(panel.page);
  await control.expireTokens();
  await until('another token', async () => ((await tokenInUse(panel.page)) === first ? undefined : true));
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  expect(await grantsOfV1(control)).toEqual(['password', 'refresh_token']);
  expect(await proofsOfV2(control)).toEqual([]);
});

test('where v1 is gone, v2 authorizes the client: the code is read from the redirect, and v2 renews', async ({
  ringside,
  signedOutPanel,
  control,
}) => {
  await switchV1Off(control);
  await signedOutPanel.signIn(username, password);
  await expect(signedOutPanel.phoneNumber).toBeVisible();
  const [authorize] = await control.requests('/v2/oauth/authorize');
  expect(authorize?.headers.authorization).toMatch(/^Bearer JWT /);
  expect(authorize?.body).toContain(`https://${ringside.extensionId}.chromiumapp.org/`);
  expect(await proofsOfV2(control)).toEqual(['code']);

  await control.expireTokens();
  await until('a renewal at v2', async () => ((await proofsOfV2(control)).length > 1 ? true : undefined));
  expect(await proofsOfV2(control)).toEqual(['code', 'refresh_token']);
  expect(await grantsOfV1(control)).toEqual(['password']);

  await ringside.restart();
  const panel = await ringside.openPanel();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  expect(await proofsOfV2(control)).toEqual(['code', 'refresh_token', 'refresh_token']);
});

test('six requests that meet an ended token at once renew it once', async ({ signedOutPanel: panel, control }) => {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  await control.expireTokens();
  expect(await askAtOnce(panel.page, 6)).toBe(6);
  expect(await grantsOfV1(control)).toEqual(['password', 'refresh_token']);
  await expect(panel.phoneNumber).toBeVisible();
});

test('an administrator acts as an agent and comes back, also after a restart', async ({
  ringside,
  signedOutPanel,
  control,
}) => {
  await signedOutPanel.signIn(ADMINISTRATOR.username, password);
  await signedOutPanel.dial(JANE_COOPER.phone);
  await expect(signedOutPanel.status('In progress')).toBeVisible();

  const { page } = await ringside.openOptions();
  await page.getByRole('textbox', { name: 'User' }).fill('Dana');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: `Act as ${DEMO_AGENT.name}` }).click();
  const actingAs = `You are acting as ${DEMO_AGENT.name}`;
  await expect(signedOutPanel.page.getByText(actingAs)).toBeVisible();
  await expect(signedOutPanel.call).toBeHidden();
  expect(await control.requests('/api/v1/oauth/token/create')).toHaveLength(1);

  await signedOutPanel.dial(JANE_COOPER.mobile);
  const { userId } = await control.callThat('is the agent’s', (call) => call.userId === DEMO_AGENT.id);
  expect(userId).toBe(DEMO_AGENT.id);

  await ringside.restart();
  const panel = await ringside.openPanel();
  await expect(panel.page.getByText(actingAs)).toBeVisible();
  await panel.page.getByRole('button', { name: 'Stop acting' }).click();
  await expect(panel.page.getByText(actingAs)).toBeHidden();
  await expect(panel.banner).toContainText(ADMINISTRATOR.name);
  await until('a request in the administrator’s name', async () => {
    const lists = (await control.requests('/v2/calls')).filter(({ path }) => path === '/v2/calls');
    return lists.at(-1)?.query.userId === ADMINISTRATOR.id ? true : undefined;
  });
});

test('who is no administrator is told that acting is not for them', async ({ ringside, signedOutPanel: panel }) => {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  const { page } = await ringside.openOptions();
  await expect(page.getByText('Only administrators can act as somebody else.')).toBeVisible();
});

test('the Tenfold dashboard opens in a tab, signed in already', async ({ ringside, signedOutPanel: panel }) => {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
  const { page } = await ringside.openOptions();
  const opened = ringside.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open Tenfold dashboard' }).click();
  const dashboard = await opened;
  await expect(dashboard.getByRole('heading', { name: 'Tenfold dashboard' })).toBeVisible();
  await expect(dashboard.getByText(`Signed in as ${DEMO_AGENT.name}`)).toBeVisible();
});
