import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is no source: made by builds and runs, or fetched. */
const leftOut = new Set(['node_modules', '.output', '.wxt', '.git', 'tour', 'test-results', 'playwright-report']);

/** Loaded into the builder before anything else: its calendar is 400 days ahead. */
const laterDay = `const Today = Date;
const ahead = 400 * 24 * 60 * 60_000;
globalThis.Date = class extends Today {
  constructor(...given) {
    super(...(given.length === 0 ? [Today.now() + ahead] : given));
  }
  static now() {
    return Today.now() + ahead;
  }
};
`;

/** A copy of the sources in another folder, built in another time zone, language and year. */
export function copyElsewhere() {
  const folder = mkdtempSync(join(tmpdir(), 'somewhere else '));
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'later-day.mjs'), laterDay);
  return {
    output: join(folder, '.output'),
    /** Runs the builder; throws with what it said when it fails. */
    wxt(...args: string[]): void {
      const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), args, {
        cwd: folder,
        env: {
          ...process.env,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          NODE_OPTIONS: '--import ./later-day.mjs',
        },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`the build elsewhere failed: ${stderr}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
