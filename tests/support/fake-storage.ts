import { NotKeptError } from '../../lib/browser/not-kept.ts';
import type { BrowserStorage, StorageArea, StorageChanges, StoredValues } from '../../lib/browser/storage.ts';

export interface FakeStorage extends BrowserStorage {
  /** The keys that were handed over to be written or removed, in order. */
  readonly writes: string[];
  /** Everything a page could read, as text: for tests that look for what must not be there. */
  asText(): string;
  /** From now on storage.local has no room for more than lies there; what is replaced by less still fits. */
  fill(): void;
  /** There is room again. */
  makeRoom(): void;
  /** The browser is closed and opened again: what lies in storage.session is gone. */
  restartBrowser(): void;
}

/** Chrome keeps JSON, and hands out copies. */
function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

class FakeArea implements StorageArea {
  readonly values = new Map<string, unknown>();
  limitChars = Number.POSITIVE_INFINITY;
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

  size(values = this.values): number {
    return JSON.stringify([...values]).length;
  }

  set(values: StoredValues): Promise<void> {
    const after = new Map([...this.values, ...Object.entries(values)]);
    if (this.size(after) > this.limitChars) return Promise.reject(new NotKeptError('the disk is full'));
    return this.take(Object.entries(values).map(([key, value]) => [key, copyOf(value)]));
  }

  remove(keys: string[]): Promise<void> {
    return this.take(keys.map((key) => [key, undefined]));
  }

  onChanged(listener: (changes: StorageChanges) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** What is handed over is the browser's from then on, also when the page is closed a moment later. */
  private async take(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    this.writes.push(...entries.map(([key]) => key));
    await Promise.resolve();
    this.change(entries);
  }

  /** Like Chrome's: nobody is told of a write that changed nothing. */
  private change(entries: readonly (readonly [string, unknown])[]): void {
    const changes: StorageChanges = {};
    for (const [key, value] of entries) {
      const oldValue = this.values.get(key);
      if (value === undefined) this.values.delete(key);
      else this.values.set(key, value);
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
    fill: () => {
      local.limitChars = local.size();
    },
    makeRoom: () => {
      local.limitChars = Number.POSITIVE_INFINITY;
    },
    restartBrowser: () => {
      session.values.clear();
    },
  };
}
