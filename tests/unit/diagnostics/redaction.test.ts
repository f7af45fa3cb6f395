import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bugHappening, followStore, watchRefresh, watchRequests } from '../../../lib/diagnostics/following.ts';
import { createLog } from '../../../lib/diagnostics/log.ts';
import { logText } from '../../../lib/diagnostics/log-text.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { noteStates, stored } from '../../../lib/settings/stored.ts';
import { type FailureCode, failure } from '../../../lib/tenfold/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, dialIntent, noteState } from '../../support/samples.ts';

/** Everything in a day's work that is nobody else's business. */
interface Secrets {
  digits: string;
  token: string;
  note: string;
  name: string;
}

/** The same day whoever lives it: only the secrets differ. */
async function logOfADay({ digits, token, note, name }: Secrets, code: FailureCode): Promise<string> {
  const storage = createFakeStorage();
  const clock = createFakeClock(Date.UTC(2026, 2, 12, 15, 4, 0));
  const store = createStore(storage);
  const log = createLog({ store: createStore(storage), ...clock });
  followStore(store, log);
  const failed = failure(code, `${token} ${note} ${name} +${digits}`, { status: 503, field: name });
  const send = watchRequests(() => Promise.resolve(failed), log);
  const refresh = watchRefresh(() => Promise.resolve(failed), log);

  await store.write(stored.account, { ...agent, name, username: token, userId: note });
  const intent = dialIntent({ id: token, number: `+${digits}`, failure: code });
  await store.write(stored.intents, [intent]);
  await store.write(stored.intents, [{ ...intent, state: 'unknown', callId: digits }]);
  await send({ method: 'PUT', path: `/v2/calls/${encodeURIComponent(note)}`, query: { q: name } });
  await send({ method: 'GET', path: `/v2/crm/records/${digits}/${encodeURIComponent(token)}` });
  await refresh();
  await store.write(noteStates.item(digits), noteState({ state: 'conflict', savedDescription: note, theirs: name }));
  await store.write(stored.connection, { state: 'trouble', failure: code, status: 503, field: note });
  log.note(bugHappening('call.dial', Object.assign(new Error(note), { name: token })));
  await store.write(stored.account, { state: 'signed-out', reason: 'expired', userId: name });
  await clock.advance(1000);
  return logText(await log.read(), { version: '1.2.3', browser: 'Chromium 156', isSandbox: false });
}

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const digits = fc.stringMatching(/^\d{5,13}$/);
const secrets = fc.record({ digits, token: text, note: text, name: text });
const code = fc.constantFrom<FailureCode>(
  'offline',
  'signed-out',
  'refused',
  'server',
  'bad-answer',
  'unknown-outcome',
);

it('two days that differ in numbers, tokens, notes and names alone leave the same log', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, secrets, code, fc.stringMatching(/^\d\d$/), async (one, other, failed, lastTwo) => {
      const first = await logOfADay({ ...one, digits: `${one.digits}${lastTwo}` }, failed);
      const second = await logOfADay({ ...other, digits: `${other.digits}${lastTwo}` }, failed);
      expect(first).toBe(second);
      expect(first).toContain(`dial …${lastTwo} posting`);
      expect(first).not.toMatch(/\d{5}/);
    }),
    { numRuns: 200 },
  );
});

it('what is put into the log past the types fits only when it is a word of the log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), secrets, async (anything, { token, note, digits: number }) => {
      const clock = createFakeClock();
      const log = createLog({ store: createStore(createFakeStorage()), ...clock });
      const smuggled: unknown[] = [
        anything,
        { kind: 'worker-started', note },
        { kind: 'account', state: token },
        { kind: 'dial', state: 'placed', lastDigits: number },
        { kind: 'request', method: 'GET', path: `/v2/calls/${number}`, code: 'server' },
        { kind: 'bug', where: token, error: note },
        { kind: 'sites', allowed: Number(number), refused: 0.5 },
      ];
      for (const each of smuggled) Reflect.apply(log.note, log, [each]);
      expect(await log.read()).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
