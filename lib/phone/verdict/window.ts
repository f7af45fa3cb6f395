import type { Chain, Gap } from './digit-groups.ts';

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
}

/** 15 digits of E.164, with an international prefix and a "(0)" before them. */
const mostDigits = 20;
const fewestDigits = 6;
const mostGroups = 10;

/** Signs that never part two numbers: groups they join belong together or are no number at all. */
const tight: ReadonlySet<Gap> = new Set(['dash', 'dot']);

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
  const standsAlone = isSelfContained(text, start, gaps);
  const before = from === 0 ? undefined : chain.gaps[from - 1];
  const after = chain.gaps[to - 1];
  if (!mayPart(before, standsAlone) || !mayPart(after, standsAlone)) return undefined;
  return { start, end: last.end, from, to, groups, gaps, hasPlus: lead.hasPlus && start < first.start };
}
