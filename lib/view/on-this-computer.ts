import type { KnownCall } from '../calls/call.ts';
import type { PastCall } from '../history/past-call.ts';
import type { KnownList } from '../lists/known-list.ts';
import { type Draft, type NoteState, numberOfDraftKey } from '../notes/note.ts';
import { exportName, exportText, type StoredValue } from '../settings/export.ts';
import type { KeptCalls } from '../settings/kept-calls.ts';
import type { Store } from '../settings/store.ts';
import { drafts, noteStates, stored } from '../settings/stored.ts';
import { isUnsent } from '../settings/unsent.ts';
import { windowSize } from '../settings/window-size.ts';

/** A note that Tenfold does not have yet. */
export interface UnsentNote {
  key: string;
  /** Whom the call is with, as far as this computer knows; a number or an id otherwise. */
  who: string;
  /** How it begins. */
  text: string;
}

export interface UnsentNotes {
  own: UnsentNote[];
  /** How many there are of others who were signed in here; their texts are theirs. */
  ofOthers: number;
  /** Own lists that are on this computer only, by their names. */
  lists: string[];
}

export interface OnThisComputer {
  /** All that is kept here of whoever is signed in, as a file. */
  exportAll(): Promise<{ name: string; text: string }>;
  /** What would be lost if everything were deleted. */
  unsentNotes(): Promise<UnsentNotes>;
}

const beginningLength = 80;

/** Not the user's: the administrator's policy, and the account an administrator comes back to. */
const notExported: ReadonlySet<string> = new Set(['policy', 'ownAccount']);

interface Deps {
  store: Store;
  kept: Pick<KeptCalls, 'read'>;
  /** Ringside's own version. */
  version: () => string;
  now: () => number;
}

/** What lies on this computer, read from storage as it is and not as a page last saw it. */
export function createOnThisComputer({ store, kept, version, now }: Deps): OnThisComputer {
  const userId = async (): Promise<string | undefined> => (await store.read(stored.account)).userId;

  async function storedItems(id: string | undefined): Promise<Record<string, StoredValue>> {
    const lasting = [...Object.values(stored), windowSize].filter(({ area }) => area === 'local');
    const wanted = lasting.filter(({ key }) => !notExported.has(key));
    const entries = wanted.map(async (item): Promise<[string, StoredValue]> => {
      const value: unknown = await store.read<unknown>(item);
      return [item.key, { version: item.version, value }];
    });
    const localLists = { version: stored.localLists.version, value: { [id ?? '']: await listsOf(id) } };
    return { ...Object.fromEntries(await Promise.all(entries)), [stored.localLists.key]: localLists };
  }

  /** Lists of whoever is signed in; those of others lie beside them. */
  async function listsOf(id: string | undefined): Promise<KnownList[]> {
    const lists = await store.read(stored.localLists);
    return id === undefined ? [] : (lists[id] ?? []);
  }

  async function readNotes(): Promise<{ all: Draft[]; notes: Map<string, NoteState | null> }> {
    const [all, notes] = await Promise.all([store.readFamily(drafts), store.readFamily(noteStates)]);
    return { all: [...all.values()].filter((draft) => draft !== null), notes };
  }

  async function callsOf(viewerId: string | undefined): Promise<PastCall[]> {
    const calls: PastCall[] = [];
    if (viewerId !== undefined) {
      await kept.read({ viewerId, userId: viewerId }, (part) => void calls.push(...part));
    }
    return calls;
  }

  return {
    async exportAll() {
      const exportedAtMs = now();
      const account = await store.read(stored.account);
      const id = account.state === 'signed-in' ? account.userId : undefined;
      const { all, notes } = await readNotes();
      const text = exportText({
        exportedAtMs,
        ringsideVersion: version(),
        user: account.state === 'signed-in' ? { id: account.userId, username: account.username } : null,
        stored: await storedItems(id),
        drafts: all.filter((draft) => draft.userId === id),
        notes: id === undefined ? [] : [...notes.values()].filter((note) => note !== null),
        keptCalls: await callsOf(id),
      });
      return { name: exportName(exportedAtMs), text };
    },

    async unsentNotes() {
      const [id, { all, notes }] = await Promise.all([userId(), readNotes()]);
      const [{ calls }, past] = await Promise.all([store.read(stored.calls), store.read(stored.pastCalls)]);
      const unsent = all.filter((draft) => isUnsent(draft, notes.get(draft.key)));
      const own = unsent.filter((draft) => draft.userId === id);
      return {
        own: own.map((draft) => ({
          key: draft.key,
          who: whoOf(draft, [...calls, ...past]),
          text: [draft.subject, draft.description].filter(Boolean).join(' · ').slice(0, beginningLength),
        })),
        ofOthers: unsent.length - own.length,
        lists: (await listsOf(id)).map(({ name }) => name),
      };
    },
  };
}

function whoOf({ key }: Draft, calls: readonly KnownCall[]): string {
  const call = calls.find(({ id }) => id === key);
  const record = call?.records.find(({ id }) => id === call.linkedRecordId) ?? call?.records[0];
  return record?.name || call?.callerName || call?.display || call?.number || (numberOfDraftKey(key) ?? key);
}
