/** The session over real HTTP with the sandbox, as in the worker but for the browser's own parts. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createAccess } from '../../../lib/session/access.ts';
import { createActing } from '../../../lib/session/acting.ts';
import { createAuthorizedSend } from '../../../lib/session/authorized.ts';
import { createRegrant } from '../../../lib/session/grants.ts';
import { createRefresh } from '../../../lib/session/refresh.ts';
import { createSession } from '../../../lib/session/session.ts';
import { createWipe } from '../../../lib/session/wipe.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createTenfold } from '../../../lib/tenfold/client.ts';
import { createTransport } from '../../../lib/tenfold/transport.ts';
import { ADMINISTRATOR, COLLEAGUE, DEMO_AGENT } from '../../sandbox/agents.ts';
import { createSandbox, type SandboxAddresses } from '../../sandbox/sandbox.ts';
import { createControl } from '../../support/control.ts';
import { createFakeLocks } from '../../support/fake-locks.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeVault } from '../../support/fake-vault.ts';
import { redirectUri } from './agent-session.ts';

const sandbox = createSandbox();
let server: SandboxAddresses;
beforeAll(async () => {
  server = await sandbox.start();
});
beforeEach(() => createControl(server.control).reset());
afterAll(() => sandbox.stop());

async function worker() {
  const { address, clientId, clientSecret } = server;
  const store = createStore(createFakeStorage());
  await store.update(stored.server, (before) => ({ ...before, apiAddress: address, clientId, hasClientSecret: true }));
  const vault = createFakeVault({ clientSecret });
  const locks = createFakeLocks();
  const transport = createTransport({
    fetch,
    addresses: () => Promise.resolve({ api: address, beta: address }),
    authorization: (at) => access.authorization(at),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 5000,
  });
  const now = () => Date.now();
  const refresh = createRefresh({ vault, locks, grant: createRegrant(createTenfold(transport).oauth), now });
  const access = createAccess({ store, vault, refresh, now });
  const tenfold = createTenfold(createAuthorizedSend(transport, access));
  const wipe = createWipe(store, { clear: () => Promise.resolve() });
  const acting = createActing({ store, vault, locks, tenfold, wipe, now });
  const session = createSession({ store, vault, access, acting, tenfold, redirectUri, wipe });
  const signIn = ({ username, password }: { username: string; password: string }) =>
    session.signIn({ username, password, keepSignedIn: true });
  /** Without a client a session is a JWT, which nothing can renew. */
  const forgetClient = () =>
    store.update(stored.server, (before) => ({ ...before, clientId: '', hasClientSecret: false }));
  return { vault, acting, session, tenfold, signIn, forgetClient, control: createControl(server.control) };
}

it.each(['v1', 'v2'] as const)('a session granted by %s is renewed there, once for six who ask at once', async (by) => {
  const { tenfold, vault, signIn, control } = await worker();
  if (by === 'v2') await control.fail({ path: '/api/v1/oauth/token', kind: 'status', status: 404, count: 1000 });
  expect(await signIn(DEMO_AGENT)).toEqual({ ok: true, data: null });
  expect(vault.secrets.grantedBy).toBe(by);
  await control.expireTokens();
  await control.forgetRequests();
  const answers = await Promise.all(Array.from({ length: 6 }, () => tenfold.users.me()));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const renewals = (await control.requests()).filter(({ path }) => path.endsWith('/oauth/token'));
  expect(renewals.map(({ method, path }) => `${method} ${path}`)).toEqual([
    by === 'v1' ? 'POST /api/v1/oauth/token' : 'PUT /v2/oauth/token',
  ]);
});

it('an administrator acts as an agent, through a renewal, and comes back', async () => {
  const { tenfold, acting, signIn, control } = await worker();
  const whoAmI = async () => {
    const me = await tenfold.users.me();
    return me.ok ? me.data.name : me.error.code;
  };
  await signIn(ADMINISTRATOR);
  expect(await acting.actAs(DEMO_AGENT.id)).toEqual({ ok: true, data: null });
  expect(await whoAmI()).toBe(DEMO_AGENT.name);
  await control.expireTokens();
  expect(await whoAmI()).toBe(DEMO_AGENT.name);
  await acting.stopActing();
  expect(await whoAmI()).toBe(ADMINISTRATOR.name);
});

it('an agent cannot act as a colleague', async () => {
  const { acting, signIn } = await worker();
  await signIn(DEMO_AGENT);
  expect(await acting.actAs(COLLEAGUE.id)).toMatchObject({ ok: false, error: { code: 'refused', field: 'isAdmin' } });
});

it.each(['jwt', 'oauth'] as const)('a 401 of the beta host ends no session (%s)', async (kind) => {
  const { tenfold, signIn, control, forgetClient } = await worker();
  if (kind === 'jwt') await forgetClient();
  await signIn(DEMO_AGENT);
  await control.fail({ path: '/v2/contact-lists', kind: 'status', status: 401 });
  expect(await tenfold.contactLists.list()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect((await tenfold.users.me()).ok).toBe(true);
  expect((await tenfold.contactLists.list()).ok).toBe(true);
});
