import * as v from 'valibot';
import type { BrowserStorage, StorageArea } from '../browser/storage.ts';
import type { DialIntent } from '../calls/intent.ts';
import type { NoteState } from '../notes/note.ts';
import type { Account, Connection } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { noteStates, stored } from '../settings/stored.ts';
import type { Result } from '../tenfold/result.ts';
import type { SendRequest } from '../tenfold/transport.ts';
import { errorName, type Happening } from './entry.ts';
import type { Log } from './log.ts';
import { pathPattern } from './path-pattern.ts';

type BugPlace = Extract<Happening, { kind: 'bug' }>['where'];
type AccountState = Extract<Happening, { kind: 'account' }>['state'];

function accountState(account: Account): AccountState {
  if (account.state === 'signed-in') return account.actingBy === undefined ? 'signed-in' : 'acting';
  return account.reason === 'never' ? 'none' : account.reason === 'expired' ? 'expired' : 'signed-out';
}

const codeOf = (code: Connection['failure']) => (code === undefined ? {} : { code });
const statusOf = (status: number | undefined) => (status === undefined ? {} : { status });

/** The intents that have come or have got further, as entries that say no more of a number than its last two digits. */
function dialHappenings(before: readonly DialIntent[], after: readonly DialIntent[]): Happening[] {
  const states = new Map(before.map(({ id, state }) => [id, state]));
  const moved = after.filter(({ id, state }) => states.get(id) !== state);
  return moved.map(({ number, state, failure }) => ({
    kind: 'dial',
    state,
    lastDigits: number.replace(/[^0-9]/g, '').slice(-2),
    ...codeOf(failure),
  }));
}

function noteHappening({ state, failure }: NoteState): Happening | undefined {
  return state === 'saving' ? undefined : { kind: 'note', state, ...codeOf(failure) };
}

/** Writes down what becomes of the session, the connection, the wishes to dial and the notes. */
export function followStore(store: Store, log: Log): void {
  let account = store.read(stored.account).then(accountState);
  store.watch(stored.account, (next) => {
    const state = accountState(next);
    void account.then((before) => (before === state ? undefined : log.note({ kind: 'account', state })));
    account = Promise.resolve(state);
  });
  let intents = store.read(stored.intents);
  store.watch(stored.intents, (next) => {
    void intents.then((before) => {
      for (const happening of dialHappenings(before, next)) log.note(happening);
    });
    intents = Promise.resolve(next);
  });
  store.watch(stored.connection, ({ state, failure, status }) =>
    log.note({ kind: 'poll', state, ...codeOf(failure), ...statusOf(status) }),
  );
  store.watchFamily(noteStates, (_callId, note) => {
    const happening = note === null ? undefined : noteHappening(note);
    if (happening !== undefined) log.note(happening);
  });
}

/** The same requests, of which those that fail are written down: the address without ids, the code, nothing else. */
export function watchRequests(send: SendRequest, log: Log): SendRequest {
  return async (request, signal) => {
    const answer = await send(request, signal);
    if (answer.ok) return answer;
    const { code, status } = answer.error;
    log.note({
      kind: 'request',
      method: request.method,
      path: pathPattern(request.path),
      code,
      ...statusOf(status),
    });
    return answer;
  };
}

/** The same renewal of a token, written down. */
export function watchRefresh<A extends unknown[], T>(refresh: (...args: A) => Promise<Result<T>>, log: Log) {
  return async (...args: A): Promise<Result<T>> => {
    const answer = await refresh(...args);
    if (answer.ok) log.note({ kind: 'token', state: 'renewed' });
    else log.note({ kind: 'token', state: 'not-renewed', code: answer.error.code });
    return answer;
  };
}

function watchArea(area: StorageArea, log: Log): StorageArea {
  let isKeeping = true;
  function tell(next: boolean): void {
    if (isKeeping !== next) log.note({ kind: 'storage', state: next ? 'kept-again' : 'not-kept' });
    isKeeping = next;
  }
  return {
    get: (keys) => area.get(keys),
    remove: (keys) => area.remove(keys),
    onChanged: (listener) => area.onChanged(listener),
    async set(values) {
      try {
        await area.set(values);
        tell(true);
      } catch (error) {
        tell(false);
        throw error;
      }
    },
  };
}

/** The same storage; that it did not keep something is written down, and when it does again. */
export function watchStorage({ local, session }: BrowserStorage, log: Log): BrowserStorage {
  return { local: watchArea(local, log), session: watchArea(session, log) };
}

/** A bug by the kind of its error; what the error says may hold anything. */
export function bugHappening(where: BugPlace, error: unknown): Happening {
  const name = v.safeParse(errorName, error instanceof Error ? error.name : undefined);
  return { kind: 'bug', where, error: name.success ? name.output : 'Error' };
}
