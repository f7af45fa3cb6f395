const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Words such as `new`, `edit` and `list` have no digit; ids that have none either are recognised only when known. */
const withDigit = '(?=\\D*\\d)';

function sourceOf(form: string): string | undefined {
  const [, kind, length = ''] = /^(hex|mixed)(\d+)$/.exec(form) ?? [];
  if (kind === 'hex') return `${withDigit}[0-9a-f]{${length}}`;
  if (kind === 'mixed') return `${withDigit}[a-z0-9]{${length}}`;
  switch (form) {
    case '':
      return `${withDigit}[\\w.-]{1,64}`;
    case 'any':
      return '[\\w.-]{1,64}';
    case 'known':
      return '[^/?#]{1,200}';
    case 'digits':
      return '\\d{1,19}';
    case 'uuid':
      return uuid;
    case 'prefixed':
      return `[a-z]{2,12}_${withDigit}[a-z0-9]{6,64}`;
    case 'salesforce':
      return `${withDigit}(?:[a-z0-9]{15}|[a-z0-9]{18})`;
    default:
      return undefined;
  }
}

/** Whether a text can be an id of this form; see `formOf`, and `''` for any with a digit in it. */
export function hasForm(text: string, form: string): boolean {
  const source = sourceOf(form);
  return source !== undefined && new RegExp(`^${source}$`, 'i').test(text);
}

/** The form of an id that others of its kind will have as well; `known` when nothing can be told from it. */
export function formOf(id: string): string {
  for (const form of ['uuid', 'digits', 'prefixed']) if (hasForm(id, form)) return form;
  if (id.length < 6 || id.length > 64) return 'known';
  for (const form of [`hex${String(id.length)}`, `mixed${String(id.length)}`]) if (hasForm(id, form)) return form;
  return 'known';
}

/** An id without the braces that Dynamics writes around it. */
export function bareId(text: string): string {
  return /^\{(.*)\}$/s.exec(text)?.[1] ?? text;
}

/** Whether two texts are the same id: GUIDs in either case, Salesforce's with or without its three check letters. */
export function isSameId(one: string, other: string): boolean {
  const [a, b] = [bareId(one), bareId(other)];
  if (a === b) return true;
  if (hasForm(a, 'uuid')) return a.toLowerCase() === b.toLowerCase();
  const isPair = a.length + b.length === 33 && hasForm(a, 'salesforce') && hasForm(b, 'salesforce');
  return isPair && a.slice(0, 15) === b.slice(0, 15);
}
