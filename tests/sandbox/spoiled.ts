/** Answers that are JSON and yet not what they should be. Pure: each takes the good answer and gives a bad one. */

type Change = (key: string, value: unknown) => readonly [string, unknown] | null;

/** The value with every entry of every object in it changed; null drops one. */
function withEntries(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withEntries(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => change(key, inner));
  return Object.fromEntries(
    entries.filter((entry) => entry !== null).map(([key, inner]) => [key, withEntries(inner, change)]),
  );
}

/** Whether the value is a plain one; what holds others stays, so that the bad ones lie at the bottom. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function otherType(value: unknown): unknown {
  if (value === null) return [];
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return { value };
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return 'another type';
}

/** Which entries are meant: those of this name, or every plain one. */
function meant(field: string | undefined): (key: string, value: unknown) => boolean {
  return (key, value) => (field === undefined ? isPlain(value) : key === field);
}

/** Without the field, or without everything but lists and objects. */
export function withoutFields(answer: unknown, field: string | undefined): unknown {
  const isMeant = meant(field);
  return withEntries(answer, (key, value) => (isMeant(key, value) ? null : [key, value]));
}

/** With null in the field, or everywhere. */
export function withNulls(answer: unknown, field: string | undefined): unknown {
  const isMeant = meant(field);
  return withEntries(answer, (key, value) => [key, isMeant(key, value) ? null : value]);
}

/** With another type in the field, or everywhere. */
export function withWrongTypes(answer: unknown, field: string | undefined): unknown {
  const isMeant = meant(field);
  return withEntries(answer, (key, value) => [key, isMeant(key, value) ? otherType(value) : value]);
}

/** With fields in every object that nobody knows; one of them has a name objects are made of. */
export function withExtraFields(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withExtraFields);
  if (typeof answer !== 'object' || answer === null) return answer;
  const inner = Object.entries(answer).map(([key, value]: [string, unknown]) => [key, withExtraFields(value)] as const);
  const extra = [
    ['brandNew', { deep: [1, 'two', null] }],
    ['constructor', 'taken'],
    ['', 'nameless'],
  ] as const;
  return Object.fromEntries([...inner, ...extra]);
}

const HOSTILE_NAME =
  '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>\u202E"\';--\u0000';
const NAMES = new Set(['name', 'bean_name', 'callerIdName', 'parentName', 'description', 'email', 'company', 'term']);

/** Addresses that run something, or lead where nobody meant to go. */
const HOSTILE_LINKS: Readonly<Record<string, string>> = {
  link: 'javascript:document.title="taken"',
  bean_link: 'javascript:document.title="taken"',
  editLink: 'data:text/html,<script>document.title="taken"</script>',
  bean_edit_link: 'data:text/html,<script>document.title="taken"</script>',
  parentLink: 'file:///etc/passwd',
  recordingLink: 'javascript:document.title="taken"',
  pictureUrl: 'javascript:document.title="taken"',
  url: 'javascript:document.title="taken"',
};

/**
 * With markup in names and notes, and addresses that are none to follow; or with `text` in all of them, or in the one
 * `field`, whatever text it has.
 */
export function withHostileTexts(
  answer: unknown,
  { field, text }: { field?: string | undefined; text?: string | undefined } = {},
): unknown {
  return withEntries(answer, (key, value) => {
    if (typeof value !== 'string' || (field !== undefined && key !== field)) return [key, value];
    if (NAMES.has(key) || field !== undefined) return [key, text ?? HOSTILE_NAME];
    const link = HOSTILE_LINKS[key];
    return [key, link === undefined ? value : (text ?? link)];
  });
}
