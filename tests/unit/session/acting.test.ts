import { describe, expect, it } from 'vitest';
import { drafts, stored } from '../../../lib/settings/stored.ts';
import { draftOf } from '../../support/samples.ts';
import { boss, createAdministrator, customerOfBoss, rotate } from './administrator.ts';
import { actingToken, createAgentSession, credentials, issuedBy, token } from './agent-session.ts';

async function actingForAgent() {
  const administrator = await createAdministrator();
  rotate(administrator);
  await administrator.acting.actAs('agent');
  return administrator;
}

describe('acting as a user', () => {
  it('shows that user, and who it is that acts', async () => {
    const { account, header } = await actingForAgent();
    expect(await account()).toMatchObject({
      state: 'signed-in',
      userId: 'agent',
      name: 'Alex Agent',
      kind: 'oauth',
      actingBy: { userId: 'boss', name: 'Bea Boss' },
    });
    expect(await header()).toBe('Bearer agent-1');
  });

  it('asks in the administrator’s name', async () => {
    const { tenfold, headers } = await actingForAgent();
    const asked = tenfold.requests.find(({ path }) => path.endsWith('/token/create'));
    expect(asked?.body).toMatchObject({ fields: { client_id: 'ringside', client_secret: 'secret', userId: 'agent' } });
    expect(headers.at(-1)).toBe('Bearer boss-1');
  });

  it('puts the administrator’s calls away', async () => {
    const { storage } = await actingForAgent();
    expect(storage.asText()).not.toContain(customerOfBoss);
  });

  it('leaves the administrator’s unsent note waiting for the administrator', async () => {
    const administrator = await createAdministrator();
    await administrator.store.write(drafts.item('one'), draftOf({ userId: 'boss' }));
    await administrator.acting.actAs('agent');
    expect((await administrator.store.readFamily(drafts)).get('one')).toMatchObject({ userId: 'boss' });
  });

  it('takes on that user’s settings with the next look at the profile', async () => {
    const { profile, account } = await actingForAgent();
    await profile.refresh();
    expect(await account()).toMatchObject({ userId: 'agent', country: 'DE', settings: { locale: 'de-DE' } });
  });

  it('renews the user’s token and leaves the administrator’s refresh token alone', async () => {
    const { clock, header, vault } = await actingForAgent();
    await clock.advance(60 * 60_000);
    expect(await header()).toBe('Bearer agent-2');
    expect(vault.secrets).toMatchObject({ refreshToken: 'agent-refresh-2', ownRefreshToken: 'boss-refresh-1' });
  });

  it('outlives a restart of the browser', async () => {
    const { storage, session, header, account } = await actingForAgent();
    storage.restartBrowser();
    await session.restore();
    expect(await header()).toBe('Bearer agent-2');
    expect(await account()).toMatchObject({ userId: 'agent', actingBy: { userId: 'boss' } });
  });

  it('asked for twice happens once', async () => {
    const { acting, tenfold } = await actingForAgent();
    expect((await acting.actAs('agent')).ok).toBe(true);
    expect(tenfold.count(actingToken)).toBe(1);
  });
});

describe('the way back', () => {
  it('leads to the administrator as before', async () => {
    const { acting, account, header, vault, store } = await actingForAgent();
    expect(await acting.stopActing()).toEqual({ ok: true, data: null });
    expect(await account()).toMatchObject({ userId: 'boss', name: 'Bea Boss', isAdmin: true, country: 'GB' });
    expect(await account()).not.toHaveProperty('actingBy');
    expect(await header()).toBe('Bearer boss-2');
    expect(vault.secrets).toEqual({
      clientSecret: 'secret',
      refreshToken: 'boss-refresh-2',
      grantedBy: 'v1',
      issuedBy,
    });
    expect(await store.read(stored.ownAccount)).toBeNull();
  });

  it('is there after a restart of the browser, too', async () => {
    const { storage, session, acting, header } = await actingForAgent();
    storage.restartBrowser();
    await session.restore();
    await acting.stopActing();
    expect(await header()).toBe('Bearer boss-2');
  });

  it('shows nothing of the user’s calls', async () => {
    const { acting, store } = await actingForAgent();
    await store.write(stored.calls, { calls: [], watermarkMs: 77, clockOffsetMs: 0 });
    await acting.stopActing();
    expect(await store.read(stored.calls)).toMatchObject({ watermarkMs: 0 });
  });

  it('leads on to another user', async () => {
    const { acting, tenfold, account } = await actingForAgent();
    tenfold.answer('GET /v2/users/other', { data: { ...boss, id: 'other', isAdmin: false } });
    expect(await acting.actAs('other')).toMatchObject({ ok: false, error: { field: 'actingBy' } });
    await acting.stopActing();
    expect((await acting.actAs('other')).ok).toBe(true);
    expect(await account()).toMatchObject({ userId: 'other', actingBy: { userId: 'boss' } });
  });

  it('is not needed by who acts for nobody', async () => {
    const { acting, account } = await createAdministrator();
    expect((await acting.stopActing()).ok).toBe(true);
    expect(await account()).toMatchObject({ userId: 'boss' });
  });
});

describe('signing out while acting', () => {
  it('ends both sessions', async () => {
    const { session, vault, store, header, storage } = await actingForAgent();
    await session.signOut();
    expect(await header()).toBeUndefined();
    expect(vault.secrets).toEqual({ clientSecret: 'secret' });
    expect(await store.read(stored.ownAccount)).toBeNull();
    expect(storage.asText()).not.toMatch(/Boss|Agent/);
  });

  it('is what a refused renewal comes to as well', async () => {
    const { clock, tenfold, header, vault, account } = await actingForAgent();
    tenfold.fail(token, 'refused', 400);
    await clock.advance(60 * 60_000);
    expect(await header()).toBeUndefined();
    expect(vault.secrets).toEqual({ clientSecret: 'secret' });
    expect(await account()).toEqual({ state: 'signed-out', reason: 'expired', userId: 'agent' });
  });
});

describe('who may not act', () => {
  it('is whoever is no administrator', async () => {
    const { session, acting, configureOAuth, tenfold } = createAgentSession();
    await configureOAuth();
    await session.signIn(credentials);
    expect(await acting.actAs('boss')).toMatchObject({ ok: false, error: { code: 'refused', field: 'isAdmin' } });
    expect(tenfold.count(actingToken)).toBe(0);
  });

  it('is whoever is signed in with a JWT', async () => {
    const { session, acting } = createAgentSession();
    await session.signIn(credentials);
    expect(await acting.actAs('boss')).toMatchObject({ ok: false, error: { code: 'refused', field: 'kind' } });
  });

  it('is nobody at all', async () => {
    const { acting } = createAgentSession();
    expect(await acting.actAs('boss')).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });

  it('is an administrator for the own account', async () => {
    const { acting } = await createAdministrator();
    expect(await acting.actAs('boss')).toMatchObject({ ok: false, error: { code: 'refused', field: 'userId' } });
  });

  it.each([actingToken, 'GET /v2/users/agent'])('is whom the server refuses (%s); nothing changes', async (route) => {
    const { acting, tenfold, account, header, vault } = await createAdministrator();
    tenfold.fail(route, 'refused', 403);
    const before = { ...vault.secrets };
    expect(await acting.actAs('agent')).toMatchObject({ ok: false, error: { status: 403 } });
    expect(await account()).toMatchObject({ userId: 'boss' });
    expect(await header()).toBe('Bearer boss-1');
    expect(vault.secrets).toEqual(before);
  });
});
