import { describe, expect, it } from 'vitest';
import { listedCall, startMs } from '../../support/samples.ts';
import { createAgentAtWork, wish } from './agent-at-work.ts';

/** A request that never ends. */
const forEver = Promise.withResolvers<undefined>().promise;

describe('dialling while no list of calls can be had', () => {
  async function unanswered() {
    const atWork = await createAgentAtWork();
    atWork.server.refuse('originate', 'unknown-outcome');
    await atWork.dial(wish);
    return atWork;
  }

  it('is unknown after nine seconds by itself, so that the agent can go on while polls hang or wait', async () => {
    const { clock, intents } = await unanswered();
    await clock.advance(8999);
    expect(await intents()).toMatchObject([{ state: 'posting' }]);
    await clock.advance(1);
    expect(await intents()).toMatchObject([{ state: 'unknown' }]);
  });

  it('is unknown nine seconds after each of two clicks', async () => {
    const { dial, clock, intents } = await unanswered();
    await clock.advance(4000);
    await dial({ intentId: 'another', number: '+15125551213' });
    await clock.advance(5000);
    expect(await intents()).toMatchObject([{ state: 'unknown' }, { state: 'posting' }]);
    await clock.advance(4000);
    expect(await intents()).toMatchObject([{ state: 'unknown' }, { state: 'unknown' }]);
  });

  it('is unknown when a worker that started since has no list either', async () => {
    const { startWorker, clock, intents } = await unanswered();
    clock.sleep(9000);
    await startWorker().giveUp();
    expect(await intents()).toMatchObject([{ state: 'unknown' }]);
  });

  it('is placed when a later list has its call', async () => {
    const { poll, server, clock, intents } = await unanswered();
    await clock.advance(9000);
    server.put(listedCall({ id: 'late', direction: 'outbound', startTimeMs: startMs + 1000 }));
    await clock.advance(60_000);
    await poll();
    expect(await intents()).toMatchObject([{ state: 'placed', callId: 'late' }]);
  });

  it('is not given up while its request is under way', async () => {
    const { dial, giveUp, server, clock, intents } = await createAgentAtWork();
    server.hold('originate', forEver);
    void dial(wish);
    await clock.advance(9000);
    await giveUp();
    expect(await intents()).toMatchObject([{ state: 'posting' }]);
  });
});
