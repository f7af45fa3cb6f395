import { describe, expect, it } from 'vitest';
import { changeCall } from '../../../lib/calls/actions.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { type FailureCode, failure } from '../../../lib/tenfold/result.ts';
import { settled } from '../../support/fake-clock.ts';
import { jane, knownCall } from '../../support/samples.ts';
import { createAgentAtWork, wish } from './agent-at-work.ts';

/** A request that never ends: the worker is killed while it is under way. */
const forEver = Promise.withResolvers<undefined>().promise;

describe('dialling', () => {
  it('shows the call as queued before any poll', async () => {
    const { dial, calls, intents } = await createAgentAtWork();
    expect(await dial(wish)).toEqual({ ok: true, data: { intentId: 'click' } });
    expect(await calls()).toMatchObject([
      { id: 'call-to-15125551212', number: '+15125551212', status: 'queued', direction: 'outbound' },
    ]);
    expect(await intents()).toMatchObject([{ state: 'placed', callId: 'call-to-15125551212' }]);
  });

  it('writes the intent down before the request leaves', async () => {
    const { dial, server, intents, posted, storage } = await createAgentAtWork();
    server.hold('originate', forEver);
    void dial(wish);
    await settled();
    expect(posted()).toBe(1);
    expect(storage.writes).toContain('intents');
    expect(await intents()).toMatchObject([{ id: 'click', state: 'posting' }]);
  });

  it('hands the placed call on, with the record it was dialled from', async () => {
    const { dial, handedOver } = await createAgentAtWork();
    await dial({ ...wish, record: { id: 'jane', module: 'Contact' } });
    expect(handedOver).toMatchObject([
      { id: 'click', callId: 'call-to-15125551212', record: { id: 'jane', module: 'Contact' } },
    ]);
  });

  it('does not undo what a poll already knows of the call', async () => {
    const { dial, calls, store } = await createAgentAtWork();
    const seen = knownCall({ id: 'call-to-15125551212', status: 'ringing', direction: 'outbound', records: [jane] });
    await store.write(stored.calls, { calls: [seen], watermarkMs: 1, clockOffsetMs: 0 });
    await dial(wish);
    expect(await calls()).toEqual([seen]);
  });

  it('dates the intent by the clock of the server', async () => {
    const { dial, intents, store, clock } = await createAgentAtWork();
    await store.write(stored.calls, { calls: [], watermarkMs: 1, clockOffsetMs: -90_000 });
    await dial(wish);
    expect(await intents()).toMatchObject([{ createdAtMs: clock.now(), serverTimeMs: clock.now() - 90_000 }]);
  });
});

describe('dialling twice', () => {
  it('with a double click places one call', async () => {
    const { dial, posted } = await createAgentAtWork();
    const answers = await Promise.all([dial(wish), dial({ ...wish, intentId: 'second click' })]);
    expect(answers).toEqual([
      { ok: true, data: { intentId: 'click' } },
      { ok: true, data: { intentId: 'click' } },
    ]);
    expect(posted()).toBe(1);
  });

  it('with the same message repeated places one call, however late', async () => {
    const { dial, posted, clock } = await createAgentAtWork();
    await dial(wish);
    await clock.advance(60_000);
    await dial(wish);
    expect(posted()).toBe(1);
  });

  it('after four seconds places another', async () => {
    const { dial, posted, clock } = await createAgentAtWork();
    await dial(wish);
    await clock.advance(4000);
    await dial({ ...wish, intentId: 'again' });
    expect(posted()).toBe(2);
  });

  it('places another at once when the first surely came to nothing', async () => {
    const { dial, posted, server } = await createAgentAtWork();
    server.refuse('originate', 'offline');
    await dial(wish);
    server.refuse('originate');
    await dial({ ...wish, intentId: 'again' });
    expect(posted()).toBe(2);
  });
});

it('a request that takes long is left alone by the polls meanwhile', async () => {
  const { dial, poll, server, clock, intents } = await createAgentAtWork();
  server.hold('originate', clock.pause(9000));
  const dialled = dial(wish);
  await clock.advance(8000);
  await poll();
  expect(await intents()).toMatchObject([{ state: 'posting' }]);
  await clock.advance(1000);
  await dialled;
  expect(await intents()).toMatchObject([{ state: 'placed' }]);
});

describe('a worker that was killed while dialling', () => {
  async function killedWhileDialling() {
    const atWork = await createAgentAtWork();
    atWork.server.hold('originate', forEver);
    void atWork.dial(wish);
    await settled();
    return { ...atWork, next: atWork.startWorker() };
  }

  it('has a successor that never posts the intent again', async () => {
    const { next, clock, posted } = await killedWhileDialling();
    await next.poll();
    await next.dial(wish);
    await clock.advance(60_000);
    await next.poll();
    await next.dial(wish);
    expect(posted()).toBe(1);
  });

  it('has a successor that says it does not know, when no call appears', async () => {
    const { next, clock, intents, calls } = await killedWhileDialling();
    await next.poll();
    expect(await intents()).toMatchObject([{ state: 'posting' }]);
    await clock.advance(6000);
    await next.poll();
    expect(await intents()).toMatchObject([{ state: 'unknown' }]);
    expect(await calls()).toEqual([]);
  });
});

it('calling again is a new call as soon as the first has ended, also within the same seconds', async () => {
  const { dial, store, calls, posted, clock } = await createAgentAtWork();
  const clickedAtMs = clock.now();
  await dial(wish);
  await dial({ ...wish, intentId: 'a second click' });
  const [first] = await calls();
  await changeCall(store, first?.id ?? '', { status: 'finished' });
  await clock.advance(1500);
  await dial({ ...wish, intentId: 'a second click whose message came late', atMs: clickedAtMs + 100 });
  expect(posted()).toBe(1);
  await dial({ ...wish, intentId: 'call again' });
  expect(posted()).toBe(2);
});

describe('a dial that fails', () => {
  it.each<FailureCode>(['offline', 'refused', 'rate-limited', 'signed-out'])(
    'for certain (%s) is said at once and shows no call',
    async (code) => {
      const { dial, server, intents, calls } = await createAgentAtWork();
      server.refuse('originate', code);
      expect(await dial(wish)).toMatchObject({ ok: false, error: { code } });
      expect(await intents()).toMatchObject([{ state: 'not-placed', failure: code }]);
      expect(await calls()).toEqual([]);
    },
  );

  it.each<[FailureCode, string]>([
    ['unknown-outcome', 'unknown'],
    ['bad-answer', 'unknown'],
    ['server', 'not-placed'],
  ])('without certainty (%s) waits for the list and then is %s', async (code, state) => {
    const { dial, server, intents, poll, clock } = await createAgentAtWork();
    server.refuse('originate', code);
    expect(await dial(wish)).toEqual({ ok: true, data: { intentId: 'click' } });
    expect(await intents()).toMatchObject([{ state: 'posting', failure: code }]);
    await clock.advance(6000);
    await poll();
    expect(await intents()).toMatchObject([{ state }]);
  });

  it.each([502, 504])(
    'at a gateway (%d) is unclear, for the server behind it may still place the call',
    async (status) => {
      const { dial, server, intents, poll, clock } = await createAgentAtWork();
      server.originate = () => Promise.resolve(failure('server', 'no answer from behind', { status }));
      await dial(wish);
      await clock.advance(6000);
      await poll();
      expect(await intents()).toMatchObject([{ state: 'unknown' }]);
    },
  );

  it('because of a bug leaves its intent to the list, and is not under way for ever', async () => {
    const { dial, server, intents, poll, clock } = await createAgentAtWork();
    server.hold('originate', Promise.reject(new Error('a bug')));
    expect(await dial(wish)).toMatchObject({ ok: false, error: { code: 'unknown-outcome' } });
    await clock.advance(6000);
    await poll();
    expect(await intents()).toMatchObject([{ state: 'unknown' }]);
  });
});

it('an answer that comes after the agent has signed out brings nothing back', async () => {
  const { dial, server, store, calls, handedOver } = await createAgentAtWork();
  const answer = Promise.withResolvers<undefined>();
  server.hold('originate', answer.promise);
  const dialled = dial(wish);
  await settled();
  await store.remove(stored.intents);
  await store.remove(stored.calls);
  answer.resolve(undefined);
  await dialled;
  expect(await calls()).toEqual([]);
  expect(handedOver).toEqual([]);
});
