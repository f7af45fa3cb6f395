import { describe, expect, it } from 'vitest';
import { NotKeptError } from '../../../lib/browser/not-kept.ts';
import { contract } from '../../../lib/messages/contract.ts';
import { senderKind } from '../../../lib/messages/router.ts';
import { contractVersion } from '../../../lib/messages/version.ts';
import { createWatchedRouter, crmPage, message, otherExtension, own, panel } from './senders.ts';

const dial = message('call.dial', { intentId: 'click', number: '+15125551212' });
const refused = (code: string) => ({ ok: false, error: { code, retryable: false } });

describe('a message of ours', () => {
  it('reaches its handler with who sent it', async () => {
    const { route, handled } = createWatchedRouter();
    expect(await route(dial, crmPage)).toEqual({ ok: true, data: { intentId: 'click' } });
    expect(handled).toEqual([
      {
        name: 'call.dial',
        input: dial.input,
        from: { kind: 'page', origin: crmPage.origin, tabId: 7, pageAddress: crmPage.pageAddress, documentId: 'D' },
      },
    ]);
  });

  it('reaches it in the same synchronous turn, in which a side panel may be opened', () => {
    const { route, handled } = createWatchedRouter();
    void route(dial, crmPage);
    expect(handled).toHaveLength(1);
  });

  it('gets the handler’s refusal as it is', async () => {
    const answer = { ok: false as const, error: { code: 'offline' as const, message: 'no network', retryable: true } };
    const { route } = createWatchedRouter({ 'call.hangUp': () => Promise.resolve(answer) });
    expect(await route(message('call.hangUp', { callId: 'one' }), panel)).toEqual(answer);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('a bug');
      },
    ],
    ['rejects', () => Promise.reject(new Error('a bug'))],
  ])('is told of a bug when the handler %s, without its words', async (_how, handler) => {
    const { route, bugs } = createWatchedRouter({ 'session.signOut': handler });
    const answer = await route(message('session.signOut'), panel);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(JSON.stringify(answer)).not.toContain('a bug');
    expect(bugs).toMatchObject([{ name: 'session.signOut' }]);
  });
});

it('a command that could not be written down is not done, says why, and is no bug', async () => {
  const { route, bugs } = createWatchedRouter({ 'call.dial': () => Promise.reject(new NotKeptError('full')) });
  expect(await route(dial, panel)).toMatchObject({ ok: false, error: { code: 'disk-full', retryable: true } });
  expect(bugs).toEqual([]);
});

describe('what is no message of ours', () => {
  it.each([undefined, null, 7, 'call.dial', [], {}, { name: 'call.dial', input: {} }, { ringsideRefresh: 1 }])(
    'is left to others: %j',
    (other) => {
      expect(createWatchedRouter().route(other, panel)).toBeUndefined();
    },
  );
});

describe('a message is refused', () => {
  it('when it is of another version, before anything else is looked at', async () => {
    const { route } = createWatchedRouter();
    expect(await route(message('no.such.name', {}, contractVersion + 1), otherExtension)).toMatchObject(
      refused('outdated'),
    );
  });

  it.each(['no.such.name', 'toString', '__proto__', 'constructor', ''])(
    'when there is no message "%s"',
    async (name) => {
      expect(await createWatchedRouter().route(message(name), panel)).toMatchObject(refused('invalid'));
    },
  );

  it('when it comes from another extension, whatever it says', async () => {
    const { route, handled } = createWatchedRouter();
    for (const name of Object.keys(contract)) {
      expect(await route(message(name, dial.input), otherExtension)).toMatchObject(refused('forbidden'));
    }
    expect(await route(dial, { id: 'stranger', origin: own.ownOrigin })).toMatchObject(refused('forbidden'));
    expect(await route(dial, {})).toMatchObject(refused('forbidden'));
    expect(handled).toEqual([]);
  });

  it('when a page sends what only Ringside’s own pages may, before its input is looked at', async () => {
    const { route, handled } = createWatchedRouter();
    const allowed = ['call.dial', 'phone.verdicts', 'page.visible', 'page.chip'];
    for (const name of Object.keys(contract).filter((each) => !allowed.includes(each))) {
      expect(await route(message(name, 'nonsense'), crmPage)).toMatchObject(refused('forbidden'));
    }
    expect(handled).toEqual([]);
  });

  it('when Ringside’s own page sends what only pages may', async () => {
    expect(await createWatchedRouter().route(message('page.visible'), panel)).toMatchObject(refused('forbidden'));
  });

  it.each([
    ['call.dial', { intentId: 'click' }],
    ['call.dial', { intentId: '', number: '+15125551212' }],
    ['call.dial', { intentId: 'click', number: '5'.repeat(2001) }],
    ['call.dial', { intentId: 'click', number: '+15125551212', record: { id: 'jane' } }],
    ['call.hangUp', undefined],
    ['match.reject', { callId: 'one', rejected: 'yes' }],
    ['note.resolve', { callId: 'one', keep: 'both' }],
  ])('when the input of %s does not fit: %j', async (name, input) => {
    const { route, handled } = createWatchedRouter();
    expect(await route(message(name, input), panel)).toMatchObject(refused('invalid'));
    expect(handled).toEqual([]);
  });

  it('when a page sends more texts at once than it may', async () => {
    const texts = Array.from({ length: 501 }, () => '512-555-1212');
    expect(await createWatchedRouter().route(message('phone.verdicts', { texts }), crmPage)).toMatchObject(
      refused('invalid'),
    );
  });
});

describe('who sent a message', () => {
  it('is judged by what the browser says alone', () => {
    expect(senderKind(panel, own)).toBe('ringside');
    expect(senderKind({ ...panel, tabId: 3 }, own)).toBe('ringside');
    expect(senderKind(crmPage, own)).toBe('page');
    expect(senderKind({ id: own.ownId }, own)).toBe('page');
    expect(senderKind(otherExtension, own)).toBeUndefined();
  });
});
