/** What the sandbox was asked to do and only writes down, in order. */

export interface Journal<T> {
  add(entry: T): void;
  all(): readonly T[];
  clear(): void;
}

export function createJournal<T>(): Journal<T> {
  let entries: readonly T[] = [];
  return {
    add: (entry) => {
      entries = [...entries, entry];
    },
    all: () => entries,
    clear: () => {
      entries = [];
    },
  };
}
