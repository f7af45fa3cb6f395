import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

const unitReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/** A flaky test passed at last; without retries there is none, and if there were, it would count as failed. */
const endToEndReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** A check is one test. */
export function countChecked(succeeded: boolean): Tally {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
}

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A run that failed without a failed test (a file that does not load, no test found) counts as one failure. */
function atLeastOneFailure({ passed, failed }: Tally, succeeded: boolean): Tally {
  return { passed, failed: succeeded ? failed : Math.max(1, failed) };
}

function readReport<T>(file: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Counts Vitest's JSON report; a report that is missing is one failure. */
export function countUnit(file: string, succeeded: boolean): Tally {
  const report = readReport(file, unitReport);
  if (report === undefined) return { passed: 0, failed: 1 };
  return atLeastOneFailure({ passed: report.numPassedTests, failed: report.numFailedTests }, succeeded);
}

/** Counts Playwright's JSON report; a report that is missing is one failure. */
export function countEndToEnd(file: string, succeeded: boolean): Tally {
  const report = readReport(file, endToEndReport);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, succeeded);
}
