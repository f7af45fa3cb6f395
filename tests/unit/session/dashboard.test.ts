import { expect, it } from 'vitest';
import { createDashboard } from '../../../lib/session/dashboard.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import type { ApiRequest } from '../../../lib/tenfold/transport.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { createAgentSession, credentials, grantOf, me, token, user } from './agent-session.ts';

const begin = 'GET /api/v1/users/login';

async function atWork(how: { oauth: boolean } = { oauth: true }) {
  const agentSession = createAgentSession();
  const { session, store, access, api, configureOAuth } = agentSession;
  if (how.oauth) await configureOAuth();
  await store.update(stored.server, (server) => ({ ...server, apiAddress: 'https://api.example.com' }));
  await session.signIn(credentials);
  const opened: string[] = [];
  agentSession.tenfold.reply(begin, () => success({ status: 302, body: undefined, location: '/home?team=1' }));
  const openTab = async (address: string): Promise<void> => {
    await Promise.resolve();
    opened.push(address);
  };
  return { ...agentSession, opened, openDashboard: createDashboard({ store, access, tenfold: api, openTab }) };
}

const tokensSent = (requests: readonly ApiRequest[]): unknown[] =>
  requests.filter(({ path }) => path === '/api/v1/users/login').map(({ query }) => query?.access_token);

it('the dashboard opens in a tab where its session leads, and the access token is in no tab’s address', async () => {
  const { openDashboard, opened, tenfold } = await atWork();
  expect(await openDashboard()).toEqual({ ok: true, data: null });
  expect(opened).toEqual(['https://api.example.com/home?team=1']);
  expect(tokensSent(tenfold.requests)).toEqual(['access-1']);
  expect(tenfold.requests.at(-1)).toMatchObject({ keepsCookies: true, authorized: false, redirect: 'read' });
});

it('a dashboard that begins no session is not opened, and the reason is said', async () => {
  const { openDashboard, opened, tenfold } = await atWork();
  tenfold.fail(begin, 'server', 500);
  expect(await openDashboard()).toMatchObject({ ok: false, error: { code: 'server' } });
  tenfold.answer(begin);
  expect(await openDashboard()).toMatchObject({ ok: false, error: { code: 'bad-answer', field: 'Location' } });
  expect(opened).toEqual([]);
});

it('a token that has ended is renewed first, because beginning the session does not', async () => {
  const { openDashboard, opened, tenfold, headers } = await atWork();
  tenfold.answer(token, grantOf('access-2', 'refresh-2'));
  tenfold.reply(me, () =>
    headers.at(-1) === 'Bearer access-2' ? answered({ data: user }) : failure('signed-out', 'stale', { status: 401 }),
  );
  await openDashboard();
  expect(tokensSent(tenfold.requests)).toEqual(['access-2']);
  expect(opened).toHaveLength(1);
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
