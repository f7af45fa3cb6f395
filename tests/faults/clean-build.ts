import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is no source: made by builds and runs, or fetched. */
const leftOut = new Set(['node_modules', '.output', '.wxt', '.git', 'tour', 'test-results', 'playwright-report']);

/** Builds both extensions from a copy of the sources in another folder, in another time zone and language. */
export function buildElsewhere() {
  const folder = mkdtempSync(join(tmpdir(), 'somewhere else '));
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const mode of ['production', 'sandbox']) {
    const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '--mode', mode], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build elsewhere failed: ${stderr}`);
  }
  return {
    productionBuild: join(folder, '.output/chrome-mv3'),
    sandboxBuild: join(folder, '.output/chrome-mv3-sandbox'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
