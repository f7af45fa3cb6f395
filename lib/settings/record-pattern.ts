import { decoded, partsOf } from './address-parts.ts';

/**
 * Where something stands within a component. `tenant` is what tells one customer of a CRM from another on the same
 * host. `form` is an id's form (records/id-form.ts), or the words a module may be, parted by `|`.
 */
export interface Place {
  what: 'id' | 'module' | 'tenant';
  form: string;
  before: string;
  after: string;
}

/** A text that has to stand there, a place, or anything. */
export type Component = string | Place | { what: 'anything' };

export interface PatternParts {
  path: Component[];
  query: [key: string, value: Component][];
}

/** How a CRM writes the address of a record. */
export interface RecordPattern extends PatternParts {
  scheme: string;
  /** With port; `*` for any, `*.example.com` for all below. */
  host: string;
  /** Segments of any number may stand before, as where a program is installed in a folder. */
  hasAnyLead: boolean;
  fragment: PatternParts | 'anything' | undefined;
}

/** Nobody's CRM needs more, and what comes from outside is not to be worked on for long. */
const longestPattern = 2000;

const shape = /^(\*|https?):\/\/(\*|(?:\*\.)?[a-z0-9.-]+(?::\d+)?)(\/.*)?$/is;
const placeShape = /^([^{}]*)\{(id|module|tenant)(?::([\w|.-]+))?\}([^{}]*)$/s;
const idForms = /^(?:|any|known|digits|uuid|prefixed|salesforce|hex\d{1,2}|mixed\d{1,2})$/;

function componentOf(text: string): Component | undefined {
  if (text === '*') return { what: 'anything' };
  if (!/[{}]/.test(text)) return decoded(text);
  const [, before = '', what, form = '', after = ''] = placeShape.exec(text) ?? [];
  if (what !== 'id' && what !== 'module' && what !== 'tenant') return undefined;
  if (what === 'id' && !idForms.test(form)) return undefined;
  return { what, form, before: decoded(before), after: decoded(after) };
}

function patternParts(path: readonly string[], query: readonly [string, string][]): PatternParts | undefined {
  const segments = path.map(componentOf);
  const values = query.map(([key, value]) => [decoded(key), componentOf(value)] as const);
  const whole = segments.filter((segment) => segment !== undefined);
  const pairs = values.flatMap(([key, value]): PatternParts['query'] => (value === undefined ? [] : [[key, value]]));
  return whole.length === segments.length && pairs.length === values.length ? { path: whole, query: pairs } : undefined;
}

/** All components of a pattern that are no keys. */
export function componentsOf({ path, query, fragment }: RecordPattern): Component[] {
  const inside = typeof fragment === 'object' ? [...fragment.path, ...fragment.query.map(([, value]) => value)] : [];
  return [...path, ...query.map(([, value]) => value), ...inside];
}

function isPlace(component: Component, what: Place['what']): boolean {
  return typeof component === 'object' && component.what === what;
}

/** Whether the pattern says by itself of which module the record is. */
export function namesModule(pattern: RecordPattern): boolean {
  return componentsOf(pattern).some((component) => isPlace(component, 'module'));
}

function read(text: string): RecordPattern | undefined {
  const [, scheme = '', host = '', behind = ''] = shape.exec(text) ?? [];
  const { path, query, fragment } = partsOf(behind);
  const hasAnyLead = path[0] === '**';
  const outer = patternParts(hasAnyLead ? path.slice(1) : path, query);
  const isOpen = fragment?.path.join() === '*' && fragment.query.length === 0;
  const inner = fragment && !isOpen ? patternParts(fragment.path, fragment.query) : undefined;
  if (scheme === '' || outer === undefined || (fragment && !isOpen && inner === undefined)) return undefined;
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    ...outer,
    hasAnyLead,
    fragment: isOpen ? 'anything' : inner,
  };
}

/**
 * Reads a pattern such as `https://crm.example.com/{module}/{id}` or `https://crm.example.com/#/people/{id:digits}`.
 *
 * @returns undefined for what is no pattern: one record has one id, and at most one module and one tenant
 */
export function parseRecordPattern(text: string): RecordPattern | undefined {
  if (text.length > longestPattern) return undefined;
  try {
    const pattern = read(text);
    if (pattern === undefined) return undefined;
    const count = (what: Place['what']): number =>
      componentsOf(pattern).filter((component) => isPlace(component, what)).length;
    return count('id') === 1 && count('module') < 2 && count('tenant') < 2 ? pattern : undefined;
  } catch {
    return undefined;
  }
}
