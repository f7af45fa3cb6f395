import { describe, expect, it } from 'vitest';
import { contract, type MessageName } from '../../../lib/messages/contract.ts';
import { featureOf } from '../../../lib/messages/switched-off.ts';
import { features } from '../../../lib/settings/features.ts';
import { createWatchedRouter, message, panel } from './senders.ts';

const off = { ok: false, error: { code: 'switched-off', retryable: false } };

describe('what the administrator has switched off', () => {
  it.each([
    ['recording.start', { callId: 'one' }, 'recording'],
    ['callPage.transcript', { callId: 'one' }, 'listening'],
    ['session.actAs', { userId: 'two', name: 'Somebody' }, 'actingAs'],
    ['page.numbers', {}, 'clickToDial'],
  ] as const)('is not done: %s', async (name, input, feature) => {
    const { route, handled } = createWatchedRouter({}, [feature]);
    expect(await route(message(name, input), panel)).toMatchObject(off);
    expect(handled).toEqual([]);
    const free = createWatchedRouter();
    expect(await free.route(message(name, input), panel)).toMatchObject({ ok: true });
  });

  it.each([
    ['recording.stop', { callId: 'one' }],
    ['session.stopActing', {}],
    ['call.dial', { intentId: 'one', number: '+15125551212' }],
  ])('keeps nobody from ending it, or from calling: %s', async (name, input) => {
    const { route } = createWatchedRouter({}, features);
    expect(await route(message(name, input), panel)).toMatchObject({ ok: true });
  });

  it('covers whole rooms, whatever messages they get', () => {
    const names = Object.keys(contract) as MessageName[];
    for (const name of names.filter((each) => /^(lists?|insights|report|ownDay)\./.test(each))) {
      expect(featureOf(name), name).toBeDefined();
    }
  });
});
