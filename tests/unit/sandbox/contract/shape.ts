/** The shape of JSON: keys, types and forms of text; all items of a list count as one. */

interface Entry {
  readonly shape: Shape;
  /** Whether every object seen has the key. */
  readonly always: boolean;
}

export interface Shape {
  /** `null`, `boolean`, `number`, `text`, `time`, `link`, `list`, `object`. */
  readonly kinds: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Undefined as long as only empty lists were seen. */
  readonly items: Shape | undefined;
}

const NO_ENTRIES: Shape['entries'] = new Map();

function kindOfText(text: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text)) return 'time';
  return /^https?:\/\//.test(text) ? 'link' : 'text';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? kindOfText(value) : typeof value;
}

function mergedEntries(one: Shape, other: Shape): Shape['entries'] {
  if (!one.kinds.has('object')) return other.entries;
  if (!other.kinds.has('object')) return one.entries;
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()]);
  return new Map(
    [...keys].map((key) => {
      const [first, second] = [one.entries.get(key), other.entries.get(key)];
      const always = first?.always === true && second?.always === true;
      return [key, { shape: merged(first?.shape, second?.shape), always }];
    }),
  );
}

const NOTHING: Shape = { kinds: new Set(), entries: NO_ENTRIES, items: undefined };

function merged(one: Shape = NOTHING, other: Shape = NOTHING): Shape {
  return {
    kinds: new Set([...one.kinds, ...other.kinds]),
    entries: mergedEntries(one, other),
    items: one.items === undefined ? other.items : merged(one.items, other.items),
  };
}

/** The shape of a value and everything in it. */
export function shapeOf(value: unknown): Shape {
  const kinds = new Set([kindOf(value)]);
  if (Array.isArray(value)) {
    const items = value.map(shapeOf);
    return { kinds, entries: NO_ENTRIES, items: items.length === 0 ? undefined : items.reduce(merged) };
  }
  if (typeof value !== 'object' || value === null) return { kinds, entries: NO_ENTRIES, items: undefined };
  const entries = Object.entries(value).map(
    ([key, inner]: [string, unknown]) => [key, { shape: shapeOf(inner), always: true }] as const,
  );
  return { kinds, entries: new Map(entries), items: undefined };
}

/** What may be left out of one item, as long as another has it: keys without a value. */
const MAY_LACK = new Set([
  'recordingLink',
  'duration',
  'endTime',
  'parentName',
  'parentId',
  'parentModule',
  'parentLink',
  'rolesId',
]);

/** Scores are numbers or null, whichever of the two an example shows. */
const NUMBER_OR_NULL = new Set(['listeningScore', 'avgListeningScore']);

function kindDifferences(answer: Shape, example: Shape, path: string): string[] {
  const key = path.split('.').at(-1) ?? '';
  const open = [...example.kinds].every((kind) => kind === 'null');
  const strange = [...answer.kinds].filter((kind) => {
    if (NUMBER_OR_NULL.has(key)) return kind !== 'number' && kind !== 'null';
    return !open && !example.kinds.has(kind);
  });
  return strange.map((kind) => `${path} is ${kind}, not ${[...example.kinds].join(' or ')}`);
}

function entryDifferences(answer: Shape, example: Shape, path: string): string[] {
  const missing = [...example.entries].flatMap(([key, { always }]) => {
    const given = answer.entries.get(key);
    if (given === undefined) return [`${path}.${key} is missing`];
    return always && !given.always && !MAY_LACK.has(key) ? [`${path}.${key} is missing in some`] : [];
  });
  const inner = [...answer.entries].flatMap(([key, { shape }]) => {
    const expected = example.entries.get(key);
    return expected === undefined
      ? [`${path}.${key} is unknown`]
      : differences(shape, expected.shape, `${path}.${key}`);
  });
  return [...missing, ...inner];
}

function itemDifferences(answer: Shape, example: Shape, path: string): string[] {
  if (example.items === undefined) return [];
  return answer.items === undefined ? [`${path} is empty`] : differences(answer.items, example.items, `${path}.each`);
}

/** Everything in which the answer is not shaped like the example; what the example leaves empty or null is open. */
export function differences(answer: Shape, example: Shape, path = 'body'): string[] {
  const ofKinds = kindDifferences(answer, example, path);
  if (ofKinds.length > 0) return ofKinds;
  return [...entryDifferences(answer, example, path), ...itemDifferences(answer, example, path)];
}
