import browser from 'webextension-polyfill';
import { NotKeptError } from './not-kept.ts';

export type StoredValues = Record<string, unknown>;
export type StorageChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One storage area, as little of it as Ringside needs. */
export interface StorageArea {
  /** All values when no keys are given. */
  get(keys?: string[]): Promise<StoredValues>;
  /** Rejects with NotKeptError when there is no room. */
  set(values: StoredValues): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Returns the function that ends the listening. */
  onChanged(listener: (changes: StorageChanges) => void): () => void;
}

export interface BrowserStorage {
  local: StorageArea;
  session: StorageArea;
}

function area(name: 'local' | 'session'): StorageArea {
  return {
    get: (keys) => browser.storage[name].get(keys ?? null),
    set: (values) =>
      browser.storage[name].set(values).catch((error: unknown) => {
        throw new NotKeptError(String(error));
      }),
    remove: (keys) => browser.storage[name].remove(keys),
    onChanged(listener) {
      const forwarded = (changes: StorageChanges): void => {
        listener(changes);
      };
      browser.storage[name].onChanged.addListener(forwarded);
      return () => {
        browser.storage[name].onChanged.removeListener(forwarded);
      };
    },
  };
}

/** The browser's own storage. */
export const browserStorage: BrowserStorage = { local: area('local'), session: area('session') };

/**
 * Closes every area to content scripts, which may read and write storage.local unless told otherwise.
 * The setting lasts, but the first start has to make it before any page can look. A browser that cannot close an area
 * keeps it open to our own content scripts; to pages it is closed anyway.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local, sync, session, managed } = chrome.storage;
  const closable = [local, sync, session, managed].filter((area) => 'setAccessLevel' in area);
  await Promise.all(closable.map((area) => area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
