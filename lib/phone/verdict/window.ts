import type { Chain, DigitGroup, Gap } from './digit-groups.ts';

/** Some neighbouring groups of a chain that could be one number. Offsets are those of the plain text. */
export interface Window {
  start: number;
  end: number;
  /** Index of the first group, and of the one after the last. */
  from: number;
  to: number;
  groups: string[];
  gaps: Gap[];
  hasPlus: boolean;
  /** Digits stand beside it that a space alone parts from it: the number must look exactly as usual. */
  isCutOut: boolean;
}

/** 15 digits of E.164, with an international prefix and a "(0)" before them. */
const mostDigits = 20;
/** The shortest numbers of islands; how short a number may be elsewhere is judged later. */
const fewestDigits = 4;
const mostGroups = 10;

/** Signs that never part two numbers: groups they join belong together or are no number at all. */
const tight: ReadonlySet<Gap> = new Set(['dash', 'dot']);

/** Signs that may part two numbers. */
const parting: ReadonlySet<Gap> = new Set(['slash', 'wide-slash', 'wide-dash', 'wide-space']);

/** The start of the plus or bracket that belongs to a group. */
function leadOf(text: string, groupStart: number): { start: number; hasPlus: boolean } {
  const lead = /\(?\+ ?\(?$|\($/.exec(text.slice(Math.max(0, groupStart - 4), groupStart))?.[0] ?? '';
  return { start: groupStart - lead.length, hasPlus: lead.includes('+') };
}

/** Where the window starts so that its brackets are in pairs, or undefined when they cannot be. */
function balancedStart(text: string, leadStart: number, groupStart: number, end: number): number | undefined {
  for (let start = leadStart; start <= groupStart; start += 1) {
    const part = text.slice(start, end);
    if (part.startsWith(' ')) continue;
    const opened = part.split('(').length;
    if (opened === part.split(')').length && !/^[^(]*\)/.test(part)) return start;
  }
  return undefined;
}

/** "020 7946 0018 020 7946 0019": a chain that repeats the window's groups is a list of numbers. */
function isRepeated(chain: Chain, from: number, to: number): boolean {
  const count = to - from;
  const lengths = chain.groups.map(({ start, end }) => end - start);
  if (count < 3 || lengths.length < 2 * count || lengths.length % count !== 0 || from % count !== 0) return false;
  const isList = lengths.every((length, index) => length === lengths[index % count]);
  return isList && new Set(lengths).size > 1;
}

/** "020 7946 0018 2 min": what follows is a count of something, and no group of the same number. */
function precedesCount(text: string, last: DigitGroup): boolean {
  const count = /^ (\d{1,5}) ?\p{L}/u.exec(text.slice(last.end, last.end + 8))?.[1];
  return count !== undefined && count.length !== last.end - last.start;
}

/** "Ext 204 020 7946 0018", "CA 90210 310 555 0177": what stands before belongs to a word. */
function followsWordAndDigits(text: string, start: number, first: DigitGroup): boolean {
  const digits = /\p{L}[^\d\n]{0,3}(\d{2,5}) $/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return digits !== undefined && (text.charAt(first.start) === '0' || digits.length !== first.end - first.start);
}

/** Whether a number may be cut off from its chain here, seen from that number. */
function mayPart(gap: Gap | undefined, isSelfContained: boolean): boolean {
  if (gap === undefined) return true;
  if (tight.has(gap)) return false;
  return gap === 'space' ? isSelfContained : true;
}

/** A number that needs no space inside, or announces its start, stands apart from its neighbours at a space. */
function isSelfContained(text: string, start: number, gaps: readonly Gap[]): boolean {
  return /^[+(]/.test(text.slice(start, start + 1)) || gaps.every((gap) => gap !== 'space' && gap !== 'wide-space');
}

/** "04962 121/07607 8233": behind a whole number, a sign or a space and a trunk prefix begin the next one. */
function holdsTwo(groups: readonly string[], gaps: readonly Gap[]): boolean {
  const [first = ''] = groups;
  if (!/^0(?!0|11$)/.test(first)) return false;
  let digitCount = first.length;
  return gaps.some((gap, index) => {
    const next = groups[index + 1] ?? '';
    const isApart = parting.has(gap) || (gap === 'space' && digitCount >= 8 && !gaps.slice(0, index).includes('space'));
    const isNext = isApart && digitCount >= 6 && /^0\d{2}/.test(next);
    digitCount += next.length;
    return isNext;
  });
}

/** The groups `from` up to (without) `to` as a window, or undefined when they cannot be a number of their own. */
export function windowOf(text: string, chain: Chain, from: number, to: number): Window | undefined {
  const first = chain.groups[from];
  const last = chain.groups[to - 1];
  if (first === undefined || last === undefined || to - from > mostGroups) return undefined;
  const groups = chain.groups.slice(from, to).map((group) => text.slice(group.start, group.end));
  const digitCount = groups.join('').length;
  if (digitCount < fewestDigits || digitCount > mostDigits) return undefined;
  const lead = leadOf(text, first.start);
  const start = balancedStart(text, lead.start, first.start, last.end);
  if (start === undefined) return undefined;
  const gaps = chain.gaps.slice(from, to - 1);
  if (holdsTwo(groups, gaps)) return undefined;
  const standsAlone = isSelfContained(text, start, gaps) || isRepeated(chain, from, to);
  const before = from === 0 ? undefined : chain.gaps[from - 1];
  const after = chain.gaps[to - 1];
  const mayEnd = mayPart(after, standsAlone);
  const mayStart = mayPart(before, standsAlone);
  if (!mayEnd && !(after === 'space' && precedesCount(text, last))) return undefined;
  if (!mayStart && !(before === 'space' && from === 1 && followsWordAndDigits(text, start, first))) return undefined;
  const hasPlus = lead.hasPlus && start < first.start;
  return { start, end: last.end, from, to, groups, gaps, hasPlus, isCutOut: !mayEnd || !mayStart };
}
