import type { NearName } from '../find/near-name.ts';
import { beforeName, isOfScreen, isOverFields, namedInLine, partUnder } from './name-words.ts';

/** What a page shows around a number. All of it is the page's word. */
export interface AroundNumber {
  near: readonly NearName[];
  /** The text of the number's own line before it and after it. */
  before: string;
  after: string;
}

const longestName = 60;

/** More words of its own, in letters, and a line tells something; whose number it is, it has to say itself. */
const tellingLetters = 24;

const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const particle =
  /^(?:de|del|della|der|den|van|von|vom|zu|zum|ter|ten|la|le|el|al|bin|ibn|da|das|do|dos|di|du|y|e|af|av|st)$/u;
/** "Mehta, Priya". */
const turned = /^([\p{L}\p{M}'’. -]+), ([\p{L}\p{M}'’. -]+)$/u;
/** At the end of what comes before a number: a name and a sign. */
const nameBeforeSign = /(?:^|[·;|,.!?]\s*)([^·;|,.!?\d]{3,60}?)\s*[:–—(-]\s*$/u;

/** The name without what stands around it: a place in brackets, a picture's initials. */
function tidy(words: string): string {
  const inside = words
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim();
  const [initials = '', ...rest] = inside.split(' ');
  const isPicture = rest.length > 1 && initials.length > 1 && initials === rest.map(([first]) => first).join('');
  return isPicture ? rest.join(' ') : inside;
}

/** Whether a text can only be a name: two words or more, each written as names are. */
function isPersonLike(words: string): boolean {
  if (words.length > longestName || isOfScreen(words)) return false;
  const parts = words.split(' ');
  const named = parts.filter((part) => nameWord.test(part));
  const begins = nameWord.test(parts[0] ?? '') && nameWord.test(parts.at(-1) ?? '');
  return (
    begins && named.length > 1 && parts.length < 6 && parts.every((part) => nameWord.test(part) || particle.test(part))
  );
}

/** What stands where names stand is one, unless it is none of anybody. */
function nameable(words: string): string | undefined {
  const name = tidy(words);
  const letters = name.replaceAll(/\P{L}/gu, '').length;
  const isName = letters > 1 && letters * 2 > name.length && name.length <= longestName && !/\d{3}/.test(name);
  return isName ? name : undefined;
}

function personIn(words: string): string | undefined {
  const inside = tidy(words);
  const [, last, first] = turned.exec(inside) ?? [];
  const name = last && first ? `${first} ${last}` : inside;
  return isPersonLike(name) ? name : undefined;
}

/** A name out of first and last, or one that stands under a term for it. */
function underTerm(fields: readonly NearName[]): string | undefined {
  const of = (part: 'whole' | 'first' | 'last') => fields.find(({ head }) => partUnder(head) === part)?.words;
  const whole = of('whole');
  const [first, last] = [of('first'), of('last')];
  if (first && last) return nameable(`${first} ${last}`);
  return whole === undefined ? undefined : nameable(whole);
}

function inRow(cells: readonly NearName[]): string | undefined {
  const first = cells.find(({ head }) => head === '' || !isOfScreen(head));
  return underTerm(cells) ?? (first && personIn(first.words));
}

function inLine({ before, after }: AroundNumber): string | undefined {
  const named = namedInLine(`${before} · ${after}`);
  const [, signed = ''] = nameBeforeSign.exec(before) ?? [];
  return (named === undefined ? undefined : nameable(named)) ?? personIn(signed);
}

/** Under headings: the nearest that is a name, where only such stand between that are over fields. */
function inHeadings(near: readonly NearName[]): string | undefined {
  for (const { words } of near.filter(({ how }) => how === 'heading')) {
    const name = personIn(words);
    if (name) return name;
    if (!isOverFields(words)) return undefined;
  }
  return undefined;
}

/**
 * Guesses whose a number is from what stands around it: its line, its row, the fields beside it, the link before it,
 * the headings above. A wrong name is worse than none, so a number in a sentence has only what the sentence says, and
 * a row without a name is nobody's.
 *
 * @returns the name, or undefined when unsure
 */
export function personName(around: AroundNumber): string | undefined {
  const said = inLine(around);
  if (said !== undefined) return said;
  const letters = `${around.before}${around.after}`.replaceAll(/\P{L}/gu, '').length;
  if (letters > tellingLetters) return undefined;
  const { near } = around;
  const cells = near.filter(({ how }) => how === 'row');
  const label = near.find(({ how, words }) => how === 'label' && personIn(words.replace(beforeName, '')));
  if (label) return personIn(label.words.replace(beforeName, ''));
  const named = inRow(cells) ?? underTerm(near.filter(({ how }) => how === 'term'));
  if (named !== undefined || cells.length > 1) return named;
  const link = near.find(({ how }) => how === 'link');
  return (link && personIn(link.words)) ?? inHeadings(near);
}
