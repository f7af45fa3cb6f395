import { describe, expect, it } from 'vitest';
import type { GrantedBy, SessionGrant } from '../../../lib/session/grants.ts';
import { createRefresh } from '../../../lib/session/refresh.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeLocks } from '../../support/fake-locks.ts';
import { createFakeVault } from '../../support/fake-vault.ts';

/** A server that rotates: each refresh token is good once. */
function rotating() {
  let valid = 1;
  const asked: string[] = [];
  const askedOf: GrantedBy[] = [];
  const grant = (_client: unknown, refreshToken: string, grantedBy: GrantedBy): Promise<Result<SessionGrant>> => {
    asked.push(refreshToken);
    askedOf.push(grantedBy);
    if (refreshToken !== `refresh-${valid}`) return Promise.resolve(failure('refused', 'spent', { status: 400 }));
    valid += 1;
    return Promise.resolve(
      success({ accessToken: `access-${valid}`, refreshToken: `refresh-${valid}`, expiresInS: 60, grantedBy }),
    );
  };
  return { grant, asked, askedOf };
}

function refreshing() {
  const vault = createFakeVault({ refreshToken: 'refresh-1', clientSecret: 'secret' });
  const server = rotating();
  const locks = createFakeLocks();
  const create = () => createRefresh({ vault, locks, grant: server.grant, now: () => 1000 });
  return { vault, server, create, refresh: create() };
}

const addresses = { api: 'https://api.example.com', beta: 'https://beta.example.com' };
const from = (staleToken: string) => ({ clientId: 'ringside', staleToken, addresses });

describe('exchanging the refresh token', () => {
  it('gives a token and the moment it ends', async () => {
    const { refresh } = refreshing();
    expect(await refresh(from('access-1'))).toEqual(success({ accessToken: 'access-2', expiresAtMs: 61_000 }));
  });

  it('happens once for all who hold the same stale token', async () => {
    const { refresh, server } = refreshing();
    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(from('access-1'))));
    expect(server.asked).toEqual(['refresh-1']);
    expect(new Set(answers.map((answer) => (answer.ok ? answer.data.accessToken : '')))).toEqual(new Set(['access-2']));
  });

  it('happens again for the token that came of it', async () => {
    const { refresh, server } = refreshing();
    await refresh(from('access-1'));
    await refresh(from('access-2'));
    expect(server.asked).toEqual(['refresh-1', 'refresh-2']);
  });

  it('gives the latest token to one who comes with a much older one', async () => {
    const { refresh, server } = refreshing();
    await refresh(from('access-1'));
    await refresh(from('access-2'));
    expect(await refresh(from('access-1'))).toMatchObject({ data: { accessToken: 'access-3' } });
    expect(server.asked).toHaveLength(2);
  });

  it('goes back to the version that granted, also after a restart of the document', async () => {
    const { vault, server, create } = refreshing();
    vault.secrets = { ...vault.secrets, grantedBy: 'v2' };
    await create()(from('access-1'));
    expect(vault.secrets).toMatchObject({ refreshToken: 'refresh-2', grantedBy: 'v2' });
    expect(server.askedOf).toEqual(['v2']);
  });

  it('gives no token of one session to another that has begun since', async () => {
    const { vault, server, refresh } = refreshing();
    await refresh(from(''));
    vault.secrets = { ...vault.secrets, refreshToken: 'somebody else’s' };
    expect(await refresh(from(''))).toMatchObject({ ok: false });
    expect(server.asked).toEqual(['refresh-1', 'somebody else’s']);
  });

  it('happens again also when the server gave the same access token back', async () => {
    const vault = createFakeVault({ refreshToken: 'refresh-1' });
    let asked = 0;
    const refresh = createRefresh({
      vault,
      locks: createFakeLocks(),
      grant: () => {
        asked += 1;
        const accessToken = asked < 2 ? 'access-1' : 'access-2';
        return Promise.resolve(
          success({ accessToken, refreshToken: 'refresh-1', expiresInS: 60, grantedBy: 'v1' as const }),
        );
      },
      now: () => 1000,
    });
    await refresh(from('access-1'));
    expect(await refresh(from('access-1'))).toMatchObject({ data: { accessToken: 'access-2' } });
  });

  it('takes turns with another document that does the same', async () => {
    const { create, server } = refreshing();
    const [one, other] = [create(), create()];
    const answers = await Promise.all([one(from('access-1')), other(from('access-1'))]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(server.asked).toEqual(['refresh-1', 'refresh-2']);
  });

  it('has the new refresh token durable before the access token is handed out', async () => {
    const { vault, refresh } = refreshing();
    const written = Promise.withResolvers<undefined>();
    const real = { ...vault };
    vault.change = async (secrets) => {
      await written.promise;
      await real.change(secrets);
    };
    let isHandedOut = false;
    const refreshed = refresh(from('access-1')).finally(() => {
      isHandedOut = true;
    });
    await settled();
    expect(isHandedOut).toBe(false);
    written.resolve(undefined);
    await refreshed;
    expect(vault.secrets.refreshToken).toBe('refresh-2');
  });

  it('hands no access token out when the refresh token could not be kept', async () => {
    const { vault, refresh } = refreshing();
    vault.change = () => Promise.reject(new Error('the disk is full'));
    await expect(refresh(from('access-1'))).rejects.toThrow('the disk is full');
  });

  it('is signed out without a refresh token', async () => {
    const { vault, refresh, server } = refreshing();
    vault.secrets = {};
    expect(await refresh(from('access-1'))).toMatchObject({ error: { code: 'signed-out' } });
    expect(server.asked).toEqual([]);
  });

  it('offers a server no refresh token of another', async () => {
    const { vault, refresh, server } = refreshing();
    vault.secrets = { refreshToken: 'refresh-1', issuedBy: 'https://old.example.com' };
    expect(await refresh(from('access-1'))).toMatchObject({ error: { code: 'signed-out' } });
    expect(server.asked).toEqual([]);
  });

  it('tells a refusal and keeps what it has', async () => {
    const { vault, refresh } = refreshing();
    vault.secrets = { refreshToken: 'spent long ago' };
    expect(await refresh(from('access-1'))).toMatchObject({ error: { code: 'refused' } });
    expect(vault.secrets).toEqual({ refreshToken: 'spent long ago' });
  });
});
