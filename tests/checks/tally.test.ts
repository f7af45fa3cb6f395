import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addUp, countChecked, countEndToEnd, countUnit } from '../run/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringside-tally-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the last line of npm test', () => {
  it('counts unit tests', () => {
    const file = report('unit.json', { numPassedTests: 40, numFailedTests: 2 });
    expect(countUnit(file, false)).toEqual({ passed: 40, failed: 2 });
  });

  it('counts a file that does not load as a failure', () => {
    const file = report('unloaded.json', { numPassedTests: 40, numFailedTests: 0 });
    expect(countUnit(file, false)).toEqual({ passed: 40, failed: 1 });
  });

  it('counts a run that left no report as a failure', () => {
    expect(countUnit(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
    expect(countEndToEnd(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a flaky end-to-end test as failed', () => {
    const file = report('e2e.json', { stats: { expected: 9, unexpected: 1, flaky: 1 } });
    expect(countEndToEnd(file, false)).toEqual({ passed: 9, failed: 2 });
  });

  it('counts each check as one and adds everything up', () => {
    expect(addUp([countChecked(true), countChecked(false), { passed: 5, failed: 0 }])).toEqual({
      passed: 6,
      failed: 1,
    });
  });
});
