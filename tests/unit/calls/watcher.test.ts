import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { settled } from '../../support/fake-clock.ts';
import { knownCall, startMs } from '../../support/samples.ts';
import { policyOf } from '../settings/policy-of.ts';
import { busy, createWatch, quiet } from './watch.ts';

describe('while a call runs', () => {
  it('there is a poll every second, and each is acted on', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = success(busy);
    await watcher.wake();
    await clock.advance(3500);
    expect(watch.polledAtMs).toEqual([0, 1000, 2000, 3000]);
    expect(watch.acted).toBe(4);
  });

  it('there is never more than one poll under way, however many ask', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = success(busy);
    watch.pollTakesMs = 3000;
    for (let tab = 0; tab < 5; tab += 1) void watcher.wake();
    await clock.advance(500);
    for (let tab = 0; tab < 5; tab += 1) void watcher.seen();
    await clock.advance(10_000);
    expect(watch.mostUnderWay).toBe(1);
    expect(watch.polledAtMs.slice(0, 2)).toEqual([0, 3000]);
  });

  it('the polling ends with the call', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = success(busy);
    await watcher.wake();
    watch.outcome = success(quiet);
    await clock.advance(60_000);
    expect(watch.polledAtMs).toEqual([0, 1000]);
    expect(clock.waits()).toEqual([]);
  });
});

describe('when somebody looks', () => {
  it('their word brings a poll about every three seconds, not more often', async () => {
    const { watch, watcher, clock } = createWatch();
    for (let second = 0; second < 7; second += 1) {
      void watcher.seen();
      await clock.advance(1000);
    }
    expect(watch.polledAtMs).toEqual([0, 3000, 6000]);
  });

  it('it counts for ten seconds', async () => {
    const { watcher, clock } = createWatch();
    expect(watcher.isAttended()).toBe(false);
    await watcher.seen();
    expect(watcher.isAttended()).toBe(true);
    await clock.advance(10_000);
    expect(watcher.isAttended()).toBe(false);
  });
});

describe('where the administrator wants Tenfold to be asked less', () => {
  const limited = async (pollingSeconds: object) => {
    const made = createWatch();
    await made.store.write(stored.policy, policyOf({ pollingSeconds }));
    await settled();
    return made;
  };

  it('a call brings fewer polls', async () => {
    const { watch, watcher, clock } = await limited({ duringCalls: 5 });
    watch.outcome = success(busy);
    await watcher.wake();
    for (let second = 0; second < 11; second += 1) {
      await clock.advance(1000);
      void watcher.seen();
    }
    expect(watch.polledAtMs).toEqual([0, 5000, 10_000]);
  });

  it('somebody’s look brings fewer polls', async () => {
    const { watch, watcher, clock } = await limited({ whileOpen: 20 });
    for (let second = 0; second < 42; second += 1) {
      void watcher.seen();
      await clock.advance(1000);
    }
    expect(watch.polledAtMs).toEqual([0, 20_000, 40_000]);
  });

  it('alarms are let pass, also by another worker; not while a call runs', async () => {
    const { watch, watcher, clock, store } = await limited({ inBackground: 120 });
    for (let alarm = 0; alarm < 8; alarm += 1) {
      await watcher.lookInBackground();
      await clock.advance(30_000);
    }
    expect(watch.polledAtMs).toEqual([0, 120_000]);
    await store.update(stored.calls, (before) => ({ ...before, calls: [knownCall({ status: 'ringing' })] }));
    await watcher.lookInBackground();
    expect(watch.polledAtMs).toHaveLength(3);
  });

  it('a command is carried out as ever', async () => {
    const { watch, watcher, clock } = await limited({ duringCalls: 30, whileOpen: 300, inBackground: 3600 });
    await watcher.wake();
    await clock.advance(1000);
    await watcher.wake();
    expect(watch.polledAtMs).toEqual([0, 1000]);
  });
});

describe('after a command', () => {
  it('there is a poll at once, or right after the one that is under way', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.pollTakesMs = 400;
    void watcher.wake();
    await clock.advance(100);
    void watcher.wake();
    await clock.advance(1000);
    expect(watch.polledAtMs).toEqual([0, 400]);
  });
});

describe('the next poll', () => {
  it('is not put off by a command in between', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = success(busy);
    await watcher.wake();
    await clock.advance(500);
    void watcher.wake();
    await clock.advance(2000);
    expect(watch.polledAtMs).toEqual([0, 500, 1000, 2000]);
  });

  it('takes the place of one that was to come later', async () => {
    const { watch, watcher, clock, store } = createWatch();
    watch.outcome = failure('server', 'down');
    await watcher.seen();
    expect(clock.waits()).toEqual([2000]);
    await clock.advance(500);
    await store.write(stored.connection, { state: 'ok' });
    watch.outcome = success(busy);
    void watcher.wake();
    await clock.advance(2200);
    expect(watch.polledAtMs).toEqual([0, 500, 1500, 2500]);
  });
});

describe('when the API is in trouble', () => {
  it('tries come later and later while somebody waits, and what is wrong can be read', async () => {
    const { watch, watcher, clock, connection } = createWatch();
    watch.outcome = failure('server', 'down', { status: 503 });
    await watcher.seen();
    expect(await connection()).toEqual({
      state: 'trouble',
      failure: 'server',
      status: 503,
      failures: 1,
      nextTryAtMs: startMs + 2000,
    });
    for (let second = 0; second < 40; second += 1) {
      void watcher.seen();
      await clock.advance(1000);
    }
    expect(watch.polledAtMs).toEqual([0, 2000, 6000, 14_000, 24_000, 34_000]);
  });

  it('the wait that the server asked for is kept, whoever asks meanwhile', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = failure('rate-limited', 'slow down', { status: 429, retryAfterMs: 30_000 });
    await watcher.seen();
    for (let second = 0; second < 40; second += 1) {
      void watcher.wake();
      void watcher.seen();
      await clock.advance(1000);
    }
    expect(watch.polledAtMs).toEqual([0, 31_000]);
  });

  it('a worker that was killed meanwhile keeps the wait as well', async () => {
    const { watch, watcher, store } = createWatch();
    await store.write(stored.connection, { state: 'trouble', nextTryAtMs: startMs + 5000 });
    await watcher.wake();
    expect(watch.polledAtMs).toEqual([]);
  });

  it('nobody is waited for when nobody looks: the alarm comes anyway', async () => {
    const { watch, watcher, clock, connection } = createWatch();
    watch.outcome = failure('offline', 'no network');
    await watcher.wake();
    expect(await connection()).toMatchObject({ state: 'offline', failures: 1 });
    expect(clock.waits()).toEqual([]);
  });

  it('a running call counts as somebody who waits', async () => {
    const { watch, watcher, clock, store } = createWatch();
    await store.write(stored.calls, { calls: [knownCall()], watermarkMs: 1, clockOffsetMs: 0 });
    watch.outcome = failure('offline', 'no network');
    await watcher.wake();
    expect(clock.waits()).toEqual([2000]);
  });

  it('the field of a bad answer can be read', async () => {
    const { watch, watcher, connection } = createWatch();
    watch.outcome = success({ ...quiet, failure: failure('bad-answer', 'odd', { field: 'data.0.id' }).error });
    await watcher.wake();
    expect(await connection()).toMatchObject({ state: 'trouble', failure: 'bad-answer', field: 'data.0.id' });
    expect(watch.acted).toBe(1);
  });

  it('it is over with the first good answer', async () => {
    const { watch, watcher, clock, connection } = createWatch();
    watch.outcome = failure('server', 'down');
    await watcher.wake();
    watch.outcome = success(quiet);
    await clock.advance(10_000);
    await watcher.wake();
    expect(await connection()).toEqual({ state: 'ok' });
  });

  it('a session that ended is no trouble of the API', async () => {
    const { watch, watcher, connection } = createWatch();
    watch.outcome = failure('signed-out', 'expired');
    await watcher.wake();
    expect(await connection()).toEqual({ state: 'ok' });
  });
});
