import { computed, type ReadonlySignal } from '@preact/signals';
import type { Store } from '../settings/store.ts';
import { type CallDown, callDownName, callDowns } from '../settings/stored-call-down.ts';
import type { View } from './view.ts';

/** How far each list was called down by whoever is signed in, by the list's id. */
export function ownCallDowns(
  all: ReadonlySignal<ReadonlyMap<string, CallDown>>,
  account: View['account'],
): View['callDowns'] {
  return computed(() => {
    const current = account.value;
    const prefix = current.state === 'signed-in' ? callDownName(current.userId, '') : undefined;
    const own = [...all.value].filter(([name]) => prefix !== undefined && name.startsWith(prefix));
    return new Map(own.map(([name, callDown]) => [name.slice(prefix?.length), callDown]));
  });
}

/**
 * Writes how far a list was called down from this page, at once: it may be closed in the same moment. Changes that
 * come faster than storage answers build on each other.
 */
export function createCallDownWriter(store: Pick<Store, 'writeAtOnce'>, view: Pick<View, 'account' | 'callDowns'>) {
  const written = new Map<string, { value: CallDown; seen: CallDown | undefined; underWay: number }>();

  function latest(name: string, seen: CallDown | undefined): CallDown | undefined {
    const own = written.get(name);
    return own && (own.underWay > 0 || own.seen === seen) ? own.value : seen;
  }

  return async (listId: string, change: (before: CallDown) => CallDown): Promise<void> => {
    const account = view.account.value;
    if (account.state !== 'signed-in') return;
    const name = callDownName(account.userId, listId);
    const seen = view.callDowns.value.get(listId);
    const before = latest(name, seen) ?? { people: {} };
    const value = change(before);
    if (value === before) return;
    written.set(name, { value, seen, underWay: (written.get(name)?.underWay ?? 0) + 1 });
    try {
      await store.writeAtOnce(callDowns.item(name), value);
    } finally {
      const own = written.get(name);
      if (own) written.set(name, { ...own, underWay: own.underWay - 1 });
    }
  };
}
