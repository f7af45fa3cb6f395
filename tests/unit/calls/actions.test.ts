import { describe, expect, it } from 'vitest';
import { createActions } from '../../../lib/calls/actions.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeCallServer } from '../../support/fake-call-server.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, apiCall, dialIntent, knownCall, startMs } from '../../support/samples.ts';

async function createActionsInACall() {
  const store = createStore(createFakeStorage());
  const server = createFakeCallServer();
  const changed: string[] = [];
  await store.write(stored.account, agent);
  const calls = [knownCall({ status: 'in-progress' }), knownCall({ id: 'two' })];
  await store.write(stored.calls, { calls, watermarkMs: startMs, clockOffsetMs: 0 });
  server.put(apiCall({ status: 'in-progress' }));
  const actions = createActions({ store, calls: server, onChanged: (callId) => changed.push(callId) });
  return {
    ...{ store, server, changed, actions },
    call: async (callId = 'one') => (await store.read(stored.calls)).calls.find(({ id }) => id === callId),
    unsupported: async () => (await store.read(stored.phoneSystem)).unsupported,
  };
}

describe('recording', () => {
  it('is shown from the moment the server has said yes, for that call only', async () => {
    const { actions, call, changed } = await createActionsInACall();
    expect(await actions.startRecording('one')).toEqual({ ok: true, data: null });
    expect([(await call())?.recording, (await call('two'))?.recording]).toEqual([true, false]);
    await actions.stopRecording('one');
    expect((await call())?.recording).toBe(false);
    expect(changed).toEqual(['one', 'one']);
  });

  it('is not shown when it was refused', async () => {
    const { actions, server, call, changed } = await createActionsInACall();
    server.refuse('startRecording', 'server');
    expect(await actions.startRecording('one')).toMatchObject({ ok: false, error: { code: 'server' } });
    expect((await call())?.recording).toBe(false);
    expect(changed).toEqual([]);
  });
});

describe('what the phone system cannot do', () => {
  it('is remembered for the organisation when it was refused during a call', async () => {
    const { actions, server, store } = await createActionsInACall();
    server.refuse('startRecording', 'not-supported', { status: 400 });
    server.refuse('hangUp', 'not-supported', { status: 400 });
    await actions.startRecording('one');
    await actions.startRecording('one');
    await actions.hangUp('one');
    expect(await store.read(stored.phoneSystem)).toEqual({
      organizationId: 'org',
      unsupported: ['recording', 'hang-up'],
    });
  });

  it.each(['ringing', 'finished'] as const)('is not concluded from a call that is %s', async (status) => {
    const { actions, server, unsupported } = await createActionsInACall();
    server.change('one', { status });
    server.refuse('hangUp', 'not-supported', { status: 400 });
    expect(await actions.hangUp('one')).toMatchObject({ ok: false, error: { code: 'not-supported' } });
    expect(await unsupported()).toEqual([]);
  });

  it('is not concluded from a call that has ended since the last poll', async () => {
    const { actions, server, unsupported, call } = await createActionsInACall();
    server.change('one', { status: 'finished' });
    server.refuse('hangUp', 'not-supported', { status: 400 });
    expect((await call())?.status).toBe('in-progress');
    await actions.hangUp('one');
    expect(await unsupported()).toEqual([]);
  });

  it.each(['refused', 'server', 'offline', 'unknown-outcome'] as const)('is not concluded from "%s"', async (code) => {
    const { actions, server, unsupported } = await createActionsInACall();
    server.refuse('hangUp', code);
    await actions.hangUp('one');
    expect(await unsupported()).toEqual([]);
  });

  it('is forgotten in another organisation', async () => {
    const { actions, server, store, unsupported } = await createActionsInACall();
    await store.write(stored.phoneSystem, { organizationId: 'elsewhere', unsupported: ['recording'] });
    server.refuse('hangUp', 'not-supported', { status: 400 });
    await actions.hangUp('one');
    expect(await unsupported()).toEqual(['hang-up']);
  });
});

describe('putting aside', () => {
  it('takes a call from the front and brings it back', async () => {
    const { actions, call } = await createActionsInACall();
    await actions.dismiss('one');
    expect((await call())?.dismissed).toBe(true);
    await actions.show('one');
    expect((await call())?.dismissed).toBe(false);
  });

  it('takes one intent away', async () => {
    const { actions, store } = await createActionsInACall();
    await store.write(stored.intents, [dialIntent(), dialIntent({ id: 'other' })]);
    await actions.dismissIntent('click');
    expect((await store.read(stored.intents)).map(({ dismissed }) => dismissed)).toEqual([true, false]);
  });
});
