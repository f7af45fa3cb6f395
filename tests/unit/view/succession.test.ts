import { expect, it } from 'vitest';
import { notRepeatable } from '../../../lib/messages/client.ts';
import type { MessageAnswer, MessageName } from '../../../lib/messages/contract.ts';
import { createSuccession } from '../../../lib/view/succession.ts';

/** Workers that answer pings; the first one hangs on everything else, and is then replaced. */
function workers() {
  const arrived: MessageName[] = [];
  let startedAtMs = 1;
  let heldPings: (() => void)[] | undefined;
  const answerOf = (name: MessageName) => ({ ok: true, data: name === 'surface.visible' ? { startedAtMs } : null });
  const { send, look } = createSuccession((name) => {
    arrived.push(name);
    const isPing = name === 'surface.visible';
    if (isPing && heldPings !== undefined)
      return new Promise((resolve) => heldPings?.push(() => resolve(answerOf(name) as MessageAnswer<typeof name>)));
    if (startedAtMs === 1 && !isPing) return new Promise(() => undefined);
    return Promise.resolve(answerOf(name) as MessageAnswer<typeof name>);
  }, notRepeatable);
  return {
    arrived,
    send,
    look: () => look(() => send('surface.visible', {})),
    /** From now on pings wait, too, until `answerPings`. */
    holdPings: () => {
      heldPings = [];
    },
    answerPings: () => {
      for (const answer of heldPings ?? []) answer();
      heldPings = undefined;
    },
    replace: () => {
      startedAtMs += 1;
    },
  };
}

it('what a lost worker was sent is done by its successor', async () => {
  const { arrived, send, look, replace } = workers();
  await look();
  const hungUp = send('call.hangUp', { callId: 'c1' });
  replace();
  await look();
  expect(await hungUp).toEqual({ ok: true, data: null });
  expect(arrived.filter((name) => name === 'call.hangUp')).toHaveLength(2);
});

it('as long as the worker is the same, nothing is sent twice, however long an answer takes', async () => {
  const { arrived, send, look } = workers();
  await look();
  void send('call.hangUp', { callId: 'c1' });
  await look();
  await look();
  expect(arrived.filter((name) => name === 'call.hangUp')).toHaveLength(1);
});

it('what must not arrive twice is left to whoever waits for it', async () => {
  const { arrived, send, look, replace } = workers();
  await look();
  void send('session.openDashboard', {});
  replace();
  await look();
  expect(arrived.filter((name) => name === 'session.openDashboard')).toHaveLength(1);
});

it('what was sent after the question that found the successor is not lost either', async () => {
  const { send, look, replace, holdPings, answerPings } = workers();
  await look();
  holdPings();
  const looked = look();
  const hungUp = send('call.hangUp', { callId: 'c1' });
  replace();
  answerPings();
  await looked;
  await look();
  expect(await hungUp).toEqual({ ok: true, data: null });
});

it('a page that opens while the worker hangs has its command done by the successor', async () => {
  const { arrived, send, look, replace, holdPings, answerPings } = workers();
  holdPings();
  void look();
  const hungUp = send('call.hangUp', { callId: 'c1' });
  holdPings();
  replace();
  const looked = look();
  answerPings();
  await looked;
  expect(await hungUp).toEqual({ ok: true, data: null });
  expect(arrived.filter((name) => name === 'call.hangUp')).toHaveLength(2);
});

it('a page that opens sends its first command once, though no worker has said who it is', async () => {
  const { arrived, send, look, holdPings, answerPings } = workers();
  holdPings();
  const looked = look();
  void send('call.hangUp', { callId: 'c1' });
  answerPings();
  await looked;
  await look();
  await look();
  expect(arrived.filter((name) => name === 'call.hangUp')).toHaveLength(1);
});
