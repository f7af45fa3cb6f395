import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './planted-tree.ts';
import { loosePageTexts, looseTexts } from './rules/loose-texts.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: repository });

const plants = [
  { what: 'between tags', source: 'export const A = () => <p>Hang up</p>;' },
  { what: 'in braces', source: "export const A = () => <p>{'Later'}</p>;" },
  { what: 'as one of two names', source: "export const A = (p: { b: boolean }) => <Button label={p.b ? 'On' : x} />;" },
  { what: 'as a tooltip', source: 'export const A = () => <p title={`Call $' + '{number}`} />;' },
  { what: 'in a table of words', source: "export const words = { busy: 'The line is busy' };" },
  { what: 'in what a function answers', source: "export const words = () => 'No calls yet.';" },
];

const clean = [
  "import type { A } from './a.ts';\nexport const b: 'ready' | 'not now' = i18n.t('call.hangUp');",
  'export const A = () => <p class="strip wide">{time} · 1:02</p>;',
  "export const fail = () => { throw new Error('There is no row.'); };",
  "export const codes = 'AC AD AE en-US pt-BR'.split(' ');",
];

describe('a text outside the catalogue', () => {
  it.each(plants)('is found $what', ({ source }) => {
    expect(looseTexts('Plant.tsx', source)).toHaveLength(1);
  });

  it('is found in a page', () => {
    expect(loosePageTexts('<title>Ringside options</title>')).toEqual([{ line: 1, text: 'options' }]);
    expect(loosePageTexts('<title>Ringside</title>\n<img alt="A phone" />')).toEqual([{ line: 2, text: 'A phone' }]);
  });

  it.each(clean)('is not seen in %s', (source) => {
    expect(looseTexts('Clean.tsx', source)).toEqual([]);
  });

  it.each(filesOf('{components/**/*.{ts,tsx},entrypoints/**/*.tsx,lib/browser/*.ts}'))('is not in %s', (file) => {
    expect(looseTexts(file, read(file))).toEqual([]);
  });

  it.each(filesOf('entrypoints/**/*.html'))('is not in %s', (file) => {
    expect(loosePageTexts(read(file))).toEqual([]);
  });
});
