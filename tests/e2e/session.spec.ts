import type { Page } from '@playwright/test';
import { COLLEAGUE, DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER } from '../sandbox/people.ts';
import type { SandboxAddresses } from '../sandbox/sandbox.ts';
import type { Ringside } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { until } from '../support/until.ts';
import { badgeText, everythingStored, tokenInUse } from '../support/worker.ts';

const { username, password } = DEMO_AGENT;

async function useClient(ringside: Ringside, client: SandboxAddresses): Promise<void> {
  const options = await ringside.openOptions();
  await options.useClient(client);
  await options.page.close();
}

async function tokenOn(page: Page): Promise<string> {
  return until('an access token', () => tokenInUse(page));
}

for (const grant of ['a JWT', 'OAuth'] as const) {
  test(`with ${grant}, "Keep me signed in" outlives a restart of the browser`, async ({
    ringside,
    sandbox,
    signedOutPanel,
    control,
  }) => {
    if (grant === 'OAuth') await useClient(ringside, sandbox);
    await signedOutPanel.signIn(username, password);
    await expect(signedOutPanel.phoneNumber).toBeVisible();
    await ringside.restart();
    const panel = await ringside.openPanel();
    await expect(panel.phoneNumber).toBeVisible();
    await panel.dial(JANE_COOPER.phone);
    await expect(panel.status('In progress')).toBeVisible();
    const tokens = await control.requests('/api/v1/oauth');
    expect(tokens.map(({ body }) => new URLSearchParams(body).get('grant_type'))).toEqual(
      grant === 'OAuth' ? ['password', 'refresh_token'] : [],
    );
  });

  test(`with ${grant}, without "Keep me signed in" a restart of the browser signs out`, async ({
    ringside,
    sandbox,
    signedOutPanel,
  }) => {
    if (grant === 'OAuth') await useClient(ringside, sandbox);
    await signedOutPanel.keepSignedIn.uncheck();
    await signedOutPanel.signIn(username, password);
    await expect(signedOutPanel.phoneNumber).toBeVisible();
    await ringside.restart();
    const panel = await ringside.openPanel();
    await expect(panel.signInButton).toBeVisible();
    await expect(panel.phoneNumber).toBeHidden();
  });
}

test('an OAuth token that has ended is renewed once, unnoticed, in the middle of a call', async ({
  ringside,
  sandbox,
  signedOutPanel: panel,
  control,
}) => {
  await useClient(ringside, sandbox);
  await panel.signIn(username, password);
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const before = await tokenOn(panel.page);
  await control.expireTokens();
  await panel.notes.fill('Written while the token ended.');
  await expect(panel.saved).toBeVisible({ timeout: 10_000 });
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await expect(panel.signInButton).toBeHidden();
  expect(await tokenOn(panel.page)).not.toBe(before);
  const renewals = (await control.requests('/api/v1/oauth')).filter(({ body }) => body.includes('refresh_token='));
  expect(renewals).toHaveLength(1);
});

test('a JWT that has ended asks to sign in again, and nothing typed is lost', async ({ panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await control.expireTokens();
  await panel.notes.fill('Typed as the session ended.');
  await expect(panel.signInButton).toBeVisible();
  await expect(panel.page.getByText('Your session has ended. Sign in again; nothing you typed is lost.')).toBeVisible();
  await expect.poll(() => badgeText(panel.page)).toBe('!');
  await panel.signIn(username, password);
  await expect(panel.notes).toHaveValue('Typed as the session ended.');
  await control.callThat('has the note', ({ description }) => description === 'Typed as the session ended.');
});

test('signing out leaves neither token nor call nor saved draft behind', async ({ ringside, panel, control }) => {
  await panel.dial(JANE_COOPER.phone);
  await panel.notes.fill('A note that was saved.');
  await expect(panel.saved).toBeVisible({ timeout: 10_000 });
  const { id } = await control.callThat('has the note', ({ description }) => description === 'A note that was saved.');
  const token = await tokenOn(panel.page);
  const before = await everythingStored(panel.page);
  for (const secret of [token, id, JANE_COOPER.name, 'A note that was saved.']) expect(before).toContain(secret);

  const options = await ringside.openOptions();
  await options.signOut.click();
  await expect(panel.signInButton).toBeVisible();
  await expect(async () => {
    const after = await everythingStored(panel.page);
    for (const secret of [token, id, JANE_COOPER.name, 'A note that was saved.', DEMO_AGENT.username])
      expect(after).not.toContain(secret);
  }).toPass({ timeout: 5000 });

  await ringside.restart();
  await expect((await ringside.openPanel()).signInButton).toBeVisible();
});

test('whoever signs in next sees nothing of the last user, whose unsaved note waits', async ({
  ringside,
  panel,
  control,
}) => {
  await control.fail({ method: 'PUT', path: '/v2/calls', kind: 'status', status: 500, count: 1000 });
  await panel.dial(JANE_COOPER.phone);
  await panel.notes.fill('Only for my own eyes.');
  await expect(panel.notSaved).toBeVisible();
  const options = await ringside.openOptions();
  await options.signOut.click();
  await panel.signIn(COLLEAGUE.username, COLLEAGUE.password);
  await expect(panel.banner).toContainText(COLLEAGUE.name);
  await expect(panel.call).toBeHidden();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.notes).toHaveValue('');
  await control.stopFailing();

  await options.signOut.click();
  await expect(panel.signInButton).toBeVisible();
  await panel.signIn(username, password);
  await control.callThat('has the note', ({ description }) => description === 'Only for my own eyes.');
});
