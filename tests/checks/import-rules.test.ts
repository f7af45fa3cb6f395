import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { allowed, heavyPlants, plants, supports, typePlants } from './import-plants.ts';
import { plantTree, repository } from './planted-tree.ts';

const report = v.object({
  summary: v.object({ violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })) }),
});

const configuration = v.object({ default: v.object({ forbidden: v.array(v.object({ name: v.string() })) }) });

const tree = plantTree({
  ...allowed,
  ...supports,
  ...Object.fromEntries(
    [...plants, ...heavyPlants].map(({ file, imports }) => [file, `import '${imports}';\nexport const thing = 1;\n`]),
  ),
  ...Object.fromEntries(typePlants.map(({ file, imports }) => [file, `export type { Call } from '${imports}';\n`])),
});
afterAll(tree.remove);

function violationsOf(config: string): string[] {
  const folders = ['components', 'entrypoints', 'lib', 'tests'];
  const { stdout } = tree.run('depcruise', ['--config', join(repository, config), '-T', 'json', ...folders]);
  return v.parse(report, JSON.parse(stdout)).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

const violations = violationsOf('.dependency-cruiser.mjs');
const heavyLoads = violationsOf('.dependency-cruiser.runtime.mjs');

describe('who may import whom', () => {
  it.each(plants)('$rule refuses $imports in $file', ({ rule, file }) => {
    expect(violations).toContain(`${rule}: ${file}`);
  });

  it.each(typePlants)('$rule refuses even types of $imports in $file', ({ rule, file }) => {
    expect(violations).toContain(`${rule}: ${file}`);
  });

  it('lets through what the table allows', () => {
    const innocent = new Set(Object.keys(allowed));
    expect(violations.filter((violation) => innocent.has(violation.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('has a planted violation for each rule', async () => {
    const file = pathToFileURL(join(repository, '.dependency-cruiser.mjs')).href;
    const rules = v.parse(configuration, await import(file)).default.forbidden;
    const names = new Set(rules.map(({ name }) => name));
    expect(new Set(plants.map(({ rule }) => rule))).toEqual(names);
  });
});

describe('what a CRM page has to load', () => {
  it.each(heavyPlants)('$rule refuses what lies behind $imports', ({ rule, file }) => {
    expect(heavyLoads).toContain(`${rule}: ${file}`);
  });

  it('does not count types', () => {
    expect(heavyLoads).not.toContain('content-script-stays-light: entrypoints/number-finder/index.ts');
  });
});
