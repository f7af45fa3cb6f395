const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });

async function empty(name: string): Promise<void> {
  const database = await settled(indexedDB.open(name));
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    const work = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => settled(work.objectStore(store).clear())));
  } finally {
    database.close();
  }
}

/**
 * Empties every IndexedDB database of the extension, also while others have it open, which would keep it from being
 * deleted. Answers with the names of those that could not be emptied.
 */
export async function emptyDatabases(): Promise<string[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const outcomes = await Promise.allSettled(names.map(empty));
  return names.filter((_name, index) => outcomes[index]?.status === 'rejected');
}
