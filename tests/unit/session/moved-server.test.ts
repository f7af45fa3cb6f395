import { describe, expect, it } from 'vitest';
import { createAdministration } from '../../../lib/settings/administration.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { answered } from '../../support/fake-tenfold.ts';
import {
  authorize,
  createAgentSession,
  credentials,
  grantOf,
  login,
  me,
  redirectUri,
  settings,
  token,
  tokenV2,
  user,
} from './agent-session.ts';

const elsewhere = 'https://tenfold.example.com';

/** A session, and an administrator whose policy Chrome tells late. */
async function atOwnServer(kind: 'jwt' | 'oauth' | 'code') {
  const agentSession = createAgentSession();
  const { store, vault, session, acting, tenfold } = agentSession;
  if (kind !== 'jwt') await agentSession.configureOAuth();
  if (kind === 'code') {
    tenfold.fail(token, 'not-found', 404);
    tenfold.reply(authorize, () => ({
      ok: true,
      data: { status: 302, body: undefined, location: `${redirectUri}?code=1` },
    }));
    tenfold.answer(tokenV2, grantOf('access-2', 'refresh-2'));
  }
  let policy: object = {};
  const administration = createAdministration({
    store,
    readManaged: () => Promise.resolve(policy),
    isCountry: () => true,
    keepSecret: (policyClientSecret) => vault.change({ policyClientSecret }),
    moveServer: (move) => session.moveServer('moved', move),
    stopActing: () => acting.stopActing(),
    onServerChanged: () => Promise.resolve(),
  });
  const { apiAddress } = await store.read(stored.server);
  const layDown = (values: object): Promise<void> => {
    policy = values;
    return administration.takeOver();
  };
  return { ...agentSession, apiAddress, layDown };
}

const bodies = { [login]: { data: user, accessToken: 'jwt-1' }, [token]: grantOf('access-1', 'refresh-1') };

describe('a policy that names another server', () => {
  it('signs out whoever is signed in, tells why, and leaves no token', async () => {
    const { session, layDown, account, vault, header, storage } = await atOwnServer('jwt');
    await session.signIn(credentials);
    await layDown({ apiAddress: elsewhere });
    expect(await account()).toEqual({ state: 'signed-out', reason: 'moved' });
    expect(vault.secrets).toEqual({});
    expect(await header()).toBeUndefined();
    expect(storage.asText()).not.toContain('jwt-1');
  });

  it.each([
    ['jwt', login, bodies[login]],
    ['jwt', me, { data: user }],
    ['jwt', settings, { settings: {} }],
    ['oauth', token, bodies[token]],
    ['oauth', me, { data: user }],
    ['code', login, bodies[login]],
    ['code', tokenV2, grantOf('access-2', 'refresh-2')],
    ['code', settings, { settings: {} }],
  ] as const)(
    'and comes in the middle of signing in (%s, %s) lets nobody in and shows it no token',
    async (kind, route, body) => {
      const { session, layDown, account, vault, tenfold, shownTo, apiAddress, storage } = await atOwnServer(kind);
      tenfold.reply(route, async () => {
        await layDown({ apiAddress: elsewhere });
        return answered(body);
      });
      expect(await session.signIn(credentials)).toMatchObject({ ok: false, error: { field: 'apiAddress' } });
      expect((await account()).state).toBe('signed-out');
      expect(shownTo.every((address) => address === apiAddress)).toBe(true);
      expect(storage.asText()).not.toMatch(/jwt-1|access-/);
      expect(vault.secrets).toEqual(kind === 'jwt' ? {} : { clientSecret: 'secret' });
    },
  );

  it('is where people sign in from then on', async () => {
    const { session, layDown, shownTo, account } = await atOwnServer('jwt');
    await session.signIn(credentials);
    await layDown({ apiAddress: elsewhere });
    shownTo.length = 0;
    expect(await session.signIn(credentials)).toEqual({ ok: true, data: null });
    expect(await account()).toMatchObject({ state: 'signed-in' });
    expect(new Set(shownTo)).toEqual(new Set([elsewhere]));
  });

  it('ends nothing once it is in force', async () => {
    const { session, layDown, account } = await atOwnServer('jwt');
    await layDown({ apiAddress: elsewhere });
    expect(await account()).toEqual({ state: 'signed-out', reason: 'never' });
    await session.signIn(credentials);
    await layDown({ apiAddress: elsewhere, screenPop: 'ring' });
    expect(await account()).toMatchObject({ state: 'signed-in' });
  });
});

it('a token is no token for another address, whatever the settings say meanwhile', async () => {
  const { session, access, apiAddress } = await atOwnServer('oauth');
  await session.signIn(credentials);
  expect(await access.authorization(apiAddress)).toMatchObject({ data: 'Bearer access-1' });
  expect(await access.authorization(elsewhere)).toMatchObject({ error: { code: 'signed-out' } });
});

it('a kept JWT is still for its own address when the browser starts anew', async () => {
  const { session, access, storage, apiAddress } = await atOwnServer('jwt');
  await session.signIn(credentials);
  storage.restartBrowser();
  await session.restore();
  expect(await access.authorization(apiAddress)).toMatchObject({ data: 'Bearer JWT jwt-1' });
  expect(await access.authorization(elsewhere)).toMatchObject({ ok: false });
});
