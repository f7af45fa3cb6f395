import { describe, expect, it } from 'vitest';
import { createRestraint } from '../../../lib/session/restraint.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, type Result } from '../../../lib/tenfold/result.ts';
import type { ApiAnswer, ApiRequest } from '../../../lib/tenfold/transport.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { startMs } from '../../support/samples.ts';

const list: ApiRequest = { method: 'GET', path: '/v2/calls' };
const slowDown = failure('rate-limited', 'slow down', { status: 429, retryAfterMs: 20_000 });

/** A server that answers as told, and when it was asked. */
function createServer() {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const clock = createFakeClock(startMs);
  const server: { answer: Result<ApiAnswer>; askedAtMs: number[]; takesMs: number } = {
    answer: answered(),
    askedAtMs: [],
    takesMs: 0,
  };
  const send = async (): Promise<Result<ApiAnswer>> => {
    server.askedAtMs.push(clock.now() - startMs);
    if (server.takesMs > 0) await clock.pause(server.takesMs);
    return server.answer;
  };
  const startWorker = () => createRestraint(send, { store, now: clock.now, random: () => 0.5, pause: clock.pause });
  return { server, clock, store, startWorker, ...startWorker() };
}

/** The server has just said that it wants to be left alone for 20 s; with the spread that is 20.5 s. */
async function toldToWait() {
  const told = createServer();
  told.server.answer = slowDown;
  await told.unasked(list);
  told.server.askedAtMs.length = 0;
  return told;
}

describe('while the server wants to be left alone', () => {
  it('nothing leaves that nobody has clicked for, and each is told how long to wait', async () => {
    const { unasked, server, clock } = await toldToWait();
    await clock.advance(5000);
    expect(await unasked(list)).toMatchObject({ ok: false, error: { code: 'rate-limited', retryAfterMs: 15_500 } });
    expect(server.askedAtMs).toEqual([]);
  });

  it('nothing leaves from a worker either that has started since', async () => {
    const { startWorker, server } = await toldToWait();
    expect(await startWorker().unasked(list)).toMatchObject({ error: { status: 429 } });
    expect(server.askedAtMs).toEqual([]);
  });

  it('what the agent has just asked for leaves, and its good answer does not end the wait', async () => {
    const { asked, unasked, server } = await toldToWait();
    server.answer = answered();
    expect((await asked(list)).ok).toBe(true);
    expect((await unasked(list)).ok).toBe(false);
    expect(server.askedAtMs).toEqual([0]);
  });

  it('a shorter wait does not shorten the longer one', async () => {
    const { asked, unasked, server, clock } = await toldToWait();
    server.answer = failure('server', 'later', { status: 503, retryAfterMs: 1000 });
    await asked(list);
    await clock.advance(19_000);
    expect(await unasked(list)).toMatchObject({ error: { status: 429 } });
  });

  it('a clock that is set back ends the wait, because nobody knows how long it still is', async () => {
    const { unasked, server, clock, store } = await toldToWait();
    await store.update(stored.restraint, (wait) => wait && { ...wait, sinceMs: clock.now() + 86_400_000 });
    server.answer = answered();
    expect((await unasked(list)).ok).toBe(true);
    expect(await store.read(stored.restraint)).toBeNull();
  });
});

describe('after the wait', () => {
  it('one request goes first, and the others stay when it is told to wait again', async () => {
    const { unasked, server, clock } = await toldToWait();
    await clock.advance(20_500);
    const answers = await Promise.all([unasked(list), unasked(list), unasked(list)]);
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(server.askedAtMs).toEqual([20_500]);
  });

  it('what has gathered leaves one after the other and apart, and soon as ever', async () => {
    const { unasked, server, clock, store } = await toldToWait();
    await clock.advance(20_500);
    server.answer = answered();
    const gathered = Promise.all(Array.from({ length: 6 }, () => unasked(list)));
    await clock.advance(5000);
    await gathered;
    expect(server.askedAtMs).toEqual([20_500, 21_250, 22_000, 22_750, 23_500, 24_250]);
    await unasked(list);
    expect(await store.read(stored.restraint)).toBeNull();
  });

  it('another failure leaves it to those who failed how long they wait', async () => {
    const { unasked, server, clock, store } = await toldToWait();
    await clock.advance(20_500);
    server.answer = failure('offline', 'no network');
    await unasked(list);
    expect(await store.read(stored.restraint)).toBeNull();
  });
});

describe('without a word of waiting', () => {
  it('everything leaves at once, whatever fails', async () => {
    const { unasked, server, clock } = createServer();
    server.answer = failure('server', 'trouble', { status: 503 });
    server.takesMs = 1000;
    const answers = Promise.all([unasked(list), unasked(list)]);
    await clock.advance(1000);
    await answers;
    expect(server.askedAtMs).toEqual([0, 0]);
  });
});
