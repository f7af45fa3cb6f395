import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { createAdministrator, rotate } from './administrator.ts';
import { createAgentSession, token } from './agent-session.ts';

type Administrator = Awaited<ReturnType<typeof createAdministrator>>;

/** Lets only so many writes through; whoever waits for a later one waits for ever, as a killed worker does. */
function killAfter(writes: number, { storage, vault }: Administrator): void {
  let left = writes;
  const isAlive = (): boolean => {
    left -= 1;
    return left >= 0;
  };
  const never = new Promise<never>(() => undefined);
  for (const area of [storage.local, storage.session]) {
    const { set, remove } = area;
    area.set = (values) => (isAlive() ? set.call(area, values) : never);
    area.remove = (keys) => (isAlive() ? remove.call(area, keys) : never);
  }
  const { change } = vault;
  vault.change = (secrets) => (isAlive() ? change(secrets) : never);
}

/** A worker that starts over what another left in storage and vault; the locks of a dead one are free. */
async function nextWorker({ storage, vault }: Administrator) {
  const next = createAgentSession(vault.secrets);
  for (const name of ['local', 'session'] as const) await next.storage[name].set(await storage[name].get());
  rotate(next);
  await next.session.restore();
  return next;
}

async function consistent({ account, header, vault }: Awaited<ReturnType<typeof nextWorker>>) {
  const shown = await account();
  const sent = await header();
  const acts = shown.state === 'signed-in' && shown.actingBy !== undefined;
  expect(shown).toMatchObject({ state: 'signed-in', userId: acts ? 'agent' : 'boss' });
  expect(sent).toMatch(acts ? /^Bearer agent-/ : /^Bearer boss-/);
  const kept = [vault.secrets.refreshToken, vault.secrets.ownRefreshToken].join();
  expect(kept).toMatch(acts ? /^agent-refresh-\d,boss-refresh-\d$/ : /^boss-refresh-\d,$/);
  return acts;
}

describe.each(Array.from({ length: 20 }, (_, writes) => writes))('a worker killed after %d writes', (writes) => {
  it('while the user is put in place leaves one of the two, whole', async () => {
    const administrator = await createAdministrator();
    rotate(administrator);
    killAfter(writes, administrator);
    void administrator.acting.actAs('agent');
    await settled();
    await settled();
    const next = await nextWorker(administrator);
    const acts = await consistent(next);
    const { calls } = await next.store.read(stored.calls);
    if (acts) expect(calls).toEqual([]);
  });

  it('on the way back leaves the administrator, or the user with the way still there', async () => {
    const administrator = await createAdministrator();
    rotate(administrator);
    await administrator.acting.actAs('agent');
    killAfter(writes, administrator);
    void administrator.acting.stopActing();
    await settled();
    await settled();
    const next = await nextWorker(administrator);
    await consistent(next);
    await next.acting.stopActing();
    expect(await next.account()).toMatchObject({ userId: 'boss' });
    expect(await next.header()).toMatch(/^Bearer boss-/);
  });
});

it('a refresh that is under way is over before the refresh token changes its place', async () => {
  const administrator = await createAdministrator();
  const { tenfold, access, header, acting, vault } = administrator;
  const gate = Promise.withResolvers<undefined>();
  rotate(administrator);
  const rotating = await tenfold.send({
    method: 'POST',
    path: '/api/v1/oauth/token',
    body: refreshOf('boss-refresh-1'),
  });
  tenfold.reply(token, async () => {
    await gate.promise;
    return rotating;
  });
  const renewal = access.renew((await header()) ?? '');
  await settled();
  const acts = acting.actAs('agent');
  await settled();
  gate.resolve(undefined);
  expect([(await renewal).ok, (await acts).ok]).toEqual([true, true]);
  expect(vault.secrets).toMatchObject({ refreshToken: 'agent-refresh-1', ownRefreshToken: 'boss-refresh-2' });
});

function refreshOf(refreshToken: string) {
  return { kind: 'form' as const, fields: { refresh_token: refreshToken } };
}
