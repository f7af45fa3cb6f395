import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { readSuiteReport, type SuiteReport } from '../suite-report.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Tests of what only a worker does that lives for a moment after its message, such as writing the log. */
const livingWorker = '@living-worker';

/** Runs the end-to-end suite as `npm run test:e2e` does, with the kills switched on. */
async function runSuite(): Promise<SuiteReport> {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-suite-'));
  const report = join(folder, 'report.json');
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  // Two at a time: with each kill a worker starts anew, which keeps the machine busy enough.
  const args = [playwright, 'test', '--workers', '2', '--grep-invert', livingWorker, '--reporter', 'list,json'];
  const env = { ...process.env, RINGSIDE_KILLS: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const suite = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  await new Promise((resolve) => {
    suite.on('close', resolve);
  });
  const json = await readFile(report, 'utf8');
  await rm(folder, { recursive: true, force: true });
  return readSuiteReport(json);
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const reports: SuiteReport[] = [];
  const unrun = await rig.repeat(count, async () => {
    reports.push(await runSuite());
  });
  const tests = reports.reduce((sum, report) => sum + report.tests, 0);
  const kills = reports.reduce((sum, report) => sum + report.kills, 0);
  const failed = reports.flatMap((report) => report.failed);
  const figures = { 'tests passed': `${String(tests - failed.length)} of ${String(tests)}`, kills: String(kills) };
  return { trials: tests, broken: [...unrun, ...failed], figures };
}

export const row = defineRow({
  id: 'R7',
  fault:
    'the whole end-to-end suite with the worker killed before every message that a page of Ringside’s, or its script in a web page, sends; before their words “visible” every three seconds',
  mustHold: 'every test passes',
  count: 1,
  quickCount: 0,
  run,
});
