import { describe, expect, it } from 'vitest';
import { createHealth } from '../../../lib/session/health.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { createAgentSession, credentials } from './agent-session.ts';

const route = 'GET /v2/organizations/health-check';
const crm = { type: 'crm', name: 'salesforce', status: 'connected' };
const phone = { type: 'phone', name: 'broadsoft', status: 'limping' };

async function signedIn() {
  const agentSession = createAgentSession();
  const { session, store, tenfold, clock } = agentSession;
  await session.signIn(credentials);
  tenfold.answer(route, { data: [crm, phone] });
  const health = createHealth({ store, organizations: tenfold.api.organizations, now: clock.now });
  return { ...agentSession, health, known: () => store.read(stored.health) };
}

describe('a health check', () => {
  it('keeps how CRM and phone system are, unknown words included', async () => {
    const { health, known, clock } = await signedIn();
    expect(await health.check()).toEqual({ ok: true, data: null });
    expect(await known()).toEqual({
      checkedAtMs: clock.now(),
      triedAtMs: clock.now(),
      integrations: [
        { kind: 'crm', name: 'salesforce', state: 'connected', stateWord: 'connected' },
        { kind: 'phone', name: 'broadsoft', state: 'unknown', stateWord: 'limping' },
      ],
    });
  });

  it('without an answer says so and keeps what was known', async () => {
    const { health, known, tenfold, clock } = await signedIn();
    await health.check();
    const before = await known();
    tenfold.fail(route, 'server', 503);
    await clock.advance(1000);
    expect(await health.check()).toMatchObject({ ok: false, error: { status: 503 } });
    expect(await known()).toEqual({ ...before, triedAtMs: clock.now() });
  });

  it('brings nothing back after a sign-out', async () => {
    const { health, known, tenfold, session } = await signedIn();
    tenfold.reply(route, async () => {
      await session.signOut();
      return answered({ data: [crm] });
    });
    await health.check();
    expect((await known()).integrations).toEqual([]);
  });
});

describe('the alarm', () => {
  it('checks every five minutes and not more often, answered or not', async () => {
    const { health, tenfold, clock } = await signedIn();
    const everyHalfMinute = async (times: number): Promise<number> => {
      for (let time = 0; time < times; time += 1) {
        await health.checkWhenDue();
        await clock.advance(30_000);
      }
      return tenfold.count(route);
    };
    expect(await everyHalfMinute(10)).toBe(1);
    tenfold.fail(route, 'offline');
    expect(await everyHalfMinute(20)).toBe(3);
  });

  it('checks nothing while nobody is signed in', async () => {
    const { health, session, tenfold } = await signedIn();
    await session.signOut();
    await health.checkWhenDue();
    expect(tenfold.count(route)).toBe(0);
  });
});
