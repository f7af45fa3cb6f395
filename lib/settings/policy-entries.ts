import * as v from 'valibot';

/** What of a key can be used, and what stands in its place, as it is repeated to the user. */
export interface Entries<T> {
  usable: T[];
  left: string[];
}

/** Something of a policy that cannot be used: its key, and what stands there where that may be shown. */
export interface LeftOut {
  key: string;
  entry: string;
}

/** The longest entry that is repeated to the user, in characters. */
const mostShown = 80;

const list = v.optional(v.array(v.unknown()), []);

/** An entry as it is repeated to the user. */
function shownEntry(entry: unknown): string {
  const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
  return text.slice(0, mostShown);
}

/** Each entry of a list by itself: one that cannot be used takes no other with it. */
export function readEach<T>(value: unknown, read: (entry: unknown) => T | undefined): Entries<T> {
  const entries = v.safeParse(list, value);
  if (!entries.success) return { usable: [], left: [shownEntry(value)] };
  const readings = entries.output.map((entry) => ({ entry, reading: read(entry) }));
  return {
    usable: readings.flatMap(({ reading }) => reading ?? []),
    left: readings.filter(({ reading }) => reading === undefined).map(({ entry }) => shownEntry(entry)),
  };
}

/** The entries as they are told apart; of those with the same name the first counts, and the others are left out. */
export function eachOnce<T>({ usable, left }: Entries<T>, nameOf: (entry: T) => string): Entries<T> {
  const first = new Map<string, T>();
  const again: string[] = [];
  for (const entry of usable) {
    if (first.has(nameOf(entry))) again.push(nameOf(entry));
    else first.set(nameOf(entry), entry);
  }
  return { usable: [...first.values()], left: [...left, ...again] };
}

/** Reads keys with one value each; a value that does not fit leaves only itself out. */
export function readValues<const E extends v.ObjectEntries>(
  values: Record<string, unknown>,
  keys: v.ObjectSchema<E, undefined>,
): { parts: v.InferOutput<v.ObjectSchema<E, undefined>>; leftOut: LeftOut[] } {
  const given = Object.entries(keys.entries).filter(([key]) => values[key] !== undefined);
  const fitting = given.filter(([key, schema]) => v.is(schema, values[key]));
  const leftOut = given.filter((entry) => !fitting.includes(entry));
  return {
    parts: v.parse(keys, Object.fromEntries(fitting.map(([key]) => [key, values[key]]))),
    leftOut: leftOut.map(([key]) => ({ key, entry: shownEntry(values[key]) })),
  };
}
