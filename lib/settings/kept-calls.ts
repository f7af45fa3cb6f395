import { clear, get, keys, createStore as openDatabase, set, type UseStore, update } from 'idb-keyval';
import * as v from 'valibot';
import type { PastCall } from '../history/past-call.ts';

/** Rises when the shape changes; what another version has kept is not read, and loaded anew. */
const version = 1;
const weekMs = 7 * 24 * 60 * 60_000;

const keptCallSchema: v.GenericSchema<unknown, PastCall> = v.object({
  id: v.string(),
  userId: v.string(),
  direction: v.picklist(['inbound', 'outbound']),
  number: v.string(),
  display: v.string(),
  startedAtMs: v.number(),
  durationMs: v.number(),
  callerName: v.exactOptional(v.string()),
  records: v.array(v.object({ id: v.string(), module: v.string(), name: v.string() })),
  linkedRecordId: v.exactOptional(v.string()),
  hasNote: v.boolean(),
  hasCrmErrors: v.boolean(),
  matchRejected: v.exactOptional(v.literal(true)),
  isExtra: v.exactOptional(v.literal(true)),
});

const progressSchema = v.object({
  /** How many of the large pages have been read. */
  nextPage: v.number(),
  isComplete: v.boolean(),
  /** Every page so far went on where the one before ended, newest first. */
  isOrdered: v.boolean(),
  /** When the newest and the oldest call of the pages started; absent before there was one. */
  newestMs: v.exactOptional(v.number()),
  oldestMs: v.exactOptional(v.number()),
});

/** How far a user's list has been read. */
export type ListProgress = v.InferOutput<typeof progressSchema>;
export const unread: ListProgress = { nextPage: 0, isComplete: false, isOrdered: true };

/** Whose calls, and who looks at them: an administrator may see those of others. */
export interface Whose {
  viewerId: string;
  userId: string;
}

export interface KeptCalls {
  /** Hands over what is kept, week by week, the newest first, back to the week of `sinceMs` if given. */
  read(whose: Whose, take: (calls: PastCall[]) => void, sinceMs?: number): Promise<void>;
  put(whose: Whose, calls: readonly PastCall[]): Promise<void>;
  readProgress(whose: Whose): Promise<ListProgress>;
  writeProgress(whose: Whose, progress: ListProgress): Promise<void>;
  /** Everything of everybody, gone. */
  clear(): Promise<void>;
}

const prefixOf = ({ viewerId, userId }: Whose): string => `${version}/${viewerId}/${userId}/`;

function parseCalls(value: unknown): PastCall[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const parsed = v.safeParse(keptCallSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Weeks since 1970, written so that the order of texts is that of time. */
function weekOf({ startedAtMs }: Pick<PastCall, 'startedAtMs'>): string {
  return String(Math.floor(startedAtMs / weekMs)).padStart(6, '0');
}

/**
 * Past calls on this computer, so that the list is there at once the next time. It is a copy: where it cannot be read or
 * written, the list is loaded from Tenfold as if there were none. A week of calls lies under one key, so that a page
 * rewrites little and a list begins to be read at its newest end.
 */
export function createKeptCalls(databaseName = 'ringside-calls'): KeptCalls {
  let opened: UseStore | undefined;
  /** Opened by the first who needs it: a panel that never shows the list has no use for it. */
  const database: UseStore = (mode, work) => {
    opened ??= openDatabase(databaseName, 'calls');
    return opened(mode, work);
  };

  async function weeksOf(whose: Whose): Promise<string[]> {
    const prefix = prefixOf(whose);
    const names = (await keys<string>(database)).filter((key) => key.startsWith(`${prefix}week/`));
    return names.sort().reverse();
  }

  return {
    async read(whose, take, sinceMs = 0) {
      const oldest = `${prefixOf(whose)}week/${weekOf({ startedAtMs: sinceMs })}`;
      for (const week of await weeksOf(whose).catch(() => [])) {
        if (week < oldest) return;
        const calls = parseCalls(await get<unknown>(week, database).catch(() => undefined));
        if (calls.length > 0) take(calls);
      }
    },
    async put(whose, calls) {
      const byWeek = Map.groupBy(calls, weekOf);
      const writing = [...byWeek].map(([week, fresh]) =>
        update<unknown>(
          `${prefixOf(whose)}week/${week}`,
          (before) => [...new Map([...parseCalls(before), ...fresh].map((call) => [call.id, call])).values()],
          database,
        ),
      );
      await Promise.allSettled(writing);
    },
    async readProgress(whose) {
      const parsed = v.safeParse(progressSchema, await get(`${prefixOf(whose)}progress`, database).catch(() => null));
      return parsed.success ? parsed.output : unread;
    },
    async writeProgress(whose, progress) {
      await set(`${prefixOf(whose)}progress`, progress, database).catch(() => undefined);
    },
    clear: () => clear(database).catch(() => undefined),
  };
}
