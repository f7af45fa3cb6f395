/** What a script in a web page tries in order to read or to change what Ringside keeps; runs in that script's world. */

export interface Attempt {
  what: string;
  /** What came of it, as text; undefined when it was refused. */
  got: string | undefined;
}

/** Must be self-contained: it is sent as text. */
export async function attemptAll(): Promise<Attempt[]> {
  const areas = ['local', 'sync', 'session', 'managed'] as const;
  const openVault = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('ringside-vault');
      opening.onerror = () => reject(new Error('refused'));
      opening.onsuccess = () => {
        const names = [...opening.result.objectStoreNames];
        opening.result.close();
        indexedDB.deleteDatabase('ringside-vault');
        if (names.length === 0) reject(new Error('a new, empty one of the page itself'));
        else resolve(names.join());
      };
    });
  const framed = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL(path);
      frame.addEventListener('load', () => {
        const text = frame.contentDocument?.body.textContent;
        frame.remove();
        if (text) resolve(text);
        else reject(new Error('nothing to be seen'));
      });
      document.body.append(frame);
    });
  const tries = new Map<string, () => Promise<unknown>>();
  for (const area of areas) {
    tries.set(`storage.${area}.get`, () => chrome.storage[area].get(null));
    tries.set(`storage.${area}.getKeys`, () => chrome.storage[area].getKeys());
    tries.set(`storage.${area}.getBytesInUse`, () => chrome.storage[area].getBytesInUse(null));
    tries.set(`storage.${area}.set`, () => chrome.storage[area].set({ account: 'taken' }));
    tries.set(`storage.${area}.remove`, () => chrome.storage[area].remove('theirs'));
    tries.set(`storage.${area}.setAccessLevel`, () =>
      chrome.storage[area].setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }),
    );
  }
  tries.set('the vault in IndexedDB', openVault);
  tries.set('names of databases', async () => (await indexedDB.databases()).map(({ name }) => name));
  tries.set('caches', async () => Promise.all((await caches.keys()).map((name) => caches.open(name))));
  tries.set('cookies', () => Promise.resolve(document.cookie));
  tries.set('localStorage', () =>
    Promise.resolve(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  );
  tries.set('a file of the extension', async () => (await fetch(chrome.runtime.getURL('manifest.json'))).text());
  for (const path of ['popup.html', 'options.html', 'offscreen.html'])
    tries.set(`${path} in a frame`, () => framed(path));
  const results: Attempt[] = [];
  for (const [what, attempt] of tries) {
    try {
      results.push({ what, got: JSON.stringify([await attempt()]) });
    } catch {
      results.push({ what, got: undefined });
    }
  }
  return results;
}

/** Listens in the script's world for changes of storage, which it must not hear; `heardExpression` reads what it heard. */
export const listenExpression = `
  globalThis.heard ??= [];
  chrome.storage.onChanged.addListener((changes, area) => heard.push([area, ...Object.keys(changes)].join(' ')));
`;
export const heardExpression = 'globalThis.heard';
