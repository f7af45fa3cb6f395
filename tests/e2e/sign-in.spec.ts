import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_AGENT } from '../sandbox/agents.ts';
import { expect, test } from '../support/fixtures.ts';

const { username, password } = DEMO_AGENT;

/** Runs `use` against a server that answers everything with `listener`. */
async function withServer(listener: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('one click on the demo account signs in', async ({ signedOutPanel }) => {
  await signedOutPanel.demoAccount.click();
  await expect(signedOutPanel.phoneNumber).toBeVisible();
  await expect(signedOutPanel.banner).toContainText(DEMO_AGENT.name);
});

test('email and password sign in, and Enter is enough', async ({ signedOutPanel, control }) => {
  await signedOutPanel.email.fill(username);
  await signedOutPanel.password.fill(password);
  await signedOutPanel.password.press('Enter');
  await expect(signedOutPanel.phoneNumber).toBeVisible();
  expect(await control.requests('/v2/users/login')).toHaveLength(1);
});

test('the form masks the password, keeps people signed in, and asks for empty fields instead of sending them', async ({
  signedOutPanel,
  control,
}) => {
  await expect(signedOutPanel.password).toHaveAttribute('type', 'password');
  await expect(signedOutPanel.keepSignedIn).toBeChecked();
  await signedOutPanel.signInButton.click();
  await expect(signedOutPanel.email).toHaveAccessibleDescription('Enter your email.');
  await expect(signedOutPanel.password).toHaveAccessibleDescription('Enter your password.');
  expect(await control.requests('/v2/users/login')).toHaveLength(0);
});

test('a wrong password is refused with what to check, and the right one signs in', async ({ signedOutPanel }) => {
  await signedOutPanel.signIn(username, 'not the password');
  await expect(signedOutPanel.refusal).toHaveText('The email or the password is not right. Check both and try again.');
  await expect(signedOutPanel.email).toHaveValue(username);
  await signedOutPanel.signIn(username, password);
  await expect(signedOutPanel.phoneNumber).toBeVisible();
});

test('an address where nothing listens is refused with where to look', async ({ ringside }) => {
  let abandoned = '';
  await withServer(
    () => undefined,
    (address) => {
      abandoned = address;
      return Promise.resolve();
    },
  );
  const options = await ringside.openOptions();
  await options.useServer(abandoned);
  const panel = await ringside.openPanel();
  await panel.signIn(username, password);
  await expect(panel.refusal).toHaveText(
    'Tenfold cannot be reached. Check your network, or the address in Options → Server.',
  );
});

for (const status of [200, 404]) {
  test(`an address that answers ${status} with a web page is refused with where to look`, async ({ ringside }) => {
    const webPage: RequestListener = (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>');
    };
    await withServer(webPage, async (address) => {
      const options = await ringside.openOptions();
      await options.useServer(address);
      const panel = await ringside.openPanel();
      await panel.signIn(username, password);
      await expect(panel.refusal).toHaveText(
        "The address in Options → Server does not answer like Tenfold's API. Check it there.",
      );
    });
  });
}

/** The network is taken away from the worker there is: one that starts afterwards has it for its first requests. */
const tagged = { tag: '@living-worker' };

test(
  'without a network the refusal says so, and signing in works once it is back',
  tagged,
  async ({ ringside, signedOutPanel }) => {
    await ringside.setOffline(true);
    await signedOutPanel.signIn(username, password);
    await expect(signedOutPanel.refusal).toContainText('Check your network');
    await ringside.setOffline(false);
    await signedOutPanel.signInButton.click();
    await expect(signedOutPanel.phoneNumber).toBeVisible();
  },
);

test('trouble at Tenfold is told apart from a wrong password', async ({ control, signedOutPanel }) => {
  await control.fail({ path: '/v2/users/login', kind: 'status', status: 503 });
  await signedOutPanel.signIn(username, password);
  await expect(signedOutPanel.refusal).toHaveText('Tenfold has trouble at the moment. Try again in a minute.');
});

test('a server that is slow to answer is waited for, and the panel says so', async ({ control, signedOutPanel }) => {
  await control.fail({ path: '/v2/users/login', kind: 'delay', delayMs: 2500 });
  await signedOutPanel.signIn(username, password);
  await expect(signedOutPanel.page.getByRole('status')).toHaveText('No answer yet. Still waiting…');
  await expect(signedOutPanel.phoneNumber).toBeVisible();
});
