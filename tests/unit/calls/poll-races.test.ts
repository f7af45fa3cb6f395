import { describe, expect, it } from 'vitest';
import { changeCall } from '../../../lib/calls/actions.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { agent, apiCall, dialIntent, knownCall, startMs } from '../../support/samples.ts';
import { createAgentAtWork } from './agent-at-work.ts';

/** A poll that is under way: `question` has been asked and is not yet answered. */
async function pollHeldAt(question: string) {
  const atWork = await createAgentAtWork();
  const { server, store, poll } = atWork;
  server.put(apiCall({ status: 'in-progress' }));
  await store.write(stored.calls, { calls: [knownCall()], watermarkMs: startMs, clockOffsetMs: 0 });
  const answer = Promise.withResolvers<undefined>();
  server.hold(question, answer.promise);
  const polled = poll();
  await settled();
  return {
    ...atWork,
    finish: async () => {
      answer.resolve(undefined);
      return polled;
    },
  };
}

describe.each(['list', 'get'])('a poll whose %s is under way', (question) => {
  it('writes nothing when the agent signs out meanwhile', async () => {
    const { finish, store, storage } = await pollHeldAt(question);
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await store.remove(stored.calls);
    storage.writes.length = 0;
    expect(await finish()).toMatchObject({ data: { effects: [], isBusy: false } });
    expect(storage.writes).toEqual([]);
  });

  it('writes nothing when somebody else signs in meanwhile', async () => {
    const { finish, store, storage } = await pollHeldAt(question);
    await store.write(stored.account, { ...agent, userId: 'colleague' });
    storage.writes.length = 0;
    await finish();
    expect(storage.writes).toEqual([]);
  });

  it('does not undo a command that was carried out meanwhile', async () => {
    const { finish, store, calls, changes, poll } = await pollHeldAt(question);
    await changeCall(store, 'one', { linkedRecordId: 'jane' });
    changes.note('one');
    await finish();
    expect(await calls()).toMatchObject([{ status: 'ringing', linkedRecordId: 'jane' }]);
    await poll();
    expect(await calls()).toMatchObject([{ status: 'ringing' }]);
  });

  it('sees the call again with the next poll', async () => {
    const { finish, clock, calls, changes, poll } = await pollHeldAt(question);
    changes.note('one');
    await finish();
    await clock.advance(1000);
    await poll();
    expect(await calls()).toMatchObject([{ status: 'in-progress' }]);
  });

  it('never brings a call back to life that has ended meanwhile', async () => {
    const { finish, store, calls } = await pollHeldAt(question);
    await changeCall(store, 'one', { status: 'finished', endedAtMs: startMs });
    await finish();
    expect(await calls()).toMatchObject([{ status: 'finished', endedAtMs: startMs }]);
  });

  it('keeps a call that was dialled meanwhile', async () => {
    const { finish, dial, calls } = await pollHeldAt(question);
    await dial({ intentId: 'click', number: '+15125550000' });
    await finish();
    expect((await calls()).map(({ id }) => id).sort()).toEqual(['call-to-15125550000', 'one']);
  });
});

it('what a command changed counts as newer for half a minute', async () => {
  const { changes, clock } = await createAgentAtWork();
  changes.note('one');
  expect([...changes.since(startMs)]).toEqual(['one']);
  expect([...changes.since(startMs + 1)]).toEqual([]);
  await clock.advance(30_001);
  expect([...changes.since(startMs)]).toEqual([]);
});

it('an intent put aside by the agent stays as it is', async () => {
  const { poll, store, intents, clock } = await createAgentAtWork();
  await store.write(stored.intents, [dialIntent({ state: 'unknown', dismissed: true })]);
  await clock.advance(60_000);
  await poll();
  expect(await intents()).toMatchObject([{ state: 'unknown', dismissed: true }]);
});
