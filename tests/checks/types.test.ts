import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantTree, repository } from './planted-tree.ts';

const plants = [
  { what: 'a value of the wrong type', file: 'lib/calls/wrong.ts', text: "export const x: number = '1';\n" },
  {
    what: 'what may be missing from a list',
    file: 'lib/calls/index.ts',
    text: 'export const f = (x: number[]): number => x[0];\n',
  },
  {
    what: 'undefined for what may be left out',
    file: 'lib/calls/optional.ts',
    text: 'export const x: { a?: number } = { a: undefined };\n',
  },
  { what: 'an enum, which Node cannot strip', file: 'tests/sandbox/enum.ts', text: 'export enum E {\n  A,\n}\n' },
  {
    what: 'a type imported like a value',
    file: 'lib/calls/imported.ts',
    text: "import { Worker } from 'node:worker_threads';\nimport { Interface } from './typed.ts';\nexport const f = (x: Interface) => [x, Worker];\n",
  },
];

const tree = plantTree({
  ...Object.fromEntries(plants.map(({ file, text }) => [file, text])),
  'lib/calls/typed.ts': 'export interface Interface {\n  id: string;\n}\n',
  'tsconfig.json': JSON.stringify({ extends: join(repository, 'tsconfig.json'), include: ['lib', 'tests'] }),
});
afterAll(tree.remove);

describe('types', () => {
  const { output } = tree.run('tsc', ['--noEmit', '-p', '.', '--pretty', 'false']);

  it.each(plants)('$what is refused', ({ file }) => {
    expect(output).toContain(`${file}(`);
  });

  it('lets clean files through', () => {
    expect(output).not.toContain('lib/calls/typed.ts(');
  });
});
