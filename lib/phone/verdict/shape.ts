import type { Gap } from './digit-groups.ts';
import type { Window } from './window.ts';

const wideGaps: ReadonlySet<Gap> = new Set(['wide-dash', 'wide-slash', 'wide-space']);

/** "030/23125-44", "030 / 23125 - 44": behind a dash the last digits are a desk's. */
function hasDesk({ groups, gaps }: Window): boolean {
  const last = gaps.at(-1);
  return groups.length > 2 && (last === 'dash' || last === 'wide-dash') && /^(?:0|\d{2,4})$/.test(groups.at(-1) ?? '');
}

/** "030/23125-0": where the last digits are a desk's, the switchboard has a zero. */
function isSwitchboard(window: Window): boolean {
  return window.groups.at(-1) === '0' && hasDesk(window);
}

/**
 * People separate the groups of one number in one way, two at most; decimals and ranges mix them. What parts an area
 * code with its zero from the rest does not count: "02/123.45.67", nor what parts a desk from it: "089 / 99 998 - 261".
 */
export function hasCalmGaps(window: Window): boolean {
  const { groups, gaps } = window;
  const inside = new Set(gaps.slice(1, hasDesk(window) ? -1 : undefined));
  if (groups[0]?.startsWith('0') === true && (inside.size === 1 || (inside.size === 0 && hasDesk(window)))) return true;
  const kinds = new Set(gaps.filter((gap) => gap !== 'bracket'));
  if (kinds.size <= 1) return true;
  if (kinds.size > 2 || kinds.has('dot')) return false;
  const slashes = gaps.filter((gap) => gap === 'slash' || gap === 'wide-slash').length;
  const isWide = [...kinds].some((kind) => wideGaps.has(kind) && kind !== 'wide-slash');
  return !isWide && slashes <= 1;
}

/** `51.5073509` is a decimal number; `0171.3920001` and `+1.4155551212` are not. */
export function isDecimal({ groups, gaps }: Window): boolean {
  return gaps.length === 1 && gaps[0] === 'dot' && !/^0\d/.test(groups[0] ?? '');
}

/** Grouped the way numbers of the plan of +1 are, the leading 1 or not. */
export function hasNorthAmericanGroups(window: Window): boolean {
  const [first = '', ...others] = window.groups;
  const groups = first === '1' ? others : [first.replace(/^1(?=\d{10}$)/, ''), ...others];
  const shape = groups.map((group) => group.length).join('-');
  return ['10', '3-7', '3-3-4', '6-4'].includes(shape) && !isDecimal(window);
}

/** One digit stands at the front (trunk prefix, short area code) or nowhere; an area code without 0 is short. */
export function hasLikelyGroups(window: Window): boolean {
  const groups = isSwitchboard(window) ? window.groups.slice(0, -1) : window.groups;
  if (groups.length > 7 || (groups.length > 1 && /^[1-9]\d{4}/.test(groups[0] ?? ''))) return false;
  return groups.every((group, index) => group.length > 1 || (index < 2 && index < groups.length - 1));
}
