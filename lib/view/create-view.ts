import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Draft, NoteState } from '../notes/note.ts';
import { preferencesInForce, serverInForce } from '../settings/in-force.ts';
import type { StoredFamily, StoredItem } from '../settings/item.ts';
import type { Account } from '../settings/schemas.ts';
import type { Snapshot, Store } from '../settings/store.ts';
import { drafts, noteStates, stored } from '../settings/stored.ts';
import { type CallDown, callDowns } from '../settings/stored-call-down.ts';
import { ownCallDowns } from './call-downs.ts';
import { listsOf } from './lists-of.ts';
import type { View } from './view.ts';

/** Something of the browser's that is no stored item: how it is now, and when that changes. */
interface Followed<T> {
  read(): Promise<T>;
  onChanged(listener: () => void): void;
}

/** What a view follows beside storage. */
export interface ViewSources {
  /** The browser's host permissions. */
  origins: Followed<readonly string[]>;
  /** Whether there is a network at all. */
  online: Followed<boolean>;
  /** The address of the page in front, where it is known; nobody has to wait for it to dial. */
  page: Followed<string | undefined>;
}

function draftsOf(account: Account, all: ReadonlyMap<string, Draft>): ReadonlyMap<string, Draft> {
  return new Map([...all].filter(([, { userId }]) => account.state === 'signed-in' && userId === account.userId));
}

/** Stays false when something cannot be read: whoever waits for it says so after a while and can open the page anew. */
function trueAfter(loading: readonly Promise<void>[]): ReadonlySignal<boolean> {
  const ready = signal(false);
  const isReady = (): void => {
    ready.value = true;
  };
  void Promise.all(loading).then(isReady, () => undefined);
  return ready;
}

function follow<T>(source: Followed<T>, before: T): { value: ReadonlySignal<T>; first: Promise<void> } {
  const value = signal(before);
  async function readAgain(): Promise<void> {
    value.value = await source.read();
  }
  source.onChanged(() => void readAgain());
  return { value, first: readAgain() };
}

/**
 * Mirrors storage in signals: read once, then kept up by every change, whoever made it. Two areas are asked for all they
 * have, because asking for every item by itself would keep the panel waiting for the answers.
 */
export function createView(store: Store, { origins, online, page }: ViewSources): View {
  const loading: Promise<void>[] = [];
  const snapshot = store.snapshot();
  const load = (take: (all: Snapshot) => void): void => void loading.push(snapshot.then(take));

  function mirror<T>(item: StoredItem<T>): ReadonlySignal<T> {
    const value = signal(item.fallback);
    let hasChanged = false;
    store.watch(item, (next) => {
      hasChanged = true;
      value.value = next;
    });
    load((all) => {
      // A change that came in meanwhile is newer than what was read.
      if (!hasChanged) value.value = all.value(item);
    });
    return value;
  }

  function mirrorFamily<T>(family: StoredFamily<T | null>): ReadonlySignal<ReadonlyMap<string, T>> {
    const values = signal<ReadonlyMap<string, T>>(new Map());
    const changed = new Set<string>();
    function put(name: string, value: T | null): void {
      const next = new Map(values.value);
      if (value === null) next.delete(name);
      else next.set(name, value);
      values.value = next;
    }
    store.watchFamily(family, (name, value) => {
      changed.add(name);
      put(name, value);
    });
    load((all) => {
      for (const [name, value] of all.family(family)) if (!changed.has(name)) put(name, value);
    });
    return values;
  }

  function mirrorLists(account: ReadonlySignal<Account>): View['contactLists'] {
    const server = mirror(stored.contactLists);
    const local = mirror(stored.localLists);
    return computed(() => listsOf(account.value, server.value, local.value));
  }

  function followOrigins(): View['grantedOrigins'] {
    const { value, first } = follow(origins, []);
    loading.push(first);
    return value;
  }

  function mirrorInForce(policy: View['policy']): Pick<View, 'preferences' | 'server'> {
    const preferences = mirror(stored.preferences);
    const server = mirror(stored.server);
    return {
      preferences: computed(() => preferencesInForce(preferences.value, policy.value)),
      server: computed(() => serverInForce(server.value, policy.value)),
    };
  }

  const [account, policy] = [mirror(stored.account), mirror(stored.policy)];
  const [callsState, allDrafts] = [mirror(stored.calls), mirrorFamily<Draft>(drafts)];
  const view = {
    account,
    ...mirrorInForce(policy),
    connection: mirror(stored.connection),
    isOnline: follow(online, true).value,
    phoneSystem: mirror(stored.phoneSystem),
    health: mirror(stored.health),
    grantedOrigins: followOrigins(),
    policy,
    pageInFront: follow(page, undefined).value,
    ownDay: mirror(stored.ownDay),
    openRecord: mirror(stored.openRecord),
    dialledFrom: mirror(stored.dialledFrom),
    removals: mirror(stored.removals),
    panelWish: mirror(stored.panelWish),
    calls: computed(() => callsState.value.calls),
    pastCalls: mirror(stored.pastCalls),
    dismissedOwed: mirror(stored.dismissedOwed),
    contactLists: mirrorLists(account),
    intents: mirror(stored.intents),
    dialQuestion: mirror(stored.dialQuestion),
    drafts: computed(() => draftsOf(account.value, allDrafts.value)),
    notes: mirrorFamily<NoteState>(noteStates),
    callDowns: ownCallDowns(mirrorFamily<CallDown>(callDowns), account),
    clockOffsetMs: computed(() => callsState.value.clockOffsetMs),
  };
  return { ...view, ready: trueAfter(loading) };
}
