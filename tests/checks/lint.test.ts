import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { biomeClean, biomePlants, eslintClean, eslintPlants } from './lint-plants.ts';
import { plantTree, repository } from './planted-tree.ts';

const textsOf = (plants: { file: string; text: string }[]) =>
  Object.fromEntries(plants.map(({ file, text }) => [file, text]));

const tree = plantTree({
  ...textsOf(eslintPlants),
  ...textsOf(biomePlants),
  ...eslintClean,
  ...biomeClean,
  '.gitignore': 'node_modules\n',
  'biome.json': readFileSync(join(repository, 'biome.json'), 'utf8'),
  'tsconfig.json': JSON.stringify({
    extends: join(repository, 'tsconfig.json'),
    include: ['components', 'entrypoints', 'lib', 'tests'],
  }),
});
afterAll(tree.remove);

const eslintReport = v.array(v.object({ filePath: v.string(), messages: v.array(v.object({ ruleId: v.string() })) }));

/** Folders given by name: those that hold plants for ESLint alone. */
function lintWithEslint(): Map<string, string[]> {
  const files = [...eslintPlants.map(({ file }) => file), ...Object.keys(eslintClean)];
  const { stdout } = tree.run('eslint', [
    '--config',
    join(repository, 'eslint.config.js'),
    '--format',
    'json',
    ...files,
  ]);
  const results = v.parse(eslintReport, JSON.parse(stdout));
  return new Map(
    results.map(({ filePath, messages }) => [relative(tree.root, filePath), messages.map(({ ruleId }) => ruleId)]),
  );
}

describe('ESLint', () => {
  const found = lintWithEslint();

  it.each(eslintPlants)('refuses $file by $rule', ({ file, rule }) => {
    expect(found.get(file)).toContain(rule);
  });

  it.each(Object.keys(eslintClean))('lets %s through', (file) => {
    expect(found.get(file)).toEqual([]);
  });
});

describe('Biome', () => {
  it.each(biomePlants)('refuses $file by $rule', ({ file, rule }) => {
    const { succeeded, output } = tree.run('biome', ['ci', '--error-on-warnings', file]);
    expect(output).toContain(rule);
    expect(succeeded).toBe(false);
  });

  it('lets clean files through', () => {
    const { succeeded, output } = tree.run('biome', ['ci', '--error-on-warnings', ...Object.keys(biomeClean)]);
    expect(output).not.toContain('━━');
    expect(succeeded).toBe(true);
  });
});
