import type { BrowserStorage, StoredValues } from '../browser/storage.ts';
import { fromStored, type StoredFamily, type StoredItem, toStored } from './item.ts';

/** What was stored at a moment. */
export interface Snapshot {
  value<T>(item: StoredItem<T>): T;
  /** Every stored member of a family, by its name. */
  family<T>(family: StoredFamily<T>): Map<string, T>;
}

function membersIn<T>(family: StoredFamily<T>, values: StoredValues): Map<string, T> {
  const names = Object.keys(values).filter((key) => key.startsWith(family.prefix));
  return new Map(
    names.map((key) => {
      const name = key.slice(family.prefix.length);
      return [name, fromStored(family.item(name), values[key])];
    }),
  );
}

export interface Store {
  read<T>(item: StoredItem<T>): Promise<T>;
  write<T>(item: StoredItem<T>, value: NoInfer<T>): Promise<void>;
  /**
   * Hands the value to the browser before this call returns, whatever else is under way: the page it is called from
   * may be closed in the same moment. The browser keeps the order of such writes.
   */
  writeAtOnce<T>(item: StoredItem<T>, value: NoInfer<T>): Promise<void>;
  /** Reads, changes and writes with nobody in between; `change` may return the same object to say "no change". */
  update<T>(item: StoredItem<T>, change: (current: T) => NoInfer<T>): Promise<T>;
  remove(item: StoredItem<unknown>): Promise<void>;
  /** Calls back at every change, whoever made it. Returns the function that ends it. */
  watch<T>(item: StoredItem<T>, listener: (value: T) => void): () => void;
  /** Everything there is, read in one go for somebody who needs most of it. */
  snapshot(): Promise<Snapshot>;
  /** Every stored member of a family, by its name. */
  readFamily<T>(family: StoredFamily<T>): Promise<Map<string, T>>;
  watchFamily<T>(family: StoredFamily<T>, listener: (name: string, value: T) => void): () => void;
}

/** Typed access to storage. Changes of one item made through one store are carried out one after the other. */
export function createStore(storage: BrowserStorage): Store {
  const queues = new Map<string, Promise<unknown>>();

  function inTurn<R>(key: string, work: () => Promise<R>): Promise<R> {
    const turn = (queues.get(key) ?? Promise.resolve()).then(work, work);
    queues.set(key, turn);
    return turn;
  }

  async function readNow<T>(item: StoredItem<T>): Promise<T> {
    const values = await storage[item.area].get([item.key]);
    return fromStored(item, values[item.key]);
  }

  async function writeNow<T>(item: StoredItem<T>, value: T): Promise<void> {
    await storage[item.area].set({ [item.key]: toStored(item, value) });
  }

  return {
    read: readNow,
    write: (item, value) => inTurn(item.key, () => writeNow(item, value)),
    writeAtOnce: writeNow,
    update: (item, change) =>
      inTurn(item.key, async () => {
        const current = await readNow(item);
        const next = change(current);
        if (next !== current) await writeNow(item, next);
        return next;
      }),
    remove: (item) => inTurn(item.key, () => storage[item.area].remove([item.key])),
    watch: (item, listener) =>
      storage[item.area].onChanged((changes) => {
        const change = changes[item.key];
        if (change) listener(fromStored(item, change.newValue));
      }),
    async snapshot() {
      const [local, session] = await Promise.all([storage.local.get(), storage.session.get()]);
      const areas = { local, session };
      return {
        value: (item) => fromStored(item, areas[item.area][item.key]),
        family: (family) => membersIn(family, areas[family.item('').area]),
      };
    },
    readFamily: async (family) => membersIn(family, await storage[family.item('').area].get()),
    watchFamily: (family, listener) =>
      storage[family.item('').area].onChanged((changes) => {
        for (const [key, change] of Object.entries(changes)) {
          if (!key.startsWith(family.prefix)) continue;
          const name = key.slice(family.prefix.length);
          listener(name, fromStored(family.item(name), change.newValue));
        }
      }),
  };
}
