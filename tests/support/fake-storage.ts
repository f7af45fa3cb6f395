import type { BrowserStorage, StorageArea, StorageChanges, StoredValues } from '../../lib/browser/storage.ts';

export interface FakeStorage extends BrowserStorage {
  /** The keys that were written or removed, in order. */
  readonly writes: string[];
  /** Everything a page could read, as text: for tests that look for what must not be there. */
  asText(): string;
  /** The browser is closed and opened again: what lies in storage.session is gone. */
  restartBrowser(): void;
}

/** Chrome keeps JSON, and hands out copies. */
function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

class FakeArea implements StorageArea {
  readonly values = new Map<string, unknown>();
  private readonly listeners = new Set<(changes: StorageChanges) => void>();
  private readonly writes: string[];

  constructor(writes: string[]) {
    this.writes = writes;
  }

  async get(keys?: string[]): Promise<StoredValues> {
    await Promise.resolve();
    const wanted = [...this.values].filter(([key]) => keys === undefined || keys.includes(key));
    return Object.fromEntries(wanted.map(([key, value]) => [key, copyOf(value)]));
  }

  async set(values: StoredValues): Promise<void> {
    await Promise.resolve();
    this.change(Object.entries(values));
  }

  async remove(keys: string[]): Promise<void> {
    await Promise.resolve();
    this.change(keys.map((key) => [key, undefined]));
  }

  onChanged(listener: (changes: StorageChanges) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Like Chrome's: nobody is told of a write that changed nothing. */
  private change(entries: readonly (readonly [string, unknown])[]): void {
    const changes: StorageChanges = {};
    for (const [key, value] of entries) {
      this.writes.push(key);
      const oldValue = this.values.get(key);
      if (value === undefined) this.values.delete(key);
      else this.values.set(key, copyOf(value));
      if (JSON.stringify(oldValue) === JSON.stringify(value)) continue;
      changes[key] = {
        ...(oldValue === undefined ? {} : { oldValue: copyOf(oldValue) }),
        ...(value === undefined ? {} : { newValue: copyOf(value) }),
      };
    }
    if (Object.keys(changes).length === 0) return;
    for (const listener of this.listeners) listener(changes);
  }
}

/** The browser's storage in memory, asynchronous and with `onChanged`, but without real time. */
export function createFakeStorage(): FakeStorage {
  const writes: string[] = [];
  const local = new FakeArea(writes);
  const session = new FakeArea(writes);
  return {
    local,
    session,
    writes,
    asText: () => JSON.stringify([[...local.values], [...session.values]]),
    restartBrowser: () => {
      session.values.clear();
    },
  };
}
