import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readTable } from '../../time-zone-table.ts';
import { type Files, type PlantedTree, plantTree, repository } from './planted-tree.ts';

const report = v.array(v.object({ name: v.string(), passed: v.boolean() }));
const build = '.output/chrome-mv3';

/** A script of about this many bytes once it is compressed. */
const scriptOf = (bytes: number) => `export const x = '${randomBytes(bytes).toString('base64')}';\n`;

const page = '<!doctype html><script type="module" crossorigin src="/chunks/popup.js"></script>\n';

/** A build in which everything is as large as it may be, nearly. */
const fitting: Files = {
  [`${build}/popup.html`]: page,
  [`${build}/sidepanel.html`]: page,
  [`${build}/chunks/popup.js`]: `import './shared.js';\n${scriptOf(25_000)}`,
  [`${build}/chunks/shared.js`]: scriptOf(25_000),
  [`${build}/background.js`]: scriptOf(100_000),
  [`${build}/number-finder.js`]: scriptOf(7000),
  [`${build}/number-chip.js`]: scriptOf(7000),
};

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

function tooLarge(files: Files): string[] {
  tree = plantTree({
    ...fitting,
    ...files,
    'package.json': readFileSync(join(repository, 'package.json'), 'utf8'),
    '.size-limit.mjs': `export { default } from '${pathToFileURL(join(repository, '.size-limit.mjs')).href}';\n`,
  });
  const { stdout } = tree.run('size-limit', ['--json']);
  return v
    .parse(report, JSON.parse(stdout))
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);
}

const metadata = readFileSync(join(repository, 'node_modules/libphonenumber-js/metadata.max.json'), 'utf8');

describe('sizes', () => {
  it('lets a build through that fits', () => {
    expect(tooLarge({})).toEqual([]);
  });

  it.each([
    ['content script', 'number-finder.js', 8500],
    ['content script, once a frame has numbers', 'number-chip.js', 8500],
    ['worker without number metadata', 'background.js', 115_000],
    ['panel (popup)', 'chunks/shared.js', 40_000],
    ['panel (side panel)', 'chunks/shared.js', 40_000],
  ])('refuses a %s that is too large', (name, file, bytes) => {
    expect(tooLarge({ [`${build}/${file}`]: scriptOf(bytes) })).toContain(name);
  });

  it("does not count the world's phone numbers", () => {
    const worker = `export const metadata = ${metadata};\n${scriptOf(100_000)}`;
    expect(tooLarge({ [`${build}/background.js`]: worker })).toEqual([]);
  });

  it('does not count the time zones of the world', () => {
    const worker = `export const table = ${JSON.stringify(readTable())};\n${scriptOf(108_000)}`;
    expect(tooLarge({ [`${build}/background.js`]: worker })).toEqual([]);
  });

  it('refuses a worker that is too large beside them', () => {
    const worker = `export const metadata = ${metadata};\n${scriptOf(115_000)}`;
    expect(tooLarge({ [`${build}/background.js`]: worker })).toEqual(['worker without number metadata']);
  });
});
