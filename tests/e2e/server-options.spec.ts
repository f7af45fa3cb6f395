import { DEMO_AGENT } from '../sandbox/agents.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { productionBuild } from '../support/build.ts';
import { launchRingside } from '../support/chromium.ts';
import { createControl } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';

const noAddress = 'Enter an address that begins with https:// or http://, such as https://api.tenfold.com.';

test('another server is used from the next request on, and still after a restart', async ({ ringside, control }) => {
  const other = createSandbox({ pace: 'fast' });
  const { address, control: otherControl } = await other.start();
  try {
    const options = await ringside.openOptions();
    const panel = await ringside.openPanel();
    await control.forgetRequests();
    await options.useServer(address);
    await panel.signInToDemo();
    expect(await createControl(otherControl).requests('/v2/users/login')).not.toHaveLength(0);
    expect(await control.requests()).toHaveLength(0);

    await ringside.restart();
    const later = await ringside.openOptions();
    await expect(later.apiAddress).toHaveValue(address);
    await expect(later.betaAddress).toHaveValue(address);
    await expect((await ringside.openPanel()).phoneNumber).toBeVisible();
  } finally {
    await other.stop();
  }
});

test('client ID and secret survive a restart, and the secret is not shown again', async ({ ringside }) => {
  const options = await ringside.openOptions();
  await options.clientId.fill('a-client');
  await options.clientSecret.fill('a-secret');
  await options.save.click();
  await expect(options.saved).toBeVisible();
  await ringside.restart();
  const later = await ringside.openOptions();
  await expect(later.clientId).toHaveValue('a-client');
  await expect(later.clientSecret).toHaveValue('');
  await expect(later.clientSecret).toHaveAccessibleDescription('A secret is saved. Leave empty to keep it.');
});

test('an address that is no http(s) origin is refused beside its field, and nothing is changed', async ({
  ringside,
  sandbox,
}) => {
  const options = await ringside.openOptions();
  for (const wrong of [
    'api.tenfold.com',
    'ftp://api.tenfold.com',
    'https://api.tenfold.com/v2',
    'javascript:alert(1)',
    '',
  ])
    await test.step(`"${wrong}"`, async () => {
      await options.apiAddress.fill(wrong);
      await expect(options.apiAddress).not.toHaveAttribute('aria-invalid');
      await options.save.click();
      await expect(options.apiAddress).toHaveAttribute('aria-invalid', 'true');
      await expect(options.apiAddress).toHaveAccessibleDescription(/^Enter /);
      await expect(options.betaAddress).not.toHaveAttribute('aria-invalid');
      await expect(options.saved).toBeHidden();
    });
  await options.page.reload();
  await expect(options.apiAddress).toHaveValue(sandbox.address);
});

test('each address is judged for itself, and the sentence goes when it is corrected', async ({ ringside, sandbox }) => {
  const options = await ringside.openOptions();
  await options.betaAddress.fill('nowhere');
  await options.save.click();
  await expect(options.betaAddress).toHaveAccessibleDescription(noAddress);
  await expect(options.apiAddress).not.toHaveAttribute('aria-invalid');
  await options.betaAddress.fill(sandbox.address);
  await expect(options.betaAddress).not.toHaveAttribute('aria-invalid');
  await options.save.click();
  await expect(options.saved).toBeVisible();
});

for (const answer of ['granted', 'refused'] as const) {
  test(`Chrome is asked for a host it has not granted; once ${answer}, that is what counts`, async ({
    ringside,
    sandbox,
  }) => {
    const options = await ringside.openOptions();
    // Chrome's own question is drawn outside the page, where no test can click it.
    await options.page.evaluate((isGranted) => {
      Object.assign(chrome.permissions, {
        request: ({ origins }: chrome.permissions.Permissions) => {
          document.title = origins?.join(' ') ?? '';
          return Promise.resolve(isGranted);
        },
      });
    }, answer === 'granted');
    await options.apiAddress.fill('https://tenfold.example.com');
    await options.save.click();
    await expect(options.page).toHaveTitle('https://tenfold.example.com/*');
    if (answer === 'granted') await expect(options.saved).toBeVisible();
    else await expect(options.page.getByRole('alert')).toContainText('Nothing was changed');
    await options.page.reload();
    await expect(options.apiAddress).toHaveValue(
      answer === 'granted' ? 'https://tenfold.example.com' : sandbox.address,
    );
  });
}

test('the production build points at Tenfold, can be pointed elsewhere, and has no demo account', async () => {
  const ringside = await launchRingside({ build: productionBuild });
  try {
    const options = await ringside.openOptions();
    await expect(options.apiAddress).toHaveValue('https://api.tenfold.com');
    await expect(options.betaAddress).toHaveValue('https://api-canary.tenfold.com');
    await options.apiAddress.fill('https://api-canary.tenfold.com');
    await options.clientId.fill('a-client');
    await options.save.click();
    await expect(options.saved).toBeVisible();
    await ringside.restart();
    const later = await ringside.openOptions();
    await expect(later.apiAddress).toHaveValue('https://api-canary.tenfold.com');
    await expect(later.clientId).toHaveValue('a-client');
    const panel = await ringside.openPanel();
    await expect(panel.email).toBeVisible();
    await expect(panel.demoAccount).toBeHidden();
    await expect(panel.page.getByText(DEMO_AGENT.username)).toBeHidden();
  } finally {
    await ringside.close();
  }
});
