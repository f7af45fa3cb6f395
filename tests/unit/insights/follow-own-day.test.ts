import { describe, expect, it } from 'vitest';
import { createFollowOwnDay } from '../../../lib/insights/follow-own-day.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import type { AnalyticsQuery } from '../../../lib/tenfold/analytics.ts';
import type { Analytics } from '../../../lib/tenfold/model-analytics.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, knownCall } from '../../support/samples.ts';
import { figuresOf } from './own-figures.ts';

const minuteMs = 60_000;

async function following(settings: { timezone?: string } = {}) {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, { ...agent, settings });
  const asked: { userId: string; query: AnalyticsQuery | undefined }[] = [];
  const clock = { nowMs: 1_000_000_000 };
  const server: { answer: Result<Analytics>; meanwhile?: () => Promise<void> } = {
    answer: success(figuresOf({ calls: 3 }, [])),
  };
  const ownDay = createFollowOwnDay({
    store,
    analytics: {
      user: async (userId, query) => {
        asked.push({ userId, query });
        await server.meanwhile?.();
        return server.answer;
      },
    },
    now: () => clock.nowMs,
  });
  const kept = () => store.read(stored.ownDay);
  return { store, asked, clock, server, look: () => ownDay.look(), kept };
}

describe('the own day is followed', () => {
  it('by the clocks of the user, and kept with when it came', async () => {
    const { look, asked, kept, clock } = await following({ timezone: 'Europe/Berlin' });
    await look();
    expect(asked).toEqual([{ userId: agent.userId, query: { timezone: 'Europe/Berlin' } }]);
    expect(await kept()).toMatchObject({ userId: agent.userId, atMs: clock.nowMs, day: { calls: 3 } });
  });

  it('by one request in five minutes, however often it is looked at', async () => {
    const { look, asked, clock } = await following();
    for (let minute = 0; minute < 10; minute += 1) {
      await look();
      clock.nowMs += minuteMs;
    }
    expect(asked).toHaveLength(2);
  });

  it('a minute after a call has ended', async () => {
    const { look, asked, clock, store } = await following();
    await look();
    const ended = knownCall({ status: 'finished', endedAtMs: clock.nowMs + 1000 });
    await store.write(stored.calls, { calls: [ended], watermarkMs: 0, clockOffsetMs: 0 });
    clock.nowMs += 30_000;
    await look();
    expect(asked).toHaveLength(1);
    clock.nowMs += 30_000;
    await look();
    expect(asked).toHaveLength(2);
  });

  it('and what was known stays when there is no answer', async () => {
    const { look, clock, server, kept } = await following();
    await look();
    clock.nowMs += 5 * minuteMs;
    server.answer = failure('offline', 'no network');
    await look();
    expect(await kept()).toMatchObject({ atMs: clock.nowMs - 5 * minuteMs, day: { calls: 3 } });
  });

  it('and again within a minute when the failure was one that passes, but not sooner', async () => {
    const { look, clock, server, asked, kept } = await following();
    server.answer = failure('offline', 'no network');
    await look();
    clock.nowMs += minuteMs - 1;
    await look();
    expect(asked).toHaveLength(1);
    server.answer = success(figuresOf({ calls: 3 }, []));
    clock.nowMs += 1;
    await look();
    expect(await kept()).toMatchObject({ atMs: clock.nowMs, day: { calls: 3 } });
  });

  it('no more in this session when it is refused', async () => {
    const { look, clock, server, asked, kept } = await following();
    server.answer = failure('refused', 'not for you', { status: 403 });
    await look();
    clock.nowMs += 60 * minuteMs;
    await look();
    expect(asked).toHaveLength(1);
    expect((await kept())?.day).toBeUndefined();
  });

  it('for nobody who is signed out, not even when the answer was under way', async () => {
    const { look, server, store, kept, asked } = await following();
    server.meanwhile = async () => {
      await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
      await store.remove(stored.ownDay);
    };
    await look();
    expect(await kept()).toBeNull();
    await look();
    expect(asked).toHaveLength(1);
  });
});
