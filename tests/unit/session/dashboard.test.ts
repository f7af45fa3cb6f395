import { expect, it } from 'vitest';
import { createDashboard } from '../../../lib/session/dashboard.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure } from '../../../lib/tenfold/result.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { createAgentSession, credentials, grantOf, me, token, user } from './agent-session.ts';

async function atWork(how: { oauth: boolean } = { oauth: true }) {
  const agentSession = createAgentSession();
  const { session, store, access, api, configureOAuth } = agentSession;
  if (how.oauth) await configureOAuth();
  await store.update(stored.server, (server) => ({ ...server, apiAddress: 'https://api.example.com' }));
  await session.signIn(credentials);
  const opened: string[] = [];
  const openTab = async (address: string): Promise<void> => {
    await Promise.resolve();
    opened.push(address);
  };
  return { ...agentSession, opened, openDashboard: createDashboard({ store, access, users: api.users, openTab }) };
}

it('the dashboard opens in a tab, with the access token in its address', async () => {
  const { openDashboard, opened } = await atWork();
  expect(await openDashboard()).toEqual({ ok: true, data: null });
  expect(opened).toEqual(['https://api.example.com/api/v1/users/login?access_token=access-1&target_path=%2F']);
});

it('a token that has ended is renewed first, because a tab cannot', async () => {
  const { openDashboard, opened, tenfold, headers } = await atWork();
  tenfold.answer(token, grantOf('access-2', 'refresh-2'));
  tenfold.reply(me, () =>
    headers.at(-1) === 'Bearer access-2' ? answered({ data: user }) : failure('signed-out', 'stale', { status: 401 }),
  );
  await openDashboard();
  expect(opened).toEqual([expect.stringContaining('access_token=access-2')]);
});

it('a JWT opens no dashboard, and the reason is said', async () => {
  const { openDashboard, opened } = await atWork({ oauth: false });
  expect(await openDashboard()).toMatchObject({ ok: false, error: { code: 'refused', field: 'kind' } });
  expect(opened).toEqual([]);
});

it('an address that is none of the web is not opened', async () => {
  const { openDashboard, opened, store } = await atWork();
  await store.update(stored.server, (server) => ({ ...server, apiAddress: 'file:///etc' }));
  expect(await openDashboard()).toMatchObject({ ok: false, error: { code: 'refused', field: 'apiAddress' } });
  expect(opened).toEqual([]);
});

it('nobody who is signed out sees one', async () => {
  const { openDashboard, opened, session } = await atWork();
  await session.signOut();
  expect(await openDashboard()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(opened).toEqual([]);
});
