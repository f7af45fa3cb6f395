import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantTree, repository } from './planted-tree.ts';

const used = "import { call } from '../../lib/calls/call.ts';\n\nexport default call;\n";

const tree = plantTree({
  'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { valibot: '*', preact: '*' } }),
  'knip.jsonc': readFileSync(join(repository, 'knip.jsonc'), 'utf8'),
  'entrypoints/background/index.ts': used,
  'entrypoints/background/left-over.ts': 'export const nobody = 1;\n',
  'lib/calls/call.ts':
    "import * as v from 'valibot';\n\nexport const call = v.string();\nexport const unusedExport = 1;\nexport interface UnusedType {\n  id: string;\n}\n",
  'lib/notes/orphan.ts': 'export const orphan = 1;\n',
});
afterAll(tree.remove);

describe('dead code', () => {
  const { succeeded, output } = tree.run('knip', ['--no-config-hints']);

  it.each([
    ['a file nobody imports', 'lib/notes/orphan.ts'],
    ['a file nobody imports, beside an entry', 'entrypoints/background/left-over.ts'],
    ['an export nobody imports', 'unusedExport'],
    ['a type nobody imports', 'UnusedType'],
    ['a package nobody imports', 'preact'],
  ])('%s is found', (_what, name) => {
    expect(output).toContain(name);
  });

  it('fails the check', () => {
    expect(succeeded).toBe(false);
  });

  it('lets through what is used', () => {
    expect(output).not.toMatch(/valibot|background\/index/);
  });
});
