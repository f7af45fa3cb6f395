import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, notRepeatable } from '../../../lib/messages/client.ts';
import { success } from '../../../lib/tenfold/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientTo(sendMessage: (message: unknown) => Promise<unknown>) {
  return createClient({ sendMessage, version: 1, timeoutMs: 30_000, once: notRepeatable });
}

const noAnswer = { ok: false, error: { code: 'no-answer', retryable: true } };

describe('a command', () => {
  it('travels with the version and comes back with its answer', async () => {
    const sent: unknown[] = [];
    const send = clientTo((message) => {
      sent.push(message);
      return Promise.resolve(success({ intentId: 'click' }));
    });
    const input = { intentId: 'click', number: '+15125551212' };
    expect(await send('call.dial', input)).toEqual(success({ intentId: 'click' }));
    expect(sent).toEqual([{ ringside: 1, name: 'call.dial', input }]);
  });

  it('leaves in the same turn as the click', () => {
    const sendMessage = vi.fn(() => Promise.resolve(success(null)));
    void clientTo(sendMessage)('call.hangUp', { callId: 'one' });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('leaves no timer behind', async () => {
    await clientTo(() => Promise.resolve(success(null)))('surface.visible', {});
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a worker that does not answer', () => {
  it('is no answer, after the time allowed', async () => {
    const answer = clientTo(() => Promise.withResolvers<unknown>().promise)('call.hangUp', { callId: 'one' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toMatchObject(noAnswer);
  });

  it.each([undefined, null, 'yes', {}, { ok: 'yes' }])('but says %j has not answered either', async (odd) => {
    expect(await clientTo(() => Promise.resolve(odd))('call.hangUp', { callId: 'one' })).toMatchObject(noAnswer);
  });

  it('because it was killed has a successor, which gets the message once more', async () => {
    const sendMessage = vi.fn().mockRejectedValueOnce(new Error('channel closed')).mockResolvedValueOnce(success(null));
    expect(await clientTo(sendMessage)('call.hangUp', { callId: 'one' })).toEqual(success(null));
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is asked only once to create a record, because two would be two', async () => {
    const sendMessage = vi.fn().mockRejectedValue(new Error('channel closed'));
    const create = clientTo(sendMessage)('record.create', { callId: 'one', formId: 'lead', fields: {} });
    expect(await create).toMatchObject(noAnswer);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('is asked only once to open the dashboard, because two tabs are one too many', async () => {
    const sendMessage = vi.fn().mockRejectedValue(new Error('channel closed'));
    expect(await clientTo(sendMessage)('session.openDashboard', {})).toMatchObject(noAnswer);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('and can never be reached again, in a page that an update left behind, is no exception', async () => {
    const send = clientTo(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('page.visible', {})).toMatchObject(noAnswer);
  });
});
