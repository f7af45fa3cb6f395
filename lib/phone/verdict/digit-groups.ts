/** Digits without anything between them. */
export interface DigitGroup {
  start: number;
  end: number;
}

/** What stands between two groups: a space, one tight sign (`-`, `.`, `/`), brackets, or a sign with room around it. */
export type Gap = 'space' | 'dash' | 'dot' | 'slash' | 'bracket' | 'wide-dash' | 'wide-slash' | 'wide-space';

/** Groups that may belong to one number, and what separates each from the one before (the first has none). */
export interface Chain {
  groups: DigitGroup[];
  gaps: Gap[];
}

/** More groups than any number has, in any way of writing several of them in a row. */
const longestChain = 40;

const gaps: readonly (readonly [RegExp, Gap])[] = [
  [/^ $/, 'space'],
  [/^-$/, 'dash'],
  [/^\.$/, 'dot'],
  [/^\/$/, 'slash'],
  [/^(?: ?\(\+?| ?\(\+? ?|\)[ ./-]{0,3}|\) ?- ?|\) ?\(|[./-]\(|\)\()$/, 'bracket'],
  [/^ [-/] ?\($/, 'bracket'],
  [/^(?: - | -|- )$/, 'wide-dash'],
  [/^(?: \/ | \/|\/ )$/, 'wide-slash'],
  [/^ {2,4}$/, 'wide-space'],
];

/** How two groups are held together; undefined when nothing holds them. A plus begins another number. */
function gapOf(between: string): Gap | undefined {
  if (between.includes('+')) return undefined;
  return gaps.find(([pattern]) => pattern.test(between))?.[1];
}

/** All chains of digit groups in a plain text, in order. */
export function findChains(text: string): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  let previousEnd = 0;
  for (const match of text.matchAll(/\d+/g)) {
    const group = { start: match.index, end: match.index + match[0].length };
    const gap = chain === undefined ? undefined : gapOf(text.slice(previousEnd, group.start));
    if (chain !== undefined && gap !== undefined && chain.groups.length < longestChain) {
      chain.groups.push(group);
      chain.gaps.push(gap);
    } else {
      chain = { groups: [group], gaps: [] };
      chains.push(chain);
    }
    previousEnd = group.end;
  }
  return chains;
}
