import type { LearnedPage } from '../settings/record-pages.ts';
import { componentsOf, parseRecordPattern, type RecordPattern } from '../settings/record-pattern.ts';
import { matchPage } from './match-page.ts';
import { isSameModule, speaksOf } from './module-word.ts';
import type { PageAddress } from './page-address.ts';

/** A record as a learned pattern reads it. */
export interface LearnedReading {
  id: string;
  module: string;
  /** False where the address does not say the module: then only a record that the API has named counts. */
  isSure: boolean;
}

interface Readable extends LearnedPage {
  parsed: RecordPattern;
  /** Everything that has to stand there, in order; an empty text for the id's place. */
  literals: string[];
}

function literalsOf(pattern: RecordPattern): string[] {
  const keys = pattern.query.map(([key]) => key);
  return [...componentsOf(pattern), ...keys].map((component) => (typeof component === 'string' ? component : ''));
}

function readable(page: LearnedPage): Readable[] {
  const parsed = parseRecordPattern(page.pattern);
  return parsed === undefined ? [] : [{ ...page, parsed, literals: literalsOf(parsed) }];
}

/** The words in `ContactPageV2`, `contact_id` or `contacts`. */
function wordsIn(literal: string): string[] {
  return literal.replaceAll(/([a-z])([A-Z])/g, '$1 $2').split(/[^\p{L}]+/u);
}

function saysModule({ literals, module }: Readable): boolean {
  return literals.some(
    (literal) => speaksOf(literal, module) || wordsIn(literal).some((word) => speaksOf(word, module)),
  );
}

/** Two modules' pages that differ in one word and nothing else: that word says the module, whatever it means. */
function isToldApart(page: Readable, other: Readable): boolean {
  if (isSameModule(page.module, other.module) || page.parsed.host !== other.parsed.host) return false;
  if (page.literals.length !== other.literals.length) return false;
  const pairs = page.literals.map((literal, index) => [literal, other.literals[index] ?? ''] as const);
  const different = pairs.filter(([one, another]) => one.toLowerCase() !== another.toLowerCase());
  return different.length === 1 && different.flat().every((word) => /^\p{L}{2,}$/u.test(word));
}

/**
 * Reads an address by what links have shown. One address may be that of several modules' records, and then it is for
 * the records that the API has named to decide.
 */
export function readLearned(pages: readonly LearnedPage[], page: PageAddress): LearnedReading[] {
  const all = pages.flatMap(readable);
  const fitting = all.flatMap((learned) => {
    const found = matchPage(learned.parsed, page);
    return found ? [{ learned, id: found.id }] : [];
  });
  const isOneModule = fitting.every(({ learned }) => isSameModule(learned.module, fitting[0]?.learned.module ?? ''));
  return fitting.map(({ learned, id }) => {
    const isTold = saysModule(learned) || all.some((other) => isToldApart(learned, other));
    const isSure = isOneModule && isTold && !learned.pattern.includes('{id:known}');
    return { id, module: learned.module, isSure };
  });
}

/** The origin of which something was learned. */
export function originOfPage({ pattern }: LearnedPage): string {
  return /^https?:\/\/[^/]+/.exec(pattern)?.[0] ?? '';
}
