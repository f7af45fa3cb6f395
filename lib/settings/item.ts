import * as v from 'valibot';

export type ItemArea = 'local' | 'session';

/** One value in storage: where it lives, what it must look like, and what stands in for it when it is not there. */
export interface StoredItem<T> {
  key: string;
  area: ItemArea;
  /** Rises when the shape changes; a value of another version is brought up by `migrate` or replaced by `fallback`. */
  version: number;
  schema: v.GenericSchema<unknown, T>;
  fallback: T;
  clearOnSignOut: boolean;
  migrate?: (value: unknown, fromVersion: number) => unknown;
}

/** Items of one kind whose keys are only known at run time, such as one draft a call. */
export interface StoredFamily<T> {
  prefix: string;
  item(name: string): StoredItem<T>;
}

const envelope = v.object({ version: v.number(), value: v.unknown() });

/** The form in which a value is written, so that a later version can tell what it is reading. */
export function toStored<T>(item: StoredItem<T>, value: T): unknown {
  return { version: item.version, value };
}

/** Reads a stored value; what is missing, damaged or from an unknown version becomes the fallback. */
export function fromStored<T>(item: StoredItem<T>, stored: unknown): T {
  const wrapped = v.safeParse(envelope, stored);
  if (!wrapped.success) return item.fallback;
  const { version, value } = wrapped.output;
  const current = version === item.version ? value : item.migrate?.(value, version);
  const parsed = v.safeParse(item.schema, current);
  return parsed.success ? parsed.output : item.fallback;
}
