import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the real tree is, whose tools and configurations are tried on planted ones. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

const binaries = join(repository, 'node_modules', '.bin');

/** Files by their path in the tree. */
export type Files = Record<string, string>;

interface ToolRun {
  succeeded: boolean;
  /** What the tool printed, on both streams. */
  output: string;
  stdout: string;
}

/** What every planted tree needs to be read like the real one. */
const ground: Files = {
  'package.json': JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: {
      'libphonenumber-js': '*',
      preact: '*',
      valibot: '*',
      'webextension-polyfill': '*',
      '@wxt-dev/i18n': '*',
    },
    devDependencies: { hono: '*', wxt: '*' },
  }),
  '.wxt/tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '#i18n': ['./i18n/index.ts'] } } }),
  '.wxt/i18n/index.ts': 'export const i18n = { t: (key: string) => key };\n',
};

/** A small tree outside the real one, with the real one's packages. Call `remove` when done. */
export function plantTree(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'ringside-planted-'));
  for (const [path, text] of Object.entries({ ...ground, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));

  return {
    root,
    /** Runs one of the real tree's tools in the planted tree. */
    run: (tool: string, args: string[], env: Record<string, string> = {}): ToolRun => {
      const path = `${binaries}${delimiter}${process.env.PATH ?? ''}`;
      const { status, stdout, stderr } = spawnSync(tool, args, {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...env, PATH: path, NO_COLOR: '1' },
        maxBuffer: 64 * 1024 * 1024,
      });
      return { succeeded: status === 0, output: stdout + stderr, stdout };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export type PlantedTree = ReturnType<typeof plantTree>;
