import { countChecked, countEndToEnd, countUnit, type Tally } from './tally.ts';

/** One part of `npm test`. */
export interface Step {
  name: string;
  /** A program of node_modules/.bin (or npm) with its arguments. */
  command: string[];
  /** Reads how many tests passed and failed, given whether the command ended well. */
  count: (succeeded: boolean) => Tally;
  /** Shows the output while it comes, instead of only when the step fails. */
  live?: boolean;
}

function check(name: string, ...command: string[]): Step {
  return { name, command, count: countChecked };
}

const unitReport = 'test-results/unit.json';
const endToEndReport = 'test-results/e2e.json';

/** What reads the source only; run side by side, before `inTurn`: ESLint takes as long as all the others. */
export const sideBySide: Step[] = [
  check('lint (ESLint)', 'eslint', '--max-warnings', '0', '.'),
  check('types', 'tsc', '--noEmit'),
  check('format and lint (Biome)', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.'),
  check('import rules', 'npm', 'run', '--silent', 'check:imports'),
  check('dead code', 'knip'),
];

/** The rest, in the order in which a mistake is cheapest to see. */
export const inTurn: Step[] = [
  check('build and package', 'wxt', 'zip'),
  check('build for Firefox', 'wxt', 'build', '--browser', 'firefox'),
  check('build for Edge', 'wxt', 'build', '--browser', 'edge'),
  check('build for the sandbox', 'wxt', 'build', '--mode', 'sandbox'),
  check('sizes', 'size-limit'),
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: (succeeded) => countUnit(unitReport, succeeded),
    live: true,
  },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test'],
    count: (succeeded) => countEndToEnd(endToEndReport, succeeded),
    live: true,
  },
  {
    name: 'faults, a few of each',
    command: ['node', 'tests/faults/main.ts', '--quick'],
    count: countChecked,
    live: true,
  },
];

/** Reports of an earlier run; they must be gone before a run that might write none. */
export const reports = [unitReport, endToEndReport];
