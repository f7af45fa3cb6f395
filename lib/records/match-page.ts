import type { Fragment } from '../settings/address-parts.ts';
import type { Component, PatternParts, Place, RecordPattern } from '../settings/record-pattern.ts';
import { bareId, hasForm } from './id-form.ts';
import type { PageAddress } from './page-address.ts';

/** What a pattern's places held. */
export interface Found {
  id: string;
  module?: string;
  tenant?: string;
}

type Values = Partial<Record<Place['what'], string>>;

/**
 * Parameters that say what is done with a record, and of which kind it is. Where an address has one of which its
 * pattern knows nothing, it may be a list or another record's page.
 */
const tellingParameters = [
  ['action', 'view', 'view_type', 'pagetype', 'do', 'task', 'page'],
  ['module', 'etn', 'etc', 'model', 'entity', 'object', 'type', 'table'],
];

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a host is one that a pattern is for. */
export function isHost(host: string, pattern: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  return pattern.startsWith('*.') && host.endsWith(pattern.slice(1));
}

function placeHolds({ what, form }: Place, text: string): boolean {
  switch (what) {
    case 'id':
      return hasForm(text, form);
    case 'module':
      return form === '' ? /^[a-z][\w.]{0,63}$/i.test(text) : form.split('|').some((word) => same(word, text));
    case 'tenant':
      return /^[\w.-]{1,64}$/.test(text);
  }
}

function matchComponent(component: Component, text: string, values: Values): boolean {
  if (typeof component === 'string') return same(component, text);
  if (component.what === 'anything') return true;
  const { what, before, after } = component;
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return false;
  const inside = text.slice(before.length, text.length - after.length);
  const held = what === 'id' ? bareId(inside) : inside;
  if (!placeHolds(component, held)) return false;
  values[what] = held;
  return true;
}

/** Parameters come in any order, but each that counts only once. */
function matchQuery(pattern: PatternParts['query'], query: [string, string][], values: Values): boolean {
  const named = pattern.map(([key]) => key);
  const isMatch = pattern.every(([key, component]) => {
    const given = query.filter(([name]) => same(name, key));
    const [only] = given;
    return given.length === 1 && only !== undefined && matchComponent(component, only[1], values);
  });
  const isHere = pattern.some(([, component]) => typeof component === 'object' && component.what === 'id');
  if (!isMatch || !isHere) return isMatch;
  return tellingParameters.every(
    (words) => named.some((key) => words.includes(key)) || !query.some(([key]) => words.includes(key.toLowerCase())),
  );
}

function matchParts(pattern: PatternParts, parts: Pick<PageAddress, 'path' | 'query'>, values: Values): boolean {
  return (
    pattern.path.length === parts.path.length &&
    pattern.path.every((component, index) => matchComponent(component, parts.path[index] ?? '', values)) &&
    matchQuery(pattern.query, parts.query, values)
  );
}

function matchFragment(pattern: RecordPattern['fragment'], fragment: Fragment | undefined, values: Values): boolean {
  if (pattern === 'anything') return true;
  if (pattern === undefined) return fragment === undefined || fragment.isAnchor;
  return fragment !== undefined && matchParts(pattern, fragment, values);
}

/** Reads an address by a pattern: the record whose page it is, or undefined when it is not of this form. */
export function matchPage(pattern: RecordPattern, page: PageAddress): Found | undefined {
  if (pattern.scheme !== '*' && pattern.scheme !== page.scheme) return undefined;
  if (!isHost(page.host, pattern.host)) return undefined;
  const values: Values = {};
  const lead = pattern.hasAnyLead ? Math.max(0, page.path.length - pattern.path.length) : 0;
  const parts = { path: page.path.slice(lead), query: page.query };
  if (!matchParts(pattern, parts, values) || !matchFragment(pattern.fragment, page.fragment, values)) return undefined;
  const { id, ...rest } = values;
  return id === undefined ? undefined : { id, ...rest };
}
