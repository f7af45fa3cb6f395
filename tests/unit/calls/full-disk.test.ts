import { describe, expect, it } from 'vitest';
import { NotKeptError } from '../../../lib/browser/not-kept.ts';
import type { PollOutcome } from '../../../lib/calls/poll.ts';
import { createWatcher } from '../../../lib/calls/watcher.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { type Result, success } from '../../../lib/tenfold/result.ts';
import { createFakeClock, settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { apiCall } from '../../support/samples.ts';
import { createAgentAtWork, wish } from './agent-at-work.ts';

describe('with a full disk', () => {
  it('a wish that cannot be written down is not dialled, and is dialled once there is room', async () => {
    const { dial, storage, posted, intents } = await createAgentAtWork();
    storage.fill();
    await expect(dial(wish)).rejects.toThrow(NotKeptError);
    expect(posted()).toBe(0);
    expect(await intents()).toEqual([]);
    storage.makeRoom();
    expect(await dial(wish)).toMatchObject({ ok: true });
    expect(posted()).toBe(1);
  });

  it('a call whose placing cannot be written down is not dialled again, and is found by the poll', async () => {
    const { dial, poll, server, storage, clock, posted, intents } = await createAgentAtWork();
    const answer = Promise.withResolvers<undefined>();
    server.hold('originate', answer.promise);
    const dialled = dial(wish);
    await settled();
    storage.fill();
    answer.resolve(undefined);
    expect(await dialled).toMatchObject({ ok: false, error: { code: 'unknown-outcome' } });
    expect(await intents()).toMatchObject([{ state: 'posting' }]);
    storage.makeRoom();
    server.put(apiCall({ id: 'two', direction: 'outbound', phoneNumber: '15125551212', startTimeMs: clock.now() }));
    await clock.advance(1000);
    await poll();
    expect(await intents()).toMatchObject([{ state: 'placed', callId: 'two' }]);
    expect(posted()).toBe(1);
  });

  it('a poll that cannot write what it saw says so, and tries again two seconds later', async () => {
    const clock = createFakeClock();
    const store = createStore(createFakeStorage());
    const found: Result<PollOutcome> = success({ effects: [], placed: [], isBusy: false });
    const answers = [Promise.reject(new NotKeptError('full')), Promise.resolve(found)];
    const watcher = createWatcher({
      store,
      giveUp: () => Promise.resolve(),
      poll: () => answers.shift() ?? Promise.resolve(found),
      act: () => Promise.resolve(),
      now: clock.now,
      random: () => 1,
      later: clock.later,
    });
    await watcher.wake();
    expect(await store.read(stored.connection)).toMatchObject({ state: 'full', nextTryAtMs: clock.now() + 2000 });
    await clock.advance(2000);
    expect(await store.read(stored.connection)).toEqual({ state: 'ok' });
  });
});
