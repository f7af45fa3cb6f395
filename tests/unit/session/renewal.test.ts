import { describe, expect, it } from 'vitest';
import type { FreshToken } from '../../../lib/session/refresh.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { settled } from '../../support/fake-clock.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { createAgentSession, credentials, grantOf, issuedBy, login, me, token, user } from './agent-session.ts';

const refused = failure('signed-out', 'the token is stale', { status: 401 });

async function signedInByOAuth() {
  const agentSession = createAgentSession();
  await agentSession.configureOAuth();
  await agentSession.session.signIn(credentials);
  agentSession.tenfold.requests.length = 0;
  return agentSession;
}

/** The server takes access-2 only, and gives it in exchange for refresh-1, once. */
async function withStaleToken() {
  const agentSession = await signedInByOAuth();
  const { tenfold, store } = agentSession;
  let isSpent = false;
  tenfold.reply(token, () => {
    if (isSpent) return failure('refused', 'the refresh token was used', { status: 400 });
    isSpent = true;
    return answered(grantOf('access-2', 'refresh-2'));
  });
  tenfold.reply(me, async () => {
    const session = await store.read(stored.session);
    return session?.token === 'access-2' ? answered({ data: user }) : refused;
  });
  return agentSession;
}

describe('a request that meets a stale token', () => {
  it('is sent once more after one renewal', async () => {
    const { api, tenfold } = await withStaleToken();
    expect((await api.users.me()).ok).toBe(true);
    expect([tenfold.count(me), tenfold.count(token)]).toEqual([2, 1]);
  });

  it('shares the renewal with the others that met it at the same moment', async () => {
    const { api, tenfold, account } = await withStaleToken();
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.users.me()));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(tenfold.count(token)).toBe(1);
    expect(await account()).toMatchObject({ state: 'signed-in' });
  });

  it('that was renewed meanwhile is sent once more without another renewal', async () => {
    const { access, tenfold, header } = await withStaleToken();
    const stale = (await header()) ?? '';
    await access.renew(stale);
    expect(await access.renew(stale)).toEqual(success(null));
    expect(tenfold.count(token)).toBe(1);
    expect(await header()).toBe('Bearer access-2');
  });

  it('is not sent a third time', async () => {
    const { api, tenfold } = await withStaleToken();
    tenfold.reply(me, () => refused);
    expect(await api.users.me()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(tenfold.count(me)).toBe(2);
  });

  it('and cannot renew it for an outage is offline; nobody is signed out', async () => {
    const { api, tenfold, account, vault } = await withStaleToken();
    tenfold.fail(token, 'unknown-outcome');
    expect(await api.users.me()).toMatchObject({ ok: false, error: { code: 'offline', retryable: true } });
    expect(await account()).toMatchObject({ state: 'signed-in' });
    expect(vault.secrets.refreshToken).toBe('refresh-1');
  });

  it.each([
    ['signed-out', 401],
    ['refused', 400],
  ] as const)('ends the session when the renewal is refused (%s)', async (code, status) => {
    const { api, tenfold, account, vault, header } = await withStaleToken();
    tenfold.fail(token, code, status);
    expect(await api.users.me()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await account()).toMatchObject({ state: 'signed-out', reason: 'expired', userId: 'agent' });
    expect(vault.secrets).toEqual({ clientSecret: 'secret' });
    expect(await header()).toBeUndefined();
  });

  it('ends the session at once when the token was a JWT, which nothing can renew', async () => {
    const { session, api, tenfold, account, vault } = createAgentSession();
    await session.signIn(credentials);
    tenfold.reply(me, () => refused);
    expect(await api.users.me()).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await account()).toMatchObject({ state: 'signed-out', reason: 'expired' });
    expect(vault.secrets).toEqual({});
  });
});

describe('a token that is about to end', () => {
  it('is renewed a minute early', async () => {
    const { header, clock, tenfold } = await signedInByOAuth();
    tenfold.answer(token, grantOf('access-2', 'refresh-2'));
    await clock.advance(58 * 60_000);
    expect(await header()).toBe('Bearer access-1');
    await clock.advance(90_000);
    expect(await header()).toBe('Bearer access-2');
  });

  it('is used to its last second when it cannot be renewed', async () => {
    const { header, clock, tenfold } = await signedInByOAuth();
    tenfold.fail(token, 'offline');
    await clock.advance(59.5 * 60_000);
    expect(await header()).toBe('Bearer access-1');
    await clock.advance(60_000);
    expect(await header()).toBeUndefined();
  });
});

describe('a renewal that ends too late', () => {
  it('brings no token back although the exchange itself knew nothing of it', async () => {
    const exchange = Promise.withResolvers<Result<FreshToken>>();
    const { access, session, header, configureOAuth } = createAgentSession({}, () => exchange.promise);
    await configureOAuth();
    await session.signIn(credentials);
    const renewal = access.renew((await header()) ?? '');
    await session.signOut();
    exchange.resolve(success({ accessToken: 'access-2', expiresAtMs: Number.MAX_SAFE_INTEGER }));
    expect(await renewal).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await header()).toBeUndefined();
  });

  async function whileRenewing(
    meanwhile: (agentSession: Awaited<ReturnType<typeof signedInByOAuth>>) => Promise<void>,
  ) {
    const agentSession = await signedInByOAuth();
    const { tenfold, access, header } = agentSession;
    const answer = Promise.withResolvers<ReturnType<typeof answered>>();
    tenfold.reply(token, () => answer.promise);
    const renewal = access.renew((await header()) ?? '');
    await settled();
    await meanwhile(agentSession);
    answer.resolve(answered(grantOf('access-2', 'refresh-2')));
    return { ...agentSession, renewed: await renewal };
  }

  it('brings no token back after the agent has signed out', async () => {
    const { vault, header, renewed, account } = await whileRenewing(async ({ session }) => {
      await session.signOut();
    });
    expect(renewed.ok).toBe(false);
    expect(await header()).toBeUndefined();
    expect(vault.secrets).not.toHaveProperty('refreshToken');
    expect(await account()).toEqual({ state: 'signed-out', reason: 'by-user' });
  });

  it('leaves the session alone that has begun meanwhile', async () => {
    const { vault, header, account } = await whileRenewing(async ({ session, store, tenfold }) => {
      await session.signOut();
      await store.update(stored.server, (server) => ({ ...server, clientId: '' }));
      tenfold.answer(login, { data: user, accessToken: 'jwt-2' });
      await session.signIn(credentials);
    });
    expect(await header()).toBe('Bearer JWT jwt-2');
    expect(vault.secrets).toEqual({ clientSecret: 'secret', jwt: 'jwt-2', issuedBy });
    expect(await account()).toMatchObject({ state: 'signed-in' });
  });
});
