/** A place in a body, from the outside in. */
export type Path = (string | number)[];

export interface Mutation {
  path: Path;
  kind: 'dropped' | 'null' | 'other type' | 'huge' | 'unknown word' | 'turned round';
  body: unknown;
}

type Json = Record<string, unknown> | unknown[];

const isTree = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place below the top, with what stands there. */
export function placesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (!isTree(value)) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const place = [...path, key];
    return [{ path: place, value: inner }, ...placesOf(inner, place)];
  });
}

/** The body with one place changed; only what leads there is copied. */
function changed(body: unknown, [key, ...rest]: Path, change: (parent: Json, key: string | number) => void): unknown {
  if (key === undefined || !isTree(body)) return body;
  const copy: Json = Array.isArray(body) ? [...body] : { ...body };
  if (rest.length === 0) change(copy, key);
  else put(copy, key, changed(Reflect.get(body, key), rest, change));
  return copy;
}

const put = (parent: Json, key: string | number, value: unknown): void => void Reflect.set(parent, key, value);

function drop(parent: Json, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function ofOtherType(value: unknown): unknown {
  if (typeof value === 'string') return 42.5;
  if (Array.isArray(value)) return { 0: 'zero' };
  return 'a text';
}

function huge(value: unknown): unknown {
  if (typeof value === 'string') return 'x'.repeat(200_000);
  if (Array.isArray(value)) return Array.from({ length: 2000 }, (): unknown => value[0] ?? null);
  return typeof value === 'number' ? 1e300 : value;
}

/** The body with this value at this place. */
export function withValue(body: unknown, path: Path, value: unknown): unknown {
  return changed(body, path, (parent, key) => put(parent, key, value));
}

/** The body with one single change at each place. */
export function mutationsOf(body: unknown): Mutation[] {
  return placesOf(body).flatMap(({ path, value }) => {
    const replaced = (kind: Mutation['kind'], other: unknown): Mutation => ({
      path,
      kind,
      body: withValue(body, path, other),
    });
    return [
      { path, kind: 'dropped' as const, body: changed(body, path, drop) },
      replaced('null', null),
      replaced('other type', ofOtherType(value)),
      replaced('huge', huge(value)),
      ...(typeof value === 'string' ? [replaced('unknown word', 'no such word')] : []),
      ...(typeof value === 'boolean' ? [replaced('turned round', !value)] : []),
    ];
  });
}
