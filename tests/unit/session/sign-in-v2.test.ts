import { describe, expect, it } from 'vitest';
import { success } from '../../../lib/tenfold/result.ts';
import {
  authorize,
  createAgentSession,
  credentials,
  grantOf,
  issuedBy,
  login,
  redirectUri,
  token,
  tokenV2,
} from './agent-session.ts';

const redirected = (location: string) => () => success({ status: 302, body: undefined, location });

/** A server that has switched v1's token endpoint off in one way or another. */
async function withoutV1(code: 'not-found' | 'not-supported' | 'refused' = 'not-found', status = 404) {
  const agentSession = createAgentSession();
  await agentSession.configureOAuth();
  const { tenfold } = agentSession;
  tenfold.fail(token, code, status);
  tenfold.reply(authorize, redirected(`${redirectUri}?code=code-1`));
  tenfold.answer(tokenV2, { ...grantOf('access-1', 'refresh-1'), expires_in: '3600' });
  return agentSession;
}

describe('signing in where v1 is gone', () => {
  it.each([
    ['not-found', 404],
    ['not-supported', 405],
    ['not-supported', 501],
    ['refused', 410],
  ] as const)('(%s, %d) ends as an OAuth session all the same', async (code, status) => {
    const { session, header, account, vault } = await withoutV1(code, status);
    expect(await session.signIn(credentials)).toEqual({ ok: true, data: null });
    expect(await header()).toBe('Bearer access-1');
    expect(await account()).toMatchObject({ state: 'signed-in', kind: 'oauth' });
    expect(vault.secrets).toEqual({ clientSecret: 'secret', refreshToken: 'refresh-1', grantedBy: 'v2', issuedBy });
  });

  it('authorizes the client with the JWT of the login, and redeems the code', async () => {
    const { session, tenfold, headers } = await withoutV1();
    await session.signIn(credentials);
    const asked = tenfold.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.slice(0, 4)).toEqual([token, login, authorize, tokenV2]);
    expect(headers.slice(0, 2)).toEqual(['Bearer JWT jwt-1', 'Bearer access-1']);
    expect(tenfold.requests[2]?.body).toMatchObject({ value: { redirect_uri: redirectUri, client_id: 'ringside' } });
    expect(tenfold.requests[3]?.body).toMatchObject({ value: { client_secret: 'secret', code: 'code-1' } });
  });

  it('keeps the password and the JWT nowhere', async () => {
    const { session, storage, vault } = await withoutV1();
    await session.signIn(credentials);
    expect(storage.asText() + JSON.stringify(vault.secrets)).not.toMatch(/open sesame|jwt-1/);
  });

  it('refreshes at v2 as well, with JSON, also after the browser was closed', async () => {
    const { session, storage, tenfold, header, vault } = await withoutV1();
    await session.signIn(credentials);
    tenfold.answer(tokenV2, grantOf('access-2', 'refresh-2'));
    storage.restartBrowser();
    expect(await session.restore()).toBe(true);
    expect(await header()).toBe('Bearer access-2');
    expect(tenfold.requests.at(-1)?.body).toMatchObject({ kind: 'json', value: { refresh_token: 'refresh-1' } });
    expect(tenfold.count(token)).toBe(1);
    expect(vault.secrets).toMatchObject({ refreshToken: 'refresh-2', grantedBy: 'v2' });
  });

  it.each([
    ['the redirect leads elsewhere', redirected('https://evil.example.com/?code=code-1')],
    ['the redirect brings no code', redirected(redirectUri)],
    ['the client is refused', redirected(`${redirectUri}?error=access_denied`)],
  ])('signs nobody in and leaves nothing behind when %s', async (_, reply) => {
    const { session, tenfold, header, vault, account } = await withoutV1();
    tenfold.reply(authorize, reply);
    expect((await session.signIn(credentials)).ok).toBe(false);
    expect(await header()).toBeUndefined();
    expect(vault.secrets).toEqual({ clientSecret: 'secret' });
    expect(await account()).toEqual({ state: 'signed-out', reason: 'never' });
  });
});

describe('signing in where v1 is there', () => {
  it.each([
    ['signed-out', 401],
    ['server', 503],
    ['unknown-outcome', undefined],
  ] as const)('is not tried at v2 when v1 says no or fails (%s)', async (code, status) => {
    const { session, configureOAuth, tenfold } = createAgentSession();
    await configureOAuth();
    tenfold.fail(token, code, status);
    expect(await session.signIn(credentials)).toMatchObject({ ok: false, error: { code } });
    expect(tenfold.count(login)).toBe(0);
  });

  it('goes on at v2 when v1 is switched off during the session', async () => {
    const { session, configureOAuth, tenfold, storage, header, vault } = createAgentSession();
    await configureOAuth();
    await session.signIn(credentials);
    tenfold.fail(token, 'not-found', 404);
    tenfold.answer(tokenV2, grantOf('access-2', 'refresh-2'));
    storage.restartBrowser();
    await session.restore();
    expect(await header()).toBe('Bearer access-2');
    expect(vault.secrets).toMatchObject({ refreshToken: 'refresh-2', grantedBy: 'v2' });
  });
});
