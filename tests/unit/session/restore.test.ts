import { describe, expect, it } from 'vitest';
import { createAgentSession, credentials, grantOf, token } from './agent-session.ts';

async function signedIn(how: { oauth: boolean; keepSignedIn: boolean }) {
  const agentSession = createAgentSession();
  if (how.oauth) await agentSession.configureOAuth();
  await agentSession.session.signIn({ ...credentials, keepSignedIn: how.keepSignedIn });
  return agentSession;
}

describe('after the browser was closed', () => {
  it('the agent is still signed in with the JWT', async () => {
    const { storage, session, header, account } = await signedIn({ oauth: false, keepSignedIn: true });
    storage.restartBrowser();
    await session.restore();
    expect(await header()).toBe('Bearer JWT jwt-1');
    expect(await account()).toMatchObject({ state: 'signed-in' });
  });

  it('the agent is still signed in by OAuth: the first request renews the token', async () => {
    const { storage, session, header, tenfold, vault } = await signedIn({ oauth: true, keepSignedIn: true });
    tenfold.answer(token, grantOf('access-2', 'refresh-2'));
    storage.restartBrowser();
    await session.restore();
    expect(await header()).toBe('Bearer access-2');
    expect(vault.secrets.refreshToken).toBe('refresh-2');
  });

  it.each([true, false])('the agent who did not want to stay has to sign in again (OAuth: %s)', async (oauth) => {
    const { storage, session, header, account, vault } = await signedIn({ oauth, keepSignedIn: false });
    storage.restartBrowser();
    await session.restore();
    expect(await header()).toBeUndefined();
    expect(await account()).toMatchObject({ state: 'signed-out', reason: 'expired' });
    expect(vault.secrets).not.toHaveProperty('refreshToken');
    expect(vault.secrets).not.toHaveProperty('jwt');
  });

  it('an agent whose vault cannot be opened any more has to sign in again', async () => {
    const { storage, session, vault, account } = await signedIn({ oauth: false, keepSignedIn: true });
    storage.restartBrowser();
    vault.secrets = {};
    await session.restore();
    expect(await account()).toMatchObject({ state: 'signed-out', reason: 'expired' });
  });

  it('an outage of the token endpoint is offline, and the agent stays signed in', async () => {
    const { storage, session, api, tenfold, account, header } = await signedIn({ oauth: true, keepSignedIn: true });
    storage.restartBrowser();
    tenfold.fail(token, 'server', 503);
    await session.restore();
    expect(await api.users.me()).toMatchObject({ ok: false, error: { code: 'offline', status: 503 } });
    expect(await account()).toMatchObject({ state: 'signed-in' });
    tenfold.answer(token, grantOf('access-2', 'refresh-2'));
    expect(await header()).toBe('Bearer access-2');
  });
});

describe('after the worker was killed', () => {
  it.each([true, false])('the token in use is used on (staying signed in: %s)', async (keepSignedIn) => {
    const { session, header, tenfold } = await signedIn({ oauth: true, keepSignedIn });
    await session.restore();
    expect(await header()).toBe('Bearer access-1');
    expect(tenfold.count(token)).toBe(1);
  });
});

describe('before anybody has signed in', () => {
  it('nothing happens at a start', async () => {
    const { session, storage } = createAgentSession({ jwt: 'left over' });
    await session.restore();
    expect(storage.writes).toEqual([]);
  });
});
