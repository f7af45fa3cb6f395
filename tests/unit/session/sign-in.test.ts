import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { knownCall } from '../../support/samples.ts';
import { createAgentSession, credentials, issuedBy, login, me, settings, token, user } from './agent-session.ts';

describe('signing in with e-mail and password', () => {
  it('makes the agent known, with the country of the Tenfold settings', async () => {
    const { session, account } = createAgentSession();
    expect(await session.signIn(credentials)).toEqual({ ok: true, data: null });
    expect(await account()).toEqual({
      state: 'signed-in',
      userId: 'agent',
      organizationId: 'org',
      username: 'agent@example.com',
      name: 'Alex Agent',
      country: 'GB',
      kind: 'jwt',
      keepSignedIn: true,
      isAdmin: false,
      settings: { locale: 'en-GB' },
    });
  });

  it('sends requests with the JWT from then on', async () => {
    const { session, header } = createAgentSession();
    await session.signIn(credentials);
    expect(await header()).toBe('Bearer JWT jwt-1');
  });

  it('keeps the password nowhere', async () => {
    const { session, storage, vault } = createAgentSession();
    await session.signIn(credentials);
    expect(storage.asText() + JSON.stringify(vault.secrets)).not.toContain('open sesame');
  });

  it('keeps the JWT beyond the browser only when the agent wants to stay signed in', async () => {
    const staying = createAgentSession();
    await staying.session.signIn(credentials);
    expect(staying.vault.secrets).toEqual({ jwt: 'jwt-1', issuedBy });
    const leaving = createAgentSession();
    await leaving.session.signIn({ ...credentials, keepSignedIn: false });
    expect(leaving.vault.secrets).toEqual({});
  });

  it('lets the agent in when the settings cannot be read, and keeps none as if they were theirs', async () => {
    const { session, account, tenfold } = createAgentSession();
    tenfold.fail(settings, 'server', 500);
    await session.signIn(credentials);
    expect(await account()).toMatchObject({ state: 'signed-in', country: 'US' });
    expect(await account()).not.toHaveProperty('settings');
  });
});

describe('signing in with a configured client', () => {
  it('uses the OAuth grant and its access token', async () => {
    const { session, header, configureOAuth, tenfold, account, vault } = createAgentSession();
    await configureOAuth();
    await session.signIn(credentials);
    expect(tenfold.count(login)).toBe(0);
    expect(tenfold.requests[0]?.body).toMatchObject({ fields: { client_id: 'ringside', client_secret: 'secret' } });
    expect(await header()).toBe('Bearer access-1');
    expect(await account()).toMatchObject({ kind: 'oauth' });
    expect(vault.secrets).toEqual({ clientSecret: 'secret', refreshToken: 'refresh-1', grantedBy: 'v1', issuedBy });
  });

  it('keeps the refresh token out of storage, where pages of ours could read it', async () => {
    const { session, configureOAuth, storage } = createAgentSession();
    await configureOAuth();
    await session.signIn(credentials);
    expect(storage.asText()).not.toContain('refresh-1');
  });

  it('needs the secret as well as the id', async () => {
    const { session, tenfold, vault, configureOAuth } = createAgentSession();
    await configureOAuth();
    await vault.change({ clientSecret: undefined });
    await session.signIn(credentials);
    expect(tenfold.count(token)).toBe(0);
    expect(tenfold.count(login)).toBe(1);
  });
});

describe('a refused sign-in', () => {
  it.each([
    ['signed-out', 401],
    ['refused', 403],
    ['offline', undefined],
  ] as const)('(%s) says so and leaves nothing behind', async (code, status) => {
    const { session, tenfold, storage, vault } = createAgentSession();
    tenfold.fail(login, code, status);
    expect(await session.signIn(credentials)).toMatchObject({ ok: false, error: { code } });
    expect(storage.writes).toEqual([]);
    expect(vault.secrets).toEqual({});
  });

  it('leaves nothing behind when the token is good but the user cannot be read', async () => {
    const { session, tenfold, vault, header, account } = createAgentSession();
    tenfold.fail(me, 'server', 500);
    expect(await session.signIn(credentials)).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(await header()).toBeUndefined();
    expect(vault.secrets).toEqual({});
    expect(await account()).toEqual({ state: 'signed-out', reason: 'never' });
  });
});

describe('signing in again after the session expired', () => {
  async function expireWithACall() {
    const agentSession = createAgentSession();
    const { session, access, store, header } = agentSession;
    await session.signIn(credentials);
    await store.write(stored.calls, { calls: [knownCall()], watermarkMs: 1, clockOffsetMs: 0 });
    await access.renew((await header()) ?? '');
    return agentSession;
  }

  it('finds the calls again as they were', async () => {
    const { session, store } = await expireWithACall();
    await session.signIn(credentials);
    expect((await store.read(stored.calls)).calls).toHaveLength(1);
  });

  it('shows nothing of them to another user', async () => {
    const { session, store, tenfold, header } = await expireWithACall();
    const other = { ...user, id: 'other' };
    tenfold.answer(login, { data: other, accessToken: 'jwt-2' });
    tenfold.answer(me, { data: other });
    await session.signIn(credentials);
    expect((await store.read(stored.calls)).calls).toEqual([]);
    expect(await header()).toBe('Bearer JWT jwt-2');
  });
});
