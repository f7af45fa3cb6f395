/** `npm test`: every step, also after one has failed, then one line with what passed and failed. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { inTurn, reports, type Step, sideBySide } from './steps.ts';
import { addUp, type Tally } from './tally.ts';

/** No step takes this long on two cores; one that does is hanging. */
const STEP_TIMEOUT_MS = 18 * 60_000;

interface Outcome {
  succeeded: boolean;
  output: string;
}

function runCommand([program = '', ...args]: string[], live: boolean): Promise<Outcome> {
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, {
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    timeout: STEP_TIMEOUT_MS,
    env: live ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    shell: isWindows,
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

async function runStep(step: Step): Promise<Tally> {
  const startedAtMs = Date.now();
  if (step.live === true) console.log(`\n── ${step.name}`);
  const { succeeded, output } = await runCommand(step.command, step.live === true);
  const tally = step.count(succeeded);
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  if (!succeeded && output !== '') console.log(`\n${output.trim()}\n`);
  console.log(
    `${tally.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s): ${tally.passed} passed, ${tally.failed} failed`,
  );
  return tally;
}

for (const report of reports) rmSync(report, { force: true });
const tallies = await Promise.all(sideBySide.map(runStep));
for (const step of inTurn) tallies.push(await runStep(step));

const total = addUp(tallies);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
